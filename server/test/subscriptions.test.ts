import type { BillingPeriod } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from './helpers/clock.ts';
import { fresh, newCustomer, newMeter, newPlan, newPrice, subscribe } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';

const clock = new TestClock('2025-06-10T12:00:00Z');
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ clock });
});
afterAll(() => server.stop());

test('a subscription charges every price of the plan that fits it', async () => {
  const { api } = server;
  const meter = await newMeter(api);
  const { plan, prices } = await newPlan(api, [
    { display_name: 'Base' },
    { type: 'USAGE', meter_id: meter.id, amount: '0.01', invoice_cadence: 'ARREAR' },
    { billing_period: 'ONETIME', amount: '99', display_name: 'Setup' },
    { billing_period: 'ANNUAL', amount: '300' },
    { currency: 'eur' },
    { end_date: '2025-01-01T00:00:00Z' },
    { start_date: '2025-07-01T00:00:00Z', min_quantity: 5 },
  ]);
  const made = await subscribe(api, plan.id, { lookup_key: 'mine', metadata: { a: 'b' }, payment_terms: '30 NET' });
  expect(made).toMatchObject({
    subscription_status: 'active',
    subscription_type: 'standalone',
    lookup_key: 'mine',
    start_date: '2025-06-10T12:00:00Z',
    billing_anchor: '2025-06-10T12:00:00Z',
    current_period_start: '2025-06-10T12:00:00Z',
    current_period_end: '2025-07-10T12:00:00Z',
    billing_cycle: 'anniversary',
    payment_behavior: 'default_active',
    collection_method: 'charge_automatically',
    proration_behavior: 'none',
    trial_start: null,
    version: 1,
    metadata: { a: 'b' },
    plan: { id: plan.id },
    customer: { id: made.customer_id },
  });
  expect(made.line_items).toMatchObject([
    { price_id: prices[0]?.id, quantity: '1', display_name: 'Base', end_date: '0001-01-01T00:00:00Z' },
    { price_id: prices[1]?.id, quantity: '0', meter_id: meter.id, meter_display_name: meter.name },
    { price_id: prices[2]?.id, billing_period: 'ONETIME' },
    { price_id: prices[6]?.id, quantity: '5', start_date: '2025-07-01T00:00:00Z' },
  ]);
  const path = { id: made.id };
  expect(made.latest_invoice).toMatchObject({ billing_reason: 'SUBSCRIPTION_CREATE', invoice_status: 'FINALIZED' });
  expect(await api.ok('getSubscription', { path })).toEqual({ ...made, latest_invoice: undefined });
  expect(
    await api.ok('getSubscriptionV2', { path, query: { expand: 'subscription_line_items.meters' } }),
  ).toMatchObject({
    plan: null,
    plan_prices_out_of_sync: false,
    line_items: expect.arrayContaining([expect.objectContaining({ meter: expect.objectContaining({ id: meter.id }) })]),
  });
  await newPrice(api, plan.id, { type: 'USAGE', meter_id: meter.id, amount: '2', invoice_cadence: 'ARREAR' });
  expect(await api.ok('getSubscriptionV2', { path })).toMatchObject({ plan_prices_out_of_sync: true });
  const found = await api.ok('querySubscription', { body: { plan_id: plan.id, with_line_items: true } });
  expect(found).toMatchObject({ items: [{ id: made.id, line_items: [{}, {}, {}, {}] }], pagination: { total: 1 } });
  const items = await api.ok('querySubscriptionLineItems', {
    body: { subscription_ids: [made.id], expand: 'prices.plan', sort: [{ field: 'created_at', direction: 'asc' }] },
  });
  expect(items.items[0]).toMatchObject({ price: { plan: { id: plan.id } } });
  expect(items.pagination.total).toBe(4);
});

