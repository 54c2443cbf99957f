import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { TABLE } from '../../../generated/sdk/table.ts';
import { createCustomer, FlexpriceCore, getCustomer, listCustomers } from '../src/functions.ts';
import { type ClientOptions, ConfigurationError, Flexprice, FlexpriceError, VERSION } from '../src/index.ts';
import { CUSTOMER, FAST, failure, KEY, startServer } from './server.ts';

afterEach(() => vi.unstubAllEnvs());

/** The requests that a client makes, by a `fetch` that remembers them. */
function recording(options: ClientOptions = {}) {
  const calls: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    calls.push({ url, init });
    return Response.json(CUSTOMER);
  };
  return { calls, flexprice: new Flexprice({ apiKey: KEY, baseUrl: 'http://api.test/v1', fetch, ...options }) };
}

const headersOf = (init: RequestInit | undefined) => Object.fromEntries(new Headers(init?.headers));

test('every operation of the contract has its method', () => {
  const flexprice = new Flexprice({ apiKey: KEY }) as unknown as Record<string, Record<string, unknown>>;
  for (const { sdk } of Object.values(operations)) {
    const [namespace = '', method = ''] = sdk.split('.');
    expect(flexprice[namespace]?.[method], sdk).toBeTypeOf('function');
  }
  const methods = Object.values(TABLE).flatMap((routes) => routes.split('|'));
  expect(methods).toHaveLength(Object.keys(operations).length);
});

test('the happy path is one plain fetch of a text and options', async () => {
  const { calls, flexprice } = recording();
  await flexprice.customers.updateByQuery({ name: 'B' }, { id: 'a b/c' });
  expect(calls).toHaveLength(1);
  expect(calls[0]?.url).toBe('http://api.test/v1/customers?id=a%20b%2Fc');
  expect(calls[0]?.init).toMatchObject({ method: 'PUT', body: '{"name":"B"}' });
  expect(headersOf(calls[0]?.init)).toMatchObject({ 'x-api-key': KEY, 'content-type': 'application/json' });
});

test('path parameters are encoded, queries written as the API reads them', async () => {
  const { calls, flexprice } = recording();
  await flexprice.customers.get('a/../b?c#d');
  await flexprice.request('GET', '/things', {
    query: {
      list: ['a', 'b'],
      none: undefined,
      nil: null,
      yes: true,
      n: 0,
      at: new Date(0),
      metadata: { a: '1' },
      text: 'ü&=',
    },
  });
  expect(calls.map(({ url }) => url)).toEqual([
    'http://api.test/v1/customers/a%2F..%2Fb%3Fc%23d',
    'http://api.test/v1/things?list=a&list=b&yes=true&n=0&at=1970-01-01T00%3A00%3A00.000Z&metadata=%7B%22a%22%3A%221%22%7D&text=%C3%BC%26%3D',
  ]);
});

test.each([
  [{ baseUrl: 'http://localhost:8080/v1' }, 'http://localhost:8080/v1'],
  [{ baseUrl: 'http://localhost:8080/v1/' }, 'http://localhost:8080/v1'],
  [{ baseUrl: 'http://localhost:8080' }, 'http://localhost:8080/v1'],
  [{ baseUrl: new URL('https://billing.example/flexprice') }, 'https://billing.example/flexprice'],
  [{ region: 'india' as const }, 'https://api.cloud.flexprice.io/v1'],
  [{}, 'https://us.api.flexprice.io/v1'],
])('the address of %j is %s', (options, baseUrl) => {
  vi.stubEnv('FLEXPRICE_BASE_URL', '');
  expect(new Flexprice({ apiKey: KEY, ...options }).baseUrl).toBe(baseUrl);
});

test('key and address come from the environment where they are not given', async () => {
  vi.stubEnv('FLEXPRICE_API_KEY', KEY);
  vi.stubEnv('FLEXPRICE_BASE_URL', 'http://env.test');
  const { calls } = recording();
  const flexprice = new Flexprice({
    fetch: async (url, init) => {
      calls.push({ url, init });
      return Response.json({});
    },
  });
  await flexprice.customers.get('cust_1');
  expect(calls[0]?.url).toBe('http://env.test/v1/customers/cust_1');
  expect(headersOf(calls[0]?.init)['x-api-key']).toBe(KEY);
});

