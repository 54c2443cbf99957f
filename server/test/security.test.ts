import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../src/db/index.ts';
import { raw } from './helpers/raw.ts';
import { newDatabase, startTestServer, type TestServer, urlOf } from './helpers/server.ts';

let server: TestServer;
let api: TestServer['api'];
beforeAll(async () => {
  server = await startTestServer();
  api = server.api;
});
afterAll(() => server.stop());

const post = (path: string, body: string) => raw(server, { path: `/v1${path}`, body });

describe('members that a request must not set', () => {
  test('are not taken when something is created or changed', async () => {
    const stolen = {
      id: 'cust_MINE',
      tenant_id: 'tenant_OTHER',
      environment_id: 'env_OTHER',
      status: 'deleted',
      created_by: 'user_BOSS',
      test_clock_id: 'clock_X',
    };
    const body = { external_id: 'mass', name: 'Ada', ...stolen };
    const answer = await post('/customers', JSON.stringify(body));
    expect(answer.status).toBe(201);
    const made = answer.json as Record<string, string>;
    for (const [name, value] of Object.entries(stolen)) expect(made[name]).not.toBe(value);
    const [row] = await server.running.services.databases.query(sql`
      select test_clock_id, status from customers where external_id = 'mass'`);
    expect(row).toEqual({ test_clock_id: null, status: 'published' });
  });
});

describe('names that JavaScript knows', () => {
  const hostile = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  test.each(hostile)('%s is an ordinary key of metadata and of settings', async (name) => {
    const text = `{"external_id":"p-${name}","name":"Ada","metadata":{"${name}":"polluted"}}`;
    const answer = await post('/customers', text);
    expect([201, 400]).toContain(answer.status);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const change = await raw(server, {
      method: 'PUT',
      path: '/v1/settings/invoice_config',
      body: `{"value":{"${name}":{"prefix":"x"}}}`,
    });
    expect(change.status).toBe(400);
    expect((await api.ok('getSetting', { path: { key: 'invoice_config' } })).value).toMatchObject({ prefix: 'INV' });
  });

  test.each(hostile)('%s is no field of a list and no role', async (name) => {
    const sorted = await api.fails('queryCustomer', { body: { sort: [{ field: name, direction: 'asc' }] } });
    expect(sorted.status).toBe(400);
    const filters = [{ field: name, operator: 'eq', value: { string: 'x' } }];
    expect((await api.fails('queryCustomer', { body: { filters } })).status).toBe(400);
    expect((await api.fails('getRbacRole', { path: { id: name } })).status).toBe(404);
  });
});

describe('SQL in values', () => {
  test.each(["'; drop table customers; --", "\\'; select 1; --", '$1', '%', '{{1}}'])('%s is a value', async (text) => {
    const made = await api.ok('createCustomer', { body: { external_id: text, name: text } });
    const { items } = await api.ok('queryCustomer', { body: { external_ids: [text] } });
    expect(items.map(({ id }) => id)).toEqual([made.id]);
    const filters = [{ field: 'name', operator: 'contains' as const, value: { string: text } }];
    const found = await api.ok('queryCustomer', { body: { filters } });
    expect(found.items.every(({ name }) => name.includes(text))).toBe(true);
  });
});

describe('what costs much to read', () => {
  test('a number of a million digits is refused at once', async () => {
    const answer = await post(
      '/wallets',
      `{"customer_id":"x","currency":"usd","conversion_rate":${'9'.repeat(1_000_000)}}`,
    );
    expect(answer.status).toBe(400);
  });

  test('a hundred thousand levels are refused at once', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const answer = await post('/customers', `{"external_id":"deep","name":"Ada","metadata":${deep}}`);
    expect(answer.status).toBe(400);
  });

  test.each([
    ['createCustomer', { external_id: 'x', name: 'x', email: `a@${'a.'.repeat(200_000)}!` }],
    ['createCustomer', { external_id: 'x', name: 'x', email: `${'a'.repeat(300_000)}@` }],
    ['createCustomer', { external_id: 'x', name: 'x', timezone: 'A/'.repeat(200_000) }],
    ['createWallet', { customer_id: 'x', currency: 'usd', conversion_rate: `1${'0'.repeat(300_000)}e` }],
    [
      'ingestEvent',
      { event_name: 'x', external_customer_id: 'x', timestamp: '2026-01-01T00:00:00.'.padEnd(300_000, '0') },
    ],
    ['createMeter', { name: 'x', event_name: 'x', aggregation: { type: 'SUM', expression: `${'('.repeat(100_000)}` } }],
  ] as const)('text that makes patterns go round in circles is refused: %s', async (operation, body) => {
    // A pattern that backtracks would not come to an end within this test's time.
    expect((await api.fails(operation, { body })).status).toBe(400);
  });

  test('conditions of a search find what they say and are no pattern', async () => {
    const value = { string: `${'%_\\'.repeat(300)}` };
    const filters = [{ field: 'name', operator: 'contains' as const, value }];
    expect((await api.ok('queryCustomer', { body: { filters } })).items).toEqual([]);
  });
});

