import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../src/db/index.ts';
import type { Api } from '../helpers/api.ts';
import { booked, chargesOf, eventsOf, newCustomer, newInvoice, onPage, pay, until } from '../helpers/billing.ts';
import { newPlan, subscribe } from '../helpers/catalog.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

/** Two replicas on one database, and many callers at once. What counts are the totals, to the cent. */
let server: TestServer;
let other: TestServer;
let customer: string;
beforeAll(async () => {
  server = await startTestServer();
  other = await startTestServer({ connection: server.connection });
  customer = (await newCustomer(server)).id;
});
afterAll(async () => {
  await other.stop();
  await server.stop();
});

const replica = (index: number): Api => (index % 2 === 0 ? server : other).api;
const invoiceOf = (id: string) => server.api.ok('getInvoice', { path: { id } });
const atOnce = <T>(count: number, ask: (api: Api, index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => ask(replica(index), index)));

const payment = (invoiceId: string, amount: string, more: object = {}) => ({
  destination_type: 'INVOICE' as const,
  destination_id: invoiceId,
  payment_method_type: 'OFFLINE' as const,
  amount,
  currency: 'usd',
  process_payment: true,
  ...more,
});

test('many payments of one invoice all count', async () => {
  const { id } = await newInvoice(server, customer, '240');
  const paid = await atOnce(24, (api, index) =>
    api.ok('createPayment', { body: payment(id, '10', { idempotency_key: `part-${index}` }) }),
  );
  expect(new Set(paid.map((one) => one.id)).size).toBe(24);
  expect(await invoiceOf(id)).toMatchObject({
    payment_status: 'SUCCEEDED',
    amount_paid: '240',
    amount_remaining: '0',
  });
  expect(await booked(server, `invoice:${id}`)).toEqual({ usd: '240' });
});

test.each([
  ['one key of the body', { idempotency_key: 'the-one' }, {}],
  ['one Idempotency-Key', {}, { 'Idempotency-Key': 'the-one' }],
  ['the same facts', {}, {}],
])('many callers with %s charge a card once', async (_, more, headers) => {
  const { id } = await newInvoice(server, customer, '100');
  const method = { payment_method_type: 'CARD', payment_method_id: 'pm_card_visa', ...more };
  const answers = await atOnce(16, (api) =>
    api.with(headers).call('createPayment', { body: payment(id, '100', method) }),
  );
  // Those who come late are told that it is paid, or that the first is still under way.
  for (const { status } of answers) expect([201, 400, 409]).toContain(status);
  const ids = new Set(answers.flatMap(({ status, body }) => (status === 201 ? [(body as { id: string }).id] : [])));
  expect(ids.size).toBe(1);
  const [only = ''] = ids;
  const { items } = await server.api.ok('listPayments', { query: { destination_id: id } });
  expect(items.map((one) => [one.id, one.payment_status])).toEqual([[only, 'SUCCEEDED']]);
  expect(await chargesOf(server, only)).toHaveLength(1);
  expect(await invoiceOf(id)).toMatchObject({ payment_status: 'SUCCEEDED', amount_paid: '100' });
});

test('one payment that many process is charged once', async () => {
  const { id } = await newInvoice(server, customer, '100');
  const method = { payment_method_type: 'CARD' as const, payment_method_id: 'pm_card_answers_twice' };
  const made = await pay(server, id, { amount: '100', ...method, process_payment: false });
  await atOnce(12, (api) => api.call('processPayment', { path: { id: made.id } }));
  expect(await server.api.ok('getPayment', { path: { id: made.id } })).toMatchObject({ payment_status: 'SUCCEEDED' });
  expect(await chargesOf(server, made.id)).toHaveLength(1);
  expect(await invoiceOf(id)).toMatchObject({ payment_status: 'SUCCEEDED', amount_paid: '100' });
  const events = await eventsOf(server, made.id);
  expect(events.filter((name) => name === 'payment.success')).toHaveLength(1);
});

test('refunds of one invoice never give back more than was paid', async () => {
  const payer = (await newCustomer(server)).id;
  const invoice = await newInvoice(server, payer, '100');
  await pay(server, invoice.id, { amount: '100' });
  const line = invoice.line_items[0]?.id ?? '';
  const answers = await atOnce(20, (api, index) =>
    api.call('createCreditNote', {
      body: {
        invoice_id: invoice.id,
        reason: 'SERVICE_ISSUE',
        line_items: [{ invoice_line_item_id: line, amount: '10' }],
        process_credit_note: true,
        idempotency_key: `refund-${index}`,
      },
    }),
  );
  const count = (status: number) => answers.filter((answer) => answer.status === status).length;
  expect([count(201), count(400)]).toEqual([10, 10]);
  expect(await invoiceOf(invoice.id)).toMatchObject({ payment_status: 'REFUNDED', refunded_amount: '100' });
  const wallets = await server.api.ok('getWalletsByCustomerId', { path: { id: payer } });
  expect(wallets.map((wallet) => wallet.balance)).toEqual(['100']);
});

