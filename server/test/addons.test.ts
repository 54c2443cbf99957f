import type { CreatePriceRequest } from '@flexprice/generated/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const fee = (entity_id: string): CreatePriceRequest => ({
  currency: 'usd',
  entity_type: 'ADDON',
  entity_id,
  type: 'FIXED',
  billing_model: 'FLAT_FEE',
  amount: '20',
  billing_period: 'MONTHLY',
  billing_period_count: 1,
  invoice_cadence: 'ADVANCE',
});

test('an addon is created, read, changed and archived', async () => {
  const { api } = server;
  const made = await api.ok('createAddon', {
    body: { name: 'Priority support', lookup_key: 'priority', metadata: { shelf: ['support', 1] } },
  });
  expect(made).toMatchObject({ description: '', metadata: { shelf: ['support', 1] }, status: 'published' });
  expect(made.prices).toBeUndefined();
  const whole = { ...made, prices: [], entitlements: [], credit_grants: [] };
  const path = { id: made.id };
  expect(await api.ok('getAddon', { path })).toEqual(whole);
  expect(await api.ok('getAddonByLookupKey', { path: { lookup_key: 'priority' } })).toEqual(whole);
  const body = { name: 'Support', description: 'Day and night', metadata: { a: null }, lookup_key: 'other' };
  expect(await api.ok('updateAddon', { path, body })).toMatchObject({
    name: 'Support',
    description: 'Day and night',
    metadata: { a: null },
    lookup_key: 'priority',
  });

  expect((await api.fails('createAddon', { body: { name: 'X', lookup_key: 'priority' } })).body).toMatchObject({
    code: 'already_exists',
    details: { lookup_key: 'priority' },
  });
  expect(await api.ok('deleteAddon', { path })).toEqual({ message: 'addon deleted successfully' });
  await api.ok('deleteAddon', { path });
  expect(await api.ok('getAddon', { path })).toMatchObject({ status: 'archived' });
  expect((await api.fails('getAddonByLookupKey', { path: { lookup_key: 'priority' } })).status).toBe(404);
  await api.ok('createAddon', { body: { name: 'X', lookup_key: 'priority' } });

  const { body: faults } = await api.fails('createAddon', { body: { name: '', metadata: 'text' } });
  expect(Object.keys(faults.details ?? {}).sort()).toEqual(['lookup_key', 'metadata', 'name']);
  for (const id of ['getAddon', 'deleteAddon', 'updateAddon'] as const) {
    const failure = await api.fails(id, { path: { id: 'none' }, body: id === 'updateAddon' ? {} : undefined });
    expect(failure.body).toMatchObject({ code: 'not_found', details: { addon_id: 'none' } });
  }
});

test('of many addons created at once under one key exactly one comes to be', async () => {
  const calls = Array.from({ length: 12 }, () =>
    server.api.call('createAddon', { body: { name: 'R', lookup_key: 'race' } }),
  );
  const statuses = (await Promise.all(calls)).map((answer) => answer.status).sort();
  expect(statuses).toEqual([201, ...Array(11).fill(409)]);
});

test('an addon is shown with its prices and entitlements, and a price with its addon', async () => {
  const { api } = server;
  const addon = await api.ok('createAddon', { body: { name: 'Single sign-on', lookup_key: 'sso_addon' } });
  const feature = await api.ok('createFeature', { body: { name: 'SSO', type: 'boolean' } });
  const price = await api.ok('createPrice', { body: fee(addon.id) });
  expect(price).toMatchObject({ entity_type: 'ADDON', entity_id: addon.id, display_name: 'Single sign-on' });
  const entitlement = await api.ok('createEntitlement', {
    body: {
      entity_type: 'ADDON',
      entity_id: addon.id,
      feature_id: feature.id,
      feature_type: 'boolean',
      is_enabled: true,
    },
  });
  expect(await api.ok('getAddon', { path: { id: addon.id } })).toEqual({
    ...addon,
    prices: [price],
    entitlements: [{ ...entitlement, feature }],
    credit_grants: [],
  });
  const found = await api.ok('queryAddon', { body: { addon_ids: [addon.id], expand: 'entitlements' } });
  expect(found.items).toEqual([{ ...addon, entitlements: [entitlement] }]);
  const priced = await api.ok('listAddons', { query: { lookup_keys: ['sso_addon'], expand: 'meters,credit_grant' } });
  expect(priced.items).toEqual([{ ...addon, prices: [price], credit_grants: [] }]);
  expect((await api.fails('listAddons', { query: { expand: 'plans' } })).status).toBe(400);

  const expanded = await api.ok('listPrices', { query: { price_ids: [price.id], expand: 'addons' } });
  expect(expanded.items).toEqual([{ ...price, addon }]);

  await api.ok('deleteAddon', { path: { id: addon.id } });
  const late = await api.fails('createPrice', { body: fee(addon.id) });
  expect(late.body.details).toEqual({ entity_id: `addon ${addon.id} is archived` });
  expect((await api.fails('createPrice', { body: fee('addon_none') })).status).toBe(404);
});

test('addons are found by key, text and order', async () => {
  const { api } = server;
  for (const name of ['c', 'a', 'b']) {
    await api.ok('createAddon', { body: { name: `Find ${name}`, lookup_key: `find_${name}` } });
  }
  const found = await api.ok('queryAddon', {
    body: {
      filters: [{ field: 'name', operator: 'contains', value: { string: 'find' } }],
      sort: [{ field: 'name', direction: 'asc' }],
      limit: 2,
    },
  });
  expect(found.items.map((addon) => addon.name)).toEqual(['Find a', 'Find b']);
  expect(found.pagination).toEqual({ total: 3, limit: 2, offset: 2 });
  const keyed = await api.ok('listAddons', { query: { lookup_keys: ['find_b', 'find_c'] } });
  expect(keyed.items.map((addon) => addon.name)).toEqual(['Find b', 'Find c']);
});
