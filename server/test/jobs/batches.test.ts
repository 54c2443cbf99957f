import { afterEach, expect, test } from 'vitest';
import type { Context } from '../../src/context.ts';
import { type Scope, scopeValues, sql } from '../../src/db/index.ts';
import { ApiError } from '../../src/errors.ts';
import type { Work } from '../../src/work.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { firstTenant } from '../helpers/tenants.ts';
import { jobsOf, plan } from './support.ts';

/** Jobs that fall due for everybody at once and are done together. */
const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

async function start(overdue: Work['invoice.overdue'], beside?: TestServer) {
  const work = { 'invoice.overdue': overdue };
  const server = await startTestServer({ work, ...(beside && { connection: beside.connection }) });
  servers.unshift(server);
  const { tenantId, environmentId } = await firstTenant(server);
  return { server, scope: { tenantId, environmentId } as Scope };
}

const BEGIN = Date.parse('2025-01-01T00:00:00Z');

/** Plans jobs of as many customers, one after the other in time. */
const planFor = (server: TestServer, scope: Scope, customers: readonly string[], each = 1) =>
  plan(
    server,
    scope,
    customers.flatMap((customer) =>
      Array.from({ length: each }, (_, n) => ({
        kind: 'invoice.overdue' as const,
        key: `${customer}:${n}`,
        customerId: customer,
        runAt: new Date(BEGIN + n * 1000),
        payload: { invoice_id: `${customer}:${n}` },
      })),
    ),
  );

const customers = (count: number) => Array.from({ length: count }, (_, n) => `c${n}`);

/** Leaves something behind that cannot be there twice, and gives the transaction. */
async function leave({ db, now }: Context, name: string, value: object = {}): Promise<string> {
  const [row] = await db.query<{ transaction: string }>(sql`
    insert into settings (tenant_id, environment_id, key, value, created_at, updated_at)
    values (${scopeValues(db.scope)}, ${name}, ${JSON.stringify(value)}::jsonb, ${now}, ${now})
    returning pg_current_xact_id()::text as transaction`);
  return row?.transaction ?? '';
}

const left = async (server: TestServer) => {
  const rows = await server.running.services.databases.query<{ key: string; value: { at: number } }>(
    sql`select key, value from settings`,
  );
  return rows.toSorted((a, b) => a.value.at - b.value.at).map(({ key }) => key);
};

const settled = (server: TestServer) =>
  expect
    .poll(async () => (await jobsOf(server)).filter(({ state }) => state === 'waiting').length, { timeout: 20_000 })
    .toBe(0);

test('what is due for many customers is done together, each once', async () => {
  const transactions = new Map<string, string>();
  const { server, scope } = await start(async (context, { invoice_id }) => {
    transactions.set(invoice_id, await leave(context, invoice_id));
  });
  await planFor(server, scope, customers(24));
  await settled(server);
  expect(await left(server)).toHaveLength(24);
  expect(new Set(transactions.values()).size).toBeLessThan(24);
  const text = await (await fetch(`${server.url}/metrics`)).text();
  expect(text).toMatch(/flexprice_jobs_done_total\{kind="invoice.overdue"\} 24/);
});

test('one that fails undoes the others, which are then done without it', async () => {
  const { server, scope } = await start(async (context, { invoice_id }) => {
    await leave(context, invoice_id);
    if (invoice_id === 'c3:0') throw new ApiError('invalid_operation', 'The customer is gone.');
  });
  await planFor(server, scope, customers(8));
  const others = customers(8).filter((name) => name !== 'c3');
  await expect
    .poll(() => jobsOf(server), { timeout: 20_000 })
    .toEqual(
      customers(8).map((name) => ({
        key: `${name}:0`,
        ...(name === 'c3'
          ? { state: 'waiting', attempts: expect.any(Number), last_error: 'The customer is gone.' }
          : { state: 'done', attempts: 1, last_error: null }),
      })),
    );
  expect((await left(server)).toSorted()).toEqual(others.map((name) => `${name}:0`));
});

test('nobody passes the barrier before all of the batch have come there or have ended', async () => {
  const steps = new Map<string, string[]>();
  const note = (transaction: string, step: string) => steps.set(transaction, [...(steps.get(transaction) ?? []), step]);
  const { server, scope } = await start(async (context, { invoice_id }) => {
    const transaction = await leave(context, invoice_id);
    note(transaction, 'before');
    if (Number(invoice_id.slice(1, -2)) % 3 === 0) return;
    await context.barrier?.arrive();
    note(transaction, 'behind');
  });
  await planFor(server, scope, customers(24));
  await settled(server);
  const seen = [...steps.values()].map((own) => own.join(' '));
  expect(seen.join(' ').match(/before/g)).toHaveLength(24);
  expect(seen.join(' ').match(/behind/g)).toHaveLength(16);
  for (const own of seen) expect(own).not.toMatch(/behind.*before/);
});

test('each customer keeps the order, whatever fails and however many replicas there are', async () => {
  let at = 0;
  const overdue: Work['invoice.overdue'] = async (context, { invoice_id }) => {
    at += 1;
    await leave(context, invoice_id, { at });
    if (invoice_id.endsWith(':3') && Math.random() < 0.5) {
      throw Object.assign(new Error('lost a race'), { code: '40001' });
    }
  };
  const { server, scope } = await start(overdue);
  await start(overdue, server);
  await planFor(server, scope, customers(6), 6);
  await settled(server);
  const order = Map.groupBy(await left(server), (key) => key.split(':')[0]);
  for (const [customer, keys] of order) expect(keys).toEqual([0, 1, 2, 3, 4, 5].map((n) => `${customer}:${n}`));
  expect(order.size).toBe(6);
}, 60_000);
