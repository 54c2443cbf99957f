import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Databases, scoped, sql } from '../src/db/index.ts';
import { newDatabase, startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('reading by key', () => {
  test('answers that were asked for together each reach the one who asked', async () => {
    const made = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        server.api.ok('createCustomer', { body: { name: 'Ada', external_id: `together-${i}` } }),
      ),
    );
    const read = await Promise.all(
      made.flatMap(({ id, external_id }) => [
        server.api.ok('getCustomer', { path: { id } }),
        server.api.ok('getCustomerByExternalId', { path: { external_id } }),
      ]),
    );
    expect(read).toEqual(made.flatMap((customer) => [customer, customer]));
    const missing = await server.api.fails('getCustomer', { path: { id: 'cust_missing' } });
    expect(missing.status).toBe(404);
  });

  test('goes on while the database drops every connection, again and again', async () => {
    const { id } = await server.api.ok('createCustomer', { body: { name: 'Ada', external_id: 'survivor' } });
    const client = new pg.Client(server.connection);
    await client.connect();
    for (let round = 0; round < 5; round++) {
      const reads = Array.from({ length: 20 }, async (_, i) => {
        await new Promise((resolve) => setTimeout(resolve, i * 3));
        // By key, through plain SQL and through Prisma.
        await server.api.ok('getCustomer', { path: { id } });
        await server.api.ok('queryCustomer', { body: { external_id: 'survivor' } });
        await server.api.ok('listFeatures', { query: {} });
      });
      await client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      await Promise.all(reads);
    }
    await client.end();
  });
});

describe('work that is one statement', () => {
  test('may not become two without a transaction', async () => {
    const { connection, drop } = await newDatabase();
    const databases = new Databases(connection);
    const database = databases.oneStatement({ tenantId: 'tenant', environmentId: 'env' });
    const count = sql`select count(*)::int as n from customers where ${scoped(database.scope)}`;
    expect(await database.query(count)).toEqual([{ n: 0 }]);
    await expect(database.query(count)).rejects.toThrow('More than one statement');
    await expect(database.orm()).rejects.toThrow('needs a transaction');
    await databases.close();
    await drop();
  });
});
