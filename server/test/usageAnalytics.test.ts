import type { CreateFeatureRequest, CreateMeterRequest, MeterAggregation } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from './helpers/clock.ts';
import { fresh, newCustomer, newPlan, type PriceWish, subscribe } from './helpers/sales.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ clock: new TestClock('2025-09-20T12:00:00Z') });
});
afterAll(() => server.stop());

const MONTH = { start_time: '2025-09-01T00:00:00Z', end_time: '2025-10-01T00:00:00Z' };

/** A metered feature with a meter of its own. */
async function feature(aggregation: MeterAggregation, more: Partial<CreateFeatureRequest & CreateMeterRequest> = {}) {
  const event_name = fresh('call');
  const { filters, ...rest } = more;
  const meter = { name: fresh('Meter'), event_name, aggregation, reset_usage: 'BILLING_PERIOD' as const };
  const body = {
    name: fresh('Feature'),
    type: 'metered' as const,
    meter: { ...meter, ...(filters && { filters }) },
    ...rest,
  };
  const made = await server.api.ok('createFeature', { body });
  return { event_name, id: made.id, meter_id: made.meter_id, name: made.name };
}

const usagePrice = (meter_id: string, wish: PriceWish = {}): PriceWish => ({
  type: 'USAGE',
  meter_id,
  invoice_cadence: 'ARREAR',
  ...wish,
});

/** A customer on a plan with these prices since the first of September. */
async function customerWith(
  prices: readonly PriceWish[],
  wishes: object | ((made: readonly { id: string }[]) => object) = {},
) {
  const { plan, prices: made } = await newPlan(server.api, prices);
  const customer = await newCustomer(server.api);
  const wish = typeof wishes === 'function' ? wishes(made) : wishes;
  const subscription = await subscribe(server.api, plan.id, {
    customer_id: customer.id,
    start_date: '2025-09-01T00:00:00Z',
    ...wish,
  });
  return { external_customer_id: customer.external_id, customer, plan, prices: made, subscription };
}

type Sent = [time: string, properties: Record<string, unknown>, source?: string];

const send = (event_name: string, external_customer_id: string, sent: readonly Sent[]) =>
  server.api.ok('ingestEventsBulk', {
    body: {
      events: sent.map(([time, properties, source = 'api']) => ({
        event_name,
        external_customer_id,
        timestamp: `2025-09-${time}:00Z`,
        properties,
        source,
      })),
    },
  });

const analyse = (body: object) => server.api.ok('getUsageAnalytics', { body: { ...MONTH, ...body } });

