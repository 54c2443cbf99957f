import type { CreatePriceRequest } from '@flexprice/generated/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const fee = (entity_id: string, more: Partial<CreatePriceRequest> = {}): CreatePriceRequest => ({
  currency: 'usd',
  entity_type: 'PLAN',
  entity_id,
  type: 'FIXED',
  billing_model: 'FLAT_FEE',
  amount: '49',
  billing_period: 'MONTHLY',
  billing_period_count: 1,
  invoice_cadence: 'ADVANCE',
  ...more,
});

test('a plan is created, read, changed and archived', async () => {
  const { api } = server;
  const made = await api.ok('createPlan', { body: { name: 'Pro', lookup_key: 'pro' } });
  expect(made).toMatchObject({ name: 'Pro', description: '', display_order: 0, metadata: null, status: 'published' });
  expect(made.prices).toBeUndefined();
  const path = { id: made.id };
  expect(await api.ok('getPlan', { path })).toEqual({ ...made, prices: [], entitlements: [], credit_grants: [] });
  const changed = await api.ok('updatePlan', { path, body: { display_order: 3, metadata: { a: 'b' } } });
  expect(changed).toMatchObject({ name: 'Pro', lookup_key: 'pro', display_order: 3, metadata: { a: 'b' } });

  expect((await api.fails('createPlan', { body: { name: 'Other', lookup_key: 'pro' } })).status).toBe(409);
  const other = await api.ok('createPlan', { body: { name: 'Other' } });
  await api.ok('createPlan', { body: { name: 'Without a key either' } });
  const taken = await api.fails('updatePlan', { path: { id: other.id }, body: { lookup_key: 'pro' } });
  expect(taken.body).toMatchObject({ code: 'already_exists', details: { lookup_key: 'pro' } });

  expect(await api.ok('deletePlan', { path })).toEqual({ message: 'price deleted successfully' });
  await api.ok('deletePlan', { path });
  expect(await api.ok('getPlan', { path })).toMatchObject({ status: 'archived' });
  await api.ok('updatePlan', { path: { id: other.id }, body: { lookup_key: 'pro' } });
  for (const id of ['getPlan', 'deletePlan'] as const) {
    expect((await api.fails(id, { path: { id: 'plan_none' } })).status).toBe(404);
  }
  expect((await api.fails('updatePlan', { path: { id: 'plan_none' }, body: {} })).status).toBe(404);
  const { body } = await api.fails('createPlan', { body: { display_order: 1.5, metadata: { a: 1 } } });
  expect(Object.keys(body.details ?? {}).sort()).toEqual(['display_order', 'metadata.a', 'name']);
});

test('of many plans created at once under one key exactly one comes to be', async () => {
  const calls = Array.from({ length: 12 }, () =>
    server.api.call('createPlan', { body: { name: 'R', lookup_key: 'race' } }),
  );
  const statuses = (await Promise.all(calls)).map((answer) => answer.status).sort();
  expect(statuses).toEqual([201, ...Array(11).fill(409)]);
});

test('a plan is shown with its prices, ended ones too', async () => {
  const { api } = server;
  const { id } = await api.ok('createPlan', { body: { name: 'Shown' } });
  const meter = await api.ok('createMeter', {
    body: { name: 'Calls', event_name: 'call', aggregation: { type: 'COUNT' }, reset_usage: 'BILLING_PERIOD' },
  });
  const ended = await api.ok('createPrice', { body: fee(id) });
  await api.ok('deletePrice', { path: { id: ended.id }, body: {} });
  const usage = await api.ok('createPrice', {
    body: fee(id, { type: 'USAGE', invoice_cadence: 'ARREAR', meter_id: meter.id }),
  });
  const shown = await api.ok('getPlan', { path: { id } });
  expect(shown.prices?.map((price) => price.id)).toEqual([ended.id, usage.id]);
  expect(shown.prices?.[1]?.meter).toBeUndefined();

  const found = await api.ok('queryPlan', { body: { plan_ids: [id], expand: 'prices.meters,credit_grant' } });
  expect(found.items).toMatchObject([
    { id, credit_grants: [], prices: [{ id: ended.id }, { meter: { id: meter.id } }] },
  ]);
  expect(found.items[0]?.entitlements).toBeUndefined();
  const bare = await api.ok('listPlans', { query: { plan_ids: [id] } });
  expect(bare.items[0]?.prices).toBeUndefined();
  expect((await api.fails('listPlans', { query: { expand: 'subscriptions' } })).status).toBe(400);
});