describe('paths', () => {
  const outside = ['/etc/passwd', '/package.json', '/server/src/config.ts'];
  const ways = ['..', '%2e%2e', '..%2f..', '%2e%2e%5c', '.%00./..'];
  test.each(outside.flatMap((file) => ways.map((way) => [way, file])))('%s to %s lead nowhere', async (way, file) => {
    for (const door of ['/portal', '/docs', '/documents', '/pay']) {
      const path = `${door}/${`${way}/`.repeat(8)}${file.slice(1)}`;
      const { status, text } = await raw(server, { method: 'GET', path });
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
      expect(text).not.toMatch(/root:|"workspaces"|readConfig/);
    }
  });
});

test('no key, secret or token of anybody is in the log, even at its most talkative', { timeout: 60_000 }, async () => {
  const secrets = { secret_key: 'rk_live_not_for_the_log', webhook_secret: 'whsec_not_for_the_log' };
  const server = await startOwner();
  try {
    const as = (path: string, more: object = {}) =>
      fetch(`${server.url}/v1${path}`, {
        method: 'POST',
        headers: { 'x-api-key': server.key, 'content-type': 'application/json' },
        ...more,
      });
    const connection = { name: 'Stripe', provider_type: 'stripe', encrypted_secret_data: secrets };
    expect((await as('/connections', { body: JSON.stringify(connection) })).status).toBe(201);
    const endpoint = await as('/webhooks/endpoints', {
      body: JSON.stringify({ url: 'https://hooks.invalid/x', headers: { authorization: 'Bearer not_for_the_log' } }),
    });
    const signing = JSON.stringify(await endpoint.json()).match(/whsec_[\w+/=]+/)?.[0];
    expect(signing).toBeDefined();
    await as('/customers', { body: JSON.stringify({ external_id: 'ada', name: 'Ada' }) });
    const portal = (await (await as('/customers/portal/ada', { method: 'GET' })).json()) as { token: string };
    await fetch(`${server.url}/v1/customer/portal/info`, { headers: { 'x-session-token': portal.token } });
    // Failures are what logs are fullest of.
    await as('/customers', { body: '{"external_id":' });
    await as('/connections', { body: JSON.stringify({ ...connection, provider_type: 'nobody' }) });
    await as('/customers', {
      headers: { 'x-api-key': `${server.key}x`, 'content-type': 'application/json' },
      body: '{}',
    });
    const log = await server.stop();
    expect(log).toContain('"level"');
    for (const secret of [server.key, 'not_for_the_log', signing ?? '', portal.token])
      expect(log).not.toContain(secret);
  } finally {
    await server.stop();
  }
});

/** The server as an operator starts it, on a database of its own, with everything that it says. */
async function startOwner() {
  const { connection, drop } = await newDatabase();
  const key = 'sk_secret_0123456789abcdefghij';
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=flexprice-source', main], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'trace',
      DATABASE_URL: urlOf(connection),
      FLEXPRICE_API_KEY: key,
      FLEXPRICE_ENCRYPTION_KEYS: Buffer.alloc(32, 'log').toString('base64'),
    },
  });
  let log = '';
  const closed = once(child, 'close');
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer) => {
      log += text;
      const port = /localhost:(\d+)\/v1/.exec(log)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void closed.then(() => reject(new Error(`The server did not start: ${log}`)));
  });
  let stopped: Promise<string> | undefined;
  const stop = () => {
    stopped ??= (async () => {
      child.kill('SIGTERM');
      await closed;
      await drop();
      return log;
    })();
    return stopped;
  };
  return { url, key, stop };
}

test('answers keep browsers from doing more with them than reading', async () => {
  const { headers } = await raw(server, { method: 'GET', path: '/v1/users/me' });
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'strict-transport-security': expect.stringContaining('max-age='),
  });
  expect(headers).not.toHaveProperty('x-powered-by');
});

test('the portal’s page and script come with a policy that lets nothing else run', async () => {
  for (const path of ['/portal', '/portal/portal.js', '/portal/portal.css']) {
    const { status, headers } = await raw(server, { method: 'GET', path });
    expect([path, status]).toEqual([path, 200]);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'/);
  }
});