describe('a customer with two meters and a lasting coupon', () => {
  let external_customer_id: string;
  let input: Awaited<ReturnType<typeof feature>>;
  let output: typeof input;
  beforeAll(async () => {
    const kilo = { unit_singular: 'ktoken', unit_plural: 'ktokens', conversion_rate: '1000' };
    input = await feature({ type: 'SUM', field: 'in' }, { reporting_unit: kilo, name: 'A input' });
    output = await feature({ type: 'SUM', field: 'out' }, { name: 'B output' });
    const coupon = { type: 'percentage', percentage_off: '10', name: 'Lasting' } as const;
    const lasting = await server.api.ok('createCoupon', {
      body: { ...coupon, cadence: 'forever', coupon_code: fresh('c') },
    });
    const once = await server.api.ok('createCoupon', { body: { ...coupon, cadence: 'once', coupon_code: fresh('c') } });
    const made = await customerWith(
      [usagePrice(input.meter_id, { amount: '0.000003' }), usagePrice(output.meter_id, { amount: '0.000015' })],
      { subscription_coupons: [{ coupon_code: lasting.coupon_code }, { coupon_code: once.coupon_code }] },
    );
    external_customer_id = made.external_customer_id;
    await send(input.event_name, external_customer_id, [
      ['12T10:00', { in: 2_000_000, model: 'large' }],
      ['12T11:00', { in: 1_000_000, model: 'small' }, 'batch'],
      ['14T00:00', { in: 2_000_000, model: 'large' }],
    ]);
    await send(output.event_name, external_customer_id, [['12T10:00', { out: 1_200_000 }]]);
  });

  test('has cost per line before and after the discount', async () => {
    const answer = await analyse({ external_customer_id });
    expect(answer).toMatchObject({ subtotal: '33', total_discount: '3.3', total_cost: '29.7', currency: 'usd' });
    expect(answer.items).toMatchObject([
      {
        feature_id: input.id,
        name: 'A input',
        total_usage: '5000000',
        total_usage_display: '5000',
        event_count: 3,
        subtotal: '15',
        total_discount: '1.5',
        total_cost: '13.5',
        aggregation_type: 'SUM',
      },
      { feature_id: output.id, total_usage: '1200000', total_usage_display: '', subtotal: '18', total_cost: '16.2' },
    ]);
    expect(answer.items[0]).not.toHaveProperty('points');
  });

  test('per day and model, with the objects that were asked for', async () => {
    const { items } = await analyse({
      external_customer_id,
      feature_ids: [input.id],
      window_size: 'DAY',
      group_by: ['properties.model'],
      expand: ['price', 'meter', 'feature', 'subscription_line_item', 'plan', 'source', 'nonsense'],
    });
    const large = items.find(({ properties }) => properties?.model === 'large');
    expect(items).toHaveLength(2);
    expect(large).toMatchObject({
      total_usage: '4000000',
      subtotal: '12',
      window_size: 'DAY',
      sources: ['api'],
      price: { amount: '0.000003' },
      meter: { id: input.meter_id },
      feature: { id: input.id },
      subscription_line_item: { meter_id: input.meter_id },
      points: [
        {
          timestamp: '2025-09-12T00:00:00Z',
          usage: '2000000',
          subtotal: '6',
          discount: '0.6',
          cost: '5.4',
          event_count: 1,
        },
        {
          timestamp: '2025-09-14T00:00:00Z',
          usage: '2000000',
          subtotal: '6',
          discount: '0.6',
          cost: '5.4',
          event_count: 1,
        },
      ],
    });
  });

  test('from one source, of some properties, or none at all', async () => {
    const usages = async (more: object) =>
      (await analyse({ external_customer_id, ...more })).items.map(({ total_usage }) => total_usage);
    expect(await usages({ sources: ['batch'] })).toEqual(['1000000']);
    expect(await usages({ property_filters: { model: ['small', 'tiny'] } })).toEqual(['1000000']);
    expect(await usages({ feature_ids: ['feat_none'] })).toEqual([]);
    expect(await usages({ start_time: '2025-09-13T00:00:00Z' })).toEqual(['2000000']);
    expect(await usages({ end_time: '2025-08-01T00:00:00Z', start_time: '2025-07-01T00:00:00Z' })).toEqual([]);
    const { items } = await analyse({ external_customer_id, group_by: ['source'], feature_ids: [input.id] });
    expect(items.map(({ source, total_usage }) => [source, total_usage]).sort()).toEqual([
      ['api', '4000000'],
      ['batch', '1000000'],
    ]);
  });

  test('by meter', async () => {
    const body = { ...MONTH, external_customer_id, meter_ids: [output.meter_id] };
    const answer = await server.api.ok('getDetailedMeterUsageAnalytics', { body });
    expect(answer.items).toMatchObject([{ meter_id: output.meter_id, subtotal: '18' }]);
  });

  test('over all customers there are quantities and no costs', async () => {
    const { items, ...totals } = await analyse({ feature_ids: [input.id] });
    expect(totals).toEqual({ subtotal: '0', total_discount: '0', total_cost: '0', currency: '' });
    expect(items).toMatchObject([{ feature_id: input.id, total_usage: '5000000', subtotal: '0', event_count: 3 }]);
    expect(items[0]).not.toHaveProperty('price_id');
  });

  test('the quantities of meters, per window and in all', async () => {
    const body = { ...MONTH, external_customer_id, aggregation_type: 'SUM' } as const;
    expect(
      await server.api.ok('queryMeterUsage', { body: { ...body, meter_id: input.meter_id, window_size: 'DAY' } }),
    ).toEqual({
      meter_id: input.meter_id,
      aggregation_type: 'SUM',
      total_value: '5000000',
      event_count: 3,
      points: [
        { timestamp: '2025-09-12T00:00:00Z', value: '3000000', event_count: 2 },
        { timestamp: '2025-09-14T00:00:00Z', value: '2000000', event_count: 1 },
      ],
    });
    const other = await feature({ type: 'COUNT' });
    const several = await server.api.ok('queryMultiMeterUsage', {
      body: { ...body, meter_ids: [other.meter_id, input.meter_id], aggregation_type: 'MAX' },
    });
    expect(several.items.map(({ total_value, points }) => [total_value, points])).toEqual([
      ['0', []],
      ['2000000', []],
    ]);
    const unique = { ...body, aggregation_type: 'COUNT_UNIQUE' as const, meter_id: input.meter_id };
    expect((await server.api.ok('queryMeterUsage', { body: unique })).total_value).toBe('0');
    const counted = { ...body, aggregation_type: 'COUNT' as const, meter_id: input.meter_id };
    expect((await server.api.ok('queryMeterUsage', { body: counted })).total_value).toBe('3');
  });

  test('what single requests cost, to a billionth of a dollar', async () => {
    const event_id = fresh('request');
    await server.api.ok('ingestEvent', {
      body: {
        event_id,
        event_name: input.event_name,
        external_customer_id,
        timestamp: '2025-09-15T00:00:00Z',
        properties: { in: 1200 },
      },
    });
    const requestIds = [event_id, 'never reported', event_id];
    expect(await server.api.ok('getHuggingfaceInferenceData', { body: { requestIds } })).toEqual({
      requests: [{ requestId: event_id, costNanoUsd: '3600000' }],
    });
  });
});

