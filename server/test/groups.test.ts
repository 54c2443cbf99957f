import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('a group is created empty, read, found, and archived', async () => {
  const { api } = server;
  const body = { name: 'Tokens', entity_type: 'price', lookup_key: 'tokens', metadata: { a: 'b' } } as const;
  const made = await api.ok('createGroup', { body });
  expect(made).toMatchObject({ ...body, entity_ids: [], status: 'published' });
  expect(await api.ok('getGroup', { path: { id: made.id } })).toEqual(made);
  const other = await api.ok('createGroup', { body: { name: 'F', entity_type: 'feature', lookup_key: 'f' } });

  const ids = async (query: object) => (await api.ok('queryGroup', { body: query })).items.map((group) => group.id);
  expect(await ids({})).toEqual([other.id, made.id]);
  expect(await ids({ entity_type: 'price' })).toEqual([made.id]);
  expect(await ids({ name: 'Tokens' })).toEqual([made.id]);
  expect(await ids({ lookup_key: 'f' })).toEqual([other.id]);
  expect(await ids({ group_ids: [made.id, 'group_none'] })).toEqual([made.id]);
  expect(await ids({ sort: [{ field: 'name', direction: 'desc' }], limit: 1 })).toEqual([made.id]);
  expect((await api.fails('queryGroup', { body: { expand: 'prices' } })).status).toBe(400);

  expect((await api.fails('createGroup', { body })).body).toMatchObject({
    code: 'already_exists',
    details: { lookup_key: 'tokens' },
  });
  await api.ok('deleteGroup', { path: { id: made.id } });
  await api.ok('deleteGroup', { path: { id: made.id } });
  expect(await api.ok('getGroup', { path: { id: made.id } })).toMatchObject({ status: 'archived' });
  expect(await ids({})).toEqual([other.id]);
  expect(await ids({ status: 'archived' })).toEqual([made.id]);
  await api.ok('createGroup', { body });
  expect((await api.fails('getGroup', { path: { id: 'group_none' } })).status).toBe(404);
  expect((await api.fails('deleteGroup', { path: { id: 'group_none' } })).status).toBe(404);
});

test('of many groups created at once under one key exactly one comes to be', async () => {
  const calls = Array.from({ length: 12 }, () =>
    server.api.call('createGroup', { body: { name: 'R', entity_type: 'price', lookup_key: 'race' } }),
  );
  const statuses = (await Promise.all(calls)).map((answer) => answer.status).sort();
  expect(statuses).toEqual([201, ...Array(11).fill(409)]);
});

test('every fault of a group is reported at once', async () => {
  const { status, body } = await server.api.fails('createGroup', { body: { entity_type: 'plan', lookup_key: '' } });
  expect(status).toBe(400);
  expect(Object.keys(body.details ?? {}).sort()).toEqual(['entity_type', 'lookup_key', 'name']);
});
