import type { Invoice } from '@flexprice/generated/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fresh, newCustomer } from '../helpers/sales.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { Life } from './customer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const metered = (meter: { id: string }, more: object = {}) => ({
  type: 'USAGE' as const,
  meter_id: meter.id,
  amount: '1',
  invoice_cadence: 'ARREAR' as const,
  display_name: 'Tokens',
  ...more,
});

const use = (event_name: string, external_customer_id: string, tokens: number, timestamp: string) =>
  server.api.ok('ingestEvent', {
    body: { event_id: fresh('event'), event_name, external_customer_id, timestamp, properties: { tokens } },
  });

test('what children that inherit a subscription use stands on its invoice', async () => {
  const life = await Life.begin(server, '2026-01-01T00:00:00Z');
  const child = await newCustomer(server.api);
  const meter = await life.newMeter();
  const made = await life.subscribe([metered(meter)], {
    inheritance: { external_customer_ids_to_inherit_subscription: [child.external_id] },
  });
  expect(made.subscription_type).toBe('parent');
  await use(meter.event_name, life.externalId, 10, '2026-01-05T00:00:00Z');
  await use(meter.event_name, child.external_id, 7, '2026-01-06T00:00:00Z');
  const preview = await server.api.ok('getInvoicePreview', { body: { subscription_id: made.id } });
  expect(preview).toMatchObject({ total: '17', line_items: [{ quantity: '17' }] });
  await life.until('2026-02-01T03:00:00Z');
  expect(await life.story()).toEqual(['2026-01-01..2026-02-01 CYCLE 17: Tokens 17 (2026-01-01..2026-02-01)']);
  const all = await server.api.ok('listInvoices', { query: { customer_id: child.id } });
  expect(all.items).toEqual([]);
});

test('the lines of grouped children stand on the invoice of their parent, each under its own terms', async () => {
  const { api } = server;
  const life = await Life.begin(server, '2026-01-01T00:00:00Z');
  const meter = await life.newMeter();
  const code = fresh('coupon');
  await api.ok('createCoupon', {
    body: { name: code, coupon_code: code, type: 'percentage', percentage_off: '10', cadence: 'forever' },
  });
  const heir = await newCustomer(api);
  const parent = await life.subscribe([{ amount: '50', display_name: 'Head office' }, metered(meter)], {
    subscription_coupons: [{ coupon_code: code }],
    inheritance: { external_customer_ids_to_inherit_subscription: [heir.external_id] },
  });
  const { plan } = await life.plan([{ amount: '20', display_name: 'Branch' }, metered(meter, { amount: '2' })]);
  const child = await life.take(plan.id);
  await api.ok('executeSubscriptionModify', {
    path: { id: parent.id },
    body: {
      type: 'grouped_invoicing',
      grouped_invoicing_params: { action: 'add', child_subscription_ids: [child.id] },
    },
  });
  await life.use(meter.event_name, 10, '2026-01-05T00:00:00Z');
  await use(meter.event_name, heir.external_id, 7, '2026-01-06T00:00:00Z');
  const preview = await api.ok('getInvoicePreview', { body: { subscription_id: parent.id } });
  await life.until('2026-02-01T03:00:00Z');
  const renewals = (await life.invoices()).filter((invoice) => invoice.billing_reason === 'SUBSCRIPTION_CYCLE');
  const lines = ({ line_items }: Pick<Invoice, 'line_items'>) =>
    line_items.map((line) => [
      line.subscription_id,
      line.display_name,
      line.quantity,
      line.amount,
      line.metadata?.child_customer_id,
    ]);
  expect(renewals).toHaveLength(1);
  const [renewal] = renewals;
  expect(lines(renewal as Invoice)).toEqual([
    [parent.id, 'Head office', '1', '50', undefined],
    // Its own ten and the seven of the customer who inherits it.
    [parent.id, 'Tokens', '17', '17', undefined],
    [child.id, 'Branch', '1', '20', life.customer],
    [child.id, 'Tokens', '10', '20', life.customer],
  ]);
  // The coupon of the parent is on everything that its invoice says.
  expect(renewal).toMatchObject({ subtotal: '107', total_discount: '10.7', total: '96.3' });
  expect(lines(preview)).toEqual(lines(renewal as Invoice));
  expect(preview.total).toBe(renewal?.total);
});

test('somebody else can pay', async () => {
  const life = await Life.begin(server, '2026-01-01T00:00:00Z');
  const payer = await newCustomer(server.api);
  const made = await life.subscribe([{ display_name: 'Fee' }], {
    inheritance: { invoicing_customer_external_id: payer.external_id },
  });
  const { items } = await server.api.ok('listInvoices', { query: { subscription_id: made.id } });
  expect(items).toMatchObject([{ customer_id: payer.id, subscription_customer_id: life.customer, total: '30' }]);
  const { items: found } = await server.api.ok('listInvoices', {
    query: { subscription_customer_id: [life.customer] },
  });
  expect(found).toEqual(items);
});

