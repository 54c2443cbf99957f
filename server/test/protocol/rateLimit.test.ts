import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../helpers/clock.ts';
import { raw } from '../helpers/raw.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { addKey, firstTenant } from '../helpers/tenants.ts';

const LIMIT = 60;
const START = '2026-03-01T12:00:10Z';
const MINUTE_END = Date.parse('2026-03-01T12:01:00Z') / 1000;

const limitsOf = (headers: Headers) =>
  ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'].map((name) => headers.get(name));

describe('with a limit', () => {
  const clock = new TestClock(START);
  let server: TestServer;
  let replica: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ clock, rateLimit: LIMIT });
    replica = await startTestServer({ clock, rateLimit: LIMIT, connection: server.connection });
  });
  afterAll(async () => {
    await replica.stop();
    await server.stop();
  });
  /** A key whose minute is untouched. */
  const freshKey = async (roles?: Parameters<typeof addKey>[2]) => addKey(server, await firstTenant(server), roles);

  test('every answer to a known key says how much is left, whether it went well or not', async () => {
    const api = server.api.as(await freshKey({ roles: ['all_reader'] }));
    const answers = [
      await api.call('listCustomers'),
      await api.call('getCustomer', { path: { id: 'none' } }),
      await api.call('queryCustomer', { body: { limit: 0 } }),
      await api.call('createCustomer', { body: { external_id: 'x', name: 'x' } }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([200, 404, 400, 403]);
    expect(answers.map((answer) => limitsOf(answer.headers))).toEqual(
      [59, 58, 57, 56].map((left) => [`${LIMIT}`, `${left}`, `${MINUTE_END}`]),
    );
  });

  test('an unknown key has no limit to speak of', async () => {
    const { status, headers } = await server.api.as('sk_unknown').call('listCustomers');
    expect([status, ...limitsOf(headers)]).toEqual([401, null, null, null]);
  });

  test('beyond it comes a 429 that says how long to wait, and a new minute starts anew', async () => {
    const api = server.api.as(await freshKey());
    for (let n = 1; n <= LIMIT; n++) {
      const { status, headers } = await api.call('listRbacRoles');
      expect([status, headers.get('x-ratelimit-remaining')]).toEqual([200, `${LIMIT - n}`]);
    }
    const { status, body, headers } = await api.fails('listRbacRoles');
    expect([status, ...limitsOf(headers)]).toEqual([429, `${LIMIT}`, '0', `${MINUTE_END}`]);
    expect(headers.get('retry-after')).toBe('50');
    expect(body).toMatchObject({ code: 'too_many_requests', http_status_code: 429, details: { retry_after: 50 } });

    const other = server.api.as(await freshKey());
    expect((await other.call('listRbacRoles')).status, 'another key').toBe(200);

    clock.advance(50);
    const anew = await api.call('listRbacRoles');
    expect([anew.status, ...limitsOf(anew.headers)]).toEqual([200, `${LIMIT}`, `${LIMIT - 1}`, `${MINUTE_END + 60}`]);
    clock.advance(-50);
  });

  test.each([
    ['one after another', 1],
    ['all at once', 200],
  ])('two replicas share one limit exactly: %s', async (_name, abreast) => {
    const key = await freshKey();
    const statuses: number[] = [];
    for (let n = 0; n < 200; n += abreast) {
      const calls = Array.from({ length: abreast }, (_, i) =>
        ((n + i) % 2 === 0 ? server : replica).api.as(key).call('listRbacRoles'),
      );
      statuses.push(...(await Promise.all(calls)).map((answer) => answer.status));
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(LIMIT);
    expect(statuses.filter((status) => status === 429)).toHaveLength(200 - LIMIT);
  });

  test('a replica whose clock is behind gets no second minute', async () => {
    const slow = new TestClock('2026-03-01T11:59:50Z');
    const behind = await startTestServer({ clock: slow, rateLimit: LIMIT, connection: server.connection });
    try {
      const key = await freshKey();
      for (let n = 0; n < LIMIT; n++) expect((await server.api.as(key).call('listRbacRoles')).status).toBe(200);
      expect((await behind.api.as(key).call('listRbacRoles')).status).toBe(429);
      expect((await server.api.as(key).call('listRbacRoles')).status).toBe(429);
    } finally {
      await behind.stop();
    }
  });

  test('health, readiness, metrics and the document cost nothing', async () => {
    for (const path of ['/health', '/ready', '/metrics', '/openapi.json', '/docs']) {
      const answer = await raw(server, { method: 'GET', path, headers: { 'x-api-key': undefined } });
      expect([path, answer.status, answer.headers['x-ratelimit-limit']]).toEqual([path, 200, undefined]);
    }
  });
});

test('a limit of 0 is none, and then no header pretends that there is one', async () => {
  const server = await startTestServer({ rateLimit: 0 });
  try {
    const answers = await Promise.all(Array.from({ length: 300 }, () => server.api.call('listRbacRoles')));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    expect(answers.flatMap((answer) => limitsOf(answer.headers))).toEqual(Array(900).fill(null));
  } finally {
    await server.stop();
  }
});
