import type { Operation, OperationId } from '@flexprice/generated/operations';
import { operations } from '@flexprice/generated/operations';
import { ConflictError, Flexprice, NotFoundError, ValidationError } from '@flexprice/sdk';
import { beforeEach, expect, test } from 'vitest';
import { createMock } from '../src/index.ts';
import { actions, resources } from '../src/state/resources.ts';
import { contractFault, validRequest } from './helpers/requests.ts';

const mock = createMock({ stateful: true });
const flexprice = new Flexprice({ apiKey: 'sk_test', baseUrl: 'http://mock/v1', retry: 0, fetch: mock.fetch });
beforeEach(() => mock.reset());

test('a customer is created, read, changed and archived', async () => {
  const made = await flexprice.customers.create({
    external_id: 'brightside',
    name: 'Brightside',
    metadata: { segment: 'a' },
  });
  expect(made).toMatchObject({
    external_id: 'brightside',
    email: '',
    timezone: 'UTC',
    status: 'published',
    metadata: { segment: 'a' },
  });
  expect(made.id).toMatch(/^cust_[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(await flexprice.customers.get(made.id)).toEqual(made);
  expect(await flexprice.customers.getByExternalId('brightside')).toEqual(made);
  const changed = await flexprice.customers.update(made.id, { name: 'Brightside Labs' });
  expect(changed).toMatchObject({ id: made.id, name: 'Brightside Labs', metadata: { segment: 'a' } });
  await flexprice.customers.updateByQuery({ email: 'a@b.example' }, { external_customer_id: 'brightside' });
  expect((await flexprice.customers.get(made.id)).email).toBe('a@b.example');
  await flexprice.customers.delete(made.id);
  expect((await flexprice.customers.get(made.id)).status).toBe('archived');
  await expect(flexprice.customers.getByExternalId('brightside')).rejects.toBeInstanceOf(NotFoundError);
  expect((await flexprice.customers.list()).items).toEqual([]);
});

test('a unique value belongs to one live record', async () => {
  const first = await flexprice.customers.create({ external_id: 'a', name: 'A' });
  const second = await flexprice.customers.create({ external_id: 'b', name: 'B' });
  await expect(flexprice.customers.create({ external_id: 'a', name: 'A' })).rejects.toBeInstanceOf(ConflictError);
  await expect(flexprice.customers.update(second.id, { external_id: 'a' })).rejects.toBeInstanceOf(ConflictError);
  await flexprice.customers.update(first.id, { external_id: 'a', name: 'Same' });
  await flexprice.customers.delete(first.id);
  await flexprice.customers.create({ external_id: 'a', name: 'New' });
});

test('a reference to nothing is refused, wherever it stands', async () => {
  const plan = await flexprice.plans.create({ name: 'Pro' });
  const price = {
    currency: 'usd',
    type: 'FIXED',
    billing_model: 'FLAT_FEE',
    billing_period: 'MONTHLY',
    invoice_cadence: 'ADVANCE',
    amount: '49',
    entity_type: 'PLAN',
  } as const;
  await expect(flexprice.prices.create({ ...price, entity_id: 'plan_none' })).rejects.toMatchObject({
    status: 404,
    details: { plan_id: 'plan_none' },
  });
  expect(await flexprice.prices.create({ ...price, entity_id: plan.id })).toMatchObject({
    amount: '49',
    entity_id: plan.id,
  });
  await expect(flexprice.customers.getEntitlements('cust_none')).rejects.toBeInstanceOf(NotFoundError);
});

test('a record described inside another is created with it', async () => {
  const feature = await flexprice.features.create({
    name: 'Input tokens',
    lookup_key: 'input_tokens',
    type: 'metered',
    meter: {
      name: 'Input',
      event_name: 'llm.request',
      aggregation: { type: 'SUM', field: 'input_tokens' },
      reset_usage: 'BILLING_PERIOD',
    },
  });
  expect((await flexprice.meters.get(feature.meter_id ?? '')).event_name).toBe('llm.request');
});

test('lists and searches filter, order and page like the API', async () => {
  for (const name of ['Ada', 'Bob', 'Cyd', 'Dan', 'Eve'])
    await flexprice.customers.create({ external_id: name.toLowerCase(), name });
  const names = async (body: Parameters<typeof flexprice.customers.search>[0]) =>
    (await flexprice.customers.search(body).toArray()).map(({ name }) => name);
  expect(await names({})).toEqual(['Eve', 'Dan', 'Cyd', 'Bob', 'Ada']);
  expect(await names({ limit: 2 })).toEqual(['Eve', 'Dan', 'Cyd', 'Bob', 'Ada']);
  expect(await names({ external_ids: ['ada', 'eve'] })).toEqual(['Eve', 'Ada']);
  expect(
    await names({
      sort: [{ field: 'name', direction: 'asc' }],
      filters: [{ field: 'name', operator: 'contains', value: { string: 'D' } }],
    }),
  ).toEqual(['Ada', 'Cyd', 'Dan']);
  expect(
    await names({ filters: [{ field: 'external_id', operator: 'not_in', value: { array: ['ada', 'bob', 'cyd'] } }] }),
  ).toEqual(['Eve', 'Dan']);
  const page = await flexprice.customers.list({ limit: 2, offset: 4 });
  expect(page.pagination).toEqual({ total: 5, limit: 2, offset: 6 });
  const wrong = await names({ filters: [{ field: 'colour', operator: 'eq', value: { string: 'red' } }] }).catch(
    (e: unknown) => e,
  );
  expect(wrong).toBeInstanceOf(ValidationError);
  expect(wrong).toMatchObject({ details: { 'filters[0].field': expect.stringContaining('colour') } });
});

test('the same write under one idempotency key has one effect', async () => {
  const options = { idempotencyKey: 'order-1' };
  const first = await flexprice.customers.create({ external_id: 'a', name: 'A' }, options);
  expect(await flexprice.customers.create({ external_id: 'a', name: 'A' }, options)).toEqual(first);
  await expect(flexprice.customers.create({ external_id: 'b', name: 'B' }, options)).rejects.toMatchObject({
    status: 422,
  });
  expect((await flexprice.customers.list()).items).toHaveLength(1);
});

test('a mock may begin with the records of the examples, and two mocks share none', async () => {
  const told = createMock({ stateful: true, beginning: 'examples' });
  const other = new Flexprice({ apiKey: 'sk_test', baseUrl: 'http://mock/v1', fetch: told.fetch });
  expect((await other.customers.getByExternalId('brightside')).name).toBe('Brightside Labs');
  expect((await flexprice.customers.list()).items).toEqual([]);
});

test('time is what the clock says', async () => {
  let now = new Date('2025-09-01T00:00:00Z');
  const clocked = createMock({ stateful: true, clock: () => now });
  const client = new Flexprice({ apiKey: 'sk_test', baseUrl: 'http://mock/v1', fetch: clocked.fetch });
  const made = await client.customers.create({ external_id: 'a', name: 'A' });
  now = new Date('2025-09-02T00:00:00Z');
  const changed = await client.customers.update(made.id, { name: 'B' });
  expect([changed.created_at, changed.updated_at]).toEqual(['2025-09-01T00:00:00.000Z', '2025-09-02T00:00:00.000Z']);
});

test('the collections are those one expects', () => {
  expect(resources.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      '/customers',
      '/plans',
      '/prices',
      '/features',
      '/meters',
      '/addons',
      '/coupons',
      '/subscriptions',
      '/invoices',
      '/wallets',
      '/payments',
      '/entitlements',
      '/taxes/rates',
    ]),
  );
});

