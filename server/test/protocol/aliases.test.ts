import { type Operation, operations } from '@flexprice/generated/operations';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RawAnswer, raw } from '../helpers/raw.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.api.ok('createCustomer', { body: { external_id: 'brightside', name: 'Brightside Labs' } });
  await server.api.ok('ingestEvent', {
    body: { event_id: 'a b/c', event_name: 'llm.request', external_customer_id: 'brightside' },
  });
});
afterAll(() => server.stop());

const get = (path: string) => raw(server, { method: 'GET', path: `/v1${path}` });

const aliases = Object.values<Operation>(operations).flatMap(({ method, path, aliases = [] }) =>
  aliases.map((alias): [method: string, alias: string, path: string] => [method, alias, path]),
);

test.each(aliases)('%s %s is a route of its own', async (method, alias) => {
  const filled = alias.replaceAll(/\{\w+\}/g, 'nobody');
  const answer = await raw(server, { method, path: `/v1${filled}` });
  expect((answer.json as { message?: string }).message ?? '').not.toMatch(/^There is no/);
  const refused = await raw(server, { method: 'PATCH', path: `/v1${filled}` });
  expect(refused.headers.allow?.split(', ')).toContain(method);
});

const told = ({ status, json }: RawAnswer) => ({ status, json });

test.each([
  ['/customers/lookup/brightside', '/customers/external/brightside'],
  ['/customers/lookup/brightside?expand=nothing', '/customers/external/brightside?expand=nothing'],
  ['/customers/lookup/nobody', '/customers/external/nobody'],
  ['/events/a%20b%2Fc', '/events/lookup?id=a%20b%2Fc'],
  ['/events/nobody', '/events/lookup?id=nobody'],
  ['/events/%00', '/events/lookup?id=%00'],
])('%s answers like %s', async (alias, path) => {
  const answer = await get(path);
  expect(told(await get(alias))).toEqual(told(answer));
  expect([200, 400, 404]).toContain(answer.status);
});

test('a parameter in the path of an alias wins over one in the query', async () => {
  expect((await get('/events/a%20b%2Fc?id=nobody')).status).toBe(200);
});
