import type { CheckoutSession, CreateCheckoutSessionRequest } from '@flexprice/generated/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../src/db/index.ts';
import { eventsOf, newCustomer, onPage, until } from '../helpers/billing.ts';
import { newPlan } from '../helpers/catalog.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
let plan: string;
let customer: { id: string; external_id: string };
beforeAll(async () => {
  server = await startTestServer();
  plan = (await newPlan(server, '49')).id;
  customer = await newCustomer(server);
});
afterAll(() => server.stop());

const body = (more: Partial<CreateCheckoutSessionRequest> = {}): CreateCheckoutSessionRequest => ({
  customer_external_id: customer.external_id,
  action: 'create_subscription',
  payment_provider: 'razorpay',
  configuration: { create_subscription_params: { plan_id: plan, currency: 'usd', billing_period: 'MONTHLY' } },
  success_url: 'https://app.example/welcome',
  cancel_url: 'https://app.example/plans',
  ...more,
});
const open = (more: Partial<CreateCheckoutSessionRequest> = {}) =>
  server.api.ok('createCheckoutSession', { body: body(more) });
const sessionOf = (id: string) => server.api.ok('getCheckoutSession', { path: { id } });
const payOn = (session: CheckoutSession, number = '4242424242424242') =>
  onPage(session.payment_action?.url ?? '', { do: 'pay', number });
/** Lets the job come that is due when a session ends. */
const expire = async (id: string) => {
  await server.running.services.databases.query(sql`
    update jobs set run_at = now() where kind = 'checkout.expire' and key = ${id} and state = 'waiting'`);
  server.running.services.runner.wake();
};

test('a customer pays and is subscribed', async () => {
  const session = await open({ metadata: { campaign: 'autumn' } });
  expect(session).toMatchObject({
    checkout_status: 'pending',
    configuration: {},
    payment_action: { type: 'payment_link', url: expect.stringContaining('/pay/') },
    metadata: { campaign: 'autumn' },
  });
  expect(session.result).toBeUndefined();
  expect(Date.parse(session.expires_at) - Date.parse(session.created_at)).toBe(15 * 60_000);
  const draft = await server.api.ok('getInvoice', { path: { id: session.checkout_invoice_id ?? '' } });
  expect(draft).toMatchObject({ invoice_status: 'DRAFT', billing_reason: 'SUBSCRIPTION_CREATE', subtotal: '49' });
  expect(draft.line_items).toHaveLength(1);

  expect(await payOn(session, '4000000000000002')).toContain('declined');
  expect((await sessionOf(session.id)).checkout_status).toBe('pending');
  expect(await payOn(session)).toContain('Paid');
  const done = await sessionOf(session.id);
  const made = done.result?.create_subscription_result;
  expect(done).toMatchObject({ checkout_status: 'completed', completed_at: expect.any(String) });
  expect(made).toMatchObject({ invoice_id: draft.id, payment_id: session.checkout_payment_id });
  const invoice = await server.api.ok('getInvoice', { path: { id: draft.id } });
  expect(invoice).toMatchObject({
    invoice_status: 'FINALIZED',
    payment_status: 'SUCCEEDED',
    amount_paid: '49',
    invoice_number: expect.stringMatching(/^INV-/),
  });
  const subscription = await server.api.ok('getSubscription', { path: { id: made?.subscription_id ?? '' } });
  expect(subscription).toMatchObject({ subscription_status: 'active', customer_id: customer.id, plan_id: plan });
  // What was paid is the period that begins.
  expect(invoice.line_items[0]).toMatchObject({
    period_start: subscription.current_period_start,
    period_end: subscription.current_period_end,
  });
  expect(await eventsOf(server, session.id)).toEqual(['checkout.session.initiated', 'checkout.session.completed']);
  const renewals = await server.running.services.databases.query(sql`
    select run_at from jobs where kind = 'subscription.renew' and key = ${subscription.id} and state = 'waiting'`);
  expect(renewals).toHaveLength(1);
  // Paying again, or the end of its time, changes nothing.
  await payOn(session);
  await expire(session.id);
  expect(await sessionOf(session.id)).toEqual(done);
});

