import type { CreatePriceRequest } from '@flexprice/generated/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { addTenant } from './helpers/tenants.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('a costsheet is created, read, changed and deleted', async () => {
  const { api } = server;
  const { costsheet } = await api.ok('createCostsheet', { body: { name: 'Model costs', lookup_key: 'model' } });
  expect(costsheet).toMatchObject({ description: '', metadata: null, status: 'published' });
  expect(costsheet.id).toMatch(/^cost_/);
  const path = { id: costsheet.id };
  const whole = { ...costsheet, prices: [] };
  expect(await api.ok('getCostsheet', { path })).toEqual({ ...whole, costsheet: whole });
  const changed = await api.ok('updateCostsheet', { path, body: { description: 'D', metadata: { a: 'b' } } });
  expect(changed.costsheet).toMatchObject({ name: 'Model costs', description: 'D', metadata: { a: 'b' } });

  const create = (body: object) => api.fails('createCostsheet', { body });
  expect((await create({ name: 'Model costs' })).body).toMatchObject({
    code: 'already_exists',
    details: { name: 'Model costs' },
  });
  expect((await create({ name: 'Other', lookup_key: 'model' })).body).toMatchObject({
    code: 'already_exists',
    details: { lookup_key: 'model' },
  });
  const other = (await api.ok('createCostsheet', { body: { name: 'Other' } })).costsheet;
  await api.ok('createCostsheet', { body: { name: 'Without a key either' } });
  const taken = await api.fails('updateCostsheet', { path: { id: other.id }, body: { lookup_key: 'model' } });
  expect(taken.body).toMatchObject({ code: 'already_exists', details: { lookup_key: 'model' } });
  for (const name of ['', 'x'.repeat(256)]) {
    expect(Object.keys((await create({ name, metadata: { a: 1 } })).body.details ?? {}).sort()).toEqual([
      'metadata.a',
      'name',
    ]);
  }

  const deleted = { message: 'Costsheet deleted successfully', id: costsheet.id };
  expect(await api.ok('deleteCostsheet', { path })).toEqual(deleted);
  expect(await api.ok('deleteCostsheet', { path })).toEqual(deleted);
  expect(await api.ok('getCostsheet', { path })).toMatchObject({ status: 'deleted' });
  await api.ok('createCostsheet', { body: { name: 'Model costs', lookup_key: 'model' } });
  for (const id of ['getCostsheet', 'deleteCostsheet', 'updateCostsheet'] as const) {
    const failure = await api.fails(id, { path: { id: 'none' }, body: id === 'updateCostsheet' ? {} : undefined });
    expect(failure.body).toMatchObject({ code: 'not_found', details: { costsheet_id: 'none' } });
  }
});

test('of many costsheets created at once under one name exactly one comes to be', async () => {
  const calls = Array.from({ length: 12 }, () => server.api.call('createCostsheet', { body: { name: 'Race' } }));
  const statuses = (await Promise.all(calls)).map((answer) => answer.status).sort();
  expect(statuses).toEqual([201, ...Array(11).fill(409)]);
});

test('the newest costsheet in use is the active one', async () => {
  const { api } = await addTenant(server, 'Costing');
  expect((await api.fails('getActiveCostsheet')).status).toBe(404);
  const [first, second] = [
    (await api.ok('createCostsheet', { body: { name: 'First' } })).costsheet,
    (await api.ok('createCostsheet', { body: { name: 'Second' } })).costsheet,
  ];
  expect(await api.ok('getActiveCostsheet')).toEqual(second);
  await api.ok('deleteCostsheet', { path: { id: second.id } });
  expect(await api.ok('getActiveCostsheet')).toEqual(first);
});

test('a costsheet has its rates', async () => {
  const { api } = server;
  const { costsheet } = await api.ok('createCostsheet', { body: { name: 'Rates' } });
  const meter = await api.ok('createMeter', {
    body: { name: 'Calls', event_name: 'call', aggregation: { type: 'COUNT' }, reset_usage: 'BILLING_PERIOD' },
  });
  const rate: CreatePriceRequest = {
    currency: 'usd',
    entity_type: 'COSTSHEET',
    entity_id: costsheet.id,
    type: 'USAGE',
    billing_model: 'FLAT_FEE',
    amount: '0.000001',
    billing_period: 'MONTHLY',
    billing_period_count: 1,
    invoice_cadence: 'ARREAR',
    meter_id: meter.id,
  };
  const price = await api.ok('createPrice', { body: rate });
  const path = { id: costsheet.id };
  const whole = await api.ok('getCostsheet', { path });
  expect(whole.prices).toEqual([price]);
  expect(whole.costsheet).toEqual({ ...costsheet, prices: [price] });
  const expanded = await api.ok('getCostsheet', { path, query: { expand: 'prices.meters' } });
  expect(expanded.prices).toEqual([{ ...price, meter }]);
  expect((await api.fails('getCostsheet', { path, query: { expand: 'entitlements' } })).status).toBe(400);

  await api.ok('deleteCostsheet', { path });
  const late = await api.fails('createPrice', { body: rate });
  expect(late.body.details).toEqual({ entity_id: `cost sheet ${costsheet.id} is deleted` });
  expect((await api.fails('createPrice', { body: { ...rate, entity_id: 'none' } })).status).toBe(404);
});

test('costsheets are found by their own words', async () => {
  const { api } = server;
  const ids: string[] = [];
  for (const name of ['b', 'c', 'a']) {
    ids.push((await api.ok('createCostsheet', { body: { name: `Find ${name}`, lookup_key: name } })).costsheet.id);
  }
  await api.ok('deleteCostsheet', { path: { id: ids[0] as string } });
  const names = async (body: object) =>
    (await api.ok('queryCostsheet', { body: { costsheetIDs: ids, ...body } })).items.map((item) => item.name);
  // Deleted ones too, unless it says otherwise.
  expect(await names({})).toEqual(['Find a', 'Find c', 'Find b']);
  expect(await names({ status: 'published' })).toEqual(['Find a', 'Find c']);
  expect(await names({ queryFilter: { status: 'deleted' } })).toEqual(['Find b']);
  expect(await names({ queryFilter: { sort: 'name', order: 'asc' } })).toEqual(['Find a', 'Find b', 'Find c']);
  expect(await names({ sort: [{ field: 'name', direction: 'desc' }] })).toEqual(['Find c', 'Find b', 'Find a']);
  expect(await names({ name: 'Find c' })).toEqual(['Find c']);
  expect(await names({ lookupKey: 'b' })).toEqual(['Find b']);
  expect(await names({ timeRangeFilter: { end_time: '2020-01-01T00:00:00Z' } })).toEqual([]);
  expect(await names({ filters: [{ field: 'name', operator: 'contains', value: { string: 'D A' } }] })).toEqual([
    'Find a',
  ]);
  const page = await api.ok('queryCostsheet', {
    body: { costsheetIDs: ids, queryFilter: { limit: 1, offset: 1, expand: 'prices' } },
  });
  expect(page.items).toMatchObject([{ name: 'Find c', prices: [] }]);
  expect(page.pagination).toEqual({ total: 3, limit: 1, offset: 1 });
  expect((await api.fails('queryCostsheet', { body: { queryFilter: { expand: 'plans' } } })).status).toBe(400);
});
