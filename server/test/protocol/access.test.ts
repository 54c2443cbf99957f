import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import type { RoleId } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../src/db/index.ts';
import { TestClock } from '../helpers/clock.ts';
import { raw } from '../helpers/raw.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { addKey, addTenant, firstTenant, type TestTenant } from '../helpers/tenants.ts';

const clock = new TestClock('2026-03-01T12:00:00Z');

let server: TestServer;
let replica: TestServer;
let home: Omit<TestTenant, 'api'>;
let production: string;
beforeAll(async () => {
  server = await startTestServer({ clock });
  replica = await startTestServer({ clock, connection: server.connection });
  home = await firstTenant(server);
  const { environments } = await server.api.ok('listEnvironments');
  production = environments.find((e) => e.id !== home.environmentId)?.id ?? '';
});
afterAll(async () => {
  await replica.stop();
  await server.stop();
});

/** Every address of every operation. */
const all = Object.values<Operation>(operations).flatMap((operation) =>
  [operation.path, ...(operation.aliases ?? [])].map((path): Operation => ({ ...operation, path })),
);
/** Entered with a session instead of a key. */
const isPortal = ({ path }: Operation) => path.startsWith('/customer/portal/');
/** Calls an operation with nothing but its address and a key. */
const knock = (operation: Operation, key: string | undefined) =>
  raw(server, {
    method: operation.method,
    path: `/v1${operation.path.replaceAll(/\{\w+\}/g, 'x')}`,
    headers: { 'x-api-key': key },
  });

describe('keys', () => {
  const refused = {
    code: 'unauthenticated',
    http_status_code: 401,
    error: 'Unauthorized',
    message: expect.stringContaining('x-api-key'),
  };

  test('are asked for by every operation, before anything else', async () => {
    for (const operation of all) {
      const answer = await knock(operation, undefined);
      if (isPortal(operation)) {
        expect(answer).toMatchObject({ status: 401, json: { error: 'Session token required' } });
        continue;
      }
      expect({ id: operation.id, status: answer.status, body: answer.json }).toMatchObject({
        id: operation.id,
        status: 401,
        body: refused,
      });
    }
  });

  test.each([
    ['empty', ''],
    ['unknown', 'sk_unknown'],
    ['too long', `sk_${'x'.repeat(5000)}`],
    ['not ASCII', 'sk_\u00e9\u00ff'],
    ['SQL', "' or 1=1 --"],
    ['in the wrong scheme', 'Bearer sk_test_0123456789abcdefghijklmn'],
  ])('are refused when %s', async (_name, key) => {
    const { status, body } = await server.api.as(key).fails('listCustomers');
    expect({ status, body }).toMatchObject({ status: 401, body: refused });
  });

  test('count as a header of one value, not as a bearer token', async () => {
    const headers = { 'x-api-key': undefined, authorization: `Bearer ${server.api.key}` };
    expect((await raw(server, { method: 'GET', path: '/v1/customers', headers })).status).toBe(401);
  });

  test('end at the instant of their expiry, though they were in use', async () => {
    const expiresAt = new Date(clock.now().getTime() + 60_000);
    const api = server.api.as(await addKey(server, home, { expiresAt }));
    expect((await api.call('listCustomers')).status).toBe(200);
    clock.advance(59);
    expect((await api.call('listCustomers')).status).toBe(200);
    clock.advance(1);
    expect((await api.call('listCustomers')).status).toBe(401);
  });

  test('of the publishable kind never work', async () => {
    const key = await addKey(server, home, { type: 'publishable_key' });
    expect((await server.api.as(key).call('listCustomers')).status).toBe(401);
  });

  test('that are revoked in the database are refused everywhere', async () => {
    const key = await addKey(server, home);
    const { databases } = server.running.services;
    const both = [server.api.as(key), replica.api.as(key)];
    for (const api of both) await api.ok('listCustomers');
    await databases.query(
      sql`update secrets set status = 'deleted' where display_id = ${`${key.slice(0, 5)}***${key.slice(-2)}`}`,
    );
    for (const api of both) await expect.poll(async () => (await api.call('listCustomers')).status).toBe(401);
  });

  test('work on while announcements cannot be heard, but nothing is remembered then', async () => {
    const key = await addKey(server, home);
    const { databases } = server.running.services;
    const api = server.api.as(key);
    await api.ok('listCustomers');
    await databases.query(
      sql`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen flexprice_secrets' and datname = current_database()`,
    );
    await databases.query(
      sql`update secrets set expires_at = '2000-01-01' where display_id = ${`${key.slice(0, 5)}***${key.slice(-2)}`}`,
    );
    await expect.poll(async () => (await api.call('listCustomers')).status).toBe(401);
  });
});

