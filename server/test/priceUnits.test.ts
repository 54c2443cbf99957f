import type { CreatePriceUnitRequest } from '@flexprice/generated/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const credits: CreatePriceUnitRequest = {
  name: 'AI credits',
  code: 'aic',
  symbol: 'AIC',
  base_currency: 'USD',
  conversion_rate: '0.010000',
};

test('a price unit is created, read, renamed and archived', async () => {
  const { api } = server;
  const made = await api.ok('createPriceUnit', { body: credits });
  expect(made).toMatchObject({ base_currency: 'usd', conversion_rate: '0.01', metadata: null });
  const path = { id: made.id };
  expect(await api.ok('getPriceUnit', { path })).toEqual(made);
  expect(await api.ok('getPriceUnitByCode', { path: { code: 'aic' } })).toEqual(made);
  // Case matters: another unit may differ in nothing else.
  expect((await api.fails('getPriceUnitByCode', { path: { code: 'AIC' } })).status).toBe(404);
  await api.ok('createPriceUnit', { body: { ...credits, code: 'AIC' } });

  const body = { name: 'Credits', metadata: { a: 'b' }, conversion_rate: '2' };
  expect(await api.ok('updatePriceUnit', { path, body })).toMatchObject({
    name: 'Credits',
    metadata: { a: 'b' },
    conversion_rate: '0.01',
  });

  expect((await api.fails('createPriceUnit', { body: credits })).body).toMatchObject({
    code: 'already_exists',
    details: { code: 'aic' },
  });
  await api.ok('deletePriceUnit', { path });
  expect(await api.ok('getPriceUnit', { path })).toMatchObject({ status: 'archived' });
  expect((await api.fails('getPriceUnitByCode', { path: { code: 'aic' } })).status).toBe(404);
  await api.ok('createPriceUnit', { body: credits });
  for (const id of ['getPriceUnit', 'deletePriceUnit'] as const) {
    expect((await api.fails(id, { path: { id: 'price_unit_none' } })).status).toBe(404);
  }
});

test('of many units created at once under one code exactly one comes to be', async () => {
  const calls = Array.from({ length: 12 }, () =>
    server.api.call('createPriceUnit', { body: { ...credits, code: 'rac' } }),
  );
  const statuses = (await Promise.all(calls)).map((answer) => answer.status).sort();
  expect(statuses).toEqual([201, ...Array(11).fill(409)]);
});

test.each([
  ['nothing at all', {}, ['base_currency', 'code', 'conversion_rate', 'name', 'symbol']],
  [
    'the schema',
    { ...credits, code: 'ai', symbol: 'x'.repeat(11), base_currency: 'us', conversion_rate: 'much' },
    ['base_currency', 'code', 'conversion_rate', 'symbol'],
  ],
  [
    'both rules',
    { ...credits, code: 'bad', base_currency: 'u$d', conversion_rate: '0' },
    ['base_currency', 'conversion_rate'],
  ],
  ['a rate below 0', { ...credits, code: 'bad', conversion_rate: '-1' }, ['conversion_rate']],
  ['a rate that is kept as 0', { ...credits, code: 'bad', conversion_rate: '0.000004' }, ['conversion_rate']],
  ['a rate too large to keep', { ...credits, code: 'bad', conversion_rate: '99999.999999' }, ['conversion_rate']],
])('faults of a unit: %s', async (_name, body, expected) => {
  const failure = await server.api.fails('createPriceUnit', { body });
  expect(failure.status).toBe(400);
  expect(Object.keys(failure.body.details ?? {}).sort()).toEqual(expected);
});

test('lists repeat the offset asked for, and count every page', async () => {
  const { api } = server;
  for (const code of ['aaa', 'bbb', 'ccc']) {
    await api.ok('createPriceUnit', { body: { ...credits, code, base_currency: 'eur' } });
  }
  const filters = [{ field: 'base_currency', operator: 'eq' as const, value: { string: 'eur' } }];
  const sort = [{ field: 'code' }];
  const found = await api.ok('queryPriceUnit', { body: { filters, sort, limit: 1, offset: 1 } });
  expect(found.items.map((unit) => unit.code)).toEqual(['bbb']);
  expect(found.pagination).toEqual({ total: 3, limit: 1, offset: 1 });
  const [first] = found.items;
  const byId = await api.ok('queryPriceUnit', { body: { price_unit_ids: [first?.id ?? ''] } });
  expect(byId.items).toEqual(found.items);
  const listed = await api.ok('listPriceUnits', { query: { sort: 'code', order: 'asc', limit: 2 } });
  expect(listed.items.map((unit) => unit.code.toLowerCase())).toContain('aaa');
  expect(listed.pagination.offset).toBe(0);
});
