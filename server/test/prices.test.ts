import type { CreatePriceRequest } from '@flexprice/generated/types';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
let planId: string;
let meterId: string;
beforeAll(async () => {
  server = await startTestServer();
  planId = (await server.api.ok('createPlan', { body: { name: 'Pro' } })).id;
  const meter = { name: 'Tokens', event_name: 'llm', aggregation: { type: 'SUM', field: 'tokens' } } as const;
  meterId = (await server.api.ok('createMeter', { body: { ...meter, reset_usage: 'BILLING_PERIOD' } })).id;
  await server.api.ok('createPriceUnit', {
    body: { name: 'Credits', code: 'aic', symbol: '¢', base_currency: 'usd', conversion_rate: '0.01' },
  });
});
afterAll(() => server.stop());

const fixed = (more: Partial<CreatePriceRequest> = {}): CreatePriceRequest => ({
  currency: 'USD',
  entity_type: 'PLAN',
  entity_id: planId,
  type: 'FIXED',
  billing_model: 'FLAT_FEE',
  amount: '49',
  billing_period: 'MONTHLY',
  billing_period_count: 1,
  invoice_cadence: 'ADVANCE',
  ...more,
});
const usage = (more: Partial<CreatePriceRequest> = {}): CreatePriceRequest =>
  fixed({ type: 'USAGE', invoice_cadence: 'ARREAR', meter_id: meterId, amount: '0.000003', ...more });

const create = (body: CreatePriceRequest) => server.api.ok('createPrice', { body });
const faultsOf = async (body: object) => {
  const failure = await server.api.fails('createPrice', { body });
  expect(failure.status).toBe(400);
  return Object.keys(failure.body.details ?? {}).sort();
};