describe('environments', () => {
  test('a key that is bound to one ignores the header', async () => {
    const api = server.api.as(await addKey(server, home));
    const made = await api
      .with({ 'X-Environment-ID': production })
      .ok('createCustomer', { body: { external_id: 'bound', name: 'N' } });
    expect(made.environment_id).toBe(home.environmentId);
  });

  test('the first key follows the header, within its tenant', async () => {
    const other = await addTenant(server, 'Foreign');
    const acting = (environment: string) => server.api.with({ 'X-Environment-ID': environment });
    const made = await acting(production).ok('createCustomer', { body: { external_id: 'roaming', name: 'N' } });
    expect(made.environment_id).toBe(production);
    expect((await server.api.fails('getCustomer', { path: { id: made.id } })).status).toBe(404);
    for (const environment of [other.environmentId, 'env_none', "'"]) {
      const { status, body } = await acting(environment).fails('listCustomers');
      expect({ status, body }).toMatchObject({
        status: 403,
        body: { code: 'permission_denied', error: 'Access denied', message: 'Invalid or inaccessible environment' },
      });
    }
  });
});

describe('roles', () => {
  const expected: Record<RoleId, (permission: string) => boolean> = {
    super_admin: () => true,
    all_writer: () => true,
    all_reader: (permission) => !permission.endsWith(':write'),
    event_ingestor: (permission) => permission === 'event:write' || permission === 'authenticated',
    event_reader: (permission) => permission === 'event:read' || permission === 'authenticated',
  };

  test.each(Object.entries(expected))('%s may do what the contract says, and nothing else', async (role, allowed) => {
    const key = await addKey(server, home, { roles: [role as RoleId] });
    const wrong: string[] = [];
    for (const operation of all) {
      const { permission } = operation;
      // What is allowed is only knocked at where that does nothing: with a body that is missing, or an id that is unknown.
      if (allowed(permission) && operation.method === 'DELETE' && !operation.path.includes('{')) continue;
      const answer = await knock(operation, key);
      const refused = answer.status === 403 && answer.text.includes('insufficient permissions');
      if (refused === allowed(permission))
        wrong.push(`${operation.id} (${permission}): ${answer.status} ${answer.text}`);
      if (refused) expect(answer.json).toMatchObject({ code: 'permission_denied', details: { required: permission } });
    }
    expect(wrong).toEqual([]);
  });

  test('several add up, and none or an unknown one allow nothing that is gated', async () => {
    const status = async (roles: string[], id: OperationId) =>
      (await knock(operations[id], await addKey(server, home, { roles: roles as RoleId[] }))).status;
    expect(await status(['event_ingestor', 'all_reader'], 'queryUser')).toBe(400);
    expect(await status(['event_ingestor', 'all_reader'], 'ingestEvent')).toBe(400);
    for (const roles of [[], ['constructor'], ['__proto__'], ['root']]) {
      expect(await status(roles, 'ingestEvent')).toBe(403);
      expect(await status(roles, 'listCustomers')).toBe(403);
      expect(await status(roles, 'getUserInfo')).toBe(200);
    }
  });

  test('every read needs the permission to read, but for who one is, what roles there are, and the portal', () => {
    const open = all.filter(({ permission }) => permission === 'authenticated' || permission === 'public');
    expect([...new Set(open.filter((one) => !isPortal(one)).map(({ id }) => id))].sort()).toEqual([
      'getRbacRole',
      'getUserInfo',
      'listRbacRoles',
    ]);
  });
});

test('a suspended tenant reads on and changes nothing, on every replica and until it is active again', async () => {
  const tenant = await addTenant(server, 'Late payer');
  const { databases } = server.running.services;
  const setStatus = (status: string) =>
    databases.query(sql`update tenants set internal_status = ${status} where id = ${tenant.tenantId}`);
  const both = [tenant.api, replica.api.as(tenant.api.key)];
  // A write that finds nothing to change: the tenant's data tells whether anything else got through.
  const write = (api: (typeof both)[number]) => api.call('deleteCustomer', { path: { id: 'none' } });
  for (const api of both) expect((await write(api)).status).toBe(404);

  await setStatus('suspended');
  for (const api of both) await expect.poll(async () => (await write(api)).status).toBe(403);
  const refused = await tenant.api.fails('createCustomer', { body: { external_id: 'x', name: 'N' } });
  expect(refused.body).toMatchObject({ code: 'permission_denied', message: 'tenant account is suspended' });
  for (const api of both) {
    expect((await api.ok('listCustomers')).pagination.total).toBe(0);
    expect((await api.ok('queryCustomer', { body: {} })).pagination.total).toBe(0);
  }
  expect((await write(server.api)).status, 'another tenant').toBe(404);

  await setStatus('active');
  for (const api of both) await expect.poll(async () => (await write(api)).status).toBe(404);
});
