import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../src/db/index.ts';
import { Sealer } from '../src/sealing.ts';
import { newDatabase, startTestServer, type TestServer, urlOf } from './helpers/server.ts';
import { StripeDouble } from './payments/stripeDouble.ts';

let server: TestServer;
let api: TestServer['api'];
beforeAll(async () => {
  server = await startTestServer();
  api = server.api;
});
afterAll(() => server.stop());

const SECRET = 'rk_live_0123456789';
const stripe = { name: 'Stripe', provider_type: 'stripe' as const, encrypted_secret_data: { secret_key: SECRET } };

test('credentials are stored encrypted and never come back', async () => {
  const made = await api.ok('createConnection', { body: stripe });
  const path = { id: made.id };
  const shown = [
    made,
    await api.ok('getConnection', { path }),
    await api.ok('updateConnection', { path, body: { name: 'Stripe EU' } }),
    await api.ok('listConnections'),
    await api.ok('queryConnection', { body: { provider_type: 'stripe' } }),
    await api.ok('listAuditLogs', { query: { entity_id: made.id } }),
  ];
  expect(JSON.stringify(shown)).not.toContain(SECRET);
  const [row] = await server.running.services.databases.query<{ text: string; secrets: string }>(
    sql`select c::text as text, secrets from connections c where id = ${made.id}`,
  );
  expect(row?.text).not.toContain(SECRET);
  const { sealer } = server.running.services;
  expect(JSON.parse(sealer.open(row?.secrets ?? '', made.id))).toEqual({ secret_key: SECRET });
  expect(() => sealer.open(row?.secrets ?? '', 'conn_other')).toThrow(/not sealed for conn_other/);
});

test('an environment has one connection per provider, and any number to buckets', async () => {
  expect(await api.fails('createConnection', { body: stripe })).toMatchObject({ status: 409 });
  const s3 = {
    name: 'Bucket',
    provider_type: 's3' as const,
    encrypted_secret_data: { access_key_id: 'a', secret_access_key: 'b' },
  };
  await api.ok('createConnection', { body: s3 });
  await api.ok('createConnection', { body: s3 });
  const { connections, total } = await api.ok('listConnections', { query: { provider_type: 's3', limit: 1 } });
  expect([connections.length, total]).toEqual([1, 2]);
});

test.each([
  [{ ...stripe, provider_type: 'paddle' }, 'encrypted_secret_data.api_key'],
  [{ ...stripe, provider_type: 'flexprice' }, 'provider_type'],
  [{ ...stripe, sync_config: { plan: { outbound: true } } }, 'sync_config.plan.outbound'],
  [{ ...stripe, sync_config: { invoice: { inbound: true } } }, 'sync_config.invoice.inbound'],
])('refuses %j', async (body, field) => {
  const { status, body: answer } = await api.fails('createConnection', { body });
  expect({ status, fault: answer.details?.[field] }).toEqual({ status: 400, fault: expect.any(String) });
  expect(JSON.stringify(answer)).not.toContain(SECRET);
});

test('a server without a key keeps no credentials', async () => {
  const database = await newDatabase();
  const keyless = await startTestServer({ connection: database.connection, config: { encryptionKeys: [] } });
  const { status, body } = await keyless.api.fails('createConnection', { body: stripe });
  expect({ status, message: body.message }).toMatchObject({
    status: 400,
    message: expect.stringMatching(/ENCRYPTION_KEYS/),
  });
  await keyless.stop();
  await database.drop();
});

