import type { UpdateEntitlementRequest } from '@flexprice/generated/types';
import { describe, expect, test } from 'vitest';
import { entitlementShop, windows } from './support.ts';

const shop = entitlementShop();
const { newPlan, newFeature, metered } = shop;

describe('an entitlement', () => {
  test('to a metered feature is created, read, changed and archived', async () => {
    const { api } = shop.server;
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
    const made = await shop.server.api.ok('createEntitlement', { body: await metered({ usage_limit }) });
    expect(made.usage_limit).toBe(usage_limit);
    const { items } = await shop.server.api.ok('queryEntitlement', { body: { feature_ids: [made.feature_id] } });
    expect(items).toEqual([made]);
  });

  test('to a switch is on only when it says so', async () => {
    const { api } = shop.server;
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
    const { api } = shop.server;
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

test('of many entitlements of one plan to one feature at once exactly one comes to be', async () => {
  const body = await metered();
  const calls = Array.from({ length: 12 }, () => shop.server.api.call('createEntitlement', { body }));
  const statuses = (await Promise.all(calls)).map((answer) => answer.status).sort();
  expect(statuses).toEqual([201, ...Array(11).fill(409)]);
});

test('a plan shows what it grants, and a clone grants the same', async () => {
  const { api } = shop.server;
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
  const { api } = shop.server;
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
