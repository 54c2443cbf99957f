import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestClock } from '../helpers/clock.ts';
import { newMeter, newPlan, subscribe } from '../helpers/sales.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

const clock = new TestClock('2026-06-01T00:00:00Z');
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ clock });
});
afterAll(() => server.stop());

test('E1: the opening invoice charges what is due in advance, with tax', async () => {
  const { api } = server;
  const meter = await newMeter(api);
  const { plan } = await newPlan(api, [
    { amount: '49', display_name: 'Base' },
    { type: 'USAGE', meter_id: meter.id, amount: '0.01', invoice_cadence: 'ARREAR', display_name: 'API calls' },
  ]);
  await api.ok('createTaxRate', {
    body: { name: 'Sales tax', code: 'sales', tax_rate_type: 'percentage', percentage_value: '8.25' },
  });
  const made = await subscribe(api, plan.id, { tax_rate_overrides: [{ tax_rate_code: 'sales', currency: 'usd' }] });
  const { items } = await api.ok('listInvoices', { query: { subscription_id: made.id } });
  expect(items).toMatchObject([
    {
      invoice_type: 'SUBSCRIPTION',
      invoice_status: 'FINALIZED',
      billing_reason: 'SUBSCRIPTION_CREATE',
      billing_sequence: 1,
      subtotal: '49',
      total_tax: '4.04',
      total: '53.04',
      line_items: [
        { display_name: 'Base', amount: '49', quantity: '1', metadata: { description: 'Base (Fixed Charge)' } },
      ],
      period_start: '2026-06-01T00:00:00Z',
      period_end: '2026-07-01T00:00:00Z',
      due_date: '2026-07-02T00:00:00Z',
    },
  ]);
  const preview = await api.ok('getInvoicePreview', { body: { subscription_id: made.id } });
  expect(preview).toMatchObject({
    subtotal: '49',
    total: '53.04',
    line_items: [{ period_start: '2026-07-01T00:00:00Z' }, { amount: '0' }],
  });
});