describe('sealing', () => {
  const [old, next] = ['old', 'new'].map((seed) => Buffer.alloc(32, seed).toString('base64')) as [string, string];

  test('a new key in front seals from now on, and what was sealed before still opens', () => {
    const before = new Sealer([old]).seal('x', 'conn_1');
    const rotated = new Sealer([next, old]);
    expect(rotated.open(before, 'conn_1')).toBe('x');
    expect(rotated.needsSealing(before)).toBe(true);
    const after = rotated.seal('x', 'conn_1');
    expect(rotated.needsSealing(after)).toBe(false);
    expect(() => new Sealer([old]).open(after, 'conn_1')).toThrow(/not among/);
  });

  test('npm run reseal seals everything with the first key, and names what no key opens', async () => {
    const { connection, drop } = await newDatabase();
    const start = (encryptionKeys: string[]) => startTestServer({ connection, config: { encryptionKeys } });
    const reseal = async (keys: string[]) => {
      const command = fileURLToPath(new URL('../src/reseal.ts', import.meta.url));
      const child = spawn(process.execPath, ['--conditions=flexprice-source', command], {
        env: { ...process.env, DATABASE_URL: urlOf(connection), FLEXPRICE_ENCRYPTION_KEYS: keys.join(',') },
      });
      let said = '';
      child.stderr.on('data', (text) => {
        said += text;
      });
      const [code] = await once(child, 'close');
      return { code, said };
    };
    const first = await start([old]);
    await first.api.ok('createConnection', { body: stripe });
    const { endpoint } = await first.api.ok('createWebhookEndpoint', {
      body: { url: 'https://hooks.example/x', enabled: false, headers: { authorization: 'Bearer x' } },
    });
    await first.api.ok('rotateWebhookSecret', { path: { id: endpoint.id }, body: { overlap_hours: 1 } });
    await first.stop();
    expect(await reseal([next])).toMatchObject({
      code: 1,
      said: expect.stringMatching(/No key opens 4;.*\n {2}connections\.secrets of conn_/),
    });
    expect(await reseal([next, old])).toEqual({ code: 0, said: 'Sealed 4 values anew with the first key.\n' });
    expect(await reseal([next])).toEqual({ code: 0, said: 'Sealed 0 values anew with the first key.\n' });
    const again = await start([next]);
    const { services } = again.running;
    const sealed = await services.databases.query<{ id: string; value: string }>(sql`
      select id, secrets as value from connections union all select id, secret from webhook_endpoints
      union all select id, previous_secret from webhook_endpoints union all select id, headers from webhook_endpoints`);
    expect(sealed.map(({ id, value }) => services.sealer.open(value, id))).toHaveLength(4);
    await again.stop();
    await drop();
  }, 60_000);

  test('what was tampered with does not open', () => {
    const sealer = new Sealer([old]);
    const sealed = sealer.seal('x', 'conn_1');
    const last = sealed.endsWith('A') ? 'B' : 'A';
    expect(() => sealer.open(sealed.slice(0, -3) + last + sealed.slice(-2), 'conn_1')).toThrow(/changed since/);
  });
});

test('an object is linked to its counterpart, once per system', async () => {
  const customer = await api.ok('createCustomer', { body: { external_id: 'linked', name: 'Ada' } });
  const named = { entity_type: 'customer' as const, entity_id: customer.id, provider_type: 'stripe' };
  const { mapping } = await api.ok('linkIntegrationMapping', { body: { ...named, provider_entity_id: 'cus_1' } });
  const again = await api.ok('linkIntegrationMapping', { body: { ...named, provider_entity_id: 'cus_2' } });
  expect(again.mapping).toMatchObject({ id: mapping.id, provider_entity_id: 'cus_2', metadata: { linked_via: 'api' } });
  const query = { entity_type: 'customer' as const, entity_id: customer.id };
  expect((await api.ok('getEntityIntegrationMappings', { query })).items).toEqual([again.mapping]);
  const expand = { expand: 'integrations' };
  const shown = await api.ok('getCustomer', { path: { id: customer.id }, query: expand });
  expect(shown.integrations).toEqual([again.mapping]);
  const other = await api.ok('createCustomer', { body: { external_id: 'unlinked', name: 'Bob' } });
  const { items } = await api.ok('listCustomers', { query: { ...expand, external_ids: ['linked', 'unlinked'] } });
  expect(Object.fromEntries(items.map(({ id, integrations }) => [id, integrations]))).toEqual({
    [customer.id]: [again.mapping],
    [other.id]: [],
  });
  await api.ok('delinkIntegrationMapping', { body: named });
  expect((await api.ok('getEntityIntegrationMappings', { query })).items).toEqual([]);
  expect((await api.fails('delinkIntegrationMapping', { body: named })).status).toBe(404);
});

test('nothing is linked to a system without a connection, or that does not exist', async () => {
  const body = { entity_type: 'customer', entity_id: 'cust_none', provider_type: 'paddle', provider_entity_id: 'x' };
  expect((await api.fails('linkIntegrationMapping', { body })).body.code).toBe('invalid_operation');
  expect((await api.fails('linkIntegrationMapping', { body: { ...body, provider_type: 'myspace' } })).status).toBe(400);
  expect((await api.fails('linkIntegrationMapping', { body: { ...body, provider_type: 'stripe' } })).status).toBe(404);
});

