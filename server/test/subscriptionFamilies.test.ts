import type { Invoice } from '@flexprice/generated/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fresh, newCustomer, newLife, newMeter, newPlan, subscribe } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const read = (id: string) => server.api.ok('getSubscription', { path: { id } });
const childrenOf = async (id: string) =>
  (await server.api.ok('querySubscription', { body: { parent_subscription_ids: [id], subscription_status: [] } }))
    .items;
const invoicesOf = async (id: string): Promise<Invoice[]> =>
  (await server.api.ok('listInvoices', { query: { subscription_id: id, limit: 100 } })).items;

test('a subscription can be created with customers who use it too', async () => {
  const { api } = server;
  const meter = await newMeter(api);
  const { plan } = await newPlan(api, [
    {},
    { type: 'USAGE', meter_id: meter.id, amount: '2', invoice_cadence: 'ARREAR' },
  ]);
  const life = await newLife(api, '2025-01-01T00:00:00Z');
  const heir = await newCustomer(api);
  const made = await subscribe(api, plan.id, {
    customer_id: life.customer.id,
    inheritance: { external_customer_ids_to_inherit_subscription: [heir.external_id] },
  });
  expect(made.subscription_type).toBe('parent');
  const [child] = await childrenOf(made.id);
  expect(child).toMatchObject({ subscription_type: 'inherited', subscription_status: 'active', customer_id: heir.id });
  await api.ok('ingestEvent', {
    body: {
      event_name: meter.event_name,
      external_customer_id: heir.external_id,
      timestamp: '2025-01-05T00:00:00Z',
      properties: { tokens: 10 },
    },
  });
  await life.until('2025-02-02T00:00:00Z');
  const cycle = (await invoicesOf(made.id)).find((invoice) => invoice.billing_reason === 'SUBSCRIPTION_CYCLE');
  expect(cycle?.total).toBe('50');
  expect(await invoicesOf(child?.id ?? '')).toEqual([]);
  // They end together.
  await api.ok('cancelSubscription', { path: { id: made.id }, body: { cancellation_type: 'immediate' } });
  expect((await read(child?.id ?? '')).subscription_status).toBe('cancelled');
});

test('children can be created with their parent, and are on its first invoice', async () => {
  const { api } = server;
  const { plan } = await newPlan(api, [{ amount: '30' }]);
  const other = await newPlan(api, [{ amount: '7' }]);
  const life = await newLife(api, '2025-01-01T00:00:00Z');
  const user = await newCustomer(api);
  const made = await subscribe(api, plan.id, {
    customer_id: life.customer.id,
    inheritance: {
      grouped_invoicing_children_to_create: [{ external_customer_id: user.external_id, plan_id: other.plan.id }],
    },
  });
  expect(made.latest_invoice?.total).toBe('37');
  const [child] = await childrenOf(made.id);
  expect(child).toMatchObject({ subscription_type: 'grouped_invoicing', plan_id: other.plan.id, customer_id: user.id });
  await life.until('2025-02-01T00:00:00Z');
  // Whoever loses the parent is invoiced again by themselves.
  await api.ok('cancelSubscription', { path: { id: made.id }, body: { cancellation_type: 'immediate' } });
  expect(await read(child?.id ?? '')).toMatchObject({ subscription_type: 'standalone', subscription_status: 'active' });
});

test('invoices can go to another customer, and so do the credits', async () => {
  const { api } = server;
  const { plan } = await newPlan(api, [{ amount: '100' }]);
  const life = await newLife(api, '2025-06-01T00:00:00Z');
  const payer = await newCustomer(api);
  const made = await subscribe(api, plan.id, {
    customer_id: life.customer.id,
    inheritance: { invoicing_customer_external_id: payer.external_id },
  });
  expect(made).toMatchObject({ invoicing_customer_id: payer.id, subscription_type: 'standalone' });
  expect(made.latest_invoice).toMatchObject({ customer_id: payer.id, total: '100' });
  await life.until('2025-06-16T00:00:00Z');
  await api.ok('cancelSubscription', {
    path: { id: made.id },
    body: { cancellation_type: 'immediate', proration_behavior: 'create_prorations' },
  });
  expect(await api.ok('getWalletsByCustomerId', { path: { id: payer.id } })).toMatchObject([{ balance: '50' }]);
  expect(await api.ok('getWalletsByCustomerId', { path: { id: life.customer.id } })).toEqual([]);
});