test('a bucketed meter is priced bucket by bucket, and its days show their greatest hour', async () => {
  const gpu = await feature({ type: 'MAX', field: 'gpus', bucket_size: 'HOUR' });
  const tiers = [
    { up_to: 5, unit_amount: '0' },
    { up_to: 10, unit_amount: '2' },
    { up_to: null, unit_amount: '3' },
  ];
  const wish = usagePrice(gpu.meter_id, { billing_model: 'TIERED', tier_mode: 'SLAB', tiers });
  const { external_customer_id } = await customerWith([wish]);
  await send(gpu.event_name, external_customer_id, [
    ['09T09:05', { gpus: 3 }],
    ['09T09:50', { gpus: 8 }],
    ['09T11:10', { gpus: 10 }],
  ]);
  const { items } = await analyse({ external_customer_id, window_size: 'DAY' });
  expect(items).toMatchObject([
    {
      total_usage: '18',
      subtotal: '16',
      event_count: 3,
      window_size: 'DAY',
      points: [{ timestamp: '2025-09-09T00:00:00Z', usage: '10', subtotal: '16', event_count: 3 }],
    },
  ]);
  const perMinute = await analyse({ external_customer_id, window_size: 'MINUTE' });
  expect(perMinute.items[0]?.window_size).toBe('HOUR');
  expect(perMinute.items[0]?.points?.map(({ timestamp, usage }) => [timestamp, usage])).toEqual([
    ['2025-09-09T09:00:00Z', '8'],
    ['2025-09-09T11:00:00Z', '10'],
  ]);
});