test('one draft note that many finalize takes effect once', async () => {
  const payer = (await newCustomer(server)).id;
  const invoice = await newInvoice(server, payer, '100');
  await pay(server, invoice.id, { amount: '100' });
  const items = [{ invoice_line_item_id: invoice.line_items[0]?.id ?? '', amount: '30' }];
  const note = await server.api.ok('createCreditNote', {
    body: { invoice_id: invoice.id, reason: 'DUPLICATE', line_items: items },
  });
  const answers = await atOnce(10, (api) => api.call('processCreditNote', { path: { id: note.id } }));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect((await invoiceOf(invoice.id)).refunded_amount).toBe('30');
});

test('payments, adjustments and their voiding at once leave a sound invoice', async () => {
  const invoice = await newInvoice(server, customer, '300');
  const line = invoice.line_items[0]?.id ?? '';
  await atOnce(18, async (api, index) => {
    if (index % 3 === 0) {
      await api.call('createPayment', { body: payment(invoice.id, '20', { idempotency_key: `mix-${index}` }) });
      return;
    }
    const note = await api.call('createCreditNote', {
      body: {
        invoice_id: invoice.id,
        reason: 'BILLING_ERROR',
        line_items: [{ invoice_line_item_id: line, amount: '10' }],
        process_credit_note: true,
        idempotency_key: `mix-note-${index}`,
      },
    });
    if (index % 3 === 2) await api.call('voidCreditNote', { path: { id: (note.body as { id: string }).id } });
  });
  const after = await invoiceOf(invoice.id);
  expect(after).toMatchObject({
    amount_paid: '120',
    adjustment_amount: '60',
    amount_due: '240',
    amount_remaining: '120',
  });
});

test('a link that is paid many times at once counts once', async () => {
  const { id } = await newInvoice(server, customer, '50');
  const link = await pay(server, id, { amount: '50', payment_method_type: 'PAYMENT_LINK', payment_gateway: 'stripe' });
  const address = link.payment_url ?? '';
  const elsewhere = address.replace(/\/\/[^/]+/, other.url.replace('http:', ''));
  await Promise.all(
    [address, elsewhere, address, elsewhere, address, elsewhere].map((url) =>
      onPage(url, { do: 'pay', number: '4000000000000077' }),
    ),
  );
  expect(await invoiceOf(id)).toMatchObject({ payment_status: 'SUCCEEDED', amount_paid: '50' });
  expect(await chargesOf(server, link.id)).toHaveLength(1);
});

test('one wallet pays no more than it holds', async () => {
  const payer = (await newCustomer(server)).id;
  const wallet = await server.api.ok('createWallet', {
    body: { customer_id: payer, currency: 'usd', wallet_type: 'POST_PAID', initial_credits_to_load: '50' },
  });
  const { id } = await newInvoice(server, payer, '100');
  const answers = await atOnce(12, (api, index) =>
    api.call('createPayment', {
      body: payment(id, '10', { payment_method_type: 'CREDITS', idempotency_key: `credits-${index}` }),
    }),
  );
  const paid = answers.filter(({ status, body }) => {
    return status === 201 && (body as { payment_status: string }).payment_status === 'SUCCEEDED';
  });
  expect(paid).toHaveLength(5);
  expect(await invoiceOf(id)).toMatchObject({ amount_paid: '50', amount_remaining: '50' });
  expect((await server.api.ok('getWallet', { path: { id: wallet.id } })).balance).toBe('0');
});

test('an invoice that many collect is charged once', async () => {
  const payer = (await newCustomer(server)).id;
  const plan = await newPlan(server, '49');
  const made = await subscribe(server, payer, plan.id, {
    payment_behavior: 'allow_incomplete',
    gateway_payment_method_id: 'pm_card_declines_once',
  });
  expect(made.subscription_status).toBe('incomplete');
  const { items } = await server.api.ok('listInvoices', { query: { subscription_id: made.id } });
  const id = items[0]?.id ?? '';
  await atOnce(10, (api) => api.call('attemptInvoicePayment', { path: { id } }));
  expect(
    await until(
      () => invoiceOf(id),
      (one) => one.payment_status === 'SUCCEEDED',
    ),
  ).toMatchObject({
    amount_paid: '49',
  });
  const charges = await server.running.services.databases.query(sql`
    select 1 from test_provider_records where kind = 'charge' and customer = ${payer} and state = 'succeeded'`);
  expect(charges).toHaveLength(1);
  const subscription = await server.api.ok('getSubscription', { path: { id: made.id } });
  expect(subscription.subscription_status).toBe('active');
});
