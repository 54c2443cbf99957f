import type { PaymentStatus } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../src/db/index.ts';
import { booked, chargesOf, eventsOf, newCustomer, newInvoice, onPage, pay, until } from '../helpers/billing.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
let customer: string;
beforeAll(async () => {
  server = await startTestServer();
  customer = (await newCustomer(server)).id;
});
afterAll(() => server.stop());

const invoiceOf = (id: string) => server.api.ok('getInvoice', { path: { id } });
const paymentOf = (id: string) => server.api.ok('getPayment', { path: { id } });
const card = (method: string, amount = '100') => ({
  amount,
  payment_method_type: 'CARD' as const,
  payment_method_id: method,
});

describe('money that came in elsewhere', () => {
  test('pays an invoice at once and is told about', async () => {
    const { id } = await newInvoice(server, customer, '53.04');
    const paid = await pay(server, id, { amount: '53.04', metadata: { bank: 'first' } });
    expect(paid).toMatchObject({
      payment_status: 'SUCCEEDED',
      track_attempts: false,
      invoice_number: expect.stringMatching(/^INV-/),
      idempotency_key: expect.stringMatching(/^payment-[0-9a-f]{16}$/),
      metadata: { bank: 'first' },
    });
    expect(await invoiceOf(id)).toMatchObject({
      payment_status: 'SUCCEEDED',
      amount_paid: '53.04',
      amount_remaining: '0',
      paid_at: expect.any(String),
    });
    expect(await eventsOf(server, paid.id)).toEqual(['payment.created', 'payment.pending', 'payment.success']);
    const again = await server.api.fails('createPayment', {
      body: {
        destination_type: 'INVOICE',
        destination_id: id,
        payment_method_type: 'OFFLINE',
        amount: '1',
        currency: 'usd',
      },
    });
    expect(again.body).toMatchObject({ code: 'invalid_operation', details: { payment_status: 'SUCCEEDED' } });
  });

  test('may come in parts, and two equal parts are two payments', async () => {
    const { id } = await newInvoice(server, customer, '200');
    const first = await pay(server, id, { amount: '100' });
    expect(await invoiceOf(id)).toMatchObject({
      payment_status: 'PENDING',
      amount_paid: '100',
      amount_remaining: '100',
    });
    const second = await pay(server, id, { amount: '100' });
    expect(second.id).not.toBe(first.id);
    expect(await invoiceOf(id)).toMatchObject({ payment_status: 'SUCCEEDED', amount_paid: '200' });
    // The books say the same.
    expect(await booked(server, `invoice:${id}`)).toEqual({ usd: '200' });
  });

  test('may be more than was due', async () => {
    const { id } = await newInvoice(server, customer, '10');
    await pay(server, id, { amount: '12.50' });
    expect(await invoiceOf(id)).toMatchObject({
      payment_status: 'OVERPAID',
      amount_paid: '12.5',
      amount_remaining: '0',
      overpaid_amount: '2.5',
    });
  });

  test('is only recorded until it is processed', async () => {
    const { id } = await newInvoice(server, customer, '10');
    const recorded = await pay(server, id, { amount: '10', process_payment: false });
    expect(recorded.payment_status).toBe('PENDING');
    expect((await invoiceOf(id)).amount_paid).toBe('0');
    // The same facts give the payment that waits.
    expect((await pay(server, id, { amount: '10', process_payment: false })).id).toBe(recorded.id);
    expect(await server.api.ok('processPayment', { path: { id: recorded.id } })).toMatchObject({
      payment_status: 'SUCCEEDED',
    });
    expect((await invoiceOf(id)).payment_status).toBe('SUCCEEDED');
    const again = await server.api.fails('processPayment', { path: { id: recorded.id } });
    expect(again.body).toMatchObject({ code: 'invalid_operation', details: { payment_status: 'SUCCEEDED' } });
  });

  test('for a customer without an invoice becomes credits, once', async () => {
    const { id } = await newCustomer(server);
    const paid = await server.api.ok('createPayment', {
      body: {
        destination_type: 'CUSTOMER',
        destination_id: id,
        payment_method_type: 'OFFLINE',
        amount: '25',
        currency: 'USD',
        process_payment: true,
      },
    });
    expect(paid).toMatchObject({ payment_status: 'SUCCEEDED', currency: 'usd' });
    const wallets = await server.api.ok('getWalletsByCustomerId', { path: { id } });
    expect(wallets).toMatchObject([{ balance: '25', wallet_type: 'PRE_PAID' }]);
  });
});

