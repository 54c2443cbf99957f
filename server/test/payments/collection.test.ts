import type { CreateSubscriptionRequest } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../src/db/index.ts';
import { booked, newCustomer, pay, until } from '../helpers/billing.ts';
import { newPlan, subscribe } from '../helpers/catalog.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
let plan: string;
beforeAll(async () => {
  server = await startTestServer();
  plan = (await newPlan(server, '49')).id;
});
afterAll(() => server.stop());

const invoicesOf = async (subscriptionId: string) =>
  (await server.api.ok('listInvoices', { query: { subscription_id: subscriptionId } })).items;
const paymentsOf = async (destinationId: string) =>
  (await server.api.ok('listPayments', { query: { destination_id: destinationId, order: 'asc' } })).items;
const subscriptionOf = (id: string) => server.api.ok('getSubscription', { path: { id } });

type Terms = Partial<CreateSubscriptionRequest>;

describe('an opening invoice', () => {
  test.each<[string, Terms, string, string, string[]]>([
    ['is not charged, and not waited for', { collection_method: 'send_invoice' }, 'active', 'PENDING', []],
    [
      'is not charged, and waited for',
      { collection_method: 'send_invoice', payment_behavior: 'default_incomplete' },
      'incomplete',
      'PENDING',
      [],
    ],
    [
      'is charged, and paid',
      { payment_behavior: 'allow_incomplete', gateway_payment_method_id: 'pm_card_visa' },
      'active',
      'SUCCEEDED',
      ['SUCCEEDED'],
    ],
    [
      'is charged, refused, and waited for',
      { payment_behavior: 'allow_incomplete', gateway_payment_method_id: 'pm_card_declined' },
      'incomplete',
      'PENDING',
      ['FAILED'],
    ],
    [
      'is charged, refused, and not waited for',
      { payment_behavior: 'default_active', gateway_payment_method_id: 'pm_card_declined' },
      'active',
      'PENDING',
      ['FAILED'],
    ],
    [
      'is to be confirmed, and waited for',
      { payment_behavior: 'allow_incomplete', gateway_payment_method_id: 'pm_card_authentication_required' },
      'incomplete',
      'PENDING',
      ['PENDING'],
    ],
    [
      'has nothing to be charged by, and is waited for',
      { payment_behavior: 'allow_incomplete' },
      'incomplete',
      'PENDING',
      [],
    ],
    [
      'must be paid, and is',
      { payment_behavior: 'error_if_incomplete', gateway_payment_method_id: 'pm_card_visa' },
      'active',
      'SUCCEEDED',
      ['SUCCEEDED'],
    ],
  ])('%s', async (_, terms, status, paymentStatus, payments) => {
    const { id } = await newCustomer(server);
    const made = await subscribe(server, id, plan, terms);
    // The answer itself says how it went.
    expect(made.subscription_status).toBe(status);
    const [invoice] = await invoicesOf(made.id);
    expect(invoice).toMatchObject({ invoice_status: 'FINALIZED', payment_status: paymentStatus, amount_due: '49' });
    const found = await paymentsOf(invoice?.id ?? '');
    expect(found.map(({ payment_status }) => payment_status)).toEqual(payments);
  });

  test('that is paid later lets the subscription begin', async () => {
    const { id } = await newCustomer(server);
    const made = await subscribe(server, id, plan, {
      collection_method: 'send_invoice',
      payment_behavior: 'default_incomplete',
    });
    const [invoice] = await invoicesOf(made.id);
    await pay(server, invoice?.id ?? '', { amount: '20' });
    expect((await subscriptionOf(made.id)).subscription_status).toBe('incomplete');
    await pay(server, invoice?.id ?? '', { amount: '29' });
    expect((await subscriptionOf(made.id)).subscription_status).toBe('active');
  });

  test('that is credited in full lets the subscription begin', async () => {
    const { id } = await newCustomer(server);
    const made = await subscribe(server, id, plan, {
      collection_method: 'send_invoice',
      payment_behavior: 'default_incomplete',
    });
    const [invoice] = await invoicesOf(made.id);
    await server.api.ok('createCreditNote', {
      body: {
        invoice_id: invoice?.id ?? '',
        reason: 'BILLING_ERROR',
        line_items: [{ invoice_line_item_id: invoice?.line_items[0]?.id ?? '', amount: '49' }],
        process_credit_note: true,
      },
    });
    expect((await subscriptionOf(made.id)).subscription_status).toBe('active');
  });
});

