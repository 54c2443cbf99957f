import { Agent, get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { raw } from '../helpers/raw.ts';
import { newDatabase, startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ rateLimit: 1_000_000 });
});
afterAll(() => server.stop());

/** One answer of each kind: a success, failures of the protocol, pages that are not the API's. */
const kinds: [string, Parameters<typeof raw>[1]][] = [
  ['a success', { method: 'GET', path: '/v1/customers' }],
  ['a success without a body', { method: 'HEAD', path: '/v1/customers' }],
  ['no key', { method: 'GET', path: '/v1/customers', headers: { 'x-api-key': undefined } }],
  ['no object', { method: 'GET', path: '/v1/customers/none' }],
  ['no route', { method: 'GET', path: '/nothing' }],
  ['a broken path', { method: 'GET', path: '/v1/customers/%zz' }],
  ['bad JSON', { path: '/v1/customers', body: '{' }],
  ['health', { method: 'GET', path: '/health' }],
  ['the document', { method: 'GET', path: '/openapi.json' }],
  ['a preflight', { method: 'OPTIONS', path: '/v1/customers' }],
];

describe('the request id', () => {
  test.each(kinds)('comes back on %s, the sender’s own or a new one', async (_name, request) => {
    const sent = `trace-${crypto.randomUUID()}`;
    const own = await raw(server, { ...request, headers: { ...request.headers, 'x-request-id': sent } });
    expect(own.headers['x-request-id']).toBe(sent);
    const made = [await raw(server, request), await raw(server, request)].map(
      (answer) => answer.headers['x-request-id'],
    );
    expect(made[0]).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(made[1]).not.toBe(made[0]);
  });

  test('is not taken over when it could harm a log or a header', async () => {
    for (const sent of ['with blank', 'x'.repeat(201), '\u00e9']) {
      const answer = await raw(server, { method: 'GET', path: '/health', headers: { 'x-request-id': sent } });
      expect(answer.headers['x-request-id']).toMatch(/^[0-9A-Z]{26}$/);
    }
  });

  test('is in the log line of the request', async () => {
    const info = vi.spyOn(server.running.services.log, 'info');
    const headers = { 'x-request-id': 'trace-1' };
    await raw(server, { method: 'GET', path: '/v1/customers/none?x=1', headers });
    await expect
      .poll(() => info.mock.calls.map(([line]) => line))
      .toContainEqual({
        request_id: 'trace-1',
        method: 'GET',
        url: '/v1/customers/none?x=1',
        status: 404,
        ms: expect.any(Number),
      });
    info.mockRestore();
  });
});

describe('browsers', () => {
  test.each(kinds)('may read %s from any page, and no more than that', async (_name, request) => {
    const { headers } = await raw(server, {
      ...request,
      headers: { ...request.headers, origin: 'https://shop.example' },
    });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(/default-src 'none'; ?frame-ancestors 'none'/),
      'permissions-policy': 'geolocation=(), microphone=(), camera=()',
    });
    const exposed = headers['access-control-expose-headers']?.toLowerCase().split(', ') ?? [];
    for (const name of [
      'x-request-id',
      'x-ratelimit-limit',
      'x-ratelimit-remaining',
      'x-ratelimit-reset',
      'retry-after',
    ]) {
      expect(exposed).toContain(name);
    }
  });

  test.each(['/v1/customers', '/v1/customers/x', '/v1/nothing', '/anything'])(
    'may ask first about %s, without a key',
    async (path) => {
      const answer = await raw(server, {
        method: 'OPTIONS',
        path,
        headers: {
          'x-api-key': undefined,
          origin: 'https://shop.example',
          'access-control-request-method': 'PUT',
          'access-control-request-headers': 'x-api-key,idempotency-key,content-type',
        },
      });
      expect([answer.status, answer.text]).toEqual([200, '']);
      expect(answer.headers['access-control-allow-methods']).toBe('GET, POST, PUT, DELETE, OPTIONS');
      expect(answer.headers['access-control-allow-headers']).toMatch(/^\*/);
      expect(answer.headers['access-control-max-age']).toBe('86400');
    },
  );

  test('get the page of the documentation with a policy that lets it work', async () => {
    const { headers, text } = await raw(server, { method: 'GET', path: '/docs' });
    expect(headers['content-security-policy']).toMatch(/^default-src 'self'/);
    expect(text).not.toMatch(/<script>/);
  });
});

