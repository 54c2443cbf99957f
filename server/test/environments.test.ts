import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { firstTenant, type TestTenant } from './helpers/tenants.ts';

let server: TestServer;
let home: Omit<TestTenant, 'api'>;
beforeAll(async () => {
  server = await startTestServer();
  home = await firstTenant(server);
});
afterAll(() => server.stop());

test('a tenant starts with a sandbox and production, and may have one more sandbox', async () => {
  const { api } = server;
  const before = await api.ok('listEnvironments');
  expect(before).toMatchObject({ total: 2, offset: 0, limit: 50 });
  expect(before.environments.map((e) => [e.name, e.type]).sort()).toEqual([
    ['Production', 'production'],
    ['Sandbox', 'development'],
  ]);
  // Two at once: only one finds room.
  const body = { name: 'Staging', type: 'development' } as const;
  const answers = await Promise.all([1, 2, 3].map(() => api.call('createEnvironment', { body })));
  expect(answers.map((answer) => answer.status).sort()).toEqual([201, 400, 400]);
  expect(answers.find((answer) => answer.status === 400)?.body).toMatchObject({
    code: 'invalid_operation',
    details: { limit: 2, present: 2 },
  });
  expect((await api.fails('createEnvironment', { body: { name: 'P2', type: 'production' } })).body.code).toBe(
    'invalid_operation',
  );
  const second = await api.ok('listEnvironments', { query: { limit: 1, offset: 1 } });
  expect(second).toMatchObject({ total: 3, offset: 1, limit: 1 });
  expect(second.environments).toHaveLength(1);
});

test('an environment is renamed; its type stays', async () => {
  const { api } = server;
  const before = await api.ok('getEnvironment', { path: { id: home.environmentId } });
  const path = { id: before.id };
  const after = await api.ok('updateEnvironment', { path, body: { name: 'Playground', type: before.type } });
  expect(after).toMatchObject({ id: before.id, name: 'Playground', type: 'development' });
  expect(await api.ok('getEnvironment', { path })).toEqual(after);
  const refused = await api.fails('updateEnvironment', { path, body: { name: 'x', type: 'production' } });
  expect([refused.status, Object.keys(refused.body.details ?? {})]).toEqual([400, ['type']]);
  expect((await api.fails('getEnvironment', { path: { id: 'env_none' } })).status).toBe(404);
  expect((await api.fails('updateEnvironment', { path: { id: 'env_none' }, body: {} })).status).toBe(404);
});

test('faults of an environment are named together', async () => {
  const { body } = await server.api.fails('createEnvironment', { body: { name: 'x'.repeat(51), type: 'staging' } });
  expect(Object.keys(body.details ?? {}).sort()).toEqual(['name', 'type']);
});

test('a tenant reads and changes itself; billing details that are left out are cleared', async () => {
  const { api } = server;
  const path = { id: home.tenantId };
  const before = await api.ok('getTenantById', { path });
  expect(before).toMatchObject({ id: home.tenantId, billing_details: {}, status: 'published', metadata: null });
  const billing_details = { email: 'accounts@acme.example', address: { address_city: 'San Francisco' } };
  const after = await api.ok('updateTenant', { body: { name: 'Acme AI', billing_details, metadata: { a: 'b' } } });
  expect(after).toMatchObject({ name: 'Acme AI', billing_details, metadata: { a: 'b' } });
  const cleared = await api.ok('updateTenant', { body: { metadata: { c: 'd' } } });
  expect(cleared).toMatchObject({ name: 'Acme AI', billing_details: {}, metadata: { c: 'd' } });
  expect(await api.ok('getTenantById', { path })).toEqual(cleared);
  expect((await api.fails('getTenantById', { path: { id: 'tenant_other' } })).status).toBe(403);
});

test('roles are listed in one order, as they may be given', async () => {
  const { api } = server;
  const ids = async (query: { user_type?: 'user' | 'service_account' }) =>
    (await api.ok('listRbacRoles', { query })).roles.map((role) => role.id);
  expect(await ids({})).toEqual(['all_reader', 'all_writer', 'event_ingestor', 'event_reader', 'super_admin']);
  expect(await ids({ user_type: 'user' })).toEqual(['all_reader', 'all_writer', 'super_admin']);
  expect(await ids({ user_type: 'service_account' })).toEqual(['event_ingestor', 'event_reader', 'super_admin']);
  expect(await api.ok('getRbacRole', { path: { id: 'all_writer' } })).toMatchObject({
    id: 'all_writer',
    permissions: { '*': ['read', 'write'] },
  });
  for (const id of ['nobody', 'constructor', '__proto__']) {
    expect((await api.fails('getRbacRole', { path: { id } })).status).toBe(404);
  }
});
