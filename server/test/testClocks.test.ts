import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../src/db/index.ts';
import { enqueue } from '../src/jobs/index.ts';
import { inCustomersTime } from '../src/resources/testClocks/index.ts';
import type { Work } from '../src/work.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { firstTenant } from './helpers/tenants.ts';
import { plan } from './jobs/support.ts';

const trace: string[] = [];
let broken = false;

/** Stands for billing: renews monthly, and two days after each renewal something is overdue. */
const work: Partial<Work> = {
  'subscription.renew': async (context, { subscription_id }) => {
    if (broken) throw new Error('no disk');
    const next = new Date(context.now);
    next.setUTCMonth(next.getUTCMonth() + 1);
    const { now } = await inCustomersTime(context, subscription_id);
    trace.push(`renew ${now.toISOString().slice(0, 10)}`);
    const job = { key: subscription_id, customerId: subscription_id };
    await enqueue(context, { ...job, kind: 'subscription.renew', runAt: next, payload: { subscription_id } });
    const overdue = new Date(context.now.getTime() + 2 * 86_400_000);
    await enqueue(context, { ...job, kind: 'invoice.overdue', runAt: overdue, payload: { invoice_id: 'i' } });
  },
  'invoice.overdue': async ({ now }) => void trace.push(`overdue ${now.toISOString().slice(0, 10)}`),
};

let server: TestServer;
let replica: TestServer;
let api: TestServer['api'];
beforeAll(async () => {
  server = await startTestServer({ work });
  replica = await startTestServer({ work, connection: server.connection });
  api = server.api;
});
afterAll(async () => {
  await replica.stop();
  await server.stop();
});

let customers = 0;
const newCustomer = () => api.ok('createCustomer', { body: { external_id: `c${++customers}`, name: 'Ada' } });

async function attached(frozen_time = '2025-01-15T00:00:00Z') {
  const customer = await newCustomer();
  const clock = await api.ok('createTestClock', { body: { frozen_time, name: 'A year' } });
  await api.ok('attachTestClockCustomer', { path: { id: clock.id }, body: { customer_id: customer.id } });
  return { customer, path: { id: clock.id } };
}

async function renewing() {
  const { customer, path } = await attached();
  trace.length = 0;
  const runAt = new Date('2025-02-15T00:00:00Z');
  const payload = { subscription_id: customer.id };
  const job = { kind: 'subscription.renew', key: customer.id, customerId: customer.id, runAt, payload } as const;
  await plan(server, await firstTenant(server), [job]);
  return path;
}

test('a clock stands still and holds the customers that were attached to it', async () => {
  const { customer, path } = await attached();
  const second = await newCustomer();
  const body = { external_customer_id: second.external_id };
  const clock = await api.ok('attachTestClockCustomer', { path, body });
  const expected = { frozen_time: '2025-01-15T00:00:00Z', clock_status: 'ready', target_time: null, name: 'A year' };
  expect(clock).toMatchObject({ ...expected, customer_ids: [customer.id, second.id] });
  expect(await api.ok('attachTestClockCustomer', { path, body })).toEqual(clock);
  expect(await api.ok('getTestClock', { path })).toEqual(clock);
  expect((await api.ok('listTestClocks')).items).toContainEqual(clock);
});

test('advancing does everything that falls due on the way, in the order of its time', async () => {
  const path = await renewing();
  const clock = await api.ok('advanceTestClock', {
    path,
    body: { frozen_time: '2025-04-16T12:00:00Z', wait_seconds: 60 },
  });
  expect(clock).toMatchObject({ clock_status: 'ready', frozen_time: '2025-04-16T12:00:00Z', target_time: null });
  expect(trace).toEqual([
    'renew 2025-02-15',
    'overdue 2025-02-17',
    'renew 2025-03-15',
    'overdue 2025-03-17',
    'renew 2025-04-15',
  ]);
});

test('two years of months pass in one go, with another replica about', async () => {
  const path = await renewing();
  const arrived = await api.ok('advanceTestClock', {
    path,
    body: { frozen_time: '2027-01-15T00:00:00Z', wait_seconds: 60 },
  });
  expect(arrived).toMatchObject({ clock_status: 'ready', frozen_time: '2027-01-15T00:00:00Z' });
  expect(trace).toHaveLength(47);
});