describe('a commitment', () => {
  const promised = (commitment: object) => (made: readonly { id: string }[]) => ({
    line_item_commitments: { [made[0]?.id ?? '']: commitment },
  });
  const calls = (count: number) =>
    Array.from({ length: count }, (_, index): Sent => [`${10 + (index % 9)}T00:00`, { plan: 'pro' }]);

  test('shows with what was used of it, also when nothing was', async () => {
    const { meter_id, event_name } = await feature({ type: 'COUNT' });
    const wish = promised({ commitment_amount: '10', overage_factor: '2', enable_true_up: true });
    const { external_customer_id } = await customerWith([usagePrice(meter_id, { amount: '1' })], wish);
    const before = await analyse({ external_customer_id });
    expect(before).toMatchObject({
      subtotal: '10',
      items: [{ total_usage: '0', commitment_info: { computed_true_up_amount: '10' } }],
    });
    await send(event_name, external_customer_id, calls(12));
    expect((await analyse({ external_customer_id })).items).toMatchObject([
      {
        total_usage: '12',
        subtotal: '14',
        commitment_info: {
          type: 'amount',
          amount: '10',
          overage_factor: '2',
          true_up_enabled: true,
          is_windowed: false,
          computed_commitment_utilized_amount: '10',
          computed_overage_amount: '4',
          computed_true_up_amount: '0',
        },
      },
    ]);
    // A part of the events says nothing about what was promised for all of them.
    const part = await analyse({ external_customer_id, property_filters: { plan: ['pro'] } });
    expect(part.items[0]?.subtotal).toBe('12');
    expect(part.items[0]).not.toHaveProperty('commitment_info');
  });

  test('for each window, and at other terms between two times of day', async () => {
    const { meter_id, event_name } = await feature({ type: 'SUM', field: 'v', bucket_size: 'HOUR' });
    const price = {
      ...usagePrice(meter_id, { amount: '2' }),
      currency: 'usd',
      entity_type: 'PLAN',
      entity_id: 'plan',
      billing_model: 'FLAT_FEE',
      billing_period: 'MONTHLY',
    };
    const bucket = {
      price,
      start: { hour: 9, minute: 0 },
      end: { hour: 10, minute: 0 },
      commitment_type: 'amount',
      commitment_value: '4',
      overage_factor: '3',
    };
    const wish = promised({
      commitment_amount: '5',
      overage_factor: '1.5',
      is_window_commitment: true,
      commitment_time_buckets: [bucket],
    });
    const { external_customer_id } = await customerWith([usagePrice(meter_id, { amount: '1' })], wish);
    await send(event_name, external_customer_id, [
      ['09T08:00', { v: 3 }],
      ['09T09:10', { v: 1 }],
      ['09T09:20', { v: 2 }],
      ['09T11:00', { v: 7 }],
    ]);
    // 3 + (4 + (6 - 4) x 3) + (5 + (7 - 5) x 1.5)
    const { items } = await analyse({ external_customer_id, window_size: 'DAY', breakdown_bucket: true });
    expect(items).toMatchObject([
      {
        total_usage: '13',
        subtotal: '21',
        commitment_info: { is_windowed: true, computed_overage_amount: '9' },
        points: [
          { usage: '13', subtotal: '21', computed_overage_amount: '9', buckets: [{ price_id: expect.any(String) }] },
        ],
        bucket_summaries: [
          {
            start: { hour: 9, minute: 0 },
            commitment_value: '4',
            total_usage: '3',
            base_charge: '6',
            computed_utilized: '4',
            computed_overage: '6',
            computed_true_up: '0',
          },
        ],
      },
    ]);
  });
});

describe('without anybody to pay', () => {
  test('a customer without subscriptions has quantities, in its own zone', async () => {
    const { meter_id, event_name, id } = await feature({ type: 'COUNT' });
    const customer = await newCustomer(server.api, 'America/New_York');
    await send(event_name, customer.external_id, [
      ['12T03:00', {}],
      ['12T05:00', {}],
    ]);
    const body = { external_customer_id: customer.external_id, feature_ids: [id], window_size: 'DAY' };
    expect((await analyse(body)).items).toMatchObject([
      {
        meter_id,
        total_usage: '2',
        subtotal: '0',
        points: [
          { timestamp: '2025-09-11T04:00:00Z', usage: '1' },
          { timestamp: '2025-09-12T04:00:00Z', usage: '1' },
        ],
      },
    ]);
    const query = {
      ...MONTH,
      meter_id,
      external_customer_id: customer.external_id,
      aggregation_type: 'COUNT' as const,
    };
    expect((await server.api.ok('queryMeterUsage', { body: query })).total_value).toBe('0');
  });

  test('an end before the start is refused', async () => {
    const body = { start_time: MONTH.end_time, end_time: MONTH.start_time };
    expect((await server.api.fails('getUsageAnalytics', { body })).body.details).toHaveProperty('end_time');
    const meter = { ...body, meter_id: 'meter_1', external_customer_id: 'x', aggregation_type: 'SUM' };
    expect((await server.api.fails('queryMeterUsage', { body: meter })).body.details).toHaveProperty('end_time');
  });
});

