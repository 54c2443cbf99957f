import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../src/db/index.ts';
import { raw } from './helpers/raw.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';

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
    const started = performance.now();
    const answer = await post(
      '/wallets',
      `{"customer_id":"x","currency":"usd","conversion_rate":${'9'.repeat(1_000_000)}}`,
    );
    expect(answer.status).toBe(400);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test('a hundred thousand levels are refused at once', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const answer = await post('/customers', `{"external_id":"deep","name":"Ada","metadata":${deep}}`);
    expect(answer.status).toBe(400);
  });
});

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