describe('a new price', () => {
  test('has the defaults of a fixed one', async () => {
    const price = await create(fixed({ meter_id: meterId }));
    expect(price).toMatchObject({
      amount: '49',
      display_amount: '$49',
      currency: 'usd',
      price_unit_type: 'FIAT',
      billing_cadence: 'RECURRING',
      trial_period_days: 0,
      transform_quantity: { divide_by: 1 },
      display_name: 'Pro',
      lookup_key: '',
      description: '',
      meter_id: '',
      metadata: null,
      start_date: price.created_at,
    });
    expect(price.end_date).toBeUndefined();
    expect(price.min_quantity).toBeUndefined();
  });

  test('for usage has the name of its meter, and keeps 15 decimals', async () => {
    const price = await create(usage({ amount: '0.0000000000000012', currency: 'eur' }));
    expect(price).toMatchObject({
      display_name: 'Tokens',
      meter_id: meterId,
      amount: '0.000000000000001',
      display_amount: '€0.000000000000001',
    });
    expect(await server.api.ok('getPrice', { path: { id: price.id } })).toEqual({
      ...price,
      meter: await server.api.ok('getMeter', { path: { id: meterId } }),
    });
  });

  test('can sell packages and tiers', async () => {
    const packaged = await create(
      usage({ billing_model: 'PACKAGE', amount: '2', transform_quantity: { divide_by: 1000 } }),
    );
    expect(packaged.transform_quantity).toEqual({ divide_by: 1000, round: 'up' });
    const tiers = [
      { up_to: 1000, unit_amount: '0.10', flat_amount: '5' },
      { up_to: null, unit_amount: '0.05' },
    ];
    const tiered = await create(usage({ billing_model: 'TIERED', amount: '0', tier_mode: 'SLAB', tiers }));
    expect(tiered).toMatchObject({
      amount: '0',
      tier_mode: 'SLAB',
      tiers: [{ ...tiers[0], unit_amount: '0.1' }, tiers[1]],
    });
  });

  test('may be back-dated, limited, and carry what only fixed prices have', async () => {
    const price = await create(
      fixed({
        start_date: '2024-01-01T01:00:00+01:00',
        end_date: '2999-01-01T00:00:00Z',
        min_quantity: 5,
        trial_period_days: 14,
        metadata: { hsn_sac: '998314' },
      }),
    );
    expect(price).toMatchObject({
      start_date: '2024-01-01T00:00:00Z',
      end_date: '2999-01-01T00:00:00Z',
      min_quantity: '5',
      trial_period_days: 14,
    });
  });

  test('in a unit of its own is converted once', async () => {
    const config = { price_unit: 'aic', amount: '250.50' };
    const price = await create(
      fixed({ amount: undefined, price_unit_type: 'CUSTOM', price_unit_config: config } as never),
    );
    expect(price).toMatchObject({
      amount: '2.505',
      display_amount: '$2.505',
      price_unit: 'aic',
      price_unit_amount: '250.5',
      display_price_unit_amount: '¢250.5',
      conversion_rate: '0.01',
    });
    const { pricing_unit } = await server.api.ok('getPrice', { path: { id: price.id } });
    expect(pricing_unit).toMatchObject({ id: price.price_unit_id, code: 'aic' });

    const price_unit_tiers = [
      { up_to: 100, unit_amount: '5' },
      { up_to: null, unit_amount: '2', flat_amount: '10' },
    ];
    const { amount: _, ...tiered } = usage({ billing_model: 'TIERED', tier_mode: 'SLAB', price_unit_type: 'CUSTOM' });
    expect(await create({ ...tiered, price_unit_config: { price_unit: 'aic', price_unit_tiers } })).toMatchObject({
      amount: '0',
      price_unit_tiers,
      tiers: [
        { up_to: 100, unit_amount: '0.05' },
        { up_to: null, unit_amount: '0.02', flat_amount: '0.1' },
      ],
    });
  });

  test('has a key that only one open price has', async () => {
    const { api } = server;
    const body = fixed({ lookup_key: 'pro_fee' });
    const price = await create(body);
    expect((await api.fails('createPrice', { body })).body).toMatchObject({
      code: 'already_exists',
      details: { lookup_key: 'pro_fee' },
    });
    expect(await api.ok('getPriceByLookupKey', { path: { lookup_key: 'pro_fee' } })).toEqual(price);
    await api.ok('deletePrice', { path: { id: price.id }, body: {} });
    expect((await api.fails('getPriceByLookupKey', { path: { lookup_key: 'pro_fee' } })).status).toBe(404);
    await create(body);
  });

  test('of many created at once under one key exactly one comes to be', async () => {
    const calls = Array.from({ length: 12 }, () =>
      server.api.call('createPrice', { body: fixed({ lookup_key: 'race' }) }),
    );
    const statuses = (await Promise.all(calls)).map((answer) => answer.status).sort();
    expect(statuses).toEqual([201, ...Array(11).fill(409)]);
  });
});