/** Section 1.3 of the reference: start, anchor, period, and the boundaries that follow. */
const PERIODS: readonly {
  n: number;
  start: string;
  period: BillingPeriod;
  count?: number;
  anchor?: string;
  calendar?: boolean;
  zone?: string;
  end?: string;
  first: string;
}[] = [
  { n: 1, start: '2025-01-31T10:00:00Z', period: 'MONTHLY', first: '2025-02-28T10:00:00Z' },
  { n: 2, start: '2024-01-31T00:00:00Z', period: 'MONTHLY', first: '2024-02-29T00:00:00Z' },
  { n: 4, start: '2025-01-15T00:00:00Z', period: 'MONTHLY', count: 3, first: '2025-04-15T00:00:00Z' },
  { n: 5, start: '2025-04-15T00:00:00Z', period: 'MONTHLY', calendar: true, first: '2025-05-01T00:00:00Z' },
  { n: 6, start: '2025-04-15T00:00:00Z', period: 'MONTHLY', count: 3, calendar: true, first: '2025-07-01T00:00:00Z' },
  { n: 7, start: '2025-04-01T00:00:00Z', period: 'MONTHLY', calendar: true, first: '2025-05-01T00:00:00Z' },
  {
    n: 8,
    start: '2025-04-15T00:00:00Z',
    period: 'MONTHLY',
    anchor: '2025-05-20T08:00:00Z',
    first: '2025-04-20T08:00:00Z',
  },
  {
    n: 9,
    start: '2025-04-15T00:00:00Z',
    period: 'MONTHLY',
    anchor: '2025-05-10T08:00:00Z',
    first: '2025-05-10T08:00:00Z',
  },
  { n: 10, start: '2025-02-10T00:00:00Z', period: 'QUARTERLY', calendar: true, first: '2025-04-01T00:00:00Z' },
  { n: 11, start: '2025-02-10T00:00:00Z', period: 'QUARTERLY', first: '2025-05-10T00:00:00Z' },
  {
    n: 13,
    start: '2025-01-15T00:00:00Z',
    period: 'QUARTERLY',
    anchor: '2025-06-01T00:00:00Z',
    first: '2025-06-01T00:00:00Z',
  },
  { n: 14, start: '2025-08-20T00:00:00Z', period: 'HALF_YEARLY', calendar: true, first: '2026-01-01T00:00:00Z' },
  { n: 16, start: '2024-02-29T00:00:00Z', period: 'ANNUAL', first: '2025-02-28T00:00:00Z' },
  {
    n: 18,
    start: '2025-04-15T00:00:00Z',
    period: 'ANNUAL',
    anchor: '2025-06-01T00:00:00Z',
    first: '2026-06-01T00:00:00Z',
  },
  { n: 19, start: '2025-05-14T12:00:00Z', period: 'WEEKLY', count: 2, first: '2025-05-28T12:00:00Z' },
  { n: 21, start: '2025-05-14T00:00:00Z', period: 'WEEKLY', count: 2, calendar: true, first: '2025-05-26T00:00:00Z' },
  { n: 23, start: '2025-05-14T15:30:00Z', period: 'DAILY', count: 10, first: '2025-05-24T15:30:00Z' },
  {
    n: 25,
    start: '2025-04-30T20:00:00Z',
    period: 'MONTHLY',
    calendar: true,
    zone: 'Asia/Kolkata',
    first: '2025-05-31T18:30:00Z',
  },
  { n: 26, start: '2025-01-30T19:00:00Z', period: 'MONTHLY', zone: 'Asia/Kolkata', first: '2025-02-27T19:00:00Z' },
  { n: 27, start: '2025-02-15T17:00:00Z', period: 'MONTHLY', zone: 'America/New_York', first: '2025-03-15T16:00:00Z' },
  {
    n: 28,
    start: '2025-02-10T17:00:00Z',
    period: 'MONTHLY',
    calendar: true,
    zone: 'America/New_York',
    first: '2025-03-01T05:00:00Z',
  },
  {
    n: 29,
    start: '2025-03-10T00:00:00Z',
    period: 'MONTHLY',
    end: '2025-03-25T00:00:00Z',
    first: '2025-03-25T00:00:00Z',
  },
];