test('an answer need not wait, and whoever asks again waits for the same journey', async () => {
  const path = await renewing();
  const body = { frozen_time: '2026-01-16T00:00:00Z' };
  const first = await api.ok('advanceTestClock', { path, body: { ...body, wait_seconds: 0 } });
  expect(first).toMatchObject({ clock_status: 'advancing', target_time: body.frozen_time });
  const elsewhere = await api.fails('advanceTestClock', { path, body: { frozen_time: '2026-02-16T00:00:00Z' } });
  expect(elsewhere).toMatchObject({ status: 400, body: { code: 'invalid_operation' } });
  expect(await replica.api.ok('advanceTestClock', { path, body })).toMatchObject({ clock_status: 'ready', ...body });
  expect(trace.filter((line) => line.startsWith('renew'))).toHaveLength(12);
  expect(new Set(trace).size).toBe(trace.length);
});

test('a journey that its server did not finish is finished by another', async () => {
  const path = await renewing();
  // As if a server had been killed right after it had committed the order.
  await server.running.services.databases.query(sql`
    update test_clocks set clock_status = 'advancing', target_time = '2025-04-16T00:00:00Z' where id = ${path.id}`);
  await expect
    .poll(async () => (await api.ok('getTestClock', { path })).frozen_time, { timeout: 5000 })
    .toBe('2025-04-16T00:00:00Z');
  expect(trace.filter((line) => line.startsWith('renew'))).toHaveLength(3);
});

test('a clock stops where something cannot be done, says what, and goes on from there', async () => {
  const path = await renewing();
  broken = true;
  const stopped = await api.ok('advanceTestClock', {
    path,
    body: { frozen_time: '2025-03-16T00:00:00Z', wait_seconds: 60 },
  });
  expect(stopped).toMatchObject({
    clock_status: 'failed',
    frozen_time: '2025-01-15T00:00:00Z',
    target_time: null,
    failure_reason: expect.stringMatching(/^subscription.renew of cust_\w+ could not be done: .*log has it under job_/),
  });
  broken = false;
  const arrived = await api.ok('advanceTestClock', {
    path,
    body: { frozen_time: '2025-03-16T00:00:00Z', wait_seconds: 60 },
  });
  expect(arrived.failure_reason).toBeUndefined();
  expect(trace.filter((line) => line.startsWith('renew'))).toEqual(['renew 2025-02-15', 'renew 2025-03-15']);
});

test.each([
  ['2025-01-15T00:00:00Z', /later than .* 2025-01-15T00:00:00Z/],
  ['2024-12-31T00:00:00Z', /later than/],
  ['2027-01-15T00:00:01Z', /at most 2 years/],
])('a clock at 2025-01-15 does not go to %s', async (frozen_time, reason) => {
  const { path } = await attached();
  const { status, body } = await api.fails('advanceTestClock', { path, body: { frozen_time } });
  expect({ status, reason: body.details?.frozen_time }).toEqual({ status: 400, reason: expect.stringMatching(reason) });
});

test('only new customers can be attached, and for good', async () => {
  const { customer } = await attached();
  const other = await api.ok('createTestClock', { body: { frozen_time: '2025-01-01T00:00:00Z' } });
  const path = { id: other.id };
  const taken = await api.fails('attachTestClockCustomer', { path, body: { customer_id: customer.id } });
  expect(taken).toMatchObject({ status: 409, body: { code: 'already_exists' } });
  const busy = await newCustomer();
  await api.ok('ingestEvent', { body: { event_name: 'call', external_customer_id: busy.external_id, properties: {} } });
  const used = await api.fails('attachTestClockCustomer', { path, body: { customer_id: busy.id } });
  expect(used).toMatchObject({ status: 400, body: { details: { present: ['events'] } } });
  expect(await api.fails('attachTestClockCustomer', { path, body: {} })).toMatchObject({ status: 400 });
});

test('a clock that is removed takes its customers along', async () => {
  const path = await renewing();
  const { customer_ids } = await api.ok('getTestClock', { path });
  await api.ok('deleteTestClock', { path });
  expect(await api.fails('getTestClock', { path })).toMatchObject({ status: 404 });
  expect((await api.ok('getCustomer', { path: { id: customer_ids[0] ?? '' } })).status).toBe('archived');
  const jobs = await server.running.services.databases.query(sql`
    select 1 from jobs where test_clock_id = ${path.id} and state = 'waiting'`);
  expect(jobs).toEqual([]);
});

test('production has no test clocks', async () => {
  const { environments } = await api.ok('listEnvironments');
  const production = environments.find(({ type }) => type === 'production')?.id ?? '';
  const body = { frozen_time: '2025-01-15T00:00:00Z' };
  const refused = await api.with({ 'X-Environment-ID': production }).fails('createTestClock', { body });
  expect(refused).toMatchObject({ status: 400, body: { code: 'invalid_operation' } });
});
