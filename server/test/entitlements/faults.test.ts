import { describe, expect, test } from 'vitest';
import { entitlementShop } from './support.ts';

const shop = entitlementShop();
const { newPlan, newFeature, newMetered, metered, faultsOf } = shop;

describe('what is wrong with an entitlement', () => {
  test('is reported at once', async () => {
    const { api } = shop.server;
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
    const { api } = shop.server;
    const gone = await newMetered();
    await api.ok('deleteFeature', { path: { id: gone.id } });
    expect(await faultsOf(await metered({ feature_id: gone.id }))).toEqual(['feature_id']);
    const bucketed = await newMetered({ type: 'MAX', field: 'size', bucket_size: 'DAY' });
    expect(await faultsOf(await metered({ feature_id: bucketed.id }))).toEqual(['feature_id']);
    const summed = await newMetered({ type: 'SUM', field: 'size', bucket_size: 'DAY' });
    await api.ok('createEntitlement', { body: await metered({ feature_id: summed.id }) });
  });

  test('what does not exist, as a 404 when that is all', async () => {
    const { api } = shop.server;
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
    const other = await shop.server.api.ok('createEntitlement', { body: await metered() });
    const dates = { start_date: '2025-02-01T00:00:00Z', end_date: '2025-02-01T00:00:00Z' };
    expect(await faultsOf({ ...body, ...dates, parent_entitlement_id: other.id })).toEqual([
      'end_date',
      'entity_id',
      'parent_entitlement_id',
    ]);
    const failure = await shop.server.api.fails('createEntitlement', {
      body: { ...body, parent_entitlement_id: 'none' },
    });
    expect([failure.status, failure.body.details]).toEqual([404, { entity_id: 'none', parent_entitlement_id: 'none' }]);
  });
});