test('a session that nobody pays leaves nothing behind', async () => {
  const session = await open();
  await expire(session.id);
  const over = await until(
    () => sessionOf(session.id),
    (one) => one.checkout_status !== 'pending',
  );
  expect(over.checkout_status).toBe('expired');
  expect(await payOn(session)).toContain('closed');
  const payment = await server.api.ok('getPayment', { path: { id: session.checkout_payment_id ?? '' } });
  expect(payment.payment_status).toBe('VOIDED');
  const invoice = await server.api.ok('getInvoice', { path: { id: session.checkout_invoice_id ?? '' } });
  expect(invoice).toMatchObject({ invoice_status: 'VOIDED', status: 'archived' });
  expect(invoice.invoice_number ?? null).toBeNull();
  const { items } = await server.api.ok('querySubscription', { body: { subscription_status: ['draft'] } });
  expect(items).toEqual([]);
  expect(await eventsOf(server, session.id)).toEqual(['checkout.session.initiated', 'checkout.session.expired']);
});

test('money that comes after the end goes back', async () => {
  const session = await open();
  // The provider closes its page too late: the customer was faster, and the news come after the end.
  await server.running.services.databases.query(sql`
    update checkout_sessions set checkout_status = 'expired' where id = ${session.id}`);
  await server.running.services.databases.query(sql`
    update payments set payment_status = 'VOIDED', status = 'archived' where id = ${session.checkout_payment_id}`);
  await payOn(session);
  const payment = await until(
    () => server.api.ok('getPayment', { path: { id: session.checkout_payment_id ?? '' } }),
    (one) => one.payment_status === 'REFUNDED',
  );
  expect(payment.refunded_at).toBeDefined();
});

test('a payment in the last moment counts', async () => {
  const session = await open();
  // Paid at the provider, whose news were lost.
  await server.running.services.databases.query(sql`
    insert into test_provider_records (id, tenant_id, environment_id, kind, key, customer, state, data, created_at, updated_at)
    select 'tp_charge_lost', tenant_id, environment_id, 'charge', key, customer, 'succeeded',
      ${JSON.stringify({ amount: '49', currency: 'usd', customer: customer.id, card: 'pm_card_visa' })}::jsonb, now(), now()
    from test_provider_records where kind = 'page' and key = ${session.checkout_payment_id}`);
  await expire(session.id);
  const over = await until(
    () => sessionOf(session.id),
    (one) => one.checkout_status !== 'pending',
  );
  expect(over.checkout_status).toBe('completed');
});

test('a saved method is charged at once', async () => {
  const automatic = { payment_provider_config: { collection_method: 'charge_automatically' } } as const;
  const first = await open(automatic);
  expect(first.payment_action?.type).toBe('payment_link');
  await payOn(first);
  const { items } = await server.api.ok('listCustomerPaymentMethods', {
    path: { id: customer.id },
    query: { provider: 'razorpay' },
  });
  expect(items).toMatchObject([{ is_default: true }]);
  const second = await open(automatic);
  expect(second).toMatchObject({ checkout_status: 'completed' });
  expect(second.payment_action).toBeUndefined();
  const id = second.result?.create_subscription_result?.subscription_id ?? '';
  expect(await server.api.ok('getSubscription', { path: { id } })).toMatchObject({
    subscription_status: 'active',
    collection_method: 'charge_automatically',
  });
});

test('one key has one open session, and is free again afterwards', async () => {
  const first = await open({ idempotency_key: 'signup-1' });
  const again = await server.api.fails('createCheckoutSession', { body: body({ idempotency_key: 'signup-1' }) });
  expect(again.body).toMatchObject({ code: 'already_exists', details: { checkout_session_id: first.id } });
  await payOn(first);
  expect((await open({ idempotency_key: 'signup-1' })).id).not.toBe(first.id);
});

test('an archived session is out of sight but can still be paid', async () => {
  const session = await open();
  await server.api.ok('deleteCheckoutSession', { path: { id: session.id } });
  expect(await sessionOf(session.id)).toMatchObject({ status: 'archived', checkout_status: 'pending' });
  await payOn(session);
  expect(await sessionOf(session.id)).toMatchObject({ status: 'archived', checkout_status: 'completed' });
});