describe('cards', () => {
  test('that pay', async () => {
    const { id } = await newInvoice(server, customer, '100');
    const paid = await pay(server, id, card('pm_card_visa'));
    expect(paid).toMatchObject({
      payment_status: 'SUCCEEDED',
      payment_gateway: 'stripe',
      gateway_payment_id: expect.stringMatching(/^tp_charge_/),
      attempts: [{ attempt_number: 1 }],
    });
    expect(await invoiceOf(id)).toMatchObject({ payment_status: 'SUCCEEDED', amount_paid: '100' });
    expect(await chargesOf(server, paid.id)).toMatchObject([{ state: 'succeeded', data: { amount: '100' } }]);
  });

  test('that are refused may be tried again', async () => {
    const { id } = await newInvoice(server, customer, '100');
    const refused = await pay(server, id, card('pm_card_insufficient_funds'));
    expect(refused).toMatchObject({
      payment_status: 'FAILED',
      error_message: 'Your card has insufficient funds.',
      attempts: [{ attempt_number: 1, error_message: 'Your card has insufficient funds.' }],
    });
    expect(refused.failed_at).toBeDefined();
    expect((await invoiceOf(id)).amount_paid).toBe('0');
    const again = await pay(server, id, card('pm_card_insufficient_funds'));
    expect(again.id).not.toBe(refused.id);
    expect(await eventsOf(server, refused.id)).toEqual(['payment.created', 'payment.pending', 'payment.failed']);
    expect((await pay(server, id, card('pm_card_unheard_of'))).error_message).toContain('pm_card_unheard_of');
  });

  test.each([
    ['confirms', 'confirm', 'SUCCEEDED', '100', 'Paid'],
    ['refuses to', 'refuse', 'FAILED', '0', 'Nothing was paid'],
  ] as const)('that ask the customer, who %s', async (_, answer, status, paid, shown) => {
    const { id } = await newInvoice(server, customer, '100');
    const waiting = await pay(server, id, {
      ...card('pm_card_authentication_required'),
      success_url: 'https://app.example/thanks',
    });
    expect(waiting).toMatchObject({ payment_status: 'PENDING', payment_url: expect.stringContaining('/pay/') });
    expect((await invoiceOf(id)).amount_paid).toBe('0');
    expect(await onPage(waiting.payment_url ?? '', { do: answer })).toContain(shown);
    expect((await paymentOf(waiting.id)).payment_status).toBe(status);
    expect((await invoiceOf(id)).amount_paid).toBe(paid);
    // Acting once more changes nothing.
    await onPage(waiting.payment_url ?? '', { do: answer === 'confirm' ? 'refuse' : 'confirm' });
    expect((await paymentOf(waiting.id)).payment_status).toBe(status);
  });

  test('that answer twice are counted once', async () => {
    const { id } = await newInvoice(server, customer, '100');
    const paid = await pay(server, id, card('pm_card_answers_twice'));
    expect(paid.payment_status).toBe('SUCCEEDED');
    expect(await invoiceOf(id)).toMatchObject({ payment_status: 'SUCCEEDED', amount_paid: '100' });
    expect(await eventsOf(server, paid.id)).toEqual(['payment.created', 'payment.pending', 'payment.success']);
  });

  test.each(['pm_card_answer_lost', 'pm_card_request_lost'])(
    'whose answer is lost are charged once: %s',
    async (lost) => {
      const { id } = await newInvoice(server, customer, '100');
      const unknown = await pay(server, id, card(lost));
      expect(unknown).toMatchObject({ payment_status: 'PROCESSING', attempts: [{ attempt_number: 1 }] });
      expect((await invoiceOf(id)).amount_paid).toBe('0');
      const known = await server.api.ok('processPayment', { path: { id: unknown.id } });
      expect(known).toMatchObject({ payment_status: 'SUCCEEDED', attempts: [{}, { attempt_number: 2 }] });
      expect((await invoiceOf(id)).amount_paid).toBe('100');
      expect(await chargesOf(server, unknown.id)).toHaveLength(1);
    },
  );

  test('are asked for again by a job when the answer was lost', async () => {
    const { id } = await newInvoice(server, customer, '100');
    const unknown = await pay(server, id, card('pm_card_answer_lost'));
    await server.running.services.databases.query(sql`
      update jobs set run_at = now() where kind = 'payment.charge' and key like ${`${unknown.id}%`}`);
    server.running.services.runner.wake();
    expect(
      await until(
        () => paymentOf(unknown.id),
        (one) => one.payment_status !== 'PROCESSING',
      ),
    ).toMatchObject({
      payment_status: 'SUCCEEDED',
    });
    expect((await invoiceOf(id)).amount_paid).toBe('100');
  });

  test('are charged in whole cents', async () => {
    const { id } = await newInvoice(server, customer, '100');
    const body = { destination_type: 'INVOICE', destination_id: id, payment_method_type: 'CARD' } as const;
    const failure = await server.api.fails('createPayment', { body: { ...body, amount: '10.005', currency: 'usd' } });
    expect(failure.body.details).toEqual({ amount: expect.stringContaining('at most 2 decimals') });
  });
});

