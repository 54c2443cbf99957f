import { expect, test } from 'vitest';
import { TimeoutError } from '../src/index.ts';
import { createClient, Flexprice } from '../src/raw.ts';
import { CUSTOMER, FAST, failure, KEY, startServer } from './server.ts';

test('the raw client is typed by path and speaks through the same transport', async () => {
  await using server = await startServer((_, count) =>
    count === 1 ? failure(503, 'service_unavailable', 'Down.') : { status: 201, body: CUSTOMER },
  );
  const client = createClient({ apiKey: KEY, baseUrl: server.baseUrl, ...FAST });
  const { data, error, response } = await client.POST('/customers', { body: { external_id: 'brightside', name: 'B' } });
  expect(error).toBeUndefined();
  expect(data?.external_id).toBe('brightside');
  expect(response.status).toBe(201);
  expect(server.seen).toHaveLength(2);
  expect(new Set(server.seen.map(({ headers }) => headers['idempotency-key']))).toHaveLength(1);
  expect(server.seen[1]).toMatchObject({
    method: 'POST',
    url: '/v1/customers',
    body: '{"external_id":"brightside","name":"B"}',
  });
  expect(server.seen[1]?.headers).toMatchObject({ 'x-api-key': KEY, 'content-type': 'application/json' });
});

test('an error answer is given as error, not thrown', async () => {
  await using server = await startServer(() => failure(404, 'not_found', 'Not there.'));
  const { client } = new Flexprice({ apiKey: KEY, baseUrl: server.baseUrl });
  const { data, error, response } = await client.GET('/customers/{id}', { params: { path: { id: 'cust_1' } } });
  expect(data).toBeUndefined();
  expect(error).toMatchObject({ code: 'not_found', message: 'Not there.' });
  expect(response.status).toBe(404);
});

test('queries, own keys and empty answers pass through', async () => {
  await using server = await startServer(({ method }) =>
    method === 'DELETE' ? { status: 204 } : { body: { items: [] } },
  );
  const client = createClient({ apiKey: KEY, baseUrl: server.baseUrl });
  await client.GET('/customers', { params: { query: { limit: 5, external_ids: ['a', 'b'] } } });
  const { data } = await client.DELETE('/customers/{id}', {
    params: { path: { id: 'cust_1' }, header: { 'Idempotency-Key': 'mine' } },
  });
  expect(data).toBeUndefined();
  expect(server.seen[0]?.url).toBe('/v1/customers?limit=5&external_ids=a&external_ids=b');
  expect(server.seen[0]?.headers).not.toHaveProperty('idempotency-key');
  expect(server.seen[1]?.headers['idempotency-key']).toBe('mine');
});

test('no answer is thrown', async () => {
  await using server = await startServer(() => ({ hang: true }));
  const client = createClient({ apiKey: KEY, baseUrl: server.baseUrl, timeout: 10, retry: 0 });
  await expect(client.GET('/customers')).rejects.toBeInstanceOf(TimeoutError);
});