describe('what is wrong with a price', () => {
  test('is all reported at once', async () => {
    expect(
      await faultsOf(
        usage({
          currency: 'u$d',
          amount: '-1',
          invoice_cadence: 'ADVANCE',
          min_quantity: 1,
          trial_period_days: 3,
          price_unit_config: { price_unit: 'aic' },
          end_date: '2001-01-01T00:00:00Z',
          group_id: 'group_none',
          metadata: { pan: 'x' },
          meter_id: 'meter_none',
          entity_id: 'plan_none',
        }),
      ),
    ).toEqual([
      'amount',
      'currency',
      'end_date',
      'entity_id',
      'group_id',
      'invoice_cadence',
      'metadata.pan',
      'meter_id',
      'min_quantity',
      'price_unit_config',
      'trial_period_days',
    ]);
  });

  const tiers = [{ up_to: null, unit_amount: '1' }];
  const cases: [string, () => object, string[]][] = [
    [
      'nothing',
      () => ({}),
      ['billing_model', 'billing_period', 'currency', 'entity_id', 'entity_type', 'invoice_cadence', 'type'],
    ],
    ['a count of 0', () => fixed({ billing_period_count: 0 }), ['billing_period_count']],
    ['unknown words', () => ({ ...fixed(), type: 'FREE', billing_model: 'AUCTION' }), ['billing_model', 'type']],
    ['a price of a price', () => fixed({ entity_type: 'PRICE' }), ['entity_type']],
    ['flat without amount', () => ({ ...fixed(), amount: null }), ['amount']],
    ['package without size', () => fixed({ billing_model: 'PACKAGE' }), ['transform_quantity']],
    ['tiered without tiers', () => fixed({ billing_model: 'TIERED', amount: '0' }), ['tier_mode', 'tiers']],
    ['tiers of a flat fee', () => fixed({ tiers }), ['tiers']],
    [
      'a tier twice',
      () => fixed({ billing_model: 'TIERED', tier_mode: 'SLAB', tiers: [...tiers, ...tiers] }),
      ['tiers[1].up_to'],
    ],
    ['usage without meter', () => ({ ...usage(), meter_id: null }), ['meter_id']],
    ['one time in arrear', () => fixed({ billing_period: 'ONETIME', invoice_cadence: 'ARREAR' }), ['invoice_cadence']],
    ['one time on trial', () => fixed({ billing_period: 'ONETIME', trial_period_days: 1 }), ['trial_period_days']],
    ['custom without config', () => fixed({ price_unit_type: 'CUSTOM' }), ['price_unit_config']],
    [
      'an unknown unit',
      () => ({
        ...fixed(),
        amount: null,
        price_unit_type: 'CUSTOM',
        price_unit_config: { price_unit: 'xxx', amount: '1' },
      }),
      ['price_unit_config.price_unit'],
    ],
    [
      'a unit of another currency',
      () => ({
        ...fixed({ currency: 'eur' }),
        amount: null,
        price_unit_type: 'CUSTOM',
        price_unit_config: { price_unit: 'aic', amount: '1' },
      }),
      ['price_unit_config.price_unit'],
    ],
    [
      'an amount that vanishes in conversion',
      () => ({
        ...fixed(),
        amount: null,
        price_unit_type: 'CUSTOM',
        price_unit_config: { price_unit: 'aic', amount: '0.00000000000001' },
      }),
      ['price_unit_config.amount'],
    ],
    ['an amount that vanishes', () => fixed({ amount: '0.0000000000000001' }), ['amount']],
    ['an amount beyond all numbers', () => fixed({ amount: '9'.repeat(40) }), ['amount']],
    ['a quantity beyond the column', () => fixed({ min_quantity: 9007199254740991 }), ['min_quantity']],
  ];
  test.each(cases)('%s', async (_name, body, expected) => {
    expect(await faultsOf(body())).toEqual(expected);
  });

  test.each([
    ['plan', () => fixed({ entity_id: 'plan_none' }), { entity_id: 'plan_none' }],
    ['addon', () => fixed({ entity_type: 'ADDON', entity_id: 'addon_none' }), { entity_id: 'addon_none' }],
    ['meter', () => usage({ meter_id: 'meter_none' }), { meter_id: 'meter_none' }],
  ])('an unknown %s alone is a 404', async (_name, body, details) => {
    const failure = await server.api.fails('createPrice', { body: body() });
    expect(failure.status).toBe(404);
    expect(failure.body.details).toEqual(details);
  });

  test('what is archived takes no new prices', async () => {
    const { api } = server;
    const plan = await api.ok('createPlan', { body: { name: 'Gone' } });
    await api.ok('deletePlan', { path: { id: plan.id } });
    const group = await api.ok('createGroup', { body: { name: 'F', entity_type: 'feature', lookup_key: 'f' } });
    expect(await faultsOf(fixed({ entity_id: plan.id, group_id: group.id }))).toEqual(['entity_id', 'group_id']);
  });

  test('an owner has at most 5000 prices', async () => {
    const { id } = await server.api.ok('createPlan', { body: { name: 'Full' } });
    const first = await create(fixed({ entity_id: id }));
    const client = new pg.Client(server.connection);
    await client.connect();
    try {
      await client.query(
        `insert into prices (id, tenant_id, environment_id, entity_type, entity_id, type, billing_model, currency, amount,
           transform_quantity, billing_period, billing_period_count, invoice_cadence, start_date, created_at, updated_at)
         select id || '_' || n, tenant_id, environment_id, entity_type, entity_id, type, billing_model, currency, amount,
           transform_quantity, billing_period, billing_period_count, invoice_cadence, start_date, created_at, updated_at
         from prices, generate_series(1, 4998) n where id = $1`,
        [first.id],
      );
    } finally {
      await client.end();
    }
    const calls = [1, 2, 3].map(() => server.api.call('createPrice', { body: fixed({ entity_id: id }) }));
    expect((await Promise.all(calls)).map((answer) => answer.status).sort()).toEqual([201, 400, 400]);
  });
});