describe('payment links', () => {
  test('wait for the customer', async () => {
    const { id } = await newInvoice(server, customer, '76.79');
    const link = await pay(server, id, {
      amount: '76.79',
      payment_method_type: 'PAYMENT_LINK',
      payment_gateway: 'razorpay',
      success_url: 'https://app.example/thanks',
    });
    expect(link).toMatchObject({ payment_status: 'PENDING', payment_url: expect.stringContaining('/pay/') });
    const address = link.payment_url ?? '';
    expect(await onPage(address, { do: 'pay', number: '4000 0000 0000 0002' })).toContain('Your card was declined.');
    expect((await paymentOf(link.id)).payment_status).toBe('PENDING');
    const shown = await onPage(address, { do: 'pay', number: '4242-4242 42424242' });
    expect(shown).toContain('Paid');
    expect(shown).toContain('href="https://app.example/thanks"');
    expect(await paymentOf(link.id)).toMatchObject({ payment_status: 'SUCCEEDED', payment_gateway: 'razorpay' });
    expect(await invoiceOf(id)).toMatchObject({ payment_status: 'SUCCEEDED', amount_paid: '76.79' });
    await onPage(address, { do: 'pay', number: '4242424242424242' });
    expect((await invoiceOf(id)).amount_paid).toBe('76.79');
  });

  test('are recorded first and made when processed', async () => {
    const { id } = await newInvoice(server, customer, '5');
    const body = { amount: '5', payment_method_type: 'PAYMENT_LINK', payment_gateway: 'stripe' } as const;
    const recorded = await pay(server, id, { ...body, process_payment: false });
    expect(recorded).toMatchObject({ payment_status: 'INITIATED' });
    expect(recorded.payment_url).toBeUndefined();
    const made = await server.api.ok('processPayment', { path: { id: recorded.id } });
    const again = await server.api.ok('processPayment', { path: { id: recorded.id } });
    expect(again.payment_url).toBe(made.payment_url);
  });

  test('paid after the invoice was voided are given back', async () => {
    const { id } = await newInvoice(server, customer, '5');
    const link = await pay(server, id, { amount: '5', payment_method_type: 'PAYMENT_LINK', payment_gateway: 'stripe' });
    await server.api.ok('voidInvoice', { path: { id } });
    await onPage(link.payment_url ?? '', { do: 'pay', number: '4242424242424242' });
    const returned = await until(
      () => paymentOf(link.id),
      (one) => one.payment_status === 'REFUNDED',
    );
    expect(returned.refunded_at).toBeDefined();
    const refunds = await server.running.services.databases.query(sql`
      select 1 from test_provider_records where kind = 'refund' and data->>'charge' = ${returned.gateway_payment_id}`);
    expect(refunds).toHaveLength(1);
    expect(await booked(server, 'unclaimed')).toEqual({ usd: '0' });
    expect(await booked(server, `invoice:${id}`)).toEqual({});
  });
});

