import { gzipSync } from 'node:zlib';
import { type Operation, operations } from '@flexprice/generated/operations';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pending } from '../../src/pending.ts';
import { type RawAnswer, type RawRequest, raw } from '../helpers/raw.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

const MEBIBYTE = 1_048_576;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());
// Whatever a test sent, the server must have survived it.
afterEach(async () => expect((await raw(server, { method: 'GET', path: '/ready' })).status).toBe(200));

const post = (body: string | Buffer, more: Partial<RawRequest> = {}) =>
  raw(server, { path: '/v1/customers', body, ...more });
const customer = (more: object = {}) => JSON.stringify({ external_id: crypto.randomUUID(), name: 'N', ...more });

/** That an answer is the standard error with this status and code, and nothing of the server's inside. */
function expectError(answer: RawAnswer, status: number, code: string, faults?: string[]) {
  expect({ status: answer.status, body: answer.json }).toMatchObject({
    status,
    body: { code, http_status_code: status, message: expect.any(String) },
  });
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(answer.headers['x-request-id']).toBeTruthy();
  expect(answer.text).not.toMatch(/\bat .+\.(ts|js):\d+|select .+ from|insert into|prisma|node_modules/i);
  const { details } = answer.json as { details?: object };
  if (faults) expect(Object.keys(details ?? {}).sort()).toEqual(faults);
}