test.each([
  ['no key', { apiKey: '' }],
  ['a key with a line break', { apiKey: `${KEY}\n` }],
  ['an address that is none', { apiKey: KEY, baseUrl: 'localhost' }],
  ['another protocol', { apiKey: KEY, baseUrl: 'ftp://localhost' }],
  ['a password in the address', { apiKey: KEY, baseUrl: 'http://me:hunter2@localhost' }],
  ['a negative timeout', { apiKey: KEY, timeout: -1 }],
  ['half a retry', { apiKey: KEY, retry: 1.5 }],
])('%s is refused when the client is made', (_name, options) => {
  let thrown: unknown;
  try {
    new Flexprice(options);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ConfigurationError);
  expect(inspect(thrown)).not.toMatch(new RegExp(`${KEY}|hunter2`));
});

test('headers: those of the call over those of the client over the defaults, in any case', async () => {
  const { calls, flexprice } = recording({ headers: { 'X-Team': 'a', 'user-agent': 'mine' }, environmentId: 'env_1' });
  await flexprice.customers.get(
    'cust_1',
    {},
    { headers: { 'x-team': 'b', 'USER-AGENT': undefined }, environmentId: 'env_2' },
  );
  await flexprice.customers.get('cust_1');
  expect(headersOf(calls[0]?.init)).toMatchObject({ 'x-team': 'b', 'x-environment-id': 'env_2' });
  expect(headersOf(calls[0]?.init)).not.toHaveProperty('user-agent');
  expect(headersOf(calls[1]?.init)).toMatchObject({ 'x-team': 'a', 'user-agent': 'mine', 'x-environment-id': 'env_1' });
});

test('a key may be a function, asked before every attempt', async () => {
  let asked = 0;
  const { calls, flexprice } = recording({ apiKey: async () => `sk_${++asked}` });
  await flexprice.customers.get('cust_1');
  await flexprice.customers.get('cust_1');
  expect(calls.map(({ init }) => headersOf(init)['x-api-key'])).toEqual(['sk_1', 'sk_2']);
  await expect(recording({ apiKey: () => '' }).flexprice.customers.get('a')).rejects.toBeInstanceOf(ConfigurationError);
});

test('the portal takes its own token and never the key', async () => {
  vi.stubEnv('FLEXPRICE_API_KEY', '');
  const { calls, flexprice } = recording({ apiKey: undefined, sessionToken: 'token_of_session' });
  await flexprice.portal.getInfo();
  expect(headersOf(calls[0]?.init)).toMatchObject({ 'x-session-token': 'token_of_session' });
  expect(headersOf(calls[0]?.init)).not.toHaveProperty('x-api-key');
  await expect(flexprice.customers.get('cust_1')).rejects.toMatchObject({ kind: 'configuration' });
  await expect(recording().flexprice.portal.getInfo()).rejects.toMatchObject({ kind: 'configuration' });
  expect(calls).toHaveLength(1);
});

test('hooks see every attempt, may add headers, and never the key', async () => {
  const seen: unknown[] = [];
  await using server = await startServer((_, count) =>
    count === 1 ? failure(503, 'service_unavailable', 'Down.') : { body: CUSTOMER },
  );
  const flexprice = new Flexprice({
    apiKey: KEY,
    baseUrl: server.baseUrl,
    ...FAST,
    hooks: {
      beforeRequest: (request) => {
        request.headers.traceparent = `attempt-${request.attempt}`;
        seen.push(['before', request]);
      },
      afterResponse: async ({ attempt, response }) => void seen.push(['after', attempt, response.status]),
      onRetry: ({ attempt, error }) => void seen.push(['retry', attempt, error.message.slice(0, 5)]),
    },
  });
  await flexprice.customers.get('cust_1');
  expect(server.seen.map(({ headers }) => headers.traceparent)).toEqual(['attempt-1', 'attempt-2']);
  expect(seen.map((entry) => (entry as unknown[])[0])).toEqual(['before', 'after', 'retry', 'before', 'after']);
  expect(seen.slice(1, 3)).toEqual([
    ['after', 1, 503],
    ['retry', 1, 'Down.'],
  ]);
  expect(inspect(seen, { depth: 9, showHidden: true })).not.toContain(KEY);
});

test('what a hook throws, the call rejects with, and nothing is sent', async () => {
  const broken = new RangeError('not today');
  const { calls, flexprice } = recording({
    hooks: {
      beforeRequest() {
        throw broken;
      },
    },
  });
  await expect(flexprice.customers.get('cust_1')).rejects.toBe(broken);
  expect(calls).toEqual([]);
});