describe('an exchange', () => {
  const double = new StripeDouble();
  let own: TestServer;
  beforeAll(async () => {
    // Another server, since the keys of the one above are no double's.
    own = await startTestServer({
      config: { stripe: { secretKey: 'sk_test_double', webhookSecret: undefined, apiUrl: await double.address() } },
    });
  });
  afterAll(async () => {
    await own.stop();
    double.stop();
  });
  const connect = (provider_type: 'stripe' | 'quickbooks', entity: 'customer' | 'invoice') =>
    own.api.ok('createConnection', {
      body: {
        name: provider_type,
        provider_type,
        encrypted_secret_data: { secret_key: 'sk_test_double', client_id: 'x', client_secret: 'x', realm_id: 'x' },
        sync_config: { [entity]: { outbound: true } },
      },
    });
  const counterpart = async (entity_id: string) =>
    (await own.api.ok('getEntityIntegrationMappings', { query: { entity_type: 'customer', entity_id } })).items[0];

  test('tells Stripe who a new customer is, links the two, and tells it what changes, by itself', async () => {
    await connect('stripe', 'customer');
    const { id } = await own.api.ok('createCustomer', { body: { external_id: 'synced', name: 'Ada' } });
    await expect.poll(async () => (await counterpart(id))?.provider_entity_id).toMatch(/^cus_/);
    expect(double.of('customer')).toMatchObject([{ name: 'Ada' }]);
    await own.api.ok('updateCustomerById', { path: { id }, body: { name: 'Ada Lovelace' } });
    await expect.poll(() => double.of('customer')).toMatchObject([{ name: 'Ada Lovelace' }]);
  });

  test('is made when it is asked for, with the counterpart that somebody linked by hand', async () => {
    const known = double.of('customer')[0] as { id: string };
    const [connection] = (await own.api.ok('queryConnection', { body: { provider_type: 'stripe' } })).connections;
    const exchange = (outbound: boolean) =>
      own.api.ok('updateConnection', {
        path: { id: connection?.id ?? '' },
        body: { sync_config: { customer: { outbound } } },
      });
    await exchange(false);
    const { id } = await own.api.ok('createCustomer', { body: { external_id: 'by-hand', name: 'By hand' } });
    const link = {
      entity_type: 'customer' as const,
      entity_id: id,
      provider_type: 'stripe',
      provider_entity_id: known.id,
    };
    await own.api.ok('linkIntegrationMapping', { body: link });
    await exchange(true);
    await own.api.ok('syncIntegration', { body: { entity_type: 'customer', entity_id: id, method: 'push' } });
    await expect.poll(() => double.of('customer')).toMatchObject([{ name: 'By hand' }]);
  });

  test('that this server cannot make is refused with what it can', async () => {
    await connect('quickbooks', 'customer');
    const { id } = await own.api.ok('createCustomer', { body: { external_id: 'books', name: 'Ada' } });
    const refused = async (body: object) =>
      (await own.api.fails('syncIntegration', { body: { entity_id: id, ...body } })).body;
    expect(await refused({ entity_type: 'customer', method: 'pull' })).toMatchObject({ code: 'invalid_operation' });
    const connection = (await own.api.ok('queryConnection', { body: { provider_type: 'stripe' } })).connections[0];
    await own.api.ok('deleteConnection', { path: { id: connection?.id ?? '' } });
    expect(await refused({ entity_type: 'customer', method: 'push' })).toMatchObject({
      code: 'invalid_operation',
      message: expect.stringMatching(/cannot push customers to quickbooks: it pushes customers to stripe/),
    });
  });
});

test('the configuration says what can be exchanged and what is', async () => {
  const { items } = { items: (await api.ok('getIntegrationConfig')).integrations };
  expect(items.find(({ provider }) => provider === 'stripe')).toMatchObject({
    base_config: { plan: { inbound: true, outbound: false } },
    current_config: {},
  });
  expect(items.find(({ provider }) => provider === 'paddle')).not.toHaveProperty('current_config');
});
