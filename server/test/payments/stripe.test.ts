import { Stripe } from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCustomer, newInvoice, pay, until } from '../helpers/billing.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { firstTenant } from '../helpers/tenants.ts';
import { StripeDouble } from './stripeDouble.ts';

const WEBHOOK_SECRET = 'whsec_double';
const double = new StripeDouble();
let server: TestServer;
let customer: string;
beforeAll(async () => {
  const apiUrl = await double.address();
  const stripe = { secretKey: 'sk_test_double', webhookSecret: WEBHOOK_SECRET, apiUrl };
  server = await startTestServer({ config: { stripe } });
  customer = (await newCustomer(server, 'Heron')).id;
});
afterAll(async () => {
  await server.stop();
  double.stop();
});

const invoiceOf = (id: string) => server.api.ok('getInvoice', { path: { id } });
const paymentOf = (id: string) => server.api.ok('getPayment', { path: { id } });
const card = (method: string, more: object = {}) => ({
  amount: '76.79',
  payment_method_type: 'CARD' as const,
  payment_method_id: method,
  ...more,
});

/** Stripe tells something, signed as it signs. */
async function tell(type: string, object: object, options: { secret?: string; age?: number } = {}): Promise<number> {
  const { tenantId, environmentId } = await firstTenant(server);
  const payload = JSON.stringify({ id: `evt_${type}`, object: 'event', type, data: { object } });
  const stripe = new Stripe('sk_test_double');
  const signature = stripe.webhooks.generateTestHeaderString({
    payload,
    secret: options.secret ?? WEBHOOK_SECRET,
    timestamp: Math.floor(Date.now() / 1000) - (options.age ?? 0),
  });
  const response = await fetch(`${server.url}/webhooks/stripe/${tenantId}/${environmentId}`, {
    method: 'POST',
    headers: { 'stripe-signature': signature, 'content-type': 'application/json' },
    body: payload,
  });
  return response.status;
}

test('a card is charged in minor units, for a customer that Stripe learns to know', async () => {
  const { id } = await newInvoice(server, customer, '76.79');
  const paid = await pay(server, id, card('pm_card_visa'));
  expect(paid).toMatchObject({
    payment_status: 'SUCCEEDED',
    payment_gateway: 'stripe',
    gateway_payment_id: expect.stringMatching(/^pi_/),
    gateway_tracking_id: expect.stringMatching(/^ch_/),
  });
  expect((await invoiceOf(id)).payment_status).toBe('SUCCEEDED');
  expect(double.of('payment_intent')).toMatchObject([
    { amount: 7679, currency: 'usd', metadata: { flexprice_payment_id: paid.id } },
  ]);
  expect(double.asked.at(-1)).toMatchObject({
    key: `charge ${paid.id}`,
    fields: { off_session: 'true', confirm: 'true' },
  });
  // The second charge is for the customer whom Stripe knows by now.
  const second = await newInvoice(server, customer, '76.79');
  await pay(server, second.id, card('pm_card_visa'));
  expect(double.of('customer')).toHaveLength(1);
});

test('a refusal is told in words', async () => {
  const { id } = await newInvoice(server, customer, '76.79');
  expect(await pay(server, id, card('pm_card_chargeDeclined'))).toMatchObject({
    payment_status: 'FAILED',
    error_message: 'Your card was declined.',
    gateway_payment_id: expect.stringMatching(/^pi_/),
  });
  expect((await invoiceOf(id)).amount_paid).toBe('0');
});

test('an answer that is lost is asked for again, and nothing is charged twice', async () => {
  const { id } = await newInvoice(server, customer, '76.79');
  const before = double.of('payment_intent').length;
  // The library asks once more by itself when a connection breaks.
  double.losing = 2;
  const unknown = await pay(server, id, card('pm_card_visa'));
  expect(unknown.payment_status).toBe('PROCESSING');
  expect(double.of('payment_intent')).toHaveLength(before + 1);
  const known = await server.api.ok('processPayment', { path: { id: unknown.id } });
  expect(known.payment_status).toBe('SUCCEEDED');
  expect(double.of('payment_intent')).toHaveLength(before + 1);
  expect((await invoiceOf(id)).amount_paid).toBe('76.79');
});