test('the key is in nothing that can be printed', async () => {
  const lines: string[] = [];
  // A server that echoes the key, a connection that breaks, an answer that is no JSON.
  await using server = await startServer(({ headers, url }) => {
    const text = JSON.stringify(headers);
    if (url.includes('echo')) return failure(400, 'validation_error', `You sent ${text}`, { 'x-api-key': text });
    return url.includes('cut') ? { cut: true } : { text: '<html>', headers: { 'content-type': 'text/html' } };
  });
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl, debug: (line) => lines.push(line), ...FAST });
  const printed: unknown[] = [flexprice, flexprice.customers, lines];
  for (const id of ['echo', 'cut', 'html', '']) {
    const error = await flexprice.customers.get(id).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(FlexpriceError);
    const { message, stack, body, details, cause } = error as FlexpriceError;
    printed.push(error, message, stack, body, details, cause, String(error));
  }
  expect(lines).toHaveLength(4);
  for (const value of printed) {
    expect(inspect(value, { depth: 12, showHidden: true, getters: true })).not.toContain(KEY);
    expect(String(value)).not.toContain(KEY);
    expect(JSON.stringify(value) ?? '').not.toContain(KEY);
  }
  expect(inspect(flexprice)).toBe(`Flexprice { baseUrl: '${server.baseUrl}' }`);
  expect(JSON.stringify(flexprice)).toBe(JSON.stringify({ baseUrl: server.baseUrl }));
});

test('a client with other options shares the rest', async () => {
  const { calls, flexprice } = recording({ headers: { 'X-Team': 'a' } });
  const other = flexprice.withOptions({ timeout: 5, headers: { 'X-Team': 'b' } });
  expect(other).toBeInstanceOf(Flexprice);
  await other.customers.get('cust_1');
  expect(headersOf(calls[0]?.init)).toMatchObject({ 'x-team': 'b', 'x-api-key': KEY });
});

test('a client made from another goes to the region or the address that it is given', () => {
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: 'http://localhost:8080/v1' });
  expect(flexprice.withOptions({ region: 'india' }).baseUrl).toBe(
    new Flexprice({ apiKey: KEY, region: 'india' }).baseUrl,
  );
  expect(flexprice.withOptions({ baseUrl: 'http://localhost:9090' }).baseUrl).toBe('http://localhost:9090/v1');
  expect(flexprice.withOptions({ timeout: 5 }).baseUrl).toBe(flexprice.baseUrl);
});

test('a client made from another stays in its environment, unless it is given one of its own', async () => {
  const calls: Record<string, string>[] = [];
  const flexprice = new Flexprice({
    apiKey: KEY,
    environmentId: 'env_1',
    headers: { 'X-Team': 'a', 'X-Trace': 't' },
    retry: { limit: 1, initialDelay: 1 },
    fetch: async (_url, init) => {
      calls.push(headersOf(init) as Record<string, string>);
      return Response.json({ code: 'service_unavailable', message: 'Later.' }, { status: 503 });
    },
  });
  const tell = (client: Flexprice) => expect(client.customers.get('cust_1')).rejects.toThrow('Later.');
  await tell(flexprice.withOptions({ headers: { 'x-team': 'b', 'X-Trace': undefined } }));
  await tell(flexprice.withOptions({ environmentId: 'env_2', retry: 0, apiKey: undefined }));
  expect(calls).toMatchObject([
    { 'x-environment-id': 'env_1', 'x-team': 'b' },
    { 'x-environment-id': 'env_1', 'x-team': 'b' },
    { 'x-environment-id': 'env_2', 'x-team': 'a', 'x-trace': 't', 'x-api-key': KEY },
  ]);
  expect(calls[0]).not.toHaveProperty('x-trace');
});

test('the functions do what the methods do', async () => {
  await using server = await startServer(({ method, url }) => {
    if (method === 'POST') return { status: 201, body: CUSTOMER };
    return url === '/v1/customers/cust_1'
      ? { body: CUSTOMER }
      : { body: { items: [CUSTOMER], pagination: { total: 1, limit: 50, offset: 50 } } };
  });
  const client = new FlexpriceCore({ apiKey: KEY, baseUrl: server.baseUrl });
  expect(await createCustomer(client, { external_id: 'brightside', name: 'B' })).toEqual(CUSTOMER);
  expect((await getCustomer(client, 'cust_1').withResponse()).status).toBe(200);
  expect(await listCustomers(client).toArray()).toEqual([CUSTOMER]);
});

test('the version is that of the package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  expect(VERSION).toBe(manifest.version);
});
