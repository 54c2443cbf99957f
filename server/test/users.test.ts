import type { CreateUserRequest, RoleId } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { addKey, addTenant, firstTenant, type TestTenant } from './helpers/tenants.ts';

let server: TestServer;
let home: Omit<TestTenant, 'api'>;
beforeAll(async () => {
  server = await startTestServer();
  home = await firstTenant(server);
});
afterAll(() => server.stop());

const create = (body: CreateUserRequest) => server.api.ok('createUser', { body });
const serviceAccount = (name: string, roles: RoleId[] = ['event_ingestor']) =>
  create({ type: 'service_account', name, roles });

test('the bearer of a key reads and changes themselves; metadata is added to', async () => {
  const { api } = server;
  const me = await api.ok('getUserInfo');
  expect(me).toMatchObject({ id: home.userId, type: 'user', roles: ['super_admin'], tenant: { id: home.tenantId } });
  await api.ok('updateUser', { body: { name: 'Ada Moreno', metadata: { team: 'billing' } } });
  const after = await api.ok('updateUser', { body: { metadata: { floor: '3' } } });
  expect(after).toMatchObject({ name: 'Ada Moreno', metadata: { team: 'billing', floor: '3' } });
  expect(await api.ok('getUserInfo')).toEqual(after);
  const changes = Array.from({ length: 8 }, (_, n) => api.ok('updateUser', { body: { metadata: { [`k${n}`]: 'v' } } }));
  await Promise.all(changes);
  expect(Object.keys((await api.ok('getUserInfo')).metadata ?? {})).toHaveLength(10);
});

test('a service account is created, renamed, found and archived', async () => {
  const { api } = server;
  const made = await serviceAccount('Collector');
  expect(made).toMatchObject({
    name: 'Collector',
    email: '',
    type: 'service_account',
    roles: ['event_ingestor'],
    metadata: null,
    tenant: { id: home.tenantId },
  });
  const path = { id: made.id };
  const { tenant: _, ...user } = made;
  expect(await api.ok('updateServiceAccount', { path, body: { name: 'Meter reader' } })).toEqual({
    ...user,
    name: 'Meter reader',
  });
  const found = await api.ok('queryUser', { body: { user_ids: [made.id] } });
  expect(found.items).toEqual([{ ...user, name: 'Meter reader' }]);
  expect(found.pagination).toEqual({ total: 1, limit: 50, offset: 50 });

  const key = await api.ok('createApiKey', { body: { name: 'K', type: 'private_key', service_account_id: made.id } });
  const refused = await api.fails('deleteServiceAccount', { path });
  expect(refused.body).toMatchObject({
    code: 'invalid_operation',
    details: {
      id: made.id,
      active_api_key_count: 1,
      active_api_keys: {
        [home.environmentId]: { env_name: 'Sandbox', api_keys: [{ id: key.secret.id, key_name: 'K' }] },
      },
    },
  });
  await api.ok('deleteApiKey', { path: { id: key.secret.id } });
  await api.ok('deleteServiceAccount', { path });
  expect((await api.fails('deleteServiceAccount', { path })).status).toBe(404);
  expect((await api.fails('updateServiceAccount', { path, body: { name: 'x' } })).status).toBe(404);
  expect((await api.ok('queryUser', { body: { user_ids: [made.id], status: 'archived' } })).items).toHaveLength(1);
});

test('a key cannot come to be while its service account is being archived', async () => {
  const { api } = server;
  for (let round = 0; round < 5; round++) {
    const { id } = await serviceAccount(`Racer ${round}`);
    const body = { name: 'K', type: 'private_key', service_account_id: id } as const;
    const [archived, minted] = await Promise.all([
      api.call('deleteServiceAccount', { path: { id } }),
      api.call('createApiKey', { body }),
    ]);
    expect([
      [204, 404],
      [400, 201],
    ]).toContainEqual([archived.status, minted.status]);
  }
});

test('search shows service accounts unless people are asked for', async () => {
  const { api } = server;
  await serviceAccount('Searchable', ['event_reader']);
  await create({ type: 'user', email: 'june@acme.example', name: 'June', roles: ['all_reader'] });
  const people = await api.ok('queryUser', { body: { type: 'user', sort: [{ field: 'email', direction: 'desc' }] } });
  expect(people.items.map((user) => user.type)).not.toContain('service_account');
  expect(people.items.map((user) => user.email)).toContain('june@acme.example');
  const programs = await api.ok('queryUser', { body: { roles: ['event_reader'] } });
  expect(programs.items.map((user) => user.name)).toEqual(['Searchable']);
  const filtered = await api.ok('queryUser', {
    body: { type: 'user', filters: [{ field: 'name', operator: 'eq', value: { string: 'June' } }] },
  });
  expect(filtered.items).toHaveLength(1);
});