test('plans are found by key, metadata and order', async () => {
  const { api } = server;
  for (const [index, name] of ['c', 'a', 'b'].entries()) {
    await api.ok('createPlan', {
      body: { name, lookup_key: `find-${name}`, display_order: index, metadata: { set: 'find' } },
    });
  }
  const found = await api.ok('queryPlan', {
    body: { metadata: { set: 'find' }, sort: [{ field: 'display_order', direction: 'asc' }], limit: 2 },
  });
  expect(found.items.map((plan) => plan.name)).toEqual(['c', 'a']);
  expect(found.pagination).toEqual({ total: 3, limit: 2, offset: 2 });
  const keyed = await api.ok('listPlans', { query: { lookup_key: 'find-b' } });
  expect(keyed.items.map((plan) => plan.name)).toEqual(['b']);
});

test('a clone has copies of the prices that have not ended', async () => {
  const { api } = server;
  const source = await api.ok('createPlan', { body: { name: 'Source', display_order: 5, metadata: { a: '1' } } });
  const group = await api.ok('createGroup', { body: { name: 'G', entity_type: 'price', lookup_key: 'clones' } });
  const ended = await api.ok('createPrice', { body: fee(source.id) });
  await api.ok('deletePrice', { path: { id: ended.id } });
  const old = await api.ok('createPrice', {
    body: fee(source.id, { lookup_key: 'cloned_fee', group_id: group.id, metadata: { x: 'y' } }),
  });
  const raised = await api.ok('updatePrice', { path: { id: old.id }, body: { amount: '59.5' } });
  const tiered = await api.ok('createPrice', {
    body: fee(source.id, {
      billing_model: 'TIERED',
      tier_mode: 'VOLUME',
      tiers: [
        { up_to: 5, unit_amount: '2' },
        { unit_amount: '1', flat_amount: '3' },
      ],
    }),
  });

  const body = { name: 'Copy', lookup_key: 'copy', metadata: { b: '2' } };
  const copy = await api.ok('clonePlan', { path: { id: source.id }, body });
  expect(copy).toMatchObject({
    name: 'Copy',
    display_order: 5,
    metadata: { a: '1', b: '2', source_plan_id: source.id },
  });
  const { prices = [] } = await api.ok('getPlan', { path: { id: copy.id } });
  expect(prices).toHaveLength(2);
  const { parent_price_id: _, ...first } = raised;
  expect(prices[0]).toEqual({
    ...first,
    ...pick(prices[0], 'id', 'sequence', 'created_at', 'updated_at'),
    entity_id: copy.id,
    lookup_key: '',
  });
  expect(prices[1]?.tiers).toEqual(tiered.tiers);
  expect(prices.every((price) => price.id !== raised.id && price.id !== tiered.id)).toBe(true);
  const members = (await api.ok('getGroup', { path: { id: group.id } })).entity_ids;
  expect(members).toContain(prices[0]?.id);

  expect((await api.fails('clonePlan', { path: { id: source.id }, body })).status).toBe(409);
  expect((await api.fails('clonePlan', { path: { id: 'plan_none' }, body })).status).toBe(404);
  const empty = await api.fails('clonePlan', { path: { id: source.id }, body: {} });
  expect(Object.keys(empty.body.details ?? {}).sort()).toEqual(['lookup_key', 'name']);
});

function pick<T extends object, Key extends keyof T>(value: T | undefined, ...keys: Key[]): Partial<T> {
  return Object.fromEntries(keys.map((key) => [key, value?.[key]])) as Partial<T>;
}