describe('the first period', () => {
  const plans = new Map<BillingPeriod, string>();
  test.each(PERIODS)('$n: $period × $count from $start', async (row) => {
    const { api } = server;
    const { period } = row;
    const plan = plans.get(period) ?? (await newPlan(api, [{ billing_period: period }])).plan.id;
    plans.set(period, plan);
    const made = await subscribe(api, plan, {
      billing_period: period,
      start_date: row.start,
      ...(row.count && { billing_period_count: row.count }),
      ...(row.anchor && { billing_anchor: row.anchor }),
      ...(row.calendar && { billing_cycle: 'calendar' }),
      ...(row.zone && { timezone: row.zone }),
      ...(row.end && { end_date: row.end }),
    });
    expect(made).toMatchObject({ current_period_start: row.start, current_period_end: row.first });
    expect(made.timezone).toBe(row.zone ?? 'UTC');
  });
});

test('a trial lasts as long as asked, or as the plan’s fixed prices agree', async () => {
  const { api } = server;
  const { plan } = await newPlan(api, [{ trial_period_days: 14 }]);
  const trial = { current_period_end: '2025-06-24T12:00:00Z', trial_end: '2025-06-24T12:00:00Z' };
  expect(await subscribe(api, plan.id)).toMatchObject({ subscription_status: 'trialing', ...trial });
  expect(await subscribe(api, plan.id, { trial_period_days: 0 })).toMatchObject({ subscription_status: 'active' });
  await newPrice(api, plan.id, { trial_period_days: 7 });
  const body = {
    plan_id: plan.id,
    currency: 'usd',
    billing_period: 'MONTHLY',
    customer_id: (await newCustomer(api)).id,
  };
  expect((await api.fails('createSubscription', { body })).body.details).toMatchObject({
    trial_period_days: expect.stringContaining('7, 14 days'),
  });
});

test('an override is a price of the subscription alone', async () => {
  const { api } = server;
  const { plan, prices } = await newPlan(api, [{ amount: '20', min_quantity: 3 }, { amount: '5' }]);
  const [seats, base] = prices;
  const made = await subscribe(api, plan.id, {
    override_line_items: [
      { price_id: seats?.id ?? '', quantity: '25' },
      { price_id: base?.id ?? '', amount: '4.50' },
    ],
  });
  expect(made.line_items).toMatchObject([
    {
      quantity: '25',
      price: { amount: '20', entity_type: 'SUBSCRIPTION', entity_id: made.id, parent_price_id: seats?.id },
    },
    { quantity: '1', price: { amount: '4.5', parent_price_id: base?.id } },
  ]);
});

test('all that is wrong with a request is told at once', async () => {
  const { api } = server;
  const meter = await newMeter(api);
  const { plan, prices } = await newPlan(api, [
    {},
    { type: 'USAGE', meter_id: meter.id, amount: '1', invoice_cadence: 'ARREAR' },
  ]);
  const [fixed, usage] = prices;
  const customer = await newCustomer(api);
  const { body } = await api.fails('createSubscription', {
    body: {
      plan_id: plan.id,
      customer_id: customer.id,
      currency: 'usd',
      billing_period: 'MONTHLY',
      billing_cycle: 'calendar',
      billing_anchor: '2025-07-01T00:00:00Z',
      end_date: '2025-01-01T00:00:00Z',
      collection_method: 'send_invoice',
      payment_behavior: 'error_if_incomplete',
      auto_invoice_threshold: '10',
      commitment_amount: '-1',
      overage_factor: '0.5',
      override_line_items: [
        { price_id: 'price_none', quantity: '1' },
        { price_id: usage?.id, quantity: '1' },
        { price_id: fixed?.id, billing_model: 'TIERED' },
        { price_id: fixed?.id },
      ],
      line_item_commitments: { [fixed?.id ?? '']: { commitment_amount: 10 } },
      subscription_coupons: [{ coupon_code: 'nothing' }],
      override_entitlements: [{ entitlement_id: 'ent_none' }],
      tax_rate_overrides: [{ tax_rate_code: 'nothing', currency: 'usd' }],
      credit_grants: [{ name: 'x', scope: 'PLAN', credits: '1', cadence: 'ONETIME', expiration_type: 'NEVER' }],
      subscription_status: 'paused',
    },
  });
  const at = `line_item_commitments.${fixed?.id}`;
  expect(Object.keys(body.details ?? {}).sort()).toEqual(
    [
      'auto_invoice_threshold',
      'billing_anchor',
      'commitment_amount',
      'credit_grants[0].scope',
      'end_date',
      `${at}.commitment_type`,
      `${at}.overage_factor`,
      'overage_factor',
      'override_entitlements[0].entitlement_id',
      'override_line_items[0].price_id',
      'override_line_items[1].quantity',
      'override_line_items[2].tier_mode',
      'override_line_items[2].tiers',
      'override_line_items[3].price_id',
      'payment_behavior',
      'subscription_coupons[0]',
      'subscription_status',
      'tax_rate_overrides[0].tax_rate_code',
    ].sort(),
  );
});

