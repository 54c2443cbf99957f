import type { CreateCreditNoteRequest } from '@flexprice/generated/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventsOf, newCustomer, newInvoice, pay } from '../helpers/billing.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const invoiceOf = (id: string) => server.api.ok('getInvoice', { path: { id } });

interface Sale {
  id: string;
  customer: string;
  line: string;
  /** What a note on its only line sends. */
  note(amount: string, more?: Partial<CreateCreditNoteRequest>): CreateCreditNoteRequest;
}

async function sale(amount: string, paid?: string): Promise<Sale> {
  const customer = (await newCustomer(server)).id;
  const invoice = await newInvoice(server, customer, amount);
  if (paid) await pay(server, invoice.id, { amount: paid });
  const line = invoice.line_items[0]?.id ?? '';
  return {
    id: invoice.id,
    customer,
    line,
    note: (value, more = {}) => ({
      invoice_id: invoice.id,
      reason: 'SERVICE_ISSUE',
      line_items: [{ invoice_line_item_id: line, amount: value }],
      process_credit_note: true,
      ...more,
    }),
  };
}

const create = (body: CreateCreditNoteRequest) => server.api.ok('createCreditNote', { body });
const refuse = async (body: CreateCreditNoteRequest) => (await server.api.fails('createCreditNote', { body })).body;
const balance = async (customer: string) =>
  (await server.api.ok('getWalletsByCustomerId', { path: { id: customer } })).map((wallet) => wallet.balance);

test('partial payments and notes, step by step (E19)', async () => {
  const { id, customer, note } = await sale('253.60');
  const money = async () => {
    const { total, amount_due, amount_paid, amount_remaining, refunded_amount, payment_status } = await invoiceOf(id);
    return [total, amount_due, amount_paid, amount_remaining, refunded_amount, payment_status];
  };
  await pay(server, id, { amount: '100' });
  expect(await money()).toEqual(['253.6', '253.6', '100', '153.6', '0', 'PENDING']);
  expect((await refuse(note('153.61'))).details).toEqual({
    line_items: expect.stringContaining('only 153.6 of the invoice is still to be paid'),
  });
  const adjustment = await create(note('53.60'));
  expect(adjustment).toMatchObject({ credit_note_type: 'ADJUSTMENT', credit_note_status: 'FINALIZED' });
  expect(adjustment.refund_status).toBeUndefined();
  expect(await money()).toEqual(['253.6', '200', '100', '100', '0', 'PENDING']);
  await pay(server, id, { amount: '100' });
  expect(await money()).toEqual(['253.6', '200', '200', '0', '0', 'SUCCEEDED']);
  const refund = await create(note('50'));
  expect(refund).toMatchObject({ credit_note_type: 'REFUND', refund_status: 'SUCCEEDED' });
  expect(await money()).toEqual(['253.6', '200', '200', '0', '50', 'PARTIALLY_REFUNDED']);
  expect(await balance(customer)).toEqual(['50']);
  await server.api.ok('voidInvoice', { path: { id } });
  expect(await balance(customer)).toEqual(['200']);
  expect((await invoiceOf(id)).payment_status).toBe('REFUNDED');
});

test('a draft has no effect until it is finalized, once', async () => {
  const { id, customer, note } = await sale('80', '80');
  const draft = await create(note('30', { process_credit_note: false, memo: 'Outage', metadata: { ticket: 'SUP-1' } }));
  expect(draft).toMatchObject({
    credit_note_status: 'DRAFT',
    credit_note_number: expect.stringMatching(/^CN-[0-9A-Z]{9}$/),
    total_amount: '30',
    memo: 'Outage',
    metadata: { ticket: 'SUP-1' },
    line_items: [{ amount: '30', display_name: 'Consulting' }],
  });
  expect((await invoiceOf(id)).refunded_amount).toBe('0');
  const path = { id: draft.id };
  expect(await server.api.ok('processCreditNote', { path })).toMatchObject({
    message: 'Refund credit note processed successfully',
    credit_note_status: 'FINALIZED',
    finalized_at: expect.any(String),
  });
  expect((await server.api.fails('processCreditNote', { path })).body.code).toBe('invalid_operation');
  expect((await server.api.fails('voidCreditNote', { path })).body.message).toContain('cannot be taken back');
  expect((await invoiceOf(id)).refunded_amount).toBe('30');
  expect(await balance(customer)).toEqual(['30']);
  expect(await eventsOf(server, draft.id)).toEqual(['credit_note.created', 'credit_note.updated']);
});

test('a line gives back what it charged, over all notes together', async () => {
  const { note } = await sale('100', '100');
  const [first, second] = [
    await create(note('60', { process_credit_note: false })),
    await create(note('60', { process_credit_note: false, reason: 'DUPLICATE' })),
  ];
  await server.api.ok('processCreditNote', { path: { id: first.id } });
  expect((await server.api.fails('processCreditNote', { path: { id: second.id } })).body).toMatchObject({
    code: 'invalid_operation',
    details: { maximum: '40' },
  });
  expect((await refuse(note('40.01'))).details).toMatchObject({
    'line_items[0].amount': expect.stringContaining('at most 40'),
  });
  expect((await create(note('40'))).credit_note_status).toBe('FINALIZED');
});

test('a line named twice in one note counts twice', async () => {
  const { line, note } = await sale('100', '100');
  const twice = { invoice_line_item_id: line, amount: '60' };
  expect((await refuse(note('60', { line_items: [twice, twice] }))).details).toMatchObject({
    'line_items[1].amount': expect.stringContaining('at most 40'),
  });
});