describe('a subscription that must be paid to exist', () => {
  const strict = (method: string): Terms => ({
    payment_behavior: 'error_if_incomplete',
    gateway_payment_method_id: method,
  });
  const attempt = async (customerId: string, method: string, headers: Record<string, string> = {}) =>
    server.api.with(headers).call('createSubscription', {
      body: { customer_id: customerId, plan_id: plan, currency: 'usd', billing_period: 'MONTHLY', ...strict(method) },
    });

  test.each([
    ['is refused', 'pm_card_declined', 'declined', 'FAILED'],
    ['has to be confirmed', 'pm_card_authentication_required', 'confirm', 'VOIDED'],
  ])('does not, when its payment %s', async (_, method, words, status) => {
    const { id } = await newCustomer(server);
    const answer = await attempt(id, method);
    expect(answer).toMatchObject({
      status: 400,
      body: {
        code: 'invalid_operation',
        message: expect.stringContaining(words),
        details: { payment_status: expect.any(String) },
      },
    });
    const { items } = await server.api.ok('querySubscription', { body: { customer_id: id } });
    expect(items).toEqual([]);
    expect((await server.api.ok('listInvoices', { query: { customer_id: id } })).items).toEqual([]);
    expect((await paymentsOf(id)).map((one) => one.payment_status)).toEqual([status]);
  });

  test('gives late money back', async () => {
    const { id } = await newCustomer(server);
    const answer = await attempt(id, 'pm_card_answer_lost');
    expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining('did not answer') } });
    const [unknown] = await paymentsOf(id);
    expect(unknown?.payment_status).toBe('PROCESSING');
    await server.running.services.databases.query(sql`
      update jobs set run_at = now() where kind = 'payment.charge' and key like ${`${unknown?.id}%`}`);
    server.running.services.runner.wake();
    await until(
      () => paymentsOf(id),
      ([one]) => one?.payment_status === 'REFUNDED',
    );
    const { items } = await server.api.ok('querySubscription', { body: { customer_id: id } });
    expect(items).toEqual([]);
  });

  test('is charged once and exists once, however often it is asked for under one key', async () => {
    const { id } = await newCustomer(server);
    const headers = { 'Idempotency-Key': 'subscribe-once' };
    const answers = await Promise.all(Array.from({ length: 6 }, () => attempt(id, 'pm_card_visa', headers)));
    for (const { status } of answers) expect([201, 409]).toContain(status);
    expect(answers.some(({ status }) => status === 201)).toBe(true);
    const again = await attempt(id, 'pm_card_visa', headers);
    expect(again.status).toBe(201);
    const { items } = await server.api.ok('querySubscription', { body: { customer_id: id } });
    expect(items).toHaveLength(1);
    const charges = await server.running.services.databases.query(sql`
      select 1 from test_provider_records where kind = 'charge' and customer = ${id} and state = 'succeeded'`);
    expect(charges).toHaveLength(1);
    const [invoice] = await invoicesOf(items[0]?.id ?? '');
    expect(invoice).toMatchObject({ payment_status: 'SUCCEEDED', amount_paid: '49' });
    expect(await booked(server, `invoice:${invoice?.id}`)).toEqual({ usd: '49' });
    expect(await booked(server, `customer:${id}`)).toEqual({ usd: '0' });
  });
});

test('post-paid wallets pay first, and the card pays the rest', async () => {
  const { id } = await newCustomer(server);
  const wallet = await server.api.ok('createWallet', {
    body: { customer_id: id, currency: 'usd', wallet_type: 'POST_PAID', initial_credits_to_load: '30' },
  });
  const made = await subscribe(server, id, plan, {
    payment_behavior: 'allow_incomplete',
    gateway_payment_method_id: 'pm_card_visa',
  });
  const [invoice] = await invoicesOf(made.id);
  expect(invoice).toMatchObject({ payment_status: 'SUCCEEDED', amount_paid: '49' });
  expect(await paymentsOf(invoice?.id ?? '')).toMatchObject([
    { payment_method_type: 'CREDITS', payment_method_id: wallet.id, amount: '30', payment_status: 'SUCCEEDED' },
    { payment_method_type: 'CARD', amount: '19', payment_status: 'SUCCEEDED' },
  ]);
  expect(made.subscription_status).toBe('active');
  expect((await server.api.ok('getWallet', { path: { id: wallet.id } })).balance).toBe('0');
});

