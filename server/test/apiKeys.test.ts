import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { addKey, firstTenant, type TestTenant } from './helpers/tenants.ts';

let server: TestServer;
let replica: TestServer;
let home: Omit<TestTenant, 'api'>;
beforeAll(async () => {
  server = await startTestServer();
  replica = await startTestServer({ connection: server.connection });
  home = await firstTenant(server);
});
afterAll(async () => {
  await replica.stop();
  await server.stop();
});

const mint = (name: string, more: { expires_at?: string; service_account_id?: string } = {}) =>
  server.api.ok('createApiKey', { body: { name, type: 'private_key', ...more } });

const serviceAccount = (name: string) =>
  server.api.ok('createUser', { body: { type: 'service_account', name, roles: ['event_ingestor'] } });

test('a key is shown once, works at once, and is known by its ends only', async () => {
  const { secret, api_key } = await mint('Ingest');
  expect(api_key).toMatch(/^sk_[0-9A-HJKMNP-TV-Z]{32}$/);
  expect(secret).toMatchObject({
    name: 'Ingest',
    type: 'private_key',
    provider: 'flexprice',
    display_id: `${api_key.slice(0, 5)}***${api_key.slice(-2)}`,
    roles: ['super_admin'],
    user_type: 'user',
    user_id: home.userId,
    status: 'published',
  });
  const page = await server.api.as(api_key).ok('listApiKeys');
  expect(page.items[0]).toMatchObject(secret);
  expect(JSON.stringify(page)).not.toContain(api_key);
  expect(await replica.api.as(api_key).ok('getUserInfo')).toMatchObject({ id: home.userId });
});

test('a key shows when it was last used, and one that was not does not', async () => {
  const { secret, api_key } = await mint('Used');
  const unused = await mint('Unused');
  const shown = async () => {
    const { items } = await server.api.ok('listApiKeys', { query: { limit: 1000 } });
    return (id: string) => items.find((key) => key.id === id)?.last_used_at;
  };
  expect((await shown())(secret.id)).toBeUndefined();
  await replica.api.as(api_key).ok('listCustomers');
  await expect.poll(async () => (await shown())(secret.id)).toBeDefined();
  const lastUsed = (await shown())(secret.id) ?? '';
  expect(lastUsed >= secret.created_at).toBe(true);
  expect((await shown())(unused.secret.id)).toBeUndefined();
  // A key that is used is no changed key.
  expect((await server.api.ok('listApiKeys')).items.find(({ id }) => id === secret.id)?.updated_at).toBe(
    secret.updated_at,
  );
});

test('a revoked key is refused at once where it was revoked, and on the other replica as soon as that hears of it', async () => {
  const { secret, api_key } = await mint('Short-lived');
  const here = server.api.as(api_key);
  const there = replica.api.as(api_key);
  await here.ok('listCustomers');
  await there.ok('listCustomers');
  await server.api.ok('deleteApiKey', { path: { id: secret.id } });
  expect((await here.fails('listCustomers')).status).toBe(401);
  await expect.poll(async () => (await there.call('listCustomers')).status).toBe(401);

  const live = await server.api.ok('listApiKeys', { query: { limit: 1000 } });
  expect(live.items.map((key) => key.id)).not.toContain(secret.id);
  const deleted = await server.api.ok('listApiKeys', { query: { status: 'deleted' } });
  expect(deleted.items).toContainEqual(expect.objectContaining({ id: secret.id, status: 'deleted' }));
  expect((await server.api.fails('deleteApiKey', { path: { id: secret.id } })).status).toBe(404);
});

test('a key that is revoked while many use it is refused from the answer on', async () => {
  const { secret, api_key } = await mint('Busy');
  const client = server.api.as(api_key);
  let revoked = false;
  const late: number[] = [];
  const users = Array.from({ length: 8 }, async () => {
    for (let rounds = 0; rounds < 3; ) {
      const after = revoked;
      const { status } = await client.call('listRbacRoles');
      if (!after) continue;
      late.push(status);
      rounds += 1;
    }
  });
  await server.api.ok('deleteApiKey', { path: { id: secret.id } });
  revoked = true;
  await Promise.all(users);
  expect(late).toEqual(Array(24).fill(401));
});