describe('several prices at once', () => {
  test('are created in the order sent, numbered in that order', async () => {
    const { items } = await server.api.ok('createPricesBulk', {
      body: { items: [fixed(), usage(), fixed({ amount: '1' })] },
    });
    expect(items.map((price) => price.amount)).toEqual(['49', '0.000003', '1']);
    const numbers = items.map((price) => price.sequence ?? 0);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  const count = async () =>
    (await server.api.ok('queryPrice', { body: { allow_expired_prices: true } })).pagination.total;

  test('are created all or not at all, and every faulty one is named', async () => {
    const before = await count();
    const bad = await server.api.fails('createPricesBulk', {
      body: { items: [fixed(), fixed({ amount: '-1' }), usage({ meter_id: 'meter_none' })] },
    });
    expect(bad.status).toBe(400);
    expect(bad.body.message).toContain('items[1]');
    expect(Object.keys(bad.body.details ?? {})).toEqual(['items[1].amount', 'items[2].meter_id']);
    const unknown = await server.api.fails('createPricesBulk', {
      body: { items: [fixed(), usage({ meter_id: 'meter_none' })] },
    });
    expect(unknown.status).toBe(404);
    expect(unknown.body.details).toEqual({ 'items[1].meter_id': 'meter_none' });
    const twice = fixed({ lookup_key: 'twice' });
    const taken = await server.api.fails('createPricesBulk', { body: { items: [fixed(), twice, twice] } });
    expect(taken.status).toBe(409);
    expect(taken.body.details).toEqual({ 'items[2].lookup_key': 'twice' });
    expect(await count()).toBe(before);
  });

  test.each([0, 101])('%i of them is a 400', async (length) => {
    const items = Array.from({ length }, () => fixed());
    expect((await server.api.fails('createPricesBulk', { body: { items } })).status).toBe(400);
  });
});

describe('a change', () => {
  const update = (id: string, body: object) => server.api.ok('updatePrice', { path: { id }, body });

  test('of name, key, text and metadata happens in place', async () => {
    const price = await create(fixed({ lookup_key: 'in_place', description: 'Old' }));
    const body = { display_name: 'Base fee', description: '', lookup_key: 'in_place_2', metadata: { a: 'b' } };
    const changed = await update(price.id, body);
    expect(changed).toEqual({
      ...price,
      display_name: 'Base fee',
      lookup_key: 'in_place_2',
      metadata: { a: 'b' },
      updated_at: changed.updated_at,
    });
    await create(fixed({ lookup_key: 'in_place' }));
    const taken = await server.api.fails('updatePrice', { path: { id: price.id }, body: { lookup_key: 'in_place' } });
    expect(taken.status).toBe(409);
  });

  test('of the amount ends the price and starts a new one', async () => {
    const { api } = server;
    const first = await create(fixed({ lookup_key: 'versions', metadata: { a: 'b' }, trial_period_days: 7 }));
    const at = '2999-01-01T00:00:00Z';
    const second = await update(first.id, { amount: '59', effective_from: at, display_name: 'Raised' });
    expect(second).toEqual({
      ...first,
      id: second.id,
      sequence: second.sequence,
      amount: '59',
      display_amount: '$59',
      display_name: 'Raised',
      start_date: at,
      parent_price_id: first.id,
      created_at: second.created_at,
      updated_at: second.updated_at,
    });
    expect(second.id).not.toBe(first.id);
    expect(second.sequence).toBeGreaterThan(first.sequence ?? 0);
    expect(await api.ok('getPrice', { path: { id: first.id } })).toMatchObject({
      end_date: at,
      amount: '49',
      display_name: 'Pro',
    });
    expect((await api.ok('getPriceByLookupKey', { path: { lookup_key: 'versions' } })).id).toBe(second.id);

    const third = await update(second.id, { amount: '69', effective_from: '2999-02-01T00:00:00Z' });
    expect(third.parent_price_id).toBe(first.id);
    const versions = await api.ok('listPrices', { query: { parent_price_id: first.id } });
    expect(versions.items.map((price) => price.id).sort()).toEqual([second.id, third.id].sort());

    const again = await api.fails('updatePrice', { path: { id: first.id }, body: { amount: '1' } });
    expect(again.body).toMatchObject({ code: 'invalid_operation', details: { end_date: at } });
  });

  test('of the billing model keeps what the new model uses', async () => {
    const flat = await create(usage({ amount: '2' }));
    const packaged = await update(flat.id, {
      billing_model: 'PACKAGE',
      transform_quantity: { divide_by: 10, round: 'down' },
    });
    expect(packaged).toMatchObject({ amount: '2', transform_quantity: { divide_by: 10, round: 'down' } });
    const resized = await update(packaged.id, { amount: '3' });
    expect(resized).toMatchObject({ amount: '3', transform_quantity: { divide_by: 10, round: 'down' } });
    const tiered = await update(resized.id, {
      billing_model: 'TIERED',
      tier_mode: 'VOLUME',
      tiers: [{ up_to: null, unit_amount: '1' }],
    });
    expect(tiered).toMatchObject({ amount: '0', tier_mode: 'VOLUME', transform_quantity: { divide_by: 1 } });
    const slab = await update(tiered.id, { tier_mode: 'SLAB' });
    expect(slab).toMatchObject({ tier_mode: 'SLAB', tiers: tiered.tiers });
    const failure = await server.api.fails('updatePrice', {
      path: { id: slab.id },
      body: { billing_model: 'FLAT_FEE' },
    });
    expect(failure.body.details).toHaveProperty('amount');
  });

  test('of a price in units is converted with the rate it was created with', async () => {
    const { amount: _, ...body } = fixed({ price_unit_type: 'CUSTOM' });
    const price = await create({ ...body, price_unit_config: { price_unit: 'aic', amount: '100' } });
    const changed = await update(price.id, { price_unit_amount: '300' });
    expect(changed).toMatchObject({
      amount: '3',
      price_unit_amount: '300',
      conversion_rate: '0.01',
      price_unit: 'aic',
    });
    const mixed = await server.api.fails('updatePrice', {
      path: { id: changed.id },
      body: { amount: '1', tiers: [], price_unit_amount: '-1' },
    });
    expect(Object.keys(mixed.body.details ?? {}).sort()).toEqual(['amount', 'price_unit_amount', 'tiers']);
  });

  test('that cannot be is refused with all its faults, and changes nothing', async () => {
    const { api } = server;
    const price = await create(fixed({ start_date: '2025-01-01T00:00:00Z' }));
    const path = { id: price.id };
    const faults = async (body: object) =>
      Object.keys((await api.fails('updatePrice', { path, body })).body.details ?? {});
    expect(await faults({ effective_from: '2999-01-01T00:00:00Z' })).toEqual(['effective_from']);
    expect(
      (
        await faults({
          amount: '-1',
          price_unit_amount: '1',
          effective_from: '2024-01-01T00:00:00Z',
          group_id: 'group_none',
          metadata: { gstin: 'x' },
        })
      ).sort(),
    ).toEqual(['amount', 'effective_from', 'group_id', 'metadata.gstin', 'price_unit_amount']);
    expect(await api.ok('getPrice', { path })).toEqual(price);
    expect((await api.fails('updatePrice', { path: { id: 'price_none' }, body: { amount: '1' } })).status).toBe(404);
    expect((await api.fails('updatePrice', { path: { id: 'price_none' }, body: {} })).status).toBe(404);
  });

  test('made twice at the same time makes one new version', async () => {
    const { id } = await create(fixed());
    const calls = ['1', '2', '3', '4'].map((amount) =>
      server.api.call('updatePrice', { path: { id }, body: { amount } }),
    );
    expect((await Promise.all(calls)).map((answer) => answer.status).sort()).toEqual([200, 400, 400, 400]);
  });
});

describe('ending a price', () => {
  const end = (id: string, body?: object) => server.api.call('deletePrice', { path: { id }, ...(body && { body }) });

  test('happens now or when asked, once', async () => {
    const { api } = server;
    const now = await create(fixed());
    expect((await end(now.id)).body).toEqual({ message: 'price deleted successfully' });
    const ended = await api.ok('getPrice', { path: { id: now.id } });
    expect(ended).toMatchObject({ status: 'published', end_date: expect.any(String) });
    expect((await end(now.id, {})).body).toMatchObject({ code: 'invalid_operation' });

    const later = await create(fixed());
    await end(later.id, { end_date: '2999-12-31T23:59:59.5Z' });
    expect(await api.ok('getPrice', { path: { id: later.id } })).toMatchObject({ end_date: '2999-12-31T23:59:59.5Z' });
  });

  test('cannot happen before it starts', async () => {
    const price = await create(fixed({ start_date: '2999-01-01T00:00:00Z' }));
    expect((await end(price.id)).body).toMatchObject({
      code: 'validation_error',
      details: { end_date: expect.any(String) },
    });
    expect((await end(price.id, { end_date: '2998-01-01T00:00:00Z' })).status).toBe(400);
    expect((await end('price_none', {})).status).toBe(404);
  });
});

test('lists leave out what has ended, and are narrowed and expanded', async () => {
  const { api } = server;
  const plan = await api.ok('createPlan', { body: { name: 'List' } });
  const group = await api.ok('createGroup', { body: { name: 'G', entity_type: 'price', lookup_key: 'list' } });
  const mine = { entity_id: plan.id };
  const ended = await create(fixed(mine));
  await api.ok('deletePrice', { path: { id: ended.id } });
  const future = await create(fixed({ ...mine, start_date: '2999-01-01T00:00:00Z', amount: '7' }));
  const metered = await create(usage({ ...mine, group_id: group.id }));
  const yearly = await create(fixed({ ...mine, billing_period: 'ANNUAL', amount: '100' }));

  const ids = async (query: object) =>
    (await api.ok('listPrices', { query: { entity_ids: [plan.id], ...query } })).items.map((price) => price.id);
  expect(await ids({})).toEqual([yearly.id, metered.id, future.id]);
  expect(await ids({ allow_expired_prices: true })).toHaveLength(4);
  expect(await ids({ plan_ids: [plan.id], price_ids: [future.id, ended.id] })).toEqual([future.id]);
  expect(await ids({ entity_type: 'ADDON' })).toEqual([]);
  expect(await ids({ subscription_id: plan.id })).toEqual([]);
  expect(await ids({ meter_ids: [meterId] })).toEqual([metered.id]);
  expect(await ids({ billing_periods: ['ANNUAL', 'WEEKLY'] })).toEqual([yearly.id]);
  expect(await ids({ start_date_lt: '2998-01-01T00:00:00Z' })).toEqual([yearly.id, metered.id]);
  expect(await ids({ sort: 'amount', order: 'asc' })).toEqual([metered.id, future.id, yearly.id]);

  const search = await api.ok('queryPrice', {
    body: {
      plan_ids: [plan.id],
      filters: [{ field: 'value', operator: 'gt', value: { number: 5 } }],
      sort: 'amount',
      order: 'desc',
    },
  });
  expect(search.items.map((price) => price.id)).toEqual([yearly.id, future.id]);

  const expand = 'meters,plan,addons,groups,priceunit';
  const whole = await api.ok('queryPrice', { body: { price_ids: [metered.id, future.id], expand } });
  expect(whole.items[0]).toMatchObject({
    meter: { id: meterId },
    plan: { id: plan.id, name: 'List' },
    group: { id: group.id, entity_ids: [metered.id] },
  });
  expect(whole.items[1]?.meter).toBeUndefined();
  expect((await api.fails('queryPrice', { body: { expand: 'subscriptions' } })).status).toBe(400);

  await api.ok('deleteGroup', { path: { id: group.id } });
  expect((await api.ok('getPrice', { path: { id: metered.id } })).group_id).toBeUndefined();
});
