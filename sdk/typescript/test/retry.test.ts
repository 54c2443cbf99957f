import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { ServerError } from '../src/errors.ts';
import { Flexprice } from '../src/index.ts';
import { waitBefore } from '../src/retry.ts';
import { CUSTOMER, closedAddress, FAST, failure, KEY, startServer, unhandledDuring } from './server.ts';

const DOWN = failure(503, 'service_unavailable', 'The database does not answer.');
const BODY = { external_id: 'brightside', name: 'Brightside Labs' };

test('a write is repeated under the same idempotency key, request id and body', async () => {
  await using server = await startServer((_, count) => (count < 3 ? DOWN : { status: 201, body: CUSTOMER }));
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl, ...FAST });
  const answer = await flexprice.customers.create(BODY).withResponse();
  expect(answer.data).toEqual(CUSTOMER);
  expect(answer.attempts).toBe(3);
  expect(server.seen).toHaveLength(3);
  for (const name of ['idempotency-key', 'x-request-id', 'x-api-key', 'content-type']) {
    expect(new Set(server.seen.map(({ headers }) => headers[name])), name).toHaveLength(1);
  }
  expect(server.seen[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
  expect(new Set(server.seen.map(({ body }) => body))).toHaveLength(1);
});

test('two calls have two keys, and a key that is given is used', async () => {
  await using server = await startServer(() => ({ status: 201, body: CUSTOMER }));
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl });
  await flexprice.customers.create(BODY);
  await flexprice.customers.create(BODY);
  await flexprice.customers.create(BODY, { idempotencyKey: 'order-17' });
  const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
  expect(new Set(keys)).toHaveLength(3);
  expect(keys[2]).toBe('order-17');
});

test('where the body has a place for the key, it is there as well, the same over all attempts', async () => {
  await using server = await startServer((_, count) => (count % 2 === 1 ? { cut: true } : { body: {} }));
  const { wallets, payments } = new Flexprice({
    apiKey: KEY,
    baseUrl: server.baseUrl,
    honoursIdempotencyKey: false,
    ...FAST,
  });
  const body = { credits_to_add: '5', transaction_reason: 'PURCHASED_CREDIT_DIRECT' } as const;
  await wallets.topUp('wallet_1', body);
  await wallets.topUp('wallet_1', body, { idempotencyKey: 'order-17' });
  await wallets.topUp('wallet_1', { ...body, idempotency_key: 'mine' });
  await payments.create({
    destination_type: 'INVOICE',
    destination_id: 'inv_1',
    payment_method_type: 'OFFLINE',
    amount: '1',
    currency: 'usd',
  });
  const keys = server.seen.map(({ headers, body: sent }) => [
    headers['idempotency-key'],
    JSON.parse(sent).idempotency_key,
  ]);
  expect(keys).toHaveLength(8);
  for (let call = 0; call < 8; call += 2) expect(keys[call + 1]).toEqual(keys[call]);
  expect(keys[0]?.[1]).toBe(keys[0]?.[0]);
  expect(keys[2]).toEqual(['order-17', 'order-17']);
  expect(keys[4]?.[1]).toBe('mine');
  expect(keys[6]?.[1]).toBe(keys[6]?.[0]);
  expect(new Set(keys.map(([header]) => header))).toHaveLength(4);
  expect(body).not.toHaveProperty('idempotency_key');
});

test('reading sends no idempotency key, by GET or by search', async () => {
  await using server = await startServer(() => ({
    body: { items: [], pagination: { total: 0, limit: 50, offset: 50 } },
  }));
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl });
  await flexprice.customers.list();
  await flexprice.customers.search();
  expect(server.seen.map(({ headers }) => headers['idempotency-key'])).toEqual([undefined, undefined]);
  expect(server.seen[1]?.body).toBe('{}');
});

test.each([
  ['a broken connection', { cut: true }],
  ['408', failure(408, 'request_timeout', 'Too slow.')],
  ['429', { ...failure(429, 'too_many_requests', 'Slow down.'), headers: { 'retry-after': '0' } }],
  ['500', failure(500, 'internal_error', 'Something failed.')],
  ['502 of a proxy', { status: 502, text: '<html>Bad gateway</html>', headers: { 'content-type': 'text/html' } }],
  ['a key still in use', failure(409, 'idempotency_key_in_use', 'Still running.')],
])('%s is worth another attempt', async (_name, first) => {
  await using server = await startServer((_, count) => (count === 1 ? first : { body: CUSTOMER }));
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl, ...FAST });
  expect(await flexprice.customers.update('cust_1', { name: 'B' })).toEqual(CUSTOMER);
  expect(server.seen).toHaveLength(2);
});