test('a line tells how its amount came about, who used it, and whose subscription it is', async () => {
  const { api } = server;
  const meter = await newMeter(api);
  const { plan, prices } = await newPlan(api, [
    { amount: '9.99', display_name: 'Seat', min_quantity: 3 },
    {
      type: 'USAGE',
      meter_id: meter.id,
      invoice_cadence: 'ARREAR',
      billing_model: 'TIERED',
      tier_mode: 'SLAB',
      tiers: [
        { up_to: 100, unit_amount: '0.5' },
        { up_to: null, unit_amount: '0.25' },
      ],
    },
  ]);
  const made = await subscribe(api, plan.id);
  const { external_id } = await api.ok('getCustomer', { path: { id: made.customer_id } });
  const sent: [string, string, number][] = [
    ['web', 'eu', 90],
    ['web', 'us', 60],
    ['app', 'eu', 50],
  ];
  for (const [index, [source, region, tokens]] of sent.entries()) {
    const event = { event_id: `x-${index}`, event_name: meter.event_name, external_customer_id: external_id, source };
    const body = { ...event, timestamp: '2026-06-01T00:00:00Z', properties: { tokens, region } };
    await api.ok('ingestEvent', { body });
  }
  clock.advance(3600);
  const explained = await api.ok('getInvoicePreview', { body: { subscription_id: made.id, explain: true } });
  expect(explained.line_items).toMatchObject([
    {
      amount: '29.97',
      explanation: {
        price: { id: prices[0]?.id, billing_model: 'FLAT_FEE', amount: '9.99' },
        proration_fraction: '1',
        steps: [{ step: 'flat', unitAmount: '9.99', quantity: '3', amount: '29.97' }, { step: 'rounding' }],
      },
    },
    {
      amount: '75',
      explanation: {
        price: { tier_mode: 'SLAB', tiers: [{ up_to: 100, unit_amount: '0.5' }, { up_to: null }] },
        steps: [
          { step: 'tier', quantity: '100', amount: '50' },
          { step: 'tier', quantity: '100', amount: '25' },
          { step: 'rounding', amount: '75' },
        ],
        events: { event_name: meter.event_name, external_customer_ids: [external_id] },
      },
    },
  ]);
  const plain = await api.ok('getInvoicePreview', { body: { subscription_id: made.id } });
  expect(plain.line_items.every((line) => line.explanation === undefined)).toBe(true);

  const cancellation = {
    cancellation_type: 'immediate',
    cancel_immediately_inovice_policy: 'generate_invoice',
  } as const;
  await api.ok('cancelSubscription', { path: { id: made.id }, body: cancellation });
  const query = { subscription_id: made.id, billing_reason: 'PRORATION' as const, expand: 'subscription.plan' };
  const [invoice] = (await api.ok('listInvoices', { query })).items;
  expect(invoice).toMatchObject({ total: '75', subscription: { id: made.id, plan: { id: plan.id } } });
  const path = { id: invoice?.id ?? '' };
  const split = await api.ok('getInvoice', {
    path,
    query: { group_by: ['source', 'properties.region'], expand_by_source: true, expand: 'line_items.explanation' },
  });
  const [usage] = split.line_items;
  expect(usage?.explanation?.steps).toHaveLength(3);
  const byCost = usage?.usage_breakdown?.toSorted((a, b) => Number(b.cost) - Number(a.cost));
  expect(byCost).toEqual([
    {
      grouped_by: { source: 'web', 'properties.region': 'eu' },
      usage: '90',
      cost: '33.75',
      percentage: '45',
      event_count: 1,
    },
    {
      grouped_by: { source: 'web', 'properties.region': 'us' },
      usage: '60',
      cost: '22.5',
      percentage: '30',
      event_count: 1,
    },
    {
      grouped_by: { source: 'app', 'properties.region': 'eu' },
      usage: '50',
      cost: '18.75',
      percentage: '25',
      event_count: 1,
    },
  ]);
  expect(usage?.usage_analytics?.map(({ source, cost }) => `${source} ${cost}`).sort()).toEqual([
    'app 18.75',
    'web 56.25',
  ]);
  const wrong = await api.fails('getInvoice', { path, query: { group_by: ['colour'] } });
  expect(wrong.body.details).toMatchObject({ group_by: expect.stringContaining('colour') });
});

test('an issued invoice is replaced by what is known now, a draft is computed anew', async () => {
  const { api } = server;
  const meter = await newMeter(api);
  const { plan } = await newPlan(api, [
    { amount: '20', display_name: 'Base' },
    { type: 'USAGE', meter_id: meter.id, amount: '1', invoice_cadence: 'ARREAR' },
  ]);
  const made = await subscribe(api, plan.id);
  const id = made.latest_invoice?.id ?? '';
  await api.ok('updateInvoicePaymentStatus', { path: { id }, body: { payment_status: 'SUCCEEDED' } });
  await api.ok('recalculateInvoice', { path: { id } });
  const old = await api.ok('getInvoice', { path: { id } });
  expect(old).toMatchObject({ invoice_status: 'VOIDED', payment_status: 'REFUNDED', refunded_amount: '20' });
  const next = await api.ok('getInvoice', { path: { id: old.recalculated_invoice_id ?? '' } });
  expect(next).toMatchObject({
    invoice_status: 'FINALIZED',
    billing_reason: 'SUBSCRIPTION_CREATE',
    total: '20',
    line_items: [{ display_name: 'Base', amount: '20' }],
  });
  const again = await api.fails('recalculateInvoice', { path: { id } });
  expect(again.body).toMatchObject({ code: 'invalid_operation', details: { invoice_status: 'VOIDED' } });
  const sale = { currency: 'usd', subtotal: '5', total: '5', amount_due: '5', customer_id: made.customer_id };
  const oneOff = await api.ok('createInvoice', { body: sale });
  for (const operation of ['recalculateInvoice', 'recalculateInvoiceV2', 'computeInvoice'] as const) {
    const refused = await api.fails(operation, { path: { id: oneOff.id } });
    expect(refused.body.code, operation).toBe('invalid_operation');
  }
});