test('a quota that opens for five hours at a time covers what was used in them', async () => {
  const life = await Life.begin(server, '2026-01-01T00:00:00Z');
  const meter = await life.newMeter();
  const { plan } = await life.plan([metered(meter)]);
  const name = fresh('feature');
  const feature = await server.api.ok('createFeature', {
    body: { name, lookup_key: name, type: 'metered', meter_id: meter.id },
  });
  await server.api.ok('createEntitlement', {
    body: {
      plan_id: plan.id,
      feature_id: feature.id,
      feature_type: 'metered',
      grant_measure: 'quantity',
      grant_duration_value: 5,
      grant_duration_unit: 'hour',
      grant_allocation_behavior: 'first_usage',
      grant_quota: '100',
    },
  });
  await life.take(plan.id);
  for (const [tokens, at] of [
    [80, '2026-01-03T10:00:00Z'],
    [50, '2026-01-03T14:00:00Z'],
    [90, '2026-01-03T15:30:00Z'],
  ] as const) {
    await life.use(meter.event_name, tokens, at);
  }
  await life.until('2026-02-01T03:00:00Z');
  const [invoice] = await life.invoices();
  expect(invoice?.line_items).toMatchObject([{ quantity: '30', adjusted_entitlement_quantity: '190', amount: '30' }]);
});

test('quotas of five hours and of a day that run side by side', async () => {
  const life = await Life.begin(server, '2026-01-01T00:00:00Z');
  const meter = await life.newMeter();
  const { plan } = await life.plan([metered(meter)]);
  const name = fresh('feature');
  const feature = await server.api.ok('createFeature', {
    body: { name, lookup_key: name, type: 'metered', meter_id: meter.id },
  });
  for (const [grant_duration_value, grant_duration_unit, grant_quota] of [
    [5, 'hour', '100'],
    [1, 'day', '150'],
  ] as const) {
    await server.api.ok('createEntitlement', {
      body: {
        plan_id: plan.id,
        feature_id: feature.id,
        feature_type: 'metered',
        aggregation_mode: 'parallel',
        grant_measure: 'quantity',
        grant_allocation_behavior: 'first_usage',
        grant_duration_value,
        grant_duration_unit,
        grant_quota,
      },
    });
  }
  await life.take(plan.id);
  for (const [tokens, at] of [
    [120, '2026-01-03T10:00:00Z'],
    [20, '2026-01-03T16:00:00Z'],
    [40, '2026-01-03T17:00:00Z'],
    [90, '2026-01-04T12:00:00Z'],
  ] as const) {
    await life.use(meter.event_name, tokens, at);
  }
  await life.until('2026-02-01T03:00:00Z');
  const [invoice] = await life.invoices();
  // At ten 20 are beyond the five hours, at five 30 beyond the day; the next day begins anew.
  expect(invoice?.line_items).toMatchObject([{ quantity: '50', adjusted_entitlement_quantity: '220', amount: '50' }]);
});

test('credits that make a partly paid draft smaller leave what was paid too much', async () => {
  const life = await Life.begin(server, '2026-01-01T00:00:00Z');
  const meter = await life.newMeter();
  const made = await life.subscribe([metered(meter)]);
  await life.use(meter.event_name, 30, '2026-01-05T00:00:00Z');
  await life.until('2026-02-01T00:30:00Z');
  const query = { subscription_id: made.id, invoice_status: ['DRAFT' as const] };
  const [draft] = (await server.api.ok('listInvoices', { query })).items;
  const path = { id: draft?.id ?? '' };
  await server.api.ok('updateInvoicePaymentStatus', { path, body: { payment_status: 'PENDING', amount: '25' } });
  const wallet = await server.api.ok('createWallet', { body: { customer_id: life.customer, currency: 'usd' } });
  const credits = { credits_to_add: '20', transaction_reason: 'FREE_CREDIT_GRANT' as const };
  await server.api.ok('topUpWallet', { path: { id: wallet.id }, body: { ...credits, idempotency_key: fresh('top') } });
  await life.until('2026-02-01T03:00:00Z');
  expect(await server.api.ok('getInvoice', { path })).toMatchObject({
    invoice_status: 'FINALIZED',
    payment_status: 'OVERPAID',
    total: '10',
    amount_paid: '25',
    amount_remaining: '0',
    overpaid_amount: '15',
  });
});

test('two servers and many requests finalize a draft once', async () => {
  const life = await Life.begin(server, '2026-01-01T00:00:00Z');
  const replica = await startTestServer({ connection: server.connection });
  try {
    const made = await life.subscribe([{ display_name: 'Fee', invoice_cadence: 'ARREAR' }]);
    await life.until('2026-02-01T00:30:00Z');
    const query = { subscription_id: made.id, invoice_status: ['DRAFT' as const] };
    const [draft] = (await server.api.ok('listInvoices', { query })).items;
    const path = { id: draft?.id ?? '' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => (index % 2 ? server : replica).api.call('finalizeInvoice', { path })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400, 400, 400, 400, 400, 400, 400]);
    await life.until('2026-02-01T12:00:00Z');
    expect(await life.story()).toEqual(['2026-01-01..2026-02-01 CYCLE 30: Fee 30 (2026-01-01..2026-02-01)']);
  } finally {
    await replica.stop();
  }
});