describe('saved methods', () => {
  test('are saved on a page and charged by default', async () => {
    const { id: payer } = await newCustomer(server);
    const path = { id: payer };
    expect(await server.api.ok('listCustomerPaymentMethods', { path })).toEqual({ customer_id: payer, items: [] });
    const intent = await server.api.ok('createCustomerSetupIntent', { path, body: { provider: 'stripe' } });
    expect(intent).toMatchObject({ provider: 'stripe', usage: 'off_session', status: 'requires_payment_method' });
    expect(await onPage(intent.checkout_url ?? '', { do: 'pay', number: '4242424242424242' })).toContain('saved');
    const second = await server.api.ok('createCustomerSetupIntent', {
      path,
      body: { provider: 'stripe', set_default: true },
    });
    await onPage(second.checkout_url ?? '', { do: 'pay', number: '5555555555554444' });
    const { items } = await server.api.ok('listCustomerPaymentMethods', { path, query: { provider: 'stripe' } });
    expect(items).toMatchObject([
      { type: 'CARD', is_default: true, card: { brand: 'mastercard', last4: '4444' } },
      { type: 'CARD', is_default: false, card: { brand: 'visa', last4: '4242' } },
    ]);
    const invoice = await newInvoice(server, payer, '9');
    const paid = await pay(server, invoice.id, { amount: '9', payment_method_type: 'CARD' });
    expect(paid.payment_status).toBe('SUCCEEDED');
    expect(await chargesOf(server, paid.id)).toMatchObject([{ data: { card: 'pm_card_mastercard' } }]);
  });

  test('come from a card that was to be kept', async () => {
    const { id: payer } = await newCustomer(server);
    const { id } = await newInvoice(server, payer, '100');
    await pay(server, id, { ...card('pm_card_visa'), save_card_and_make_default: true });
    const { items } = await server.api.ok('listCustomerPaymentMethods', { path: { id: payer } });
    expect(items).toMatchObject([{ is_default: true, card: { last4: '4242' } }]);
    const none = await newCustomer(server);
    const invoice = await newInvoice(server, none.id, '9');
    expect(await pay(server, invoice.id, { amount: '9', payment_method_type: 'CARD' })).toMatchObject({
      payment_status: 'FAILED',
      error_message: 'The customer has saved no payment method.',
    });
  });
});

test('what cannot be is refused, all of it at once', async () => {
  const { id } = await newInvoice(server, customer, '10', { currency: 'eur' });
  const base = { destination_type: 'INVOICE', destination_id: id, amount: '10', currency: 'eur' } as const;
  const refuse = async (body: object) => (await server.api.fails('createPayment', { body: { ...base, ...body } })).body;
  expect(
    await refuse({ payment_method_type: 'OFFLINE', payment_method_id: 'x', amount: '0', currency: 'usd' }),
  ).toEqual(
    expect.objectContaining({
      code: 'validation_error',
      details: {
        amount: 'must be greater than 0',
        payment_method_id: 'is not for OFFLINE payments',
        currency: 'must be eur, the currency of the invoice',
      },
    }),
  );
  expect((await refuse({ payment_method_type: 'PAYMENT_LINK' })).details).toEqual({
    payment_gateway: 'is required by PAYMENT_LINK',
  });
  expect((await refuse({ payment_method_type: 'ACH' })).details).toEqual({ payment_method_id: 'is required by ACH' });
  expect(await refuse({ payment_method_type: 'CREDITS' })).toMatchObject({ code: 'not_found' });
  expect(await refuse({ payment_method_type: 'OFFLINE', destination_id: 'inv_none' })).toMatchObject({
    code: 'not_found',
    details: { destination_id: 'inv_none' },
  });
  expect(
    await pay(server, id, { amount: '10', currency: 'eur', payment_method_type: 'ACH', payment_method_id: 'ba_1' }),
  ).toMatchObject({ payment_status: 'FAILED' });
  await server.api.ok('voidInvoice', { path: { id } });
  expect(await refuse({ payment_method_type: 'OFFLINE' })).toMatchObject({
    code: 'invalid_operation',
    details: { invoice_status: 'VOIDED' },
  });
});

const STEPS: Record<string, PaymentStatus[]> = {
  INITIATED: ['INITIATED', 'PENDING', 'PROCESSING', 'SUCCEEDED', 'OVERPAID', 'FAILED'],
  PENDING: ['PENDING', 'PROCESSING', 'SUCCEEDED', 'OVERPAID', 'FAILED'],
  PROCESSING: ['PROCESSING', 'SUCCEEDED', 'OVERPAID', 'FAILED'],
  SUCCEEDED: ['SUCCEEDED', 'OVERPAID', 'REFUNDED', 'PARTIALLY_REFUNDED', 'VOIDED'],
  OVERPAID: ['OVERPAID', 'REFUNDED', 'PARTIALLY_REFUNDED'],
  PARTIALLY_REFUNDED: ['PARTIALLY_REFUNDED', 'REFUNDED'],
  FAILED: ['FAILED'],
  REFUNDED: ['REFUNDED'],
  VOIDED: ['VOIDED'],
};

test.each(Object.keys(STEPS) as PaymentStatus[])(
  'a caller may report what follows %s, and nothing else',
  async (from) => {
    const { id } = await newInvoice(server, customer, '1000');
    let amount = 0;
    for (const to of Object.keys(STEPS) as PaymentStatus[]) {
      amount += 1;
      const made = await pay(server, id, {
        amount: `${amount}`,
        process_payment: false,
        idempotency_key: `${from}-${to}`,
      });
      await server.running.services.databases.query(sql`
      update payments set payment_status = ${from} where id = ${made.id}`);
      const answer = await server.api.call('updatePayment', { path: { id: made.id }, body: { payment_status: to } });
      expect([to, answer.status]).toEqual([to, STEPS[from]?.includes(to) ? 200 : 400]);
    }
  },
);

