import type {
  CreateEntitlementRequest,
  CreateFeatureRequest,
  CreateMeterRequest,
  CreatePriceRequest,
  MeterAggregation,
  UpdateEntitlementRequest,
} from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

let count = 0;
const newPlan = async () => (await server.api.ok('createPlan', { body: { name: `Plan ${++count}` } })).id;
const newFeature = (type: CreateFeatureRequest['type'], more: Partial<CreateFeatureRequest> = {}) =>
  server.api.ok('createFeature', { body: { name: `Feature ${++count}`, type, ...more } });
const meter = (aggregation: MeterAggregation): CreateMeterRequest => ({
  name: 'Meter',
  event_name: 'call',
  aggregation,
  reset_usage: 'BILLING_PERIOD',
});
const newMetered = (aggregation: MeterAggregation = { type: 'COUNT' }) =>
  newFeature('metered', { meter: meter(aggregation) });

/** A metered request for a new plan and a new feature. */
async function metered(more: Partial<CreateEntitlementRequest> = {}): Promise<CreateEntitlementRequest> {
  return { plan_id: await newPlan(), feature_id: (await newMetered()).id, feature_type: 'metered', ...more };
}

const windows = {
  grant_measure: 'quantity',
  grant_duration_value: 5,
  grant_duration_unit: 'hour',
  grant_allocation_behavior: 'first_usage',
  grant_quota: '100.50',
} as const;

async function faultsOf(body: object): Promise<string[]> {
  const failure = await server.api.fails('createEntitlement', { body });
  expect(failure.body.code).toBe('validation_error');
  return Object.keys(failure.body.details ?? {}).sort();
}

describe('an entitlement', () => {
  test('to a metered feature is created, read, changed and archived', async () => {
    const { api } = server;
    const body = await metered({ usage_limit: 1000, usage_reset_period: 'MONTHLY', is_soft_limit: true });
    const made = await api.ok('createEntitlement', { body });
    expect(made).toMatchObject({
      entity_type: 'PLAN',
      entity_id: body.plan_id,
      plan_id: body.plan_id,
      is_enabled: true,
      usage_limit: 1000,
      usage_reset_period: 'MONTHLY',
      is_soft_limit: true,
      static_value: '',
      display_order: 0,
      status: 'published',
    });
    expect(made.config_value).toBeUndefined();
    expect(made.feature).toBeUndefined();
    const path = { id: made.id };
    expect(await api.ok('getEntitlement', { path })).toMatchObject({
      ...made,
      feature: { id: body.feature_id },
      plan: { id: body.plan_id },
    });

    // One per feature, in use.
    const again = await api.fails('createEntitlement', { body: { ...body, usage_limit: 5 } });
    expect(again.body).toMatchObject({ code: 'already_exists', details: { feature_id: body.feature_id } });

    const update = (change: UpdateEntitlementRequest) => api.ok('updateEntitlement', { path, body: change });
    expect(await update({ usage_limit: 2000, is_soft_limit: false })).toMatchObject({
      usage_limit: 2000,
      is_soft_limit: false,
      usage_reset_period: 'MONTHLY',
    });
    expect(await update({ usage_reset_period: 'NEVER', is_enabled: true })).toMatchObject({
      usage_limit: 2000,
      usage_reset_period: 'NEVER',
    });
    // The only way to take a limit away.
    expect(await update({ usage_limit: 0 })).toMatchObject({ usage_limit: null });

    expect(await api.ok('deleteEntitlement', { path })).toEqual({ message: 'entitlement deleted successfully' });
    await api.ok('deleteEntitlement', { path });
    expect(await api.ok('getEntitlement', { path })).toMatchObject({ status: 'archived' });
    expect(await api.ok('createEntitlement', { body: { ...body, usage_limit: 0 } })).toMatchObject({ usage_limit: 0 });
    for (const id of ['getEntitlement', 'deleteEntitlement', 'updateEntitlement'] as const) {
      const failure = await api.fails(id, { path: { id: 'none' }, body: id === 'updateEntitlement' ? {} : undefined });
      expect(failure.body).toMatchObject({ code: 'not_found', details: { entitlement_id: 'none' } });
    }
  });

  test('keeps the greatest limit exactly', async () => {
    const usage_limit = Number.MAX_SAFE_INTEGER;
    const made = await server.api.ok('createEntitlement', { body: await metered({ usage_limit }) });
    expect(made.usage_limit).toBe(usage_limit);
    const { items } = await server.api.ok('queryEntitlement', { body: { feature_ids: [made.feature_id] } });
    expect(items).toEqual([made]);
  });

  test('to a switch is on only when it says so', async () => {
    const { api } = server;
    const feature = await newFeature('boolean');
    const request = async (more: object) => ({
      plan_id: await newPlan(),
      feature_id: feature.id,
      feature_type: 'boolean' as const,
      ...more,
    });
    expect(await api.ok('createEntitlement', { body: await request({}) })).toMatchObject({ is_enabled: false });
    const on = await api.ok('createEntitlement', { body: await request({ is_enabled: true, usage_limit: 5 }) });
    // What a switch does not read is dropped.
    expect(on).toMatchObject({ is_enabled: true, usage_limit: null });
    const off = await api.ok('updateEntitlement', { path: { id: on.id }, body: { is_enabled: false } });
    expect(off.is_enabled).toBe(false);
  });

  test('to a static or config feature carries its value', async () => {
    const { api } = server;
    const plan_id = await newPlan();
    const support = await newFeature('static');
    const limits = await newFeature('config');
    const text = await api.ok('createEntitlement', {
      body: { plan_id, feature_id: support.id, feature_type: 'static', static_value: 'gold', is_enabled: false },
    });
    expect(text).toMatchObject({ static_value: 'gold', is_enabled: true });
    const config = await api.ok('createEntitlement', {
      body: { plan_id, feature_id: limits.id, feature_type: 'config', config_value: { max: { tokens: 5 } } },
    });
    expect(config).toMatchObject({ config_value: { max: { tokens: 5 } }, is_enabled: true, static_value: '' });
    const update = (id: string, body: UpdateEntitlementRequest) => api.ok('updateEntitlement', { path: { id }, body });
    expect(await update(text.id, { static_value: 'silver' })).toMatchObject({ static_value: 'silver' });
    expect(await update(config.id, { config_value: { max: null } })).toMatchObject({ config_value: { max: null } });

    const refused = async (id: string, body: object) =>
      Object.keys((await api.fails('updateEntitlement', { path: { id }, body })).body.details ?? {}).sort();
    expect(await refused(text.id, { static_value: '', config_value: { a: 1 }, is_enabled: false })).toEqual([
      'config_value',
      'is_enabled',
      'static_value',
    ]);
    expect(await refused(config.id, { config_value: { ' ': 1 } })).toEqual(['config_value']);
  });
});

