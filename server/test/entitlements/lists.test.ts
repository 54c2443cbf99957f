import { describe, expect, test } from 'vitest';
import { entitlementShop, windows } from './support.ts';

const shop = entitlementShop();
const { newPlan, newFeature, newMetered, metered } = shop;

describe('in bulk', () => {
  test('all come to be, in order', async () => {
    const { api } = shop.server;
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
    const { api } = shop.server;
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
  const { api } = shop.server;
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