/** Every action on every collection, in the order of a life, with requests from the contract's examples. */
const ORDER = ['create', 'get', 'getBy', 'list', 'update', 'remove', 'below'] as const;
const lived = ORDER.flatMap((kind) => [...actions].filter(([, action]) => action.kind === kind).map(([id]) => id));

test.each(lived)('%s answers validly with state', async (id) => {
  const store = createMock({ stateful: true, beginning: 'examples' });
  const action = actions.get(id);
  if (!action) throw new Error(`${id} has no action`);
  const { example, keys } = action.resource;
  const operation: Operation = operations[id as OperationId];
  const { path, ...init } = validRequest(operation, {
    path: (name) => String((action.kind === 'getBy' && example[action.key]) || (example[name] ?? example.id)),
  });
  // The examples exist already: what is created beside them needs unique values of its own, and somebody who exists.
  const body = init.body && action.kind === 'create' ? unlike(init.body, keys) : init.body;
  const response = await store.fetch(`http://mock/v1${path}`, { ...init, body: body ?? null });
  const text = await response.text();
  expect(contractFault(operation.id as OperationId, response.status, response.headers, text)).toBeUndefined();
  expect(operation.success, text).toContain(response.status);
});

function unlike(body: string, keys: readonly string[]): string {
  const given = JSON.parse(body) as Record<string, unknown>;
  for (const key of keys) if (given[key]) given[key] = `${String(given[key]).slice(0, -1)}9`;
  return JSON.stringify(given).replaceAll(KESTREL, BRIGHTSIDE);
}

const KESTREL = 'cust_01K5WRB3M0000000000000KES1';
const BRIGHTSIDE = 'cust_01K5WRB3M0000000000000BRT1';