describe('what is wrong with an entitlement', () => {
  test('is reported at once', async () => {
    const { api } = server;
    const feature = await newFeature('boolean');
    const plan_id = await newPlan();
    await api.ok('deletePlan', { path: { id: plan_id } });
    expect(
      await faultsOf({
        plan_id,
        feature_id: feature.id,
        feature_type: 'static',
        config_value: { a: 1 },
        start_date: '2025-01-01T00:00:00Z',
        parent_entitlement_id: 'ent_none',
        grant_quota: '5',
        aggregation_mode: 'parallel',
      }),
    ).toEqual([
      'config_value',
      'feature_type',
      'grant_allocation_behavior',
      'grant_duration_unit',
      'grant_duration_value',
      'grant_measure',
      'grant_quota',
      'parent_entitlement_id',
      'plan_id',
      'start_date',
      'static_value',
    ]);
  });

  test('by the schema', async () => {
    expect(await faultsOf({ feature_type: 'gauge', usage_reset_period: 'SOMETIMES', usage_limit: -1 })).toEqual([
      'feature_id',
      'feature_type',
      'usage_limit',
      'usage_reset_period',
    ]);
    expect(await faultsOf(await metered({ usage_limit: 1.5 }))).toEqual(['usage_limit']);
  });

  test('a target that is not whole', async () => {
    const { plan_id: _, ...body } = await metered();
    expect(await faultsOf(body)).toEqual(['entity_id', 'entity_type']);
    expect(await faultsOf({ ...body, entity_type: 'ADDON' })).toEqual(['entity_id']);
    expect(await faultsOf({ ...body, entity_id: 'plan' })).toEqual(['entity_type']);
  });

  test('a config value with a blank key', async () => {
    const feature = await newFeature('config');
    const body = { plan_id: await newPlan(), feature_id: feature.id, feature_type: 'config' };
    expect(await faultsOf({ ...body, config_value: { a: 1, ' ': 2 } })).toEqual(['config_value']);
  });

  test('a feature that is archived, or counts a maximum per bucket', async () => {
    const { api } = server;
    const gone = await newMetered();
    await api.ok('deleteFeature', { path: { id: gone.id } });
    expect(await faultsOf(await metered({ feature_id: gone.id }))).toEqual(['feature_id']);
    const bucketed = await newMetered({ type: 'MAX', field: 'size', bucket_size: 'DAY' });
    expect(await faultsOf(await metered({ feature_id: bucketed.id }))).toEqual(['feature_id']);
    const summed = await newMetered({ type: 'SUM', field: 'size', bucket_size: 'DAY' });
    await api.ok('createEntitlement', { body: await metered({ feature_id: summed.id }) });
  });

  test('what does not exist, as a 404 when that is all', async () => {
    const { api } = server;
    const body = await metered();
    const missing = async (more: object) => {
      const failure = await api.fails('createEntitlement', { body: { ...body, ...more } });
      return [failure.status, failure.body.details];
    };
    expect(await missing({ plan_id: 'none' })).toEqual([404, { plan_id: 'none' }]);
    expect(await missing({ feature_id: 'none' })).toEqual([404, { feature_id: 'none' }]);
    for (const entity_type of ['PLAN', 'ADDON', 'SUBSCRIPTION'])
      expect(await missing({ plan_id: undefined, entity_type, entity_id: 'none' })).toEqual([
        404,
        { entity_id: 'none' },
      ]);
    expect(await missing({ plan_id: 'none', static_value: 'x', config_value: { a: 1 } })).toEqual([
      400,
      { plan_id: 'there is no plan none', config_value: expect.any(String) },
    ]);
    // plan_id wins.
    await api.ok('createEntitlement', { body: { ...body, entity_type: 'ADDON', entity_id: 'none' } });
  });

  test('what a subscription would replace', async () => {
    const body = await metered({ plan_id: undefined as never, entity_type: 'SUBSCRIPTION', entity_id: 'none' });
    const other = await server.api.ok('createEntitlement', { body: await metered() });
    const dates = { start_date: '2025-02-01T00:00:00Z', end_date: '2025-02-01T00:00:00Z' };
    expect(await faultsOf({ ...body, ...dates, parent_entitlement_id: other.id })).toEqual([
      'end_date',
      'entity_id',
      'parent_entitlement_id',
    ]);
    const failure = await server.api.fails('createEntitlement', { body: { ...body, parent_entitlement_id: 'none' } });
    expect([failure.status, failure.body.details]).toEqual([404, { entity_id: 'none', parent_entitlement_id: 'none' }]);
  });
});