test('an adjustment that is voided is owed again, and the rest of the notes stays', async () => {
  const { id, note } = await sale('100');
  const first = await create(note('30'));
  await create(note('70', { reason: 'ORDER_CHANGE' }));
  expect(await invoiceOf(id)).toMatchObject({ payment_status: 'SUCCEEDED', amount_due: '0', adjustment_amount: '100' });
  const path = { id: first.id };
  expect(await server.api.ok('voidCreditNote', { path })).toMatchObject({
    message: 'Credit note voided successfully',
    credit_note_status: 'VOIDED',
    voided_at: expect.any(String),
  });
  expect(await invoiceOf(id)).toMatchObject({
    payment_status: 'PENDING',
    amount_due: '30',
    amount_remaining: '30',
    adjustment_amount: '70',
  });
  expect((await server.api.fails('voidCreditNote', { path })).body.message).toContain('voided already');
  // The same facts no longer mean the note that was voided.
  expect((await create(note('30'))).id).not.toBe(first.id);
  expect(await invoiceOf(id)).toMatchObject({ amount_remaining: '0', adjustment_amount: '100' });
});

test('the same facts or the same key give the note that exists', async () => {
  const { id, note } = await sale('100', '100');
  const first = await create(note('10'));
  expect(await create(note('10'))).toEqual(first);
  const keyed = await create(note('10', { idempotency_key: 'ticket-1' }));
  expect(keyed.id).not.toBe(first.id);
  expect(await create(note('99', { idempotency_key: 'ticket-1' }))).toEqual(keyed);
  expect((await invoiceOf(id)).refunded_amount).toBe('20');
});

test('numbers are unique', async () => {
  const { note } = await sale('100', '100');
  expect(await create(note('10', { credit_note_number: 'GUTSCHRIFT 1' }))).toMatchObject({
    credit_note_number: 'GUTSCHRIFT 1',
  });
  expect(await refuse(note('11', { credit_note_number: 'GUTSCHRIFT 1' }))).toMatchObject({
    code: 'already_exists',
    details: { credit_note_number: 'GUTSCHRIFT 1' },
  });
});

test('an overpaid invoice can be given back, all of it, and then no more', async () => {
  const { id, note } = await sale('100', '120');
  await create(note('100'));
  expect(await invoiceOf(id)).toMatchObject({ payment_status: 'PARTIALLY_REFUNDED', refunded_amount: '100' });
  const all = await sale('100', '100');
  await create(all.note('100'));
  expect(await invoiceOf(all.id)).toMatchObject({ payment_status: 'REFUNDED' });
  expect(await refuse(all.note('1'))).toMatchObject({
    code: 'invalid_operation',
    details: { payment_status: 'REFUNDED' },
  });
});

test('a draft that no longer fits its invoice says so', async () => {
  const { id, note } = await sale('100');
  const draft = await create(note('10', { process_credit_note: false }));
  expect(draft.credit_note_type).toBe('ADJUSTMENT');
  await pay(server, id, { amount: '100' });
  const failure = await server.api.fails('processCreditNote', { path: { id: draft.id } });
  expect(failure.body).toMatchObject({ code: 'invalid_operation', details: { payment_status: 'SUCCEEDED' } });
  await server.api.ok('voidCreditNote', { path: { id: draft.id } });
});

test('what cannot be is refused, all of it at once', async () => {
  const { id, note } = await sale('100');
  expect((await refuse(note('1', { line_items: [] }))).details).toEqual({ line_items: 'must have at least one line' });
  const bad = [
    { invoice_line_item_id: 'inv_line_none', amount: '1' },
    { invoice_line_item_id: 'inv_line_none', amount: '0' },
  ];
  expect((await refuse(note('1', { line_items: bad }))).details).toMatchObject({
    'line_items[0].invoice_line_item_id': expect.stringContaining('has no line'),
    'line_items[1].amount': 'must be greater than 0',
  });
  expect((await refuse(note('1.005'))).details).toMatchObject({ 'line_items[0].amount': expect.stringContaining('2') });
  expect(await refuse(note('1', { invoice_id: 'inv_none' }))).toMatchObject({ code: 'not_found' });
  await server.api.ok('voidInvoice', { path: { id } });
  expect(await refuse(note('1'))).toMatchObject({ code: 'invalid_operation', details: { invoice_status: 'VOIDED' } });
});

test('notes are listed with what belongs to them', async () => {
  const { id, customer, note } = await sale('100', '100');
  const made = await create(note('10'));
  const draft = await create(note('11', { process_credit_note: false }));
  const list = async (query: object) =>
    (await server.api.ok('listCreditNotes', { query: { invoice_id: id, ...query } })).items;
  expect((await list({})).map((one) => one.id)).toEqual([draft.id, made.id]);
  expect((await list({ credit_note_status: ['FINALIZED'], credit_note_type: 'REFUND' })).map((one) => one.id)).toEqual([
    made.id,
  ]);
  expect(await list({ credit_note_ids: [made.id], expand: 'invoice,customer' })).toMatchObject([
    { invoice: { id, refunded_amount: '10' }, customer: { id: customer } },
  ]);
  expect(await server.api.ok('getCreditNote', { path: { id: made.id } })).toEqual(made);
  expect((await server.api.fails('getCreditNote', { path: { id: 'cn_none' } })).body.details).toEqual({
    credit_note_id: 'cn_none',
  });
});
