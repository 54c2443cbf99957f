import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('a customer is created, read, changed and archived', async () => {
  const { api } = server;
  const made = await api.ok('createCustomer', {
    body: {
      external_id: 'brightside',
      name: 'Brightside Labs',
      address_country: 'us',
      metadata: { segment: 'startup' },
    },
  });
  expect(made).toMatchObject({
    external_id: 'brightside',
    address_country: 'US',
    timezone: 'UTC',
    status: 'published',
  });
  expect(made.id).toMatch(/^cust_[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(await api.ok('getCustomer', { path: { id: made.id } })).toEqual(made);
  expect(await api.ok('getCustomerByExternalId', { path: { external_id: 'brightside' } })).toEqual(made);

  const changed = await api.ok('updateCustomerById', { path: { id: made.id }, body: { name: 'Brightside' } });
  expect(changed).toMatchObject({ name: 'Brightside', metadata: { segment: 'startup' } });
  const byQuery = await api.ok('updateCustomer', {
    query: { external_customer_id: 'brightside' },
    body: { email: 'a@b.example' },
  });
  expect(byQuery).toMatchObject({ id: made.id, email: 'a@b.example' });

  await api.ok('deleteCustomer', { path: { id: made.id } });
  expect(await api.ok('getCustomer', { path: { id: made.id } })).toMatchObject({ status: 'archived' });
  expect((await api.fails('getCustomerByExternalId', { path: { external_id: 'brightside' } })).status).toBe(404);
});

test('an external id belongs to one live customer, and is free again when that one is archived', async () => {
  const { api } = server;
  const body = { external_id: 'unique', name: 'One' };
  const first = await api.ok('createCustomer', { body });
  const { status, body: failure } = await api.fails('createCustomer', { body });
  expect(status).toBe(409);
  expect(failure).toMatchObject({ code: 'already_exists', details: { external_id: 'unique' } });
  await api.ok('deleteCustomer', { path: { id: first.id } });
  const second = await api.ok('createCustomer', { body });
  expect(second.id).not.toBe(first.id);
});

test('of many customers created at once under one external id exactly one comes to be', async () => {
  const calls = Array.from({ length: 20 }, () =>
    server.api.call('createCustomer', { body: { external_id: 'race', name: 'R' } }),
  );
  const statuses = (await Promise.all(calls)).map((answer) => answer.status).sort();
  expect(statuses).toEqual([201, ...Array(19).fill(409)]);
});

test('every fault of a request is reported at once, by the path of its field', async () => {
  const { status, body } = await server.api.fails('createCustomer', {
    body: { external_id: '', email: 'x', timezone: 'Mars/Olympus', address_country: 'USA', metadata: { a: 1 } },
  });
  expect(status).toBe(400);
  expect(body.code).toBe('validation_error');
  expect(Object.keys(body.details ?? {}).sort()).toEqual([
    'address_country',
    'email',
    'external_id',
    'metadata.a',
    'name',
    'timezone',
  ]);
});

test('null counts as absent, and unknown members are ignored', async () => {
  const made = await server.api.call('createCustomer', {
    body: { external_id: 'nulls', name: 'N', email: null, id: 'mine', tenant_id: 'other', status: 'archived' } as never,
  });
  expect(made.body).toMatchObject({ email: '', status: 'published' });
  expect((made.body as { id: string }).id).not.toBe('mine');
});

test('a GSTIN must be well-formed and agree with the PAN', async () => {
  const create = (metadata: Record<string, string>) =>
    server.api.call('createCustomer', { body: { external_id: JSON.stringify(metadata), name: 'G', metadata } });
  expect((await create({ gstin: '22AAAAA0000A1Z5', pan: 'AAAAA0000A' })).status).toBe(201);
  expect((await create({ gstin: '22AAAAA0000A1Z5', pan: 'BBBBB0000B' })).status).toBe(400);
  expect((await create({ hsn_sac: '123' })).status).toBe(400);
});