test('of many entitlements of one plan to one feature at once exactly one comes to be', async () => {
  const body = await metered();
  const calls = Array.from({ length: 12 }, () => server.api.call('createEntitlement', { body }));
  const statuses = (await Promise.all(calls)).map((answer) => answer.status).sort();
  expect(statuses).toEqual([201, ...Array(11).fill(409)]);
});

describe('quota windows', () => {
  test('are kept whole, and several stand side by side when they are parallel', async () => {
    const { api } = server;
    const body = await metered(windows);
    const made = await api.ok('createEntitlement', { body });
    expect(made).toMatchObject({ ...windows, grant_quota: '100.5', aggregation_mode: 'additive' });
    const parallel = { ...(await metered()), ...windows, aggregation_mode: 'parallel' as const };
    const one = await api.ok('createEntitlement', { body: parallel });
    await api.ok('createEntitlement', { body: { ...parallel, grant_duration_unit: 'day', grant_quota: '1000' } });
    // They are counted together, so they must be alike.
    expect(await faultsOf({ ...parallel, aggregation_mode: 'additive', grant_measure: 'amount' })).toEqual([
      'aggregation_mode',
      'grant_measure',
    ]);
    // One without windows is no part of that.
    const { plan_id = '', feature_id } = parallel;
    await api.ok('createEntitlement', { body: { plan_id, feature_id, feature_type: 'metered', usage_limit: 5 } });

    const path = { id: one.id };
    expect((await api.fails('updateEntitlement', { path, body: { grant_measure: 'amount' } })).status).toBe(400);
    // Without windows it would be a second ordinary one.
    expect((await api.fails('updateEntitlement', { path, body: { clear_grant_config: true } })).status).toBe(409);
  });

  test('are changed member by member, checked as a whole, and cleared', async () => {
    const { api } = server;
    const { id } = await api.ok('createEntitlement', { body: await metered({ usage_limit: 10 }) });
    const update = (body: UpdateEntitlementRequest) => api.ok('updateEntitlement', { path: { id }, body });
    const refused = async (body: object) =>
      Object.keys((await api.fails('updateEntitlement', { path: { id }, body })).body.details ?? {}).sort();
    expect(await refused({ grant_quota: '5' })).toEqual([
      'grant_allocation_behavior',
      'grant_duration_unit',
      'grant_duration_value',
      'grant_measure',
    ]);
    await update(windows);
    expect(await update({ grant_quota: '7', grant_duration_value: 1 })).toMatchObject({
      ...windows,
      grant_quota: '7',
      grant_duration_value: 1,
      usage_limit: 10,
    });
    expect(await refused({ grant_quota: '0' })).toEqual(['grant_quota']);
    // A billing period has no length and no opening of its own.
    const perPeriod = await update({ grant_duration_unit: 'subscription_period' });
    expect(perPeriod).toMatchObject({ grant_duration_unit: 'subscription_period', grant_quota: '7' });
    expect(perPeriod.grant_duration_value).toBeUndefined();
    expect(perPeriod.grant_allocation_behavior).toBeUndefined();
    expect(await refused({ grant_duration_unit: 'day' })).toEqual([
      'grant_allocation_behavior',
      'grant_duration_value',
    ]);
    expect(await refused({ clear_grant_config: true, grant_quota: '5' })).toEqual(['clear_grant_config']);
    const cleared = await update({ clear_grant_config: true, usage_limit: 20 });
    expect(Object.keys(cleared).filter((name) => name.startsWith('grant_') || name === 'aggregation_mode')).toEqual([]);
    expect(cleared.usage_limit).toBe(20);
  });

  test.each<[string, object, string[]]>([
    ['without a quota', { grant_quota: undefined }, ['grant_quota']],
    ['without a quota worth the name', { grant_quota: '0.0000000000000001' }, ['grant_quota']],
    ['with more than can be kept', { grant_quota: '10000000000' }, ['grant_quota']],
    [
      'per billing period with a length',
      { grant_duration_unit: 'subscription_period' },
      ['grant_allocation_behavior', 'grant_duration_value'],
    ],
    ['of no hours', { grant_duration_value: 0 }, ['grant_duration_value']],
  ])('are refused %s', async (_name, more, expected) => {
    expect(await faultsOf({ ...(await metered()), ...windows, ...more })).toEqual(expected);
  });

  test('need a parallel mode to be about something', async () => {
    expect(await faultsOf(await metered({ aggregation_mode: 'parallel' }))).toEqual(['aggregation_mode']);
  });

  test.each<[MeterAggregation, number]>([
    [{ type: 'SUM', field: 'x' }, 201],
    [{ type: 'SUM_WITH_MULTIPLIER', field: 'x', multiplier: '2' }, 201],
    [{ type: 'SUM', field: 'x', bucket_size: 'DAY' }, 400],
    [{ type: 'MAX', field: 'x' }, 400],
    [{ type: 'AVG', field: 'x' }, 400],
    [{ type: 'LATEST', field: 'x' }, 400],
    [{ type: 'COUNT_UNIQUE', field: 'x' }, 400],
    [{ type: 'WEIGHTED_SUM', field: 'x' }, 400],
  ])('of a meter %o: %i', async (aggregation, status) => {
    const feature = await newMetered(aggregation);
    const body = await metered({ ...windows, feature_id: feature.id });
    const answer = await server.api.call('createEntitlement', { body });
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.body).toMatchObject({ details: { grant_measure: expect.any(String) } });
  });

  test('do not count money where the price has tiers', async () => {
    const { api } = server;
    const feature = await newMetered();
    const plan_id = await newPlan();
    const price: CreatePriceRequest = {
      currency: 'usd',
      entity_type: 'PLAN',
      entity_id: plan_id,
      type: 'USAGE',
      billing_model: 'TIERED',
      tier_mode: 'SLAB',
      tiers: [{ up_to: 10, unit_amount: '2' }, { unit_amount: '1' }],
      billing_period: 'MONTHLY',
      billing_period_count: 1,
      invoice_cadence: 'ARREAR',
      meter_id: feature.meter_id,
    };
    const { id } = await api.ok('createPrice', { body: price });
    const body = { ...windows, plan_id, feature_id: feature.id, feature_type: 'metered' as const };
    expect(await faultsOf({ ...body, grant_measure: 'amount' })).toEqual(['grant_measure']);
    const made = await api.ok('createEntitlement', { body });
    const path = { id: made.id };
    expect((await api.fails('updateEntitlement', { path, body: { grant_measure: 'amount' } })).status).toBe(400);
    await api.ok('deletePrice', { path: { id }, body: {} });
    await api.ok('updateEntitlement', { path, body: { grant_measure: 'amount' } });
  });
});

