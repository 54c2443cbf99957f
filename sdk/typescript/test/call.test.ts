import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { Flexprice } from '../src/index.ts';
import { CUSTOMER, failure, KEY, startServer, unhandledDuring } from './server.ts';

const NOT_FOUND = failure(404, 'not_found', 'Not there.');

test('a call that nobody awaits is sent', async () => {
  await using server = await startServer(() => ({ body: CUSTOMER }));
  new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl }).customers.get('cust_1');
  await vi.waitFor(() => expect(server.seen).toHaveLength(1));
});

test('a call is sent once, however often it is awaited', async () => {
  await using server = await startServer(() => ({ body: CUSTOMER }));
  const call = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl }).customers.get('cust_1');
  const results = [
    await call,
    await call,
    (await call.withResponse()).data,
    await Promise.all([call]).then(([one]) => one),
  ];
  for (const result of results) expect(result).toEqual(CUSTOMER);
  expect(server.seen).toHaveLength(1);
});

test('then, catch and finally give ordinary promises', async () => {
  await using server = await startServer(({ url }) => (url.includes('cust_1') ? { body: CUSTOMER } : NOT_FOUND));
  const { customers } = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl });
  const call = customers.get('cust_1');
  expect(call).toBeInstanceOf(Promise);
  const then = call.then(({ name }) => name);
  expect(Object.getPrototypeOf(then)).toBe(Promise.prototype);
  expect(await then).toBe('Brightside Labs');
  const done = vi.fn();
  expect(await customers.get('cust_2').catch((error: Error) => error.name)).toBe('NotFoundError');
  expect(await customers.get('cust_1').finally(done)).toEqual(CUSTOMER);
  await expect(customers.get('cust_2').finally(done)).rejects.toMatchObject({ status: 404 });
  expect(done).toHaveBeenCalledTimes(2);
  await expect(Promise.race([customers.get('cust_2')])).rejects.toMatchObject({ status: 404 });
});

test('a failure is reported as unhandled exactly when nobody handles it', async () => {
  await using server = await startServer(() => NOT_FOUND);
  const { customers } = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl });
  const ignored = await unhandledDuring(async () => {
    customers.get('cust_1');
    await vi.waitFor(() => expect(server.seen).toHaveLength(1));
  });
  expect(ignored).toEqual([expect.objectContaining({ status: 404 })]);

  const handled = await unhandledDuring(async () => {
    await expect(customers.get('cust_1').withResponse()).rejects.toMatchObject({ status: 404 });
    await expect(customers.get('cust_1')).rejects.toMatchObject({ status: 404 });
    await customers.get('cust_1').catch(() => {});
    await expect(customers.list().toArray()).rejects.toMatchObject({ status: 404 });
    const both = customers.get('cust_1');
    await Promise.allSettled([both, both.withResponse()]);
  });
  expect(handled).toEqual([]);
});

test('withResponse gives what surrounds the body', async () => {
  const headers = {
    'x-request-id': '01K5REQUEST',
    'x-ratelimit-limit': '600',
    'x-ratelimit-remaining': '599',
    'x-ratelimit-reset': '1790000000',
    'idempotency-replayed': 'true',
  };
  await using server = await startServer(() => ({ status: 201, headers, body: CUSTOMER }));
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl });
  const answer = await flexprice.customers.create({ external_id: 'brightside', name: 'B' }).withResponse();
  expect(answer).toMatchObject({ data: CUSTOMER, status: 201, requestId: '01K5REQUEST', attempts: 1, replayed: true });
  expect(answer.rateLimit).toEqual({ limit: 600, remaining: 599, resetAt: new Date('2026-09-21T14:13:20Z') });
  expect(answer.headers.get('content-type')).toContain('json');
  expect(answer.response).toBeInstanceOf(Response);
});

test('the request id is made once, or given', async () => {
  await using server = await startServer(() => ({ body: CUSTOMER }));
  const { customers } = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl });
  const { requestId } = await customers.get('cust_1').withResponse();
  await customers.get('cust_1', {}, { requestId: 'mine' });
  expect(server.seen.map(({ headers }) => headers['x-request-id'])).toEqual([requestId, 'mine']);
});

test('no content is undefined, other content is bytes', async () => {
  await using server = await startServer(({ method }) =>
    method === 'DELETE' ? { status: 204 } : { text: '%PDF-1.7', headers: { 'content-type': 'application/pdf' } },
  );
  const flexprice = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl });
  expect(await flexprice.customers.delete('cust_1')).toBeUndefined();
  const bytes = await flexprice.request<Uint8Array>('GET', '/invoices/inv_1/pdf');
  expect(new TextDecoder().decode(bytes)).toBe('%PDF-1.7');
});

test('printing a call shows no secrets', () => {
  const flexprice = new Flexprice({ apiKey: KEY, fetch: async () => Response.json(CUSTOMER) });
  expect(inspect(flexprice.customers.get('cust_1'), { depth: 9, showHidden: true })).not.toContain(KEY);
});
