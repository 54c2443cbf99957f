import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../src/db/index.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { firstTenant } from './helpers/tenants.ts';
import { plan } from './jobs/support.ts';

let server: TestServer;
let api: TestServer['api'];
beforeAll(async () => {
  server = await startTestServer({ work: { 'invoice.overdue': async () => {} } });
  api = server.api.with({ 'User-Agent': 'audit-test/1' });
});
afterAll(() => server.stop());

const logOf = async (query: Record<string, string>) => (await api.ok('listAuditLogs', { query })).items;

let customers = 0;
const newCustomer = (name = 'Ada') =>
  api.with({ 'X-Request-ID': `create-${++customers}` }).ok('createCustomer', {
    body: { external_id: `c${customers}`, name, email: 'ada@acme.example' },
  });

test('a change says who did what to what, with which key and request, before and after', async () => {
  const customer = await newCustomer();
  const { userId } = await firstTenant(server);
  await api
    .with({ 'X-Request-ID': 'req-7' })
    .ok('updateCustomer', { query: { id: customer.id }, body: { name: 'Bea' } });
  const [entry, made] = await logOf({ entity_id: customer.id });
  expect(entry).toMatchObject({
    actor_type: 'user',
    actor_id: userId,
    actor_name: 'Owner',
    api_key_id: expect.stringMatching(/^secret_/),
    action: 'update',
    operation_id: 'updateCustomer',
    entity_type: 'customer',
    changes: [{ field: 'name', before: '"Ada"', after: '"Bea"' }],
    request_id: 'req-7',
    ip_address: '127.0.0.1',
    user_agent: 'audit-test/1',
  });
  expect(made).toMatchObject({ action: 'create', operation_id: 'createCustomer', request_id: `create-${customers}` });
  expect(made?.changes).toContainEqual({ field: 'email', after: '"ada@acme.example"' });
  expect(await api.ok('getAuditLog', { path: { id: entry?.id ?? '' } })).toEqual(entry);
});

test('what a request names in another way than by its id is shown before and after as well', async () => {
  const customer = await newCustomer();
  await api.ok('updateCustomer', {
    query: { external_customer_id: customer.external_id },
    body: { name: 'Cleo', external_id: `${customer.external_id}-new` },
  });
  const { userId, tenantId } = await firstTenant(server);
  await api.ok('updateUser', { body: { name: 'Somebody' } });
  await api.ok('updateTenant', { body: { name: 'Acme' } });
  const changesOf = async (entity_id: string, operation_id: string) =>
    (await logOf({ entity_id })).find((entry) => entry.operation_id === operation_id)?.changes;
  expect(await changesOf(customer.id, 'updateCustomer')).toEqual([
    { field: 'external_id', before: `"${customer.external_id}"`, after: `"${customer.external_id}-new"` },
    { field: 'name', before: '"Ada"', after: '"Cleo"' },
  ]);
  expect(await changesOf(userId, 'updateUser')).toEqual([{ field: 'name', before: '"Owner"', after: '"Somebody"' }]);
  expect(await changesOf(tenantId, 'updateTenant')).toEqual([{ field: 'name', before: '"Default"', after: '"Acme"' }]);
  await api.ok('updateUser', { body: { name: 'Owner' } });
});

test('an archived object shows its status going', async () => {
  const customer = await newCustomer();
  await api.ok('deleteCustomer', { path: { id: customer.id } });
  const [entry] = await logOf({ entity_id: customer.id, action: 'delete' });
  expect(entry?.changes).toEqual([{ field: 'status', before: '"published"', after: '"archived"' }]);
});

test('what fails, what is read and what is replayed leaves no entry', async () => {
  const customer = await newCustomer();
  const total = async () => (await api.ok('listAuditLogs')).pagination.total;
  const before = await total();
  await api.fails('createCustomer', { body: { external_id: customer.external_id, name: 'Twin' } });
  await api.ok('queryCustomer', { body: {} });
  const once = api.with({ 'Idempotency-Key': 'once' });
  for (let n = 0; n < 3; n++) await once.ok('createCustomer', { body: { external_id: 'once', name: 'Once' } });
  expect(await total()).toBe(before + 1);
});

test('secrets are in no entry', async () => {
  const key = await api.ok('createApiKey', { body: { name: 'Key', type: 'private_key' } });
  const hook = await api.ok('createWebhookEndpoint', { body: { url: 'https://hooks.example/', enabled: false } });
  await api.ok('rotateWebhookSecret', { path: { id: hook.endpoint.id }, body: {} });
  const text = JSON.stringify(await logOf({ limit: '1000' }));
  expect(text).toContain(key.secret.id);
  expect(text).toContain(hook.endpoint.id);
  expect(text).not.toContain(key.api_key);
  expect(text).not.toContain('whsec_');
});

test('the server’s own work is in it too', async () => {
  await plan(server, await firstTenant(server), [{ kind: 'invoice.overdue', key: 'inv_1' }]);
  await expect.poll(() => logOf({ actor_type: 'system' })).toHaveLength(1);
  const [entry] = await logOf({ actor_type: 'system' });
  expect(entry).toMatchObject({
    operation_id: 'invoice.overdue',
    entity_type: 'invoice',
    entity_id: 'inv_1',
    actor_id: '',
  });
});

test.each([4999, 5000])(
  'a text of %i that is too long for the log is cut off between two characters',
  async (length) => {
    const plan = await api.ok('createPlan', { body: { name: 'Long' } });
    const description = `${length % 2 ? 'x' : ''}${'😀'.repeat(length >> 1)}`;
    await api.ok('updatePlan', { path: { id: plan.id }, body: { description } });
    const [entry] = await logOf({ entity_id: plan.id });
    const after = entry?.changes.find(({ field }) => field === 'description')?.after ?? '';
    expect(after.isWellFormed()).toBe(true);
    expect(after).toMatch(/^"x?(😀){900,}…$/u);
  },
);

test('what belongs to the tenant shows in every environment', async () => {
  const { environments } = await api.ok('listEnvironments');
  const production = environments.find(({ type }) => type === 'production')?.id ?? '';
  await api.ok('updateEnvironment', { path: { id: production }, body: { name: 'Live' } });
  const elsewhere = api.with({ 'X-Environment-ID': production });
  const { items } = await elsewhere.ok('listAuditLogs', { query: { entity_id: production } });
  expect(items).toMatchObject([
    {
      entity_type: 'environment',
      environment_id: '',
      changes: [{ field: 'name', before: '"Production"', after: '"Live"' }],
    },
  ]);
});

test('the log can be searched', async () => {
  const customer = await newCustomer();
  const query = { request_id: `create-${customers}`, entity_type: 'customer', action: 'create', actor_type: 'user' };
  expect(await logOf(query)).toMatchObject([{ entity_id: customer.id }]);
  expect(await logOf({ ...query, end_time: '2020-01-01T00:00:00Z' })).toEqual([]);
});

test('entries can be neither changed nor removed, by nobody', async () => {
  const { databases } = server.running.services;
  await expect(databases.query(sql`update audit_logs set actor_name = 'Nobody'`)).rejects.toThrow(/only ever added/);
  await expect(databases.query(sql`delete from audit_logs`)).rejects.toThrow(/only ever added/);
});