test('an email address is one person’s, over all tenants and however it is written', async () => {
  const other = await addTenant(server, 'Kestrel');
  await create({ type: 'user', email: 'one@acme.example', roles: ['all_reader'] });
  const again = { type: 'user', email: 'One@Acme.example' } as const;
  expect((await server.api.fails('createUser', { body: again })).body.code).toBe('already_exists');
  expect((await other.api.fails('createUser', { body: again })).status).toBe(409);
});

describe('who may do what', () => {
  test('only a person who is super_admin invites people, and without roles they become the same', async () => {
    const other = await addTenant(server, 'Inviters');
    const invited = await other.api.ok('createUser', { body: { type: 'user', email: 'ann@kestrel.example' } });
    expect(invited.roles).toEqual(['super_admin']);
    expect(invited).not.toHaveProperty('password');
    for (const options of [{ roles: ['all_writer'] }, { userType: 'service_account' }] as const) {
      const key = await addKey(server, other, { ...options, roles: ['all_writer'] });
      const body = { type: 'user', email: 'bob@kestrel.example', roles: ['all_reader'] };
      expect((await server.api.as(key).fails('createUser', { body })).status).toBe(403);
    }
  });

  test('nobody gives roles beyond their own', async () => {
    const writer = server.api.as(await addKey(server, home, { roles: ['all_writer'] }));
    const refused = await writer.fails('createUser', { body: { type: 'service_account', roles: ['super_admin'] } });
    expect(refused.body).toMatchObject({ code: 'permission_denied', details: { roles: ['super_admin'] } });
    await writer.ok('createUser', { body: { type: 'service_account', name: 'S', roles: ['event_ingestor'] } });
  });

  test('roles are replaced by an owner only, never their own, and not while a key lives', async () => {
    const { api } = server;
    const { id } = await create({ type: 'user', email: 'roles@acme.example', roles: ['all_reader'] });
    const path = { id };
    const body = { roles: ['all_writer'] as RoleId[] };
    expect(await api.ok('updateUserRoles', { path, body })).toMatchObject({ id, roles: ['all_writer'] });

    const writer = server.api.as(await addKey(server, home, { roles: ['all_writer'] }));
    expect((await writer.fails('updateUserRoles', { path, body })).status).toBe(403);
    expect((await api.fails('updateUserRoles', { path: { id: home.userId }, body })).status).toBe(403);
    expect((await api.fails('updateUserRoles', { path: { id: 'user_none' }, body })).status).toBe(404);
    const robot = await serviceAccount('Fixed');
    expect((await api.fails('updateUserRoles', { path: { id: robot.id }, body })).body.code).toBe('invalid_operation');

    await addKey(server, { ...home, userId: id }, { expiresAt: new Date('2020-01-01') });
    await api.ok('updateUserRoles', { path, body: { roles: ['all_reader'] } });
    await addKey(server, { ...home, userId: id });
    const refused = await api.fails('updateUserRoles', { path, body });
    expect(refused.body.details).toMatchObject({ active_api_key_count: 1 });
  });
});

test.each<[string, unknown, string[]]>([
  ['a person needs an address', { type: 'user' }, ['email']],
  ['a program has none', { type: 'service_account', email: 'a@b.example', roles: ['event_reader'] }, ['email']],
  ['a program needs roles', { type: 'service_account' }, ['roles']],
  ['roles fit the type', { type: 'service_account', roles: ['event_reader', 'all_reader'] }, ['roles[1]']],
  ['super_admin stands alone', { type: 'user', email: 'a@b.example', roles: ['super_admin', 'all_reader'] }, ['roles']],
  ['roles are known', { type: 'user', email: 'a@b', roles: ['king'] }, ['email', 'roles[0]']],
  ['the type is known', { type: 'robot' }, ['type']],
])('%s', async (_name, body, fields) => {
  const { status, body: failure } = await server.api.fails('createUser', { body });
  expect([status, Object.keys(failure.details ?? {}).sort()]).toEqual([400, fields]);
});

test('people are limited in number, also when they are invited at once', async () => {
  const other = await addTenant(server, 'Crowd');
  const invite = (n: number) =>
    other.api.call('createUser', { body: { type: 'user', email: `p${n}@crowd.example`, roles: ['all_reader'] } });
  const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => invite(n)));
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(9);
  expect(answers.filter((answer) => answer.status === 400)).toHaveLength(3);
});