test('who does not fit is refused by name', async () => {
  const { api } = server;
  const { plan } = await newPlan(api, [{}]);
  const yearly = await newPlan(api, [{ billing_period: 'ANNUAL' }]);
  const busy = await subscribe(api, plan.id);
  const owner = await api.ok('getCustomer', { path: { id: busy.customer_id } });
  const other = await subscribe(api, yearly.plan.id, { billing_period: 'ANNUAL' });
  const { body } = await api.fails('createSubscription', {
    body: {
      plan_id: plan.id,
      customer_id: (await newCustomer(api)).id,
      currency: 'usd',
      billing_period: 'MONTHLY',
      inheritance: {
        external_customer_ids_to_inherit_subscription: [owner.external_id, 'nobody'],
        subscriptions_ids_for_grouped_invoicing: [other.id],
        invoicing_customer_external_id: 'nobody',
      },
    },
  });
  expect(Object.keys(body.details ?? {}).sort()).toEqual([
    'inheritance.external_customer_ids_to_inherit_subscription[0]',
    'inheritance.external_customer_ids_to_inherit_subscription[1]',
    'inheritance.invoicing_customer_external_id',
    'inheritance.subscriptions_ids_for_grouped_invoicing[0]',
  ]);
});

test('a subscription can join an active one by itself', async () => {
  const { api } = server;
  const { plan } = await newPlan(api, [{}]);
  const parent = await subscribe(api, plan.id);
  const made = await subscribe(api, plan.id, { inheritance: { parent_subscription_id: parent.id } });
  expect(made).toMatchObject({ subscription_type: 'inherited', parent_subscription_id: parent.id, line_items: [] });
  expect((await read(parent.id)).subscription_type).toBe('parent');
});

test('what waits for its first payment begins when that is made', async () => {
  const { api } = server;
  const { plan } = await newPlan(api, [{ amount: '30' }]);
  const life = await newLife(api, '2025-01-01T00:00:00Z');
  const made = await subscribe(api, plan.id, {
    customer_id: life.customer.id,
    collection_method: 'send_invoice',
    payment_behavior: 'default_incomplete',
  });
  expect(made).toMatchObject({ subscription_status: 'incomplete', latest_invoice: { amount_due: '30' } });
  await life.until('2025-03-15T00:00:00Z');
  // Nothing renews before it has begun.
  expect((await read(made.id)).current_period_end).toBe('2025-02-01T00:00:00Z');
  await api.ok('createPayment', {
    body: {
      destination_type: 'INVOICE',
      destination_id: made.latest_invoice?.id ?? '',
      payment_method_type: 'OFFLINE',
      amount: '30',
      currency: 'usd',
      process_payment: true,
    },
  });
  expect((await read(made.id)).subscription_status).toBe('active');
  // The periods that went by are made up for.
  await life.until('2025-03-15T00:00:01Z');
  expect((await read(made.id)).current_period_start).toBe('2025-03-01T00:00:00Z');
});

test('where nothing may exist unpaid, nothing is created unpaid', async () => {
  const { api } = server;
  const { plan } = await newPlan(api, [{ amount: '30' }]);
  const customer = await newCustomer(api);
  const body = {
    plan_id: plan.id,
    customer_id: customer.id,
    currency: 'usd',
    billing_period: 'MONTHLY',
    payment_behavior: 'error_if_incomplete',
  };
  const refused = await api.fails('createSubscription', { body });
  expect(refused).toMatchObject({ status: 400, body: { code: 'invalid_operation' } });
  const { pagination } = await api.ok('querySubscription', {
    body: { customer_id: customer.id, subscription_status: [] },
  });
  expect(pagination.total).toBe(0);
  const key = fresh('free');
  const free = await newPlan(api, [{ amount: '0' }]);
  const made = await subscribe(api, free.plan.id, { payment_behavior: 'error_if_incomplete', lookup_key: key });
  expect(made.subscription_status).toBe('active');
});