describe('compression', () => {
  beforeAll(async () => {
    const name = 'A long name that comes again and again. '.repeat(5);
    for (let n = 0; n < 20; n++) await server.api.ok('createCustomer', { body: { external_id: `gzip-${n}`, name } });
  });
  const list = (encoding: string | undefined, path = '/v1/customers') =>
    raw(server, { method: 'GET', path, headers: { 'accept-encoding': encoding } });

  test('is used for large answers when asked for, and changes nothing in them', async () => {
    const plain = await list(undefined);
    const packed = await list('gzip');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary?.toLowerCase()).toContain('accept-encoding');
    expect(packed.body.length).toBeLessThan(plain.body.length / 4);
    expect(JSON.parse(gunzipSync(packed.body).toString())).toEqual(plain.json);
  });

  test('is left out where it was refused, or the answer is small', async () => {
    expect((await list('identity')).headers['content-encoding']).toBeUndefined();
    expect((await list('gzip;q=0')).headers['content-encoding']).toBeUndefined();
    expect((await list('gzip', '/v1/customers?limit=1&external_id=none')).headers['content-encoding']).toBeUndefined();
  });
});

// Much less than what the server grants before it cuts connections off: nothing here may need that.
describe('stopping', { timeout: 10_000 }, () => {
  /** A server of its own, and a connection that can hold writers up. */
  async function setUp() {
    const { connection, drop } = await newDatabase();
    const own = await startTestServer({ connection });
    const holder = new pg.Client(connection);
    await holder.connect();
    const tearDown = async () => {
      await holder.end();
      await drop();
    };
    return { own, holder, tearDown };
  }

  test('finishes what was accepted, takes no more, and loses nothing', async () => {
    const { own, holder, tearDown } = await setUp();
    await holder.query('begin; lock table customers in exclusive mode');
    const names = Array.from({ length: 5 }, (_, n) => `slow-${n}`);
    const calls = names.map((name) => own.api.call('createCustomer', { body: { external_id: name, name } }));
    const waiting = async () => {
      const { rows } = await holder.query(
        `select count(*)::int as n from pg_locks where relation = 'customers'::regclass and not granted`,
      );
      return rows[0].n;
    };
    await expect.poll(waiting).toBe(5);

    let stopped = false;
    const stopping = own.stop().then(() => {
      stopped = true;
    });
    await expect
      .poll(() =>
        own.api.call('listRbacRoles').then(
          () => 'answered',
          () => 'refused',
        ),
      )
      .toBe('refused');
    expect(stopped).toBe(false);

    await holder.query('commit');
    const answers = await Promise.all(calls);
    expect(answers.map((answer) => answer.status)).toEqual(Array(5).fill(201));
    await stopping;
    const { rows } = await holder.query('select external_id from customers order by external_id');
    expect(rows.map((row) => row.external_id)).toEqual(names);
    await tearDown();
  });

  test('keeps the events whose acknowledgement was under way', async () => {
    const { own, holder, tearDown } = await setUp();
    const calls = Array.from({ length: 50 }, (_, n) =>
      own.api
        .call('ingestEvent', { body: { event_id: `e${n}`, event_name: 'e', external_customer_id: 'c' } })
        .then((answer) => (answer.status === 202 ? `e${n}` : undefined))
        .catch(() => undefined),
    );
    await Promise.race(calls);
    await own.stop();
    const acknowledged = (await Promise.all(calls)).filter((id) => id !== undefined);
    const { rows } = await holder.query('select id from events');
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.id)).toEqual(expect.arrayContaining(acknowledged));
    await tearDown();
  });

  test('does not wait for connections that are only kept open', async () => {
    const { own, tearDown } = await setUp();
    const agent = new Agent({ keepAlive: true });
    const status = await new Promise((resolve, reject) => {
      get(`${own.url}/health`, { agent }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      }).on('error', reject);
    });
    expect(status).toBe(200);
    await own.stop();
    agent.destroy();
    await tearDown();
  });
});
