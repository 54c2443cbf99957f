import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../src/db/index.ts';
import { forgetOldKeys } from '../../src/http/idempotency.ts';
import { TestClock } from '../helpers/clock.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { addKey, addTenant, firstTenant } from '../helpers/tenants.ts';

const clock = new TestClock('2026-03-01T12:00:00Z');

let server: TestServer;
let replica: TestServer;
beforeAll(async () => {
  server = await startTestServer({ clock });
  replica = await startTestServer({ clock, connection: server.connection });
});
afterAll(async () => {
  await replica.stop();
  await server.stop();
});

const key = () => crypto.randomUUID();
const under = (idempotencyKey: string, on = server) => on.api.with({ 'Idempotency-Key': idempotencyKey });
const customer = (more: object = {}) => ({ external_id: crypto.randomUUID(), name: 'N', ...more });
const countOf = async (externalId: string) => {
  const page = await server.api.ok('listCustomers', { query: { external_id: externalId } });
  return page.pagination.total;
};

test('a repetition gets the first answer again, and has no second effect', async () => {
  const api = under(key());
  const body = customer();
  const first = await api.call('createCustomer', { body });
  expect(first.status).toBe(201);
  expect(first.headers.get('idempotency-replayed')).toBeNull();
  // Changed in between: the answer is the stored one, not a new look.
  const { id } = first.body as { id: string };
  await server.api.ok('updateCustomerById', { path: { id }, body: { name: 'Renamed' } });
  const second = await api.call('createCustomer', { body });
  expect([second.status, second.body]).toEqual([first.status, first.body]);
  expect(second.headers.get('idempotency-replayed')).toBe('true');
  expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'));
  expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  expect(await countOf(body.external_id)).toBe(1);
});

test('an answer without a body is repeated too', async () => {
  const { id } = await server.api.ok('createCustomer', { body: customer() });
  const api = under(key());
  const answers = [
    await api.call('deleteCustomer', { path: { id } }),
    await api.call('deleteCustomer', { path: { id } }),
  ];
  expect(answers.map((answer) => [answer.status, answer.body])).toEqual([
    [204, ''],
    [204, ''],
  ]);
  expect(answers.map((answer) => answer.headers.get('idempotency-replayed'))).toEqual([null, 'true']);
});

test('the other replica repeats it as well', async () => {
  const idempotencyKey = key();
  const body = customer();
  const first = await under(idempotencyKey).call('createCustomer', { body });
  const second = await under(idempotencyKey, replica).call('createCustomer', { body });
  expect([second.status, second.body, second.headers.get('idempotency-replayed')]).toEqual([201, first.body, 'true']);
});

test('another body, path or method under the same key is a 422', async () => {
  const api = under(key());
  const { id } = await api.ok('createCustomer', { body: customer() });
  const refused = [
    await api.fails('createCustomer', { body: customer() }),
    await api.fails('createMeter', {
      body: { name: 'N', event_name: 'e', aggregation: { type: 'COUNT' }, reset_usage: 'NEVER' },
    }),
    await api.fails('updateCustomerById', { path: { id }, body: { name: 'x' } }),
    await api.fails('deleteCustomer', { path: { id } }),
  ];
  for (const { status, body } of refused) expect([status, body.code]).toEqual([422, 'idempotency_key_reused']);
  expect(await server.api.ok('getCustomer', { path: { id } })).toMatchObject({ status: 'published', name: 'N' });
});

test('a first attempt that failed leaves the key free', async () => {
  const api = under(key());
  const taken = customer();
  const { id } = await server.api.ok('createCustomer', { body: taken });
  expect((await api.fails('createCustomer', { body: taken })).status).toBe(409);
  expect((await api.fails('createCustomer', { body: {} })).status).toBe(400);
  await server.api.ok('deleteCustomer', { path: { id } });
  const retried = await api.call('createCustomer', { body: taken });
  expect([retried.status, retried.headers.get('idempotency-replayed')]).toEqual([201, null]);
});

test('a read is never stored, whatever key it carries', async () => {
  const api = under(key());
  const body = { limit: 1, external_ids: ['nobody'] };
  for (let i = 0; i < 2; i++) {
    const answer = await api.call('queryCustomer', { body });
    expect([answer.status, answer.headers.get('idempotency-replayed')]).toEqual([200, null]);
  }
});

describe('keys', () => {
  test('are 1 to 255 printable characters', async () => {
    for (const bad of ['x'.repeat(256), '', 'caf\u00e9']) {
      const { status, body } = await under(bad).fails('createCustomer', { body: customer() });
      expect([status, Object.keys(body.details ?? {})]).toEqual([400, ['Idempotency-Key']]);
    }
    await under(`${key()} ~!"#`.padEnd(255, 'x')).ok('createCustomer', { body: customer() });
  });

  test('are each environment’s own', async () => {
    const shared = key();
    const other = await addTenant(server, 'Other');
    const body = customer();
    const first = await under(shared).ok('createCustomer', { body });
    const second = await other.api.with({ 'Idempotency-Key': shared }).ok('createCustomer', { body });
    expect(second.id).not.toBe(first.id);
    const { environments } = await server.api.ok('listEnvironments');
    const home = await firstTenant(server);
    const production = environments.find((e) => e.id !== home.environmentId)?.id ?? '';
    const third = await under(shared).with({ 'X-Environment-ID': production }).ok('createCustomer', { body });
    expect(third.environment_id).toBe(production);
  });

  test('do not give one API key’s answers to another', async () => {
    const shared = key();
    const body = customer();
    await under(shared).ok('createCustomer', { body });
    const second = server.api.as(await addKey(server, await firstTenant(server)));
    const { status, body: failure } = await second
      .with({ 'Idempotency-Key': shared })
      .fails('createCustomer', { body });
    expect([status, failure.code]).toEqual([422, 'idempotency_key_reused']);
  });

  test('are forgotten after 24 hours', async () => {
    const api = under(key());
    const body = customer();
    const first = await api.ok('createCustomer', { body });
    clock.advance(24 * 3600);
    expect(await api.ok('createCustomer', { body })).toEqual(first);
    clock.advance(1);
    expect((await api.fails('createCustomer', { body })).body.code).toBe('already_exists');
    await server.api.ok('deleteCustomer', { path: { id: first.id } });
    const anew = await api.ok('createCustomer', { body });
    expect(anew.id).not.toBe(first.id);
    expect(await api.ok('createCustomer', { body })).toEqual(anew);
  });
});

