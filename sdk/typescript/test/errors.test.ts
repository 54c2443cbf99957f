import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import * as sdk from '../src/index.ts';
import { Flexprice, FlexpriceError, isFlexpriceError } from '../src/index.ts';
import { closedAddress, failure, KEY, type Reply, startServer } from './server.ts';

async function errorFrom(reply: Reply): Promise<FlexpriceError> {
  await using server = await startServer(() => reply);
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl, retry: 0 });
  const error = await flexprice.customers.get('cust_1').catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(FlexpriceError);
  return error as FlexpriceError;
}

test.each([
  [400, 'validation_error', 'validation', sdk.ValidationError],
  [400, 'invalid_operation', 'invalid_operation', sdk.InvalidOperationError],
  [401, 'unauthenticated', 'authentication', sdk.AuthenticationError],
  [403, 'permission_denied', 'permission', sdk.PermissionError],
  [404, 'not_found', 'not_found', sdk.NotFoundError],
  [409, 'already_exists', 'conflict', sdk.ConflictError],
  [409, 'version_conflict', 'conflict', sdk.ConflictError],
  [409, 'idempotency_key_in_use', 'idempotency', sdk.IdempotencyError],
  [415, 'unsupported_media_type', 'validation', sdk.ValidationError],
  [422, 'idempotency_key_reused', 'idempotency', sdk.IdempotencyError],
  [429, 'too_many_requests', 'rate_limit', sdk.RateLimitError],
  [500, 'database_error', 'server', sdk.ServerError],
  [501, 'not_implemented', 'server', sdk.ServerError],
  [503, 'service_unavailable', 'server', sdk.ServerError],
])('%i %s', async (status, code, kind, type) => {
  const error = await errorFrom(failure(status, code, 'This is what happened.', { customer_id: 'cust_1' }));
  expect(error).toBeInstanceOf(type);
  expect(error.constructor).toBe(type);
  expect(error).toMatchObject({
    name: type.name,
    kind,
    code,
    status,
    requestId: 'req_of_server',
    method: 'GET',
    path: '/customers/{id}',
    attempts: 1,
    details: { customer_id: 'cust_1' },
  });
  expect(error.message).toContain('This is what happened');
  expect(error.message).toContain(`(${status} ${code}, GET /customers/{id}, request req_of_server)`);
  expect(error.stack).toMatch(new RegExp(`^${type.name}: `));
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: type.name, message: error.message, code, status });
});

test('a validation error names every field', async () => {
  const details = { name: 'is required', 'items[2].amount': 'must not be negative' };
  const error = await errorFrom(failure(400, 'validation_error', 'Request validation failed', details));
  expect(error.message).toContain(
    'Request validation failed: name is required; items[2].amount must not be negative (',
  );
  expect(isFlexpriceError(error, 'validation') && error.fields).toEqual([
    { path: 'name', message: 'is required' },
    { path: 'items[2].amount', message: 'must not be negative' },
  ]);
});

test('a rate limit error says until when', async () => {
  const headers = {
    'retry-after': '12',
    'x-ratelimit-limit': '600',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': '1790000000',
  };
  const error = await errorFrom({ ...failure(429, 'too_many_requests', 'Wait.'), headers });
  if (!isFlexpriceError(error, 'rate_limit')) throw error;
  expect(error.retryAfter).toBe(12_000);
  expect(error.resetAt).toEqual(new Date('2026-09-21T14:13:20Z'));
  expect(error.rateLimit).toEqual({ limit: 600, remaining: 0, resetAt: new Date('2026-09-21T14:13:20Z') });
});

test.each([
  ['a date', { 'retry-after': 'Mon, 21 Sep 2026 14:13:20 GMT' }, 20_000],
  ['the reset of the limit', { 'x-ratelimit-reset': '1790000005' }, 25_000],
  ['a date in the past', { 'retry-after': 'Mon, 21 Sep 2026 14:00:00 GMT' }, 0],
  ['nothing', {}, undefined],
])('the wait is read from %s by the clock of the server', async (_name, headers, wait) => {
  const date = 'Mon, 21 Sep 2026 14:13:00 GMT';
  const error = await errorFrom({ ...failure(429, 'too_many_requests', 'Wait.'), headers: { date, ...headers } });
  expect(error.retryAfter).toBe(wait);
});

test.each([
  [
    'the short form of authentication failures',
    { status: 401, body: { error: 'Unauthorized' } },
    'Unauthorized: check the API key.',
    'unauthenticated',
  ],
  [
    'only a message',
    { status: 403, body: { message: 'insufficient permissions' } },
    'insufficient permissions',
    'permission_denied',
  ],
  [
    'text',
    { status: 404, text: '404 page not found', headers: { 'content-type': 'text/plain' } },
    'The server answered 404',
    'not_found',
  ],
  ['nothing at all', { status: 500 }, 'The server answered 500', 'internal_error'],
  ['a status nobody expects', { status: 418, body: {} }, 'The server answered 418', 'unexpected_status'],
])('an error answer with %s is understood', async (_name, reply, message, code) => {
  const error = await errorFrom(reply);
  expect(error.message).toContain(message);
  expect(error.code).toBe(code);
});

test('a success that is not JSON is an error that names the address', async () => {
  const error = await errorFrom({ text: '<html>', headers: { 'content-type': 'text/html' } });
  expect(error).toMatchObject({ kind: 'server', code: 'invalid_response', status: 200 });
  expect(error.message).toContain('text/html');
});

test('a redirect is not followed with the key', async () => {
  await using elsewhere = await startServer(() => ({ body: {} }));
  const error = await errorFrom({ status: 307, headers: { location: `${elsewhere.baseUrl}/customers` } });
  expect(error.code).toBe('redirected');
  expect(error.message).toContain(elsewhere.baseUrl);
  expect(elsewhere.seen).toEqual([]);
});

test('no connection: the message says where to and what to check', async () => {
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: await closedAddress(), retry: 0 });
  const error = await flexprice.customers.list().catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(sdk.ConnectionError);
  expect(error).toMatchObject({
    kind: 'connection',
    code: 'ECONNREFUSED',
    status: undefined,
    requestId: expect.any(String),
  });
  expect((error as Error).message).toContain('http://127.0.0.1:');
  expect((error as Error).cause).toBeInstanceOf(TypeError);
});

test.each(['', '.', '..', undefined])('the id %j is refused before anything is sent', async (id) => {
  await using server = await startServer(() => ({ status: 204 }));
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl });
  const wrong: string = id as string;
  await expect(flexprice.customers.delete(wrong)).rejects.toMatchObject({ kind: 'validation' });
  expect(server.seen).toEqual([]);
});

test('the guard also knows errors of another copy of the package', () => {
  const foreign = runInNewContext(
    `Object.assign(new Error('no'), { kind: 'conflict', [Symbol.for('@flexprice/sdk/error')]: true })`,
  ) as unknown;
  expect(foreign).not.toBeInstanceOf(Error);
  expect(isFlexpriceError(foreign)).toBe(true);
  expect(isFlexpriceError(foreign, 'conflict')).toBe(true);
  expect(isFlexpriceError(foreign, 'timeout')).toBe(false);
  for (const other of [null, undefined, 'conflict', new Error('no'), { kind: 'conflict' }]) {
    expect(isFlexpriceError(other)).toBe(false);
  }
});