test('a payment that arrived elsewhere counts on its invoice', async () => {
  const { id } = await newInvoice(server, customer, '10');
  const made = await pay(server, id, { ...card('pm_x', '10'), process_payment: false });
  expect(made.payment_status).toBe('INITIATED');
  const path = { id: made.id };
  const pending = await server.api.ok('updatePayment', { path, body: { gateway_payment_id: 'pi_1' } });
  expect(pending).toMatchObject({ payment_status: 'PENDING', gateway_payment_id: 'pi_1' });
  const body = { payment_status: 'SUCCEEDED', succeeded_at: '2025-10-05T08:00:00Z' } as const;
  expect(await server.api.ok('updatePayment', { path, body })).toMatchObject(body);
  await server.api.ok('updatePayment', { path, body });
  expect((await invoiceOf(id)).amount_paid).toBe('10');
});

test('payments are listed, and archived only when they never moved money', async () => {
  const { id } = await newInvoice(server, customer, '10');
  const waiting = await pay(server, id, { ...card('pm_card_visa', '4'), process_payment: false });
  const paid = await pay(server, id, { ...card('pm_card_visa', '5') });
  const list = async (query: object) =>
    (await server.api.ok('listPayments', { query: { destination_id: id, ...query } })).items.map((one) => one.id);
  expect(await list({})).toEqual([paid.id, waiting.id]);
  expect(await list({ payment_status: 'SUCCEEDED', payment_method_type: 'CARD', payment_gateway: 'stripe' })).toEqual([
    paid.id,
  ]);
  expect(await list({ sort: 'amount', order: 'asc' })).toEqual([waiting.id, paid.id]);
  expect(await list({ gateway_payment_id: paid.gateway_payment_id })).toEqual([paid.id]);
  expect((await server.api.fails('deletePayment', { path: { id: paid.id } })).body.code).toBe('invalid_operation');
  expect(await server.api.ok('deletePayment', { path: { id: waiting.id } })).toEqual({
    message: 'payment deleted successfully',
  });
  expect(await list({})).toEqual([paid.id]);
  expect(await list({ status: 'archived' })).toEqual([waiting.id]);
  expect((await server.api.fails('processPayment', { path: { id: waiting.id } })).status).toBe(400);
  for (const operation of ['getPayment', 'deletePayment', 'processPayment'] as const) {
    expect((await server.api.fails(operation, { path: { id: 'pay_none' } })).body).toMatchObject({
      code: 'not_found',
      details: { payment_id: 'pay_none' },
    });
  }
});

test("the caller's key gives the payment that exists, whatever else is sent", async () => {
  const { id } = await newInvoice(server, customer, '10');
  const first = await pay(server, id, { amount: '10', idempotency_key: 'order-4711' });
  expect(await pay(server, id, { amount: '3', idempotency_key: 'order-4711' })).toEqual(first);
  expect((await invoiceOf(id)).amount_paid).toBe('10');
});

test('the pages say who they are and let nobody else in', async () => {
  const { id } = await newInvoice(server, (await newCustomer(server, '<b>Evil</b>')).id, '10');
  const link = await pay(server, id, {
    amount: '10',
    payment_method_type: 'PAYMENT_LINK',
    payment_gateway: 'stripe',
    cancel_url: "https://app.example/?a=1&b='2'",
  });
  const page = await fetch((link.payment_url ?? '').replace('localhost', '127.0.0.1'));
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  const html = await page.text();
  expect(html).toContain('&lt;b&gt;Evil&lt;/b&gt;');
  expect(html).not.toContain('<b>Evil');
  expect(html).not.toContain('<script');
  expect(html).toContain('href="https://app.example/?a=1&amp;b=&#39;2&#39;"');
  const trap = await pay(server, id, {
    amount: '10',
    payment_method_type: 'PAYMENT_LINK',
    payment_gateway: 'nomod',
    cancel_url: 'javascript:alert(1)',
  });
  const trapped = await fetch((trap.payment_url ?? '').replace('localhost', '127.0.0.1'));
  expect(await trapped.text()).not.toContain('javascript:');
  expect((await fetch(`${server.url}/pay/tp_page_none`)).status).toBe(404);
  expect((await fetch(`${server.url}/pay/tp_page_none`, { method: 'POST' })).status).toBe(404);
});