test('what has expired is removed, what has not stays', async () => {
  const { databases } = server.running.services;
  const kept = async () =>
    (await databases.query<{ key: string }>(sql`select key from idempotency_keys`)).map((row) => row.key);
  const [old, young] = [key(), key()];
  await under(old).ok('createCustomer', { body: customer() });
  clock.advance(12 * 3600);
  await under(young).ok('createCustomer', { body: customer() });
  clock.advance(12 * 3600 + 1);
  await forgetOldKeys(databases, clock.now());
  expect(await kept()).toContain(young);
  expect(await kept()).not.toContain(old);
});

test('what is stored tells nobody a secret', async () => {
  const idempotencyKey = key();
  const api = under(idempotencyKey);
  const body = { name: 'Sealed', type: 'private_key' as const };
  const made = await api.ok('createApiKey', { body });
  const [row] = await server.running.services.databases.query<{ text: string }>(
    sql`select t::text as text from idempotency_keys t where key = ${idempotencyKey}`,
  );
  expect(row?.text).toContain(idempotencyKey);
  expect(row?.text).not.toContain(made.api_key);
  expect(row?.text).not.toContain(made.secret.id);
  expect(await api.ok('createApiKey', { body })).toEqual(made);
});

describe('while the first is running', () => {
  // Whoever else wants to write a customer waits for this connection.
  let holder: pg.Client;
  beforeAll(async () => {
    holder = new pg.Client(server.connection);
    await holder.connect();
  });
  afterEach(() => holder.query('rollback'));
  afterAll(() => holder.end());

  const waiting = async (writers: number) =>
    expect
      .poll(async () => {
        const { rows } = await holder.query<{ n: number }>(
          `select count(*)::int as n from pg_locks where relation = 'customers'::regclass and not granted`,
        );
        return rows[0]?.n;
      })
      .toBe(writers);

  test('a repetition is a 409 on every replica, and works when the first is done', async () => {
    const idempotencyKey = key();
    const body = customer();
    await holder.query('begin; lock table customers in exclusive mode');
    const first = under(idempotencyKey).call('createCustomer', { body });
    await waiting(1);
    for (const on of [server, replica]) {
      const { status, body: failure, headers } = await under(idempotencyKey, on).fails('createCustomer', { body });
      expect([status, failure.code, headers.get('retry-after')]).toEqual([409, 'idempotency_key_in_use', '1']);
    }
    await holder.query('commit');
    const answer = await first;
    expect(answer.status).toBe(201);
    const again = await under(idempotencyKey, replica).call('createCustomer', { body });
    expect([again.body, again.headers.get('idempotency-replayed')]).toEqual([answer.body, 'true']);
  });

  test('of 64 at once over two replicas exactly one has an effect', async () => {
    const idempotencyKey = key();
    const body = customer();
    await holder.query('begin; lock table customers in exclusive mode');
    const calls = Array.from({ length: 64 }, (_, n) =>
      under(idempotencyKey, n % 2 === 0 ? server : replica).call('createCustomer', { body }),
    );
    await waiting(1);
    await holder.query('commit');
    const answers = await Promise.all(calls);
    const done = answers.filter((answer) => answer.status === 201);
    expect(done.filter((answer) => answer.headers.get('idempotency-replayed') === null)).toHaveLength(1);
    expect(new Set(done.map((answer) => (answer.body as { id: string }).id)).size).toBe(1);
    for (const { status, body: failure } of answers.filter((answer) => answer.status !== 201)) {
      expect([status, (failure as { code: string }).code]).toEqual([409, 'idempotency_key_in_use']);
    }
    expect(await countOf(body.external_id)).toBe(1);
  });
});

test('of 64 at once that nothing holds up exactly one has an effect', async () => {
  const idempotencyKey = key();
  // No other uniqueness helps here: only the key keeps a second API key from being made.
  const body = { name: `Once ${idempotencyKey}`, type: 'private_key' as const };
  const calls = Array.from({ length: 64 }, (_, n) =>
    under(idempotencyKey, n % 2 === 0 ? server : replica).call('createApiKey', { body }),
  );
  const answers = await Promise.all(calls);
  expect(answers.map((answer) => answer.status).filter((status) => status !== 201 && status !== 409)).toEqual([]);
  expect(answers.filter((a) => a.status === 201 && a.headers.get('idempotency-replayed') === null)).toHaveLength(1);
  const page = await server.api.ok('listApiKeys', { query: { limit: 1000 } });
  expect(page.items.filter((item) => item.name === body.name)).toHaveLength(1);
});
