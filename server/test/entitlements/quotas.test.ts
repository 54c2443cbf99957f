import type { CreatePriceRequest, MeterAggregation, UpdateEntitlementRequest } from '@flexprice/generated/types';
import { describe, expect, test } from 'vitest';
import { entitlementShop, windows } from './support.ts';

const shop = entitlementShop();
const { newPlan, newMetered, metered, faultsOf } = shop;

describe('quota windows', () => {
  test('are kept whole, and several stand side by side when they are parallel', async () => {
    const { api } = shop.server;
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
    const { api } = shop.server;
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
    const answer = await shop.server.api.call('createEntitlement', { body });
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.body).toMatchObject({ details: { grant_measure: expect.any(String) } });
  });

  test('do not count money where the price has tiers', async () => {
    const { api } = shop.server;
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