test('customers, plans and their absence', async () => {
  const { api } = server;
  const { plan } = await newPlan(api);
  const customer = await newCustomer(api);
  const order = { plan_id: plan.id, currency: 'usd', billing_period: 'MONTHLY' };
  const unknown = await api.fails('createSubscription', { body: { ...order, customer_id: 'cust_none' } });
  expect(unknown).toMatchObject({ status: 404, body: { details: { customer_id: 'cust_none' } } });
  expect((await api.fails('createSubscription', { body: order })).body.details).toHaveProperty('customer_id');
  const eur = await api.fails('createSubscription', { body: { ...order, customer_id: customer.id, currency: 'eur' } });
  expect(eur.body.details).toMatchObject({ plan_id: expect.stringContaining('no price in eur') });
  const made = await api.ok('createSubscription', {
    body: { plan_id: plan.id, currency: 'USD', billing_period: 'MONTHLY', external_customer_id: customer.external_id },
  });
  expect(made).toMatchObject({ customer_id: customer.id, currency: 'usd' });
  expect((await api.fails('getSubscription', { path: { id: 'subs_none' } })).status).toBe(404);
  const of = await api.ok('getSubscriptionsForCustomer', { path: { external_id: customer.external_id } });
  expect(of.items.map(({ id }) => id)).toEqual([made.id]);
});

test('coupons, taxes and commitments are attached', async () => {
  const { api } = server;
  const meter = await newMeter(api, { bucket_size: 'HOUR' });
  const { plan, prices } = await newPlan(api, [
    {},
    { type: 'USAGE', meter_id: meter.id, amount: '1', invoice_cadence: 'ARREAR' },
  ]);
  const [fixed, usage] = prices;
  const code = fresh('code');
  const coupon = await api.ok('createCoupon', {
    body: {
      name: 'C',
      coupon_code: code,
      type: 'percentage',
      percentage_off: '10',
      cadence: 'repeated',
      duration_in_periods: 3,
    },
  });
  const once = await api.ok('createCoupon', {
    body: { name: 'C', type: 'fixed', amount_off: '1', cadence: 'once', max_redemptions: 1 },
  });
  const tax = fresh('tax');
  await api.ok('createTaxRate', { body: { name: 'T', code: tax, tax_rate_type: 'percentage', percentage_value: '8' } });
  const made = await subscribe(api, plan.id, {
    subscription_coupons: [{ coupon_code: code }],
    line_item_coupons: { [fixed?.id ?? '']: [once.id] },
    tax_rate_overrides: [{ tax_rate_code: tax, currency: 'usd' }],
    line_item_commitments: {
      [usage?.id ?? '']: {
        commitment_quantity: 100,
        overage_factor: '1.5',
        is_window_commitment: true,
        commitment_time_buckets: [
          {
            start: { hour: 22, minute: 0 },
            end: { hour: 6, minute: 0 },
            commitment_type: 'quantity',
            commitment_value: '10',
            overage_factor: '2',
            price: {
              currency: 'usd',
              entity_type: 'SUBSCRIPTION',
              entity_id: 'x',
              type: 'USAGE',
              billing_model: 'FLAT_FEE',
              amount: '0.5',
              billing_period: 'MONTHLY',
              invoice_cadence: 'ARREAR',
            },
          },
        ],
      },
    },
  });
  const attached = (made.coupon_associations ?? []).toSorted((a) => (a.coupon_id === coupon.id ? -1 : 1));
  expect(attached).toMatchObject([
    { coupon_id: coupon.id, start_date: '2025-06-10T12:00:00Z', end_date: '2025-09-10T11:59:59Z' },
    { coupon_id: once.id, subscription_line_item_id: made.line_items?.[0]?.id },
  ]);
  expect(made.line_items?.[1]).toMatchObject({
    commitment_type: 'quantity',
    commitment_quantity: '100',
    commitment_windowed: true,
    commitment_time_buckets: [{ commitment_value: '10', overage_factor: 2 }],
  });
  expect(await api.ok('getCoupon', { path: { id: coupon.id } })).toMatchObject({ total_redemptions: 1 });
  const links = await api.ok('listTaxAssociations', { query: { entity_type: 'subscription', entity_id: made.id } });
  expect(links.items).toHaveLength(1);
  const body = {
    plan_id: plan.id,
    currency: 'usd',
    billing_period: 'MONTHLY',
    customer_id: made.customer_id,
    coupons: [once.id],
  };
  expect((await api.fails('createSubscription', { body })).body.details).toHaveProperty('coupons[0]');
});