test('what cannot be is refused, and leaves nothing', async () => {
  const refuse = async (more: Partial<CreateCheckoutSessionRequest>) =>
    (await server.api.fails('createCheckoutSession', { body: body(more) })).body;
  expect((await refuse({ action: 'wallet_topup' })).details).toEqual({
    action: expect.stringContaining('POST /wallets/{id}/top-up'),
  });
  const mandate = { payment_method: 'UPI' as const, max_mandate_limit: '100000.01' };
  expect((await refuse({ configuration: {}, payment_provider_config: mandate })).details).toMatchObject({
    'payment_provider_config.max_mandate_limit': expect.stringMatching(/at most 100000 INR/),
  });
  expect((await refuse({ configuration: {}, payment_provider_config: { max_mandate_limit: '0' } })).details).toEqual({
    'configuration.create_subscription_params': 'is required by create_subscription',
    'payment_provider_config.max_mandate_limit': 'must be greater than 0',
  });
  expect(await refuse({ customer_external_id: 'nobody' })).toMatchObject({ code: 'not_found' });
  const free = await newPlan(server, '0');
  const params = { plan_id: free.id, currency: 'usd', billing_period: 'MONTHLY' } as const;
  expect(await refuse({ configuration: { create_subscription_params: params } })).toMatchObject({
    code: 'invalid_operation',
    details: { plan_id: free.id },
  });
  const { items } = await server.api.ok('querySubscription', { body: { plan_id: free.id } });
  expect(items).toEqual([]);
  expect((await server.api.fails('getCheckoutSession', { path: { id: 'cs_none' } })).body).toMatchObject({
    code: 'not_found',
    details: { checkout_session_id: 'cs_none' },
  });
});

test('a subscription can be ordered with a checkout of its own', async () => {
  const order = { customer_id: customer.id, plan_id: plan, currency: 'usd', billing_period: 'MONTHLY' } as const;
  const checkout = { payment_provider: 'razorpay', success_url: 'https://app.example/welcome' } as const;
  const made = await server.api.ok('createSubscription', { body: { ...order, checkout } });
  expect(made).toMatchObject({ subscription_status: 'draft', collection_method: 'send_invoice' });
  expect(made.checkout_session).toMatchObject({ checkout_status: 'pending', action: 'create_subscription' });
  await payOn(made.checkout_session as CheckoutSession);
  const active = await server.api.ok('getSubscription', { path: { id: made.id } });
  expect(active.subscription_status).toBe('active');
  // Where there is nothing to pay nobody is sent anywhere.
  const free = await newPlan(server, '0');
  const given = await server.api.ok('createSubscription', { body: { ...order, plan_id: free.id, checkout } });
  expect(given.subscription_status).toBe('active');
  expect(given.checkout_session).toBeUndefined();
});

test('credits are bought by paying first', async () => {
  const wallet = await server.api.ok('createWallet', { body: { customer_id: customer.id, currency: 'usd' } });
  const path = { id: wallet.id };
  const order = {
    transaction_reason: 'PURCHASED_CREDIT_INVOICED',
    credits_to_add: '40',
    checkout: { payment_provider: 'razorpay', success_url: 'https://app.example/credits' },
  } as const;
  const sold = await server.api.ok('topUpWallet', { path, body: order });
  expect(sold.wallet_transaction.transaction_status).toBe('pending');
  const session = sold.checkout_session as CheckoutSession;
  expect(session).toMatchObject({ action: 'wallet_topup', checkout_status: 'pending' });
  const invoiceOf = () => server.api.ok('getInvoice', { path: { id: sold.invoice_id ?? '' } });
  expect(await invoiceOf()).toMatchObject({ invoice_status: 'DRAFT', amount_due: '40' });
  const second = await server.api.fails('topUpWallet', { path, body: { ...order, credits_to_add: '50' } });
  expect(second.body).toMatchObject({
    code: 'already_exists',
    details: { wallet_id: wallet.id, checkout_session_id: session.id },
  });
  expect((await server.api.ok('getWallet', { path })).balance).toBe('0');
  await payOn(session);
  expect(await invoiceOf()).toMatchObject({ invoice_status: 'FINALIZED', payment_status: 'SUCCEEDED' });
  expect((await server.api.ok('getWallet', { path })).balance).toBe('40');
  expect((await sessionOf(session.id)).checkout_status).toBe('completed');
});

test('credits that nobody pays for are called off', async () => {
  const { id: buyer } = await newCustomer(server);
  const wallet = await server.api.ok('createWallet', { body: { customer_id: buyer, currency: 'usd' } });
  const sold = await server.api.ok('topUpWallet', {
    path: { id: wallet.id },
    body: {
      transaction_reason: 'PURCHASED_CREDIT_INVOICED',
      credits_to_add: '40',
      checkout: { payment_provider: 'razorpay' },
    },
  });
  const session = sold.checkout_session as CheckoutSession;
  await expire(session.id);
  await until(
    () => sessionOf(session.id),
    (one) => one.checkout_status === 'expired',
  );
  const { items } = await server.api.ok('getWalletTransactions', { path: { id: wallet.id } });
  expect(items.map((one) => one.transaction_status)).toEqual(['failed']);
  expect((await server.api.ok('getWallet', { path: { id: wallet.id } })).balance).toBe('0');
});