test.each([
  [400, 'validation_error'],
  [401, 'unauthenticated'],
  [403, 'permission_denied'],
  [404, 'not_found'],
  [409, 'already_exists'],
  [422, 'idempotency_key_reused'],
  [501, 'not_implemented'],
])('%i %s is final', async (status, code) => {
  await using server = await startServer(() => failure(status, code, 'No.'));
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl, ...FAST });
  await expect(flexprice.customers.get('cust_1')).rejects.toMatchObject({ status, code, attempts: 1 });
  expect(server.seen).toHaveLength(1);
});

test('the last failure is thrown when the attempts are used up', async () => {
  await using server = await startServer(() => DOWN);
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl, ...FAST });
  await expect(flexprice.customers.get('cust_1')).rejects.toMatchObject({ kind: 'server', status: 503, attempts: 3 });
  expect(server.seen).toHaveLength(3);
  await expect(flexprice.customers.get('cust_1', {}, { retry: 0 })).rejects.toMatchObject({ attempts: 1 });
  await expect(flexprice.customers.get('cust_1', {}, { retry: 4 })).rejects.toMatchObject({ attempts: 5 });
});

test('without a server that honours keys, a write is only repeated if it was certainly not processed', async () => {
  await using server = await startServer((_, count) => (count === 1 ? { cut: true } : { status: 201, body: CUSTOMER }));
  const options = { apiKey: KEY, baseUrl: server.baseUrl, honoursIdempotencyKey: false, ...FAST };
  await expect(new Flexprice(options).customers.create(BODY)).rejects.toMatchObject({
    kind: 'connection',
    attempts: 1,
  });

  await using busy = await startServer((_, count) =>
    count === 1
      ? { ...failure(429, 'too_many_requests', 'Slow down.'), headers: { 'retry-after': '0' } }
      : { body: CUSTOMER },
  );
  await new Flexprice({ ...options, baseUrl: busy.baseUrl }).customers.create(BODY);
  expect(busy.seen).toHaveLength(2);
});

test('a refused connection is repeated even for such a write', async () => {
  const reached: string[] = [];
  const flexprice = new Flexprice({
    apiKey: KEY,
    baseUrl: await closedAddress(),
    honoursIdempotencyKey: false,
    hooks: { onRetry: ({ error }) => void reached.push(error.message) },
    ...FAST,
  });
  await expect(flexprice.customers.create(BODY)).rejects.toMatchObject({ kind: 'connection', attempts: 3 });
  expect(reached).toHaveLength(2);
});

test('an attempt that takes too long is repeated, then reported as a timeout', async () => {
  await using server = await startServer(() => ({ hang: true }));
  // Counted here: what is given up quickly does not always get as far as the server.
  let attempts = 0;
  const counting = (url: string, init: RequestInit) => {
    attempts += 1;
    return fetch(url, init);
  };
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl, timeout: 30, fetch: counting, ...FAST });
  await expect(flexprice.customers.get('cust_1')).rejects.toMatchObject({
    kind: 'timeout',
    code: 'timeout',
    attempts: 3,
  });
  expect(attempts).toBe(3);
});

test('the timeout also covers the body, and a fetch that does not listen', async () => {
  const never = () => new Promise<Response>(() => {});
  const deaf = new Flexprice({ apiKey: KEY, baseUrl: 'http://a.test', fetch: never, timeout: 10, retry: 0 });
  await expect(deaf.customers.get('cust_1')).rejects.toMatchObject({ kind: 'timeout' });
  const endless = async () => new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } });
  const slow = new Flexprice({ apiKey: KEY, baseUrl: 'http://a.test', fetch: endless, timeout: 10, retry: 0 });
  await expect(slow.customers.get('cust_1')).rejects.toMatchObject({ kind: 'timeout' });
});

test('no wait begins that would outlast the whole call', async () => {
  await using server = await startServer(() => ({ ...DOWN, headers: { 'retry-after': '5' } }));
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl, totalTimeout: 2_000 });
  await expect(flexprice.customers.get('cust_1')).rejects.toMatchObject({ status: 503, retryAfter: 5_000 });
  expect(server.seen).toHaveLength(1);
});