test('a customer who saved a card is charged by it', async () => {
  const { id } = await newCustomer(server);
  const first = await subscribe(server, id, plan, { payment_behavior: 'allow_incomplete' });
  expect(first.subscription_status).toBe('incomplete');
  const [invoice] = await invoicesOf(first.id);
  await pay(server, invoice?.id ?? '', {
    amount: '49',
    payment_method_type: 'CARD',
    payment_method_id: 'pm_card_visa',
    save_card_and_make_default: true,
  });
  expect((await subscriptionOf(first.id)).subscription_status).toBe('active');
  const second = await subscribe(server, id, plan, { payment_behavior: 'allow_incomplete' });
  expect(second.subscription_status).toBe('active');
});

describe('a refused charge', () => {
  /** A customer whose time only passes when it is told to. */
  async function onClock(start: string) {
    const clock = await server.api.ok('createTestClock', { body: { name: 'Dunning', frozen_time: start } });
    const customer = await newCustomer(server);
    await server.api.ok('attachTestClockCustomer', { path: { id: clock.id }, body: { customer_id: customer.id } });
    const advance = async (time: string) => {
      await server.api.ok('advanceTestClock', { path: { id: clock.id }, body: { frozen_time: time } });
      await until(
        () => server.api.ok('getTestClock', { path: { id: clock.id } }),
        (one) => one.clock_status === 'ready',
      );
    };
    return { customer, advance };
  }

  test('is tried again after 1, 3, 5 and 7 days, and then no more', async () => {
    const { customer, advance } = await onClock('2027-03-01T00:00:00Z');
    const made = await subscribe(server, customer.id, plan, {
      payment_behavior: 'allow_incomplete',
      gateway_payment_method_id: 'pm_card_declined',
    });
    const [invoice] = await invoicesOf(made.id);
    const failures = async () => (await paymentsOf(invoice?.id ?? '')).map((one) => one.failed_at?.slice(0, 10));
    await advance('2027-03-20T00:00:00Z');
    expect(await failures()).toEqual(['2027-03-01', '2027-03-02', '2027-03-05', '2027-03-10', '2027-03-17']);
    expect((await subscriptionOf(made.id)).subscription_status).toBe('incomplete');
    await advance('2027-03-31T00:00:00Z');
    expect(await failures()).toHaveLength(5);
  });

  test('that succeeds later lets the subscription begin', async () => {
    const { customer, advance } = await onClock('2027-03-01T00:00:00Z');
    const made = await subscribe(server, customer.id, plan, {
      payment_behavior: 'allow_incomplete',
      gateway_payment_method_id: 'pm_card_declines_once',
    });
    expect(made.subscription_status).toBe('incomplete');
    await advance('2027-03-03T00:00:00Z');
    expect((await subscriptionOf(made.id)).subscription_status).toBe('active');
    const [invoice] = await invoicesOf(made.id);
    expect(await paymentsOf(invoice?.id ?? '')).toMatchObject([
      { payment_status: 'FAILED' },
      { payment_status: 'SUCCEEDED', succeeded_at: '2027-03-02T00:00:00Z' },
    ]);
  });
});
test('the invoice can be attempted by hand', async () => {
  const { id } = await newCustomer(server);
  const made = await subscribe(server, id, plan, {
    payment_behavior: 'allow_incomplete',
    gateway_payment_method_id: 'pm_card_declines_once',
  });
  expect(made.subscription_status).toBe('incomplete');
  const [invoice] = await invoicesOf(made.id);
  await server.api.ok('attemptInvoicePayment', { path: { id: invoice?.id ?? '' } });
  expect((await subscriptionOf(made.id)).subscription_status).toBe('active');
  expect((await paymentsOf(invoice?.id ?? '')).map((one) => one.payment_status)).toEqual(['FAILED', 'SUCCEEDED']);
});
