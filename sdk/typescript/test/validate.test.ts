import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Flexprice } from '../src/index.ts';
import { ContractError, validating } from '../src/validate.ts';
import { CUSTOMER, KEY } from './server.ts';

type Json = Record<string, unknown>;
interface Media {
  examples?: Record<string, { value: unknown }>;
}
interface Body {
  content?: Record<string, Media>;
  $ref?: string;
}
type Operation = { requestBody?: Body; responses: Record<string, Body> };

const document: { paths: Record<string, Record<string, Operation>> } = JSON.parse(
  readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8'),
);

const valuesOf = (body: Body | undefined) =>
  Object.values(body?.content?.['application/json']?.examples ?? {}).map(({ value }) => value);

/** A `fetch` under validation that answers with a body. */
const checked = (status: number, body: unknown, strict = false) =>
  validating({
    strict,
    fetch: async () => (status === 204 ? new Response(null, { status }) : Response.json(body, { status })),
  });

test('every example of the contract keeps to it, and none of it is new', async () => {
  let count = 0;
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, { requestBody, responses }] of Object.entries(item)) {
      if (!responses) continue;
      const url = `http://api.test/v1${path.replaceAll(/\{\w+\}/g, 'x')}`;
      for (const value of valuesOf(requestBody)) {
        await checked(204, undefined)(url, { method: method.toUpperCase(), body: JSON.stringify(value) });
        count += 1;
      }
      for (const [status, response] of Object.entries(responses).filter(([status]) => status.startsWith('2'))) {
        for (const value of valuesOf(response)) {
          await checked(Number(status), value, true)(url, { method: method.toUpperCase() });
          count += 1;
        }
      }
    }
  }
  expect(count).toBeGreaterThan(400);
});

const customer = document.paths['/customers/{id}']?.get?.responses['200'];
const good = valuesOf(customer)[0] as Json;

test.each<[string, Json, string]>([
  ['a member of another type', { name: 7 }, 'name must be a string'],
  ['a member that is missing', { id: undefined }, 'id is missing'],
  ['a time that is none', { created_at: 'yesterday' }, 'created_at must be a date-time'],
])('an answer with %s is found', async (_, change, message) => {
  const flexprice = new Flexprice({ apiKey: KEY, fetch: checked(200, { ...good, ...change }) });
  const error = await flexprice.customers.get('cust_1').catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ContractError);
  expect((error as Error).message).toContain(message);
});

test('a request that the contract does not allow is not sent', async () => {
  let sent = 0;
  const fetch = validating({
    fetch: async () => {
      sent += 1;
      return Response.json(CUSTOMER, { status: 201 });
    },
  });
  const send = (body: Json) => fetch('http://api.test/v1/wallets', { method: 'POST', body: JSON.stringify(body) });
  await expect(send({ customer_id: 'cust_1' })).rejects.toThrow('currency is missing');
  expect(sent).toBe(0);
  await expect(fetch('http://api.test/v1/nothing/like/this', { method: 'GET' })).rejects.toThrow(
    'belongs to no operation',
  );
});

test('what is new is taken, unless strictness is asked for', async () => {
  const newer = { ...good, invented_later: 1 };
  const url = 'http://api.test/v1/customers/cust_1';
  await expect(checked(200, newer)(url, { method: 'GET' })).resolves.toBeInstanceOf(Response);
  await expect(checked(200, newer, true)(url, { method: 'GET' })).rejects.toThrow('invented_later is not known');
});