test('aborting cuts a back-off short, rejects with the reason and leaves no listener behind', async () => {
  const controller = new AbortController();
  const reason = new Error('the user left');
  await using server = await startServer(() => ({ ...DOWN, headers: { 'retry-after': '50' } }));
  const flexprice = new Flexprice({
    apiKey: KEY,
    baseUrl: server.baseUrl,
    hooks: { onRetry: () => void setTimeout(() => controller.abort(reason)) },
  });
  await expect(flexprice.customers.get('cust_1', {}, { signal: controller.signal })).rejects.toBe(reason);
  expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  expect(server.seen).toHaveLength(1);
});

test('aborting a request in flight rejects with the reason; finished calls leave no listener', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  await using server = await startServer((_, count) => {
    if (count < 3) return count === 1 ? DOWN : { body: CUSTOMER };
    setTimeout(() => controller.abort());
    return { hang: true };
  });
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl, ...FAST });
  await flexprice.customers.get('cust_1', {}, { signal });
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  await expect(flexprice.customers.get('cust_1', {}, { signal })).rejects.toMatchObject({ name: 'AbortError' });
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  await expect(flexprice.customers.get('cust_1', {}, { signal })).rejects.toBe(signal.reason);
  expect(server.seen).toHaveLength(3);
});

test.each(['a key', 'a hook'])('time and signal also end the wait for %s', async (what) => {
  const never = () => new Promise<never>(() => {});
  const fetched: string[] = [];
  const flexprice = new Flexprice({
    apiKey: what === 'a key' ? never : KEY,
    baseUrl: 'http://api.test',
    hooks: what === 'a hook' ? { beforeRequest: never } : {},
    retry: 0,
    fetch: async (url) => {
      fetched.push(url);
      return Response.json(CUSTOMER);
    },
  });
  await expect(flexprice.customers.get('cust_1', {}, { timeout: 10 })).rejects.toMatchObject({ kind: 'timeout' });
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 10);
  const call = flexprice.customers.get('cust_1', {}, { signal: controller.signal });
  await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  expect(fetched).toEqual([]);
});

test('nothing is sent by a call that was given up while its key was on the way', async () => {
  const key = Promise.withResolvers<string>();
  const fetched: string[] = [];
  const flexprice = new Flexprice({
    apiKey: () => key.promise,
    baseUrl: 'http://api.test',
    retry: 0,
    fetch: async (url) => {
      fetched.push(url);
      return Response.json(CUSTOMER);
    },
  });
  await expect(flexprice.customers.get('cust_1', {}, { timeout: 5 })).rejects.toMatchObject({ kind: 'timeout' });
  key.resolve(KEY);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(fetched).toEqual([]);
});

test('a key that cannot be had while a hook still works is one failure, and handled', async () => {
  const flexprice = new Flexprice({
    apiKey: () => Promise.reject(new Error('the vault is closed')),
    baseUrl: 'http://api.test',
    hooks: { beforeRequest: () => new Promise((resolve) => setTimeout(resolve, 15)) },
  });
  const reported = await unhandledDuring(async () => {
    await expect(flexprice.customers.get('cust_1')).rejects.toThrow('the vault is closed');
  });
  expect(reported).toEqual([]);
});

test('a hundred calls that share a signal leave no listener and no warning behind', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  await using server = await startServer((_, count) => (count % 3 === 0 ? DOWN : { body: CUSTOMER }));
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl, ...FAST });
  const { signal } = new AbortController();
  await Promise.allSettled(Array.from({ length: 100 }, () => flexprice.customers.get('cust_1', {}, { signal })));
  await new Promise((resolve) => setTimeout(resolve));
  process.off('warning', note);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(warnings).toEqual([]);
});

const RETRY = { limit: 9, initialDelay: 500, maxDelay: 8_000, maxRetryAfter: 60_000 };
const failed = (retryAfter?: number) => new ServerError('no', { code: 'internal_error', retryAfter });

test.each([
  ['the first wait, shortest', undefined, 1, 1e6, 0, 250],
  ['the first wait, longest', undefined, 1, 1e6, 1, 500],
  ['the third wait', undefined, 3, 1e6, 1, 2_000],
  ['a wait at the cap', undefined, 9, 1e6, 1, 8_000],
  ['no wait that outlasts the call', undefined, 3, 1_500, 1, undefined],
  ['what the server asks for', 12_000, 1, 1e6, 0, 12_000],
  ['a little later, so that not all come at once', 2_000, 1, 1e6, 1, 2_200],
  ['more patience than the caller has', 61_000, 1, 1e6, 0, undefined],
])('%s', (_name, retryAfter, made, left, chance, wait) => {
  expect(waitBefore(failed(retryAfter), RETRY, made, left, chance)).toBe(wait);
});