describe('in bulk', () => {
  test('all come to be, in order', async () => {
    const { api } = server;
    const addon = await api.ok('createAddon', { body: { name: 'Bulk', lookup_key: 'bulk' } });
    const one = await metered({ usage_limit: 1 });
    const two = { ...one, plan_id: undefined as never, entity_type: 'ADDON' as const, entity_id: addon.id };
    const { items } = await api.ok('createEntitlementsBulk', { body: { items: [one, two] } });
    expect(items).toMatchObject([{ plan_id: one.plan_id }, { entity_type: 'ADDON', entity_id: addon.id }]);
    expect(items[1]?.plan_id).toBeUndefined();
    const ofAddon = await api.ok('getAddonEntitlements', { path: { id: addon.id } });
    expect(ofAddon).toEqual({ items: [items[1]], pagination: { total: 1, limit: 0, offset: 0 } });
  });

  test('none does when one cannot, and what is unknown is a fault', async () => {
    const { api } = server;
    const good = await metered();
    const items = [good, { ...good, plan_id: 'none' }, { ...good, feature_id: 'none', config_value: { a: 1 } }];
    const failure = await api.fails('createEntitlementsBulk', { body: { items } });
    expect(failure.body).toEqual({
      code: 'validation_error',
      message: 'items[1] cannot be created, so none was; see details',
      http_status_code: 400,
      details: {
        'items[1].plan_id': 'there is no plan none',
        'items[2].feature_id': 'there is no feature none',
        'items[2].config_value': expect.any(String),
      },
    });
    const unknown = await api.fails('createEntitlementsBulk', { body: { items: [{ ...good, plan_id: 'none' }] } });
    expect(unknown.status).toBe(400);
    const twice = await api.fails('createEntitlementsBulk', { body: { items: [good, good] } });
    expect(twice.body).toMatchObject({ code: 'already_exists', details: { 'items[1].feature_id': good.feature_id } });
    const unlike = [
      { ...good, ...windows, aggregation_mode: 'parallel' },
      { ...good, ...windows, aggregation_mode: 'parallel', grant_measure: 'amount' },
    ];
    const siblings = await api.fails('createEntitlementsBulk', { body: { items: unlike } });
    expect(Object.keys(siblings.body.details ?? {})).toEqual(['items[1].grant_measure']);
    for (const size of [0, 101]) {
      const { status } = await api.fails('createEntitlementsBulk', { body: { items: Array(size).fill(good) } });
      expect(status).toBe(400);
    }
    expect((await api.ok('getPlanEntitlements', { path: { id: good.plan_id ?? '' } })).items).toEqual([]);
  });
});