describe('what a customer may use and has used', () => {
  test('since its allowance began anew, and by how much', async () => {
    const calls = await feature({ type: 'COUNT' }, { name: 'Calls' });
    const daily = await feature({ type: 'COUNT' }, { name: 'Daily' });
    const flag = await server.api.ok('createFeature', {
      body: { name: 'Support', type: 'boolean', lookup_key: fresh('support') },
    });
    const made = await customerWith([usagePrice(calls.meter_id, { amount: '1' })]);
    const grant = (feature_id: string, more: object) =>
      server.api.ok('createEntitlement', {
        body: {
          plan_id: made.plan.id,
          feature_id,
          feature_type: 'metered',
          usage_reset_period: 'MONTHLY',
          ...more,
        } as never,
      });
    await grant(calls.id, { usage_limit: 8, is_soft_limit: true });
    await grant(daily.id, { usage_limit: 0, usage_reset_period: 'DAILY' });
    await grant(flag.id, { feature_type: 'boolean', is_enabled: true, usage_reset_period: undefined });
    const { external_customer_id } = made;
    await send(calls.event_name, external_customer_id, [
      ['02T00:00', {}],
      ['20T01:00', {}],
    ]);
    await send(daily.event_name, external_customer_id, [
      ['19T23:00', {}],
      ['20T01:00', {}],
    ]);
    const query = { customer_lookup_key: external_customer_id };
    const answer = await server.api.ok('getCustomerUsageSummary', { query });
    expect(answer).toMatchObject({
      customer_id: made.customer.id,
      period: { start_time: '2025-09-01T00:00:00Z', end_time: '2025-10-01T00:00:00Z', period: 'MONTHLY' },
      features: [
        {
          feature: { id: calls.id },
          total_limit: 8,
          is_unlimited: false,
          current_usage: '2',
          usage_percent: '0.25',
          is_soft_limit: true,
          next_usage_reset_at: '2025-10-01T00:00:00Z',
          sources: [{ entity_type: 'plan', usage_limit: 8 }],
        },
        {
          feature: { id: daily.id },
          total_limit: 0,
          current_usage: '1',
          usage_percent: '100',
          next_usage_reset_at: '2025-09-21T00:00:00Z',
        },
        { feature: { id: flag.id }, total_limit: null, current_usage: '0', is_enabled: true },
      ],
    });
    const narrowed = { customer_id: made.customer.id, feature_lookup_keys: [flag.lookup_key] };
    expect((await server.api.ok('getCustomerUsageSummary', { query: narrowed })).features).toHaveLength(1);
  });

  test('of a customer that is named, once', async () => {
    const one = await newCustomer(server.api);
    const other = await newCustomer(server.api);
    expect((await server.api.fails('getCustomerUsageSummary')).status).toBe(400);
    const query = { customer_id: one.id, customer_lookup_key: other.external_id };
    expect((await server.api.fails('getCustomerUsageSummary', { query })).body.details).toHaveProperty(
      'customer_lookup_key',
    );
    expect((await server.api.fails('getCustomerUsageSummary', { query: { customer_id: 'cust_none' } })).status).toBe(
      404,
    );
    expect((await server.api.ok('getCustomerUsageSummary', { query: { customer_id: one.id } })).features).toEqual([]);
  });
});
