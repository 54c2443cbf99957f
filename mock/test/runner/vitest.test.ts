import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../../src/server/index.ts';
import { sandbox } from '../../src/vitest/index.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
afterAll(() => server.stop());

const create = (body: object) =>
  fetch(`${server.url}/customers`, {
    method: 'POST',
    headers: { 'x-api-key': 'k', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('an answer that keeps the contract matches it, a failure too', async () => {
  const created = await create({ external_id: 'a', name: 'A' });
  await expect(created).toMatchContract('createCustomer');
  await expect(await create({})).toMatchContract('createCustomer');
  // The body is still there for the test.
  expect(await created.json()).toHaveProperty('id');
});

test('the message names every field', async () => {
  const response = await create({ external_id: 'a', name: 'A' });
  const body = { ...((await response.json()) as object), name: undefined, nickname: 'A' };
  const spoiled = { status: 201, headers: response.headers, body };
  await expect(expect(spoiled).toMatchContract('createCustomer')).rejects.toThrow(
    /createCustomer 201 breaks the contract:\n {2}body name is required\n {2}body nickname is not described/,
  );
});

test('an answer of another operation does not match', async () => {
  await expect(await create({ external_id: 'a', name: 'A' })).not.toMatchContract('createPlan');
});

test('without its global setup the sandbox says what is missing', () => {
  expect(() => sandbox()).toThrow("globalSetup: ['@flexprice/mock/vitest/sandbox']");
});