test('entitlements are narrowed, searched and expanded', async () => {
  const { api } = server;
  const addon = await api.ok('createAddon', { body: { name: 'Found', lookup_key: 'found' } });
  const feature = await newMetered();
  const toggle = await newFeature('boolean');
  const plan_id = await newPlan();
  const common = { feature_id: feature.id, feature_type: 'metered' as const };
  const granted = await api.ok('createEntitlement', { body: { plan_id, ...common, ...windows } });
  const ofAddon = await api.ok('createEntitlement', {
    body: { ...common, entity_type: 'ADDON', entity_id: addon.id, usage_limit: 50 },
  });
  const off = await api.ok('createEntitlement', {
    body: { plan_id, feature_id: toggle.id, feature_type: 'boolean' },
  });
  const scope = { feature_ids: [feature.id, toggle.id] };
  const ids = async (query: object) =>
    (await api.ok('listEntitlements', { query: { ...scope, ...query } })).items.map((item) => item.id);
  expect(await ids({})).toEqual([off.id, ofAddon.id, granted.id]);
  expect(await ids({ entity_type: 'ADDON' })).toEqual([ofAddon.id]);
  expect(await ids({ entity_ids: [plan_id] })).toEqual([off.id, granted.id]);
  expect(await ids({ feature_type: 'boolean' })).toEqual([off.id]);
  expect(await ids({ is_enabled: false })).toEqual([off.id]);
  expect(await ids({ has_grant_config: true })).toEqual([granted.id]);
  expect(await ids({ has_grant_config: false, is_enabled: true })).toEqual([ofAddon.id]);

  const found = await api.ok('queryEntitlement', {
    body: {
      ...scope,
      filters: [{ field: 'usage_limit', operator: 'gte', value: { number: 50 } }],
      expand: 'meters,addons,plans',
    },
  });
  expect(found.items).toEqual([
    { ...ofAddon, feature: { ...feature, meter: expect.objectContaining({ id: feature.meter_id }) }, addon },
  ]);
  expect((await api.ok('queryEntitlement', { body: { plan_ids: [plan_id] } })).items).toHaveLength(2);
  const plain = await api.ok('listEntitlements', { query: { ...scope, expand: 'features', limit: 1 } });
  expect(plain.items[0]?.feature).toEqual(toggle);
  expect(plain.pagination).toEqual({ total: 3, limit: 1, offset: 1 });
  expect((await api.fails('listEntitlements', { query: { expand: 'prices' } })).status).toBe(400);
});