test('a charge that was tried with another card before is found and not made again', async () => {
  const { id } = await newInvoice(server, customer, '76.79');
  const before = double.of('payment_intent').length;
  const [known] = double.of('customer');
  Object.assign(known ?? {}, { invoice_settings: { default_payment_method: 'pm_card_visa' } });
  double.watch = async (path, when) => {
    if (path === '/payment_intents' && when === 'done') double.losing = 1;
    return 'go on';
  };
  const { payment_method_id: _, ...byDefault } = card('');
  const unknown = await pay(server, id, byDefault);
  double.watch = undefined;
  expect(unknown.payment_status).toBe('PROCESSING');
  // The customer has another card now, so the same key comes with another request, which Stripe refuses.
  Object.assign(known ?? {}, { invoice_settings: { default_payment_method: 'pm_card_mastercard' } });
  double.behind = 100;
  const again = () => server.api.ok('processPayment', { path: { id: unknown.id } });
  expect((await again()).payment_status).toBe('PROCESSING');
  double.behind = 0;
  expect((await again()).payment_status).toBe('SUCCEEDED');
  expect(double.of('payment_intent')).toHaveLength(before + 1);
  expect((await invoiceOf(id)).amount_paid).toBe('76.79');
});

test('a failure of Stripe itself is no refusal, though it is repeated under the key', async () => {
  const { id } = await newInvoice(server, customer, '76.79');
  const before = double.of('payment_intent').length;
  double.failing = 1;
  const unknown = await pay(server, id, card('pm_card_visa'));
  const again = await server.api.ok('processPayment', { path: { id: unknown.id } });
  expect([unknown.payment_status, again.payment_status]).toEqual(['PROCESSING', 'PROCESSING']);
  expect(double.of('payment_intent')).toHaveLength(before);
});

test('a card that wants a confirmation is refused where nobody can give it', async () => {
  const { id } = await newInvoice(server, customer, '76.79');
  expect(await pay(server, id, card('pm_card_authenticationRequired'))).toMatchObject({
    payment_status: 'FAILED',
    error_message: expect.stringContaining('requires authentication'),
  });
});

test('a confirmation is told by a webhook, twice and late, and counts once', async () => {
  const { id } = await newInvoice(server, customer, '76.79');
  const method = card('pm_card_authenticationRequired', { success_url: 'https://app.example/thanks' });
  const waiting = await pay(server, id, method);
  expect(waiting).toMatchObject({ payment_status: 'PENDING', payment_url: 'https://hooks.stripe.example/3ds' });
  const intent = double.things.get(waiting.gateway_payment_id ?? '');
  const confirmed = { ...intent, status: 'succeeded', latest_charge: 'ch_3ds' };
  expect(await tell('payment_intent.succeeded', confirmed, { secret: 'whsec_wrong' })).toBe(400);
  expect(await tell('payment_intent.succeeded', confirmed, { age: 3_600 })).toBe(400);
  expect((await paymentOf(waiting.id)).payment_status).toBe('PENDING');
  const told = await Promise.all([1, 2, 3].map(() => tell('payment_intent.succeeded', confirmed)));
  expect(told).toEqual([200, 200, 200]);
  // News that were overtaken change nothing any more.
  expect(await tell('payment_intent.payment_failed', { ...intent, status: 'requires_payment_method' })).toBe(200);
  expect(await paymentOf(waiting.id)).toMatchObject({ payment_status: 'SUCCEEDED', gateway_tracking_id: 'ch_3ds' });
  expect(await invoiceOf(id)).toMatchObject({ payment_status: 'SUCCEEDED', amount_paid: '76.79' });
  expect(await tell('customer.updated', { id: 'cus_1' })).toBe(200);
});

