import type { OperationId } from '@flexprice/generated/operations';
import { Flexprice } from '@flexprice/sdk';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createMock, handlers, handlersOf, mock } from '../src/msw.ts';
import { allOperations, contractFault, validRequest } from './helpers/requests.ts';

const others = http.get('https://api.other.example/v1/customers', () => HttpResponse.json({ mine: false }));
const server = setupServer(...handlers({ stateful: true }), others);
beforeAll(() => server.listen());
afterEach(() => {
  server.resetHandlers();
  mock.reset();
});
afterAll(() => server.close());

const flexprice = new Flexprice({ apiKey: 'sk_test', baseUrl: 'http://localhost:8080/v1', retry: 0 });

test('all operations are one handler', () => {
  expect(handlers({ stateful: true })).toHaveLength(1);
});

test('the SDK talks to the mock over an ordinary fetch', async () => {
  const made = await flexprice.customers.create({ external_id: 'brightside', name: 'Brightside' });
  expect(await flexprice.customers.get(made.id)).toEqual(made);
  expect(mock.customers.create.calls[0]?.input.body.external_id).toBe('brightside');
});

test('failures, broken connections and delays come through', async () => {
  mock.customers.get.fails('rate_limit').once();
  await expect(flexprice.customers.get('cust_1')).rejects.toMatchObject({
    kind: 'rate_limit',
    status: 429,
    retryAfter: 1000,
  });
  mock.customers.get.fails('connection').once();
  await expect(flexprice.customers.get('cust_1')).rejects.toMatchObject({ kind: 'connection' });
  mock.customers.get.fails('timeout').once();
  await expect(flexprice.customers.get('cust_1', {}, { timeout: 50 })).rejects.toMatchObject({ kind: 'timeout' });
});

test('a path that the API does not have is 404 in its own words', async () => {
  const response = await fetch('http://localhost:8080/v1/nothing', { headers: { 'x-api-key': 'k' } });
  expect([response.status, await response.json()]).toMatchObject([404, { code: 'not_found', http_status_code: 404 }]);
});

test('what goes to others is none of its business, also when it looks alike', async () => {
  expect(await (await fetch('https://api.other.example/v1/customers')).json()).toEqual({ mine: false });
});

test('a mock may answer for an address of its own', async () => {
  const own = createMock();
  server.use(...handlersOf(own, { baseUrl: 'https://billing.example/api/v1' }));
  const client = new Flexprice({ apiKey: 'k', baseUrl: 'https://billing.example/api/v1', retry: 0 });
  expect((await client.customers.get('cust_1')).name).toBe('Brightside Labs');
  expect(mock.customers.get.calls).toEqual([]);
});

test('every operation answers validly', { timeout: 60_000 }, async () => {
  const plain = createMock();
  server.use(...handlersOf(plain));
  const faults: string[] = [];
  for (const operation of allOperations) {
    const { path, ...init } = validRequest(operation);
    const response = await fetch(`http://localhost:8080/v1${path}`, { ...init, body: init.body ?? null });
    const fault = contractFault(operation.id as OperationId, response.status, response.headers, await response.text());
    if (fault || !operation.success.includes(response.status))
      faults.push(`${operation.id} ${response.status} ${fault}`);
  }
  expect(faults).toEqual([]);
  plain.verify();
});