test('a plan shows what it grants, and a clone grants the same', async () => {
  const { api } = server;
  const body = await metered({ ...windows, usage_limit: 9007199254740991, is_soft_limit: true });
  const { plan_id = '' } = body;
  const first = await api.ok('createEntitlement', { body });
  const config = await newFeature('config');
  const second = await api.ok('createEntitlement', {
    body: { plan_id, feature_id: config.id, feature_type: 'config', config_value: { a: [1] } },
  });
  const gone = await api.ok('createEntitlement', {
    body: { plan_id, feature_id: (await newFeature('boolean')).id, feature_type: 'boolean' },
  });
  await api.ok('deleteEntitlement', { path: { id: gone.id } });

  const list = await api.ok('getPlanEntitlements', { path: { id: plan_id } });
  expect(list).toEqual({ items: [second, first], pagination: { total: 2, limit: 0, offset: 0 } });
  expect((await api.fails('getPlanEntitlements', { path: { id: 'none' } })).status).toBe(404);
  expect((await api.fails('getAddonEntitlements', { path: { id: 'none' } })).status).toBe(404);
  const plan = await api.ok('getPlan', { path: { id: plan_id } });
  expect(plan.entitlements).toEqual([{ ...second, feature: config }, expect.objectContaining({ id: first.id })]);
  const { items } = await api.ok('listPlans', { query: { plan_ids: [plan_id], expand: 'entitlements' } });
  expect(items[0]?.entitlements).toEqual([second, first]);
  expect(items[0]?.prices).toBeUndefined();

  const copy = await api.ok('clonePlan', { path: { id: plan_id }, body: { name: 'Copy', lookup_key: 'granting' } });
  const copied = await api.ok('getPlanEntitlements', { path: { id: copy.id } });
  const own = expect.any(String);
  const same = (entitlement: object) => ({
    ...entitlement,
    id: own,
    entity_id: copy.id,
    plan_id: copy.id,
    created_at: own,
    updated_at: own,
  });
  expect(copied.items).toEqual([same(second), same(first)]);
  expect(copied.items.map((item) => item.id)).not.toContain(first.id);
});

test('a feature stays as long as something includes it', async () => {
  const { api } = server;
  const { id, feature_id } = await api.ok('createEntitlement', { body: await metered() });
  const path = { id: feature_id };
  const failure = await api.fails('deleteFeature', { path });
  expect(failure.body).toMatchObject({ code: 'invalid_operation', details: { feature_id } });
  await api.ok('deleteEntitlement', { path: { id } });
  await api.ok('deleteFeature', { path });
  // History still shows it.
  expect(await api.ok('getEntitlement', { path: { id } })).toMatchObject({
    status: 'archived',
    feature: { status: 'archived' },
  });
});