test('a payment link is a page of Stripe; a card refused there is not the end', async () => {
  const { id } = await newInvoice(server, customer, '100');
  const link = await pay(server, id, {
    amount: '100',
    payment_method_type: 'PAYMENT_LINK',
    payment_gateway: 'stripe',
    gateway_options: { stripe: { tax_id_collection_enabled: true } },
  });
  expect(link).toMatchObject({
    payment_status: 'PENDING',
    payment_url: expect.stringMatching(/^https:\/\/checkout\.stripe\.example\//),
  });
  expect(double.asked.at(-1)?.fields).toMatchObject({
    'line_items[0][price_data][unit_amount]': '10000',
    'tax_id_collection[enabled]': 'true',
    'payment_intent_data[metadata][flexprice_payment_id]': link.id,
  });
  const page = (link.payment_url ?? '').split('/').at(-1) ?? '';
  const failed = { id: 'pi_tried', status: 'requires_payment_method', metadata: { flexprice_payment_id: link.id } };
  expect(await tell('payment_intent.payment_failed', failed)).toBe(200);
  expect((await paymentOf(link.id)).payment_status).toBe('PENDING');
  const { session, intent } = double.payOn(page);
  await Promise.all([tell('checkout.session.completed', session), tell('payment_intent.succeeded', intent)]);
  expect((await paymentOf(link.id)).payment_status).toBe('SUCCEEDED');
  expect((await invoiceOf(id)).amount_paid).toBe('100');
});

test('money for a voided invoice goes back through Stripe', async () => {
  const { id } = await newInvoice(server, customer, '5');
  const link = await pay(server, id, { amount: '5', payment_method_type: 'PAYMENT_LINK', payment_gateway: 'stripe' });
  await server.api.ok('voidInvoice', { path: { id } });
  const { intent } = double.payOn((link.payment_url ?? '').split('/').at(-1) ?? '');
  Object.assign(intent, { amount: 500 });
  await tell('payment_intent.succeeded', intent);
  const returned = await until(
    () => paymentOf(link.id),
    (one) => one.payment_status === 'REFUNDED',
  );
  expect(returned.gateway_metadata).toMatchObject({ refund_id: expect.stringMatching(/^re_/) });
  expect(double.of('refund')).toMatchObject([{ payment_intent: intent.id, amount: 500 }]);
});

test('methods are saved on a page of Stripe, and kept cards are listed', async () => {
  const { id } = await newCustomer(server);
  const intent = await server.api.ok('createCustomerSetupIntent', { path: { id }, body: { provider: 'stripe' } });
  expect(intent).toMatchObject({
    setup_intent_id: expect.stringMatching(/^seti_/),
    checkout_url: expect.stringContaining('checkout.stripe.example'),
    expires_at: expect.any(String),
  });
  const invoice = await newInvoice(server, id, '76.79');
  await pay(server, invoice.id, card('pm_card_kept', { save_card_and_make_default: true }));
  const { items } = await server.api.ok('listCustomerPaymentMethods', { path: { id } });
  expect(items).toMatchObject([{ id: 'pm_card_kept', type: 'CARD', is_default: true, card: { last4: '4242' } }]);
});

test('without a key of the environment Stripe is not believed, and a wrong key charges nothing', async () => {
  const other = await startTestServer({
    config: { stripe: { secretKey: 'sk_test_wrong', webhookSecret: undefined, apiUrl: await double.address() } },
  });
  const invoice = await newInvoice(other, (await newCustomer(other)).id, '76.79');
  expect(await pay(other, invoice.id, card('pm_card_visa'))).toMatchObject({
    payment_status: 'FAILED',
    error_message: 'Stripe refused the key of the connection.',
  });
  const { tenantId, environmentId } = await firstTenant(other);
  const response = await fetch(`${other.url}/webhooks/stripe/${tenantId}/${environmentId}`, {
    method: 'POST',
    body: '{}',
  });
  expect(response.status).toBe(400);
  await other.stop();
});

test('an environment is reached by the keys of its own connection', async () => {
  const apiUrl = await double.address();
  const own = await startTestServer({
    config: {
      stripe: { secretKey: 'sk_test_wrong', webhookSecret: undefined, apiUrl },
      encryptionKeys: [Buffer.alloc(32, 7).toString('base64')],
    },
  });
  await own.api.ok('createConnection', {
    body: {
      name: 'Stripe',
      provider_type: 'stripe',
      encrypted_secret_data: { secret_key: 'sk_test_double', webhook_secret: WEBHOOK_SECRET },
    },
  });
  const { id } = await newInvoice(own, (await newCustomer(own)).id, '76.79');
  expect(await pay(own, id, card('pm_card_visa'))).toMatchObject({ payment_status: 'SUCCEEDED' });
  await own.stop();
});