describe('where there is nothing', () => {
  test.each([
    ['GET', '/v1/nothing', undefined],
    ['GET', '/v2/customers', undefined],
    ['GET', '/', undefined],
    ['PATCH', '/v1/customers/x', 'GET, PUT, DELETE'],
    ['DELETE', '/v1/customers', 'POST, GET, PUT'],
    ['GET', '/v1/customers/search/x/y', undefined],
  ])('%s %s is not found', async (method, path, allow) => {
    const answer = await raw(server, { method, path });
    expectError(answer, 404, 'not_found');
    expect(answer.headers.allow?.split(', ').sort()).toEqual(allow?.split(', ').sort());
  });

  test('the path does not come back as markup', async () => {
    const answer = await raw(server, { method: 'GET', path: '/v1/<script>alert(1)</script>' });
    expectError(answer, 404, 'not_found');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test.each(['/v1/customers/%zz', '/v1/customers/%', '/v1/customers/%c0%ae', '/v1/customers/%ff/usage'])(
    'a path with a broken escape is a 400: %s',
    async (path) => expectError(await raw(server, { method: 'GET', path }), 400, 'validation_error'),
  );

  test('U+0000 in a path or a parameter is a 400', async () => {
    expectError(await raw(server, { method: 'GET', path: '/v1/customers/a%00b' }), 400, 'validation_error', ['id']);
    const query = await raw(server, { method: 'GET', path: '/v1/customers?external_id=a%00' });
    expectError(query, 400, 'validation_error', ['external_id']);
  });

  test('broken escapes, repetitions and prototype keys in a query are data', async () => {
    for (const query of ['limit=%zz', 'limit=1&limit=2', 'order[]=asc', 'order=', 'limit=1e3', 'offset=99999999999']) {
      const answer = await raw(server, { method: 'GET', path: `/v1/customers?${query}` });
      expect([200, 400], query).toContain(answer.status);
    }
    const answer = await raw(server, {
      method: 'GET',
      path: '/v1/customers?__proto__[limit]=5&constructor=1&unknown=2',
    });
    expect(answer.json).toMatchObject({ pagination: { limit: 50 } });
  });

  test('HEAD is GET without the body', async () => {
    const got = await raw(server, { method: 'GET', path: '/v1/customers' });
    const head = await raw(server, { method: 'HEAD', path: '/v1/customers' });
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect(head.headers['content-length']).toBe(got.headers['content-length']);
    expect((await raw(server, { method: 'HEAD', path: '/v1/customers/none' })).status).toBe(404);
  });
});

describe('operations that are not there yet', () => {
  test('answer 501 to a valid key and 401 to none', async () => {
    for (const id of pending) {
      const { method, path }: Operation = operations[id];
      const at = `/v1${path.replaceAll(/\{\w+\}/g, 'x')}`;
      expectError(await raw(server, { method, path: at }), 501, 'not_implemented');
      expectError(await raw(server, { method, path: at, headers: { 'x-api-key': undefined } }), 401, 'unauthenticated');
    }
  });
});

describe('bodies', () => {
  test('must be there where they are required', async () => {
    expectError(await raw(server, { path: '/v1/customers' }), 400, 'validation_error', ['body']);
    expectError(await post(''), 400, 'validation_error', ['body']);
    expectError(await raw(server, { path: '/v1/customers/search' }), 400, 'validation_error', ['body']);
  });

  test.each([
    ['{', 'half an object'],
    ['{"a":1,}', 'a comma too many'],
    ["{'a':1}", 'wrong quotes'],
    ['nonsense', 'no JSON'],
    ['{} {}', 'two values'],
    ['{"a":NaN}', 'NaN'],
    ['{"name":"a\nb"}', 'a control character'],
    ['\ufeff{}', 'a byte order mark'],
  ])('%j is not JSON: %s', async (body) => expectError(await post(body), 400, 'validation_error', ['body']));

  test.each(['null', '[]', '"x"', '1', '1e400', 'true', '[[[]]]', '123456789012345678901234567890'])(
    '%s is JSON, but not an object',
    async (body) => {
      expectError(await post(body), 400, 'validation_error');
      expectError(await post(body, { path: '/v1/customers/search' }), 400, 'validation_error');
    },
  );

  test('bytes that are not UTF-8 are refused, not replaced', async () => {
    const body = Buffer.from('{"external_id":"caf\xe9","name":"N"}', 'latin1');
    expectError(await post(body), 400, 'validation_error', ['body']);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonx',
  ])('of type %s are a 415', async (type) =>
    expectError(await post(customer(), { headers: { 'content-type': type } }), 415, 'unsupported_media_type'),
  );

  test.each(['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/vnd.api+json', undefined])(
    'of type %s are JSON',
    async (type) => expect((await post(customer(), { headers: { 'content-type': type } })).status).toBe(201),
  );

  test.each([
    ['in one piece', undefined],
    ['in chunks of unknown number', 65_536],
  ])('of more than 4 MiB are refused, %s', async (_name, chunk) => {
    const more = chunk === undefined ? {} : { chunk };
    const large = customer({ metadata: { x: 'y'.repeat(4 * MEBIBYTE) } });
    for (let round = 0; round < 5; round++) expectError(await post(large, more), 400, 'validation_error');
    // An unknown member is ignored, but counts.
    const fits = customer({ unknown: 'y'.repeat(4 * MEBIBYTE - 500) });
    expect((await post(fits, more)).status).toBe(201);
  });

  test('of events may have 32 MiB and no more', async () => {
    const path = '/v1/events';
    const event = (size: number) =>
      JSON.stringify({ event_name: 'e', external_customer_id: 'c', properties: { x: 'y'.repeat(size) } });
    const fits = await post(event(32 * MEBIBYTE - 1000), { path });
    expect(fits.text).not.toContain('exceeds the maximum size');
    const large = await post(event(32 * MEBIBYTE), { path });
    expectError(large, 400, 'validation_error');
    expect(large.text).toContain('exceeds the maximum size');
  });

  test('of refused requests are read away, so that the answer arrives and the connection lives', async () => {
    const large = customer({ metadata: { x: 'y'.repeat(20 * MEBIBYTE) } });
    for (let round = 0; round < 3; round++) {
      const answer = await post(large, { headers: { 'x-api-key': 'sk_wrong' } });
      expectError(answer, 401, 'unauthenticated');
    }
  });

  test('may be sent with gzip, within the same limit once unpacked', async () => {
    const gzip = { 'content-encoding': 'gzip' };
    expect((await post(gzipSync(customer()), { headers: gzip })).status).toBe(201);
    expectError(await post(customer(), { headers: gzip }), 400, 'validation_error', ['body']);
    expectError(await post(gzipSync(customer()).subarray(0, 30), { headers: gzip }), 400, 'validation_error', ['body']);
    const bomb = gzipSync(Buffer.alloc(100 * MEBIBYTE, ' '));
    expect(bomb.length).toBeLessThan(MEBIBYTE);
    const answer = await post(bomb, { headers: gzip });
    expectError(answer, 400, 'validation_error');
    expect(answer.text).toContain('exceeds the maximum size');
    expectError(await post(customer(), { headers: { 'content-encoding': 'br' } }), 415, 'unsupported_media_type');
  });
});

describe('values', () => {
  test.each<[string, string, string[]]>([
    ['text where a number belongs', '{"limit":"x","offset":{}}', ['limit', 'offset']],
    ['unknown words of an enum', '{"status":"gone","order":"up"}', ['order', 'status']],
    ['numbers beyond a double', '{"limit":1e400,"offset":-1e400}', ['limit', 'offset']],
    ['numbers with a fraction where none belongs', '{"limit":1.5}', ['limit']],
    ['numbers beyond an integer', '{"limit":9007199254740993,"offset":1e308}', ['limit', 'offset']],
  ])('%s', async (_name, body, faults) => {
    const answer = await post(body, { path: '/v1/customers/search' });
    expectError(answer, 400, 'validation_error', faults);
  });

  test('every fault is named by the path of its field', async () => {
    const filters = [{ field: 'name', operator: 'resembles', value: {} }, 7, { operator: 'eq', value: { array: [1] } }];
    const answer = await post(JSON.stringify({ filters, sort: 'name' }), { path: '/v1/customers/search' });
    expectError(answer, 400, 'validation_error', [
      'filters[0].operator',
      'filters[1]',
      'filters[2].field',
      'filters[2].value.array[0]',
      'sort',
    ]);
  });

  test.each([
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59-01:00',
    '2016-12-31T23:59:60Z',
    '2025-02-30T00:00:00Z',
    '2025-01-01T00:00:00+16:00',
    '2025-01-01',
    '+275760-09-13T00:00:00Z',
  ])('an instant that cannot be kept is a fault: %s', async (start_time) => {
    expectError(await post(JSON.stringify({ start_time }), { path: '/v1/groups/search' }), 400, 'validation_error', [
      'start_time',
    ]);
    expect((await post('{"start_time":"0001-01-01T00:00:00+14:00"}', { path: '/v1/groups/search' })).status).toBe(400);
    expect((await post('{"start_time":"9999-12-31T23:59:59Z"}', { path: '/v1/groups/search' })).status).toBe(200);
  });

  test('U+0000 and halves of surrogate pairs are refused wherever they stand', async () => {
    const unstorable = String.raw`{"external_id":"a\u0000b","name":"\ud800","metadata":{"x":"\udc00","ok":"\ud83d\ude00"}}`;
    expectError(await post(unstorable), 400, 'validation_error', ['external_id', 'metadata.x', 'name']);
    const name = String.raw`{"external_id":"a","name":"b","metadata":{"\u0000":"x"}}`;
    expectError(await post(name), 400, 'validation_error', ['metadata']);
    // The backslash is itself escaped: this is harmless text.
    const harmless = await post(String.raw`{"external_id":"\\u0000","name":"\ud83d\ude00 \\ud800"}`);
    expect(harmless.json).toMatchObject({ external_id: '\\u0000', name: '😀 \\ud800' });
  });

  test('long text is a fault, not a crash', async () => {
    const long = 'x'.repeat(1_000_000);
    expectError(await post(customer({ name: long, email: long })), 400, 'validation_error', ['email', 'name']);
    expectError(
      await raw(server, { method: 'GET', path: `/v1/customers/${'x'.repeat(5000)}` }),
      400,
      'validation_error',
    );
    expect((await raw(server, { method: 'GET', path: `/v1/customers/${'x'.repeat(50_000)}` })).status).toBe(431);
  });

  test.each([
    ['arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['arrays without an end', '['.repeat(1_000_000)],
    ['arrays with a long number inside', `${'['.repeat(100_000)}1.2345678901234567890${']'.repeat(100_000)}`],
    ['arrays with an escape inside', `${'['.repeat(100_000)}"\\u0000"${']'.repeat(100_000)}`],
  ])('100 000 nested %s do no harm anywhere', async (_name, deep) => {
    expectError(await post(deep), 400, 'validation_error');
    for (const member of ['metadata', 'name', 'integration_entity_mapping']) {
      const answer = await post(`{"external_id":"deep","name":"x","${member}":${deep}}`);
      expectError(answer, 400, 'validation_error');
    }
    const event = await post(`{"event_name":"e","external_customer_id":"c","properties":{"x":${deep}}}`, {
      path: '/v1/events',
    });
    expectError(event, 400, 'validation_error');
    const unknown = await post(`{"external_id":"${crypto.randomUUID()}","name":"x","unknown":${deep}}`);
    expect([201, 400]).toContain(unknown.status);
  });

  test('names that mean something to JavaScript are ordinary names', async () => {
    const body = `{"external_id":"proto","name":"x","__proto__":{"email":"evil@x.example"},"constructor":{"prototype":{"y":1}},
      "metadata":{"__proto__":"p","constructor":"c","toString":"t","hasOwnProperty":"h"}}`;
    const { status, json } = await post(body);
    expect(status).toBe(201);
    const { metadata, email } = json as { metadata: object; email: string };
    expect(email).toBe('');
    expect(Object.entries(metadata).sort()).toEqual([
      ['__proto__', 'p'],
      ['constructor', 'c'],
      ['hasOwnProperty', 'h'],
      ['toString', 't'],
    ]);
    expect(({} as { y?: unknown }).y).toBeUndefined();
    for (const field of ['__proto__', 'constructor', 'toString', 'valueOf']) {
      const search = { filters: [{ field, operator: 'eq', value: { string: 'x' } }], sort: [{ field }] };
      const answer = await post(JSON.stringify(search), { path: '/v1/customers/search' });
      expectError(answer, 400, 'validation_error', ['filters[0].field', 'sort[0].field']);
    }
  });

  test('quotes, wildcards and SQL are data', async () => {
    const evil = `'; drop table customers; -- %_\\ $1 \${x}`;
    const { json } = await post(customer({ external_id: evil, name: evil }));
    expect(json).toMatchObject({ external_id: evil, name: evil });
    const found = await raw(server, { method: 'GET', path: `/v1/customers/external/${encodeURIComponent(evil)}` });
    expect(found.json).toMatchObject({ name: evil });
  });
});