test('entitlements of plan and subscription are merged', async () => {
  const { api } = server;
  const { plan } = await newPlan(api);
  const meter = await newMeter(api);
  const feature = await api.ok('createFeature', {
    body: { name: 'Tokens', lookup_key: fresh('tokens'), type: 'metered', meter_id: meter.id },
  });
  const sso = await api.ok('createFeature', { body: { name: 'SSO', lookup_key: fresh('sso'), type: 'boolean' } });
  const limit = await api.ok('createEntitlement', {
    body: { plan_id: plan.id, feature_id: feature.id, feature_type: 'metered', usage_limit: 1000 },
  });
  await api.ok('createEntitlement', {
    body: { plan_id: plan.id, feature_id: sso.id, feature_type: 'boolean', is_enabled: true },
  });
  const customer = await newCustomer(api);
  const plain = await subscribe(api, plan.id, { customer_id: customer.id });
  const special = await subscribe(api, plan.id, {
    customer_id: customer.id,
    override_entitlements: [{ entitlement_id: limit.id, usage_limit: 200 }],
  });
  const limits = async (id: string) =>
    (await api.ok('getSubscriptionEntitlements', { path: { id } })).features
      .map((f) => f.entitlement.usage_limit)
      .sort();
  expect(await limits(plain.id)).toEqual([1000, null]);
  expect(await limits(special.id)).toEqual([200, null]);
  const whole = await api.ok('getCustomerEntitlements', {
    path: { id: customer.id },
    query: { feature_ids: [feature.id] },
  });
  expect(whole.subscriptions).toHaveLength(2);
  expect(whole.features).toMatchObject([
    { feature: { id: feature.id }, entitlement: { usage_limit: 1200, is_enabled: true }, sources: [{}, {}] },
  ]);
  const path = { external_id: customer.external_id };
  const one = await api.ok('getCustomerEntitlementsByExternalID', { path, query: { subscription_ids: [special.id] } });
  expect(one.features.find((f) => f.feature.id === feature.id)?.entitlement.usage_limit).toBe(200);
});

test('a short first calendar period has its share of the limits', async () => {
  const { api } = server;
  const { plan } = await newPlan(api);
  const meter = await newMeter(api);
  const feature = await api.ok('createFeature', {
    body: { name: 'Tokens', lookup_key: fresh('tokens'), type: 'metered', meter_id: meter.id },
  });
  await api.ok('createEntitlement', {
    body: { plan_id: plan.id, feature_id: feature.id, feature_type: 'metered', usage_limit: 1000 },
  });
  // The reference's example: 6 of the 31 days of December.
  const later = { billing_cycle: 'calendar', proration_behavior: 'create_prorations' } as const;
  const made = await subscribe(api, plan.id, { ...later, start_date: '2025-12-26T00:00:00Z' });
  const { items } = await api.ok('listEntitlements', { query: { entity_type: 'SUBSCRIPTION', entity_ids: [made.id] } });
  expect(items).toMatchObject([
    { usage_limit: 194, start_date: '2025-12-26T00:00:00Z', end_date: '2026-01-01T00:00:00Z' },
  ]);
});