test('a publishable key can be made, never calls the API and is never listed', async () => {
  const { secret, api_key } = await server.api.ok('createApiKey', {
    body: { name: 'Browser', type: 'publishable_key' },
  });
  expect(api_key).toMatch(/^pk_/);
  expect((await server.api.as(api_key).fails('listCustomers')).status).toBe(401);
  const page = await server.api.ok('listApiKeys', { query: { limit: 1000 } });
  expect(page.items.map((key) => key.id)).not.toContain(secret.id);
  await server.api.ok('deleteApiKey', { path: { id: secret.id } });
});

test('a key with a date of expiry says so; one that is over may be made and never works', async () => {
  const { secret, api_key } = await mint('Until 2099', { expires_at: '2099-01-01T01:00:00+01:00' });
  expect(secret.expires_at).toBe('2099-01-01T00:00:00Z');
  await server.api.as(api_key).ok('listCustomers');
  const over = await mint('Over', { expires_at: '2020-01-01T00:00:00Z' });
  expect((await server.api.as(over.api_key).fails('listCustomers')).status).toBe(401);
});

test('a service account’s key has its roles and name', async () => {
  const account = await serviceAccount('Collector');
  const { secret, api_key } = await mint('Collector key', { service_account_id: account.id });
  expect(secret).toMatchObject({
    roles: ['event_ingestor'],
    user_type: 'service_account',
    user_id: account.id,
    service_account_name: 'Collector',
  });
  const page = await server.api.ok('listApiKeys');
  expect(page.items.find((key) => key.id === secret.id)).toEqual(secret);
  const refused = await server.api.as(api_key).fails('createApiKey', { body: { name: 'More', type: 'private_key' } });
  expect(refused.body).toMatchObject({ code: 'permission_denied', details: { required: 'secret:write' } });
});

test('only a person who is super_admin makes keys for service accounts, sees others’ keys and revokes them', async () => {
  const account = await serviceAccount('Robot');
  const others = await mint('Of the owner');
  const robot = { ...home, userId: account.id };
  const callers = {
    'a program': await addKey(server, robot, { userType: 'service_account' }),
    'a writer': await addKey(server, { ...home, userId: account.id }, { roles: ['all_writer'] }),
  };
  for (const [who, key] of Object.entries(callers)) {
    const api = server.api.as(key);
    const body = { name: 'X', type: 'private_key', service_account_id: account.id };
    expect((await api.fails('createApiKey', { body })).status, who).toBe(403);
    expect((await api.fails('deleteApiKey', { path: { id: others.secret.id } })).status, who).toBe(403);
    const page = await api.ok('listApiKeys');
    expect(new Set(page.items.map((item) => item.user_id)), who).toEqual(new Set([account.id]));
    const own = await api.ok('createApiKey', { body: { name: 'Own', type: 'private_key' } });
    await api.ok('deleteApiKey', { path: { id: own.secret.id } });
  }
});

test('what cannot be made is refused by the name of the field', async () => {
  const refused = async (body: unknown) => {
    const { status, body: failure } = await server.api.fails('createApiKey', { body });
    return [status, Object.keys(failure.details ?? {}).sort()];
  };
  expect(await refused({})).toEqual([400, ['name', 'type']]);
  expect(await refused({ name: '', type: 'secret', expires_at: 'soon' })).toEqual([
    400,
    ['expires_at', 'name', 'type'],
  ]);
  expect(await refused({ name: 'x', type: 'integration' })).toEqual([400, ['type']]);
  const forService = { name: 'x', type: 'private_key' };
  expect(await refused({ ...forService, service_account_id: 'user_none' })).toEqual([404, ['service_account_id']]);
  expect(await refused({ ...forService, service_account_id: home.userId })).toEqual([400, ['service_account_id']]);
});
