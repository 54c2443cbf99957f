import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { type Scope, scopeValues, sql } from '../../src/db/index.ts';
import { ApiError } from '../../src/errors.ts';
import { ATTEMPTS, pauseAfter } from '../../src/jobs/failure.ts';
import { enqueue } from '../../src/jobs/index.ts';
import { forgetOldJobs } from '../../src/jobs/queue.ts';
import type { Work } from '../../src/work.ts';
import { TestClock } from '../helpers/clock.ts';
import { newDatabase, startTestServer, type TestServer } from '../helpers/server.ts';
import { firstTenant } from '../helpers/tenants.ts';
import { jobsOf, plan } from './support.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

async function start(work: Partial<Work>, options: { clock?: TestClock; beside?: TestServer } = {}) {
  const server = await startTestServer({
    work,
    ...(options.clock && { clock: options.clock }),
    ...(options.beside && { connection: options.beside.connection }),
  });
  servers.unshift(server);
  const { tenantId, environmentId } = await firstTenant(server);
  const scope: Scope = { tenantId, environmentId };
  return { server, scope };
}

const settled = (server: TestServer) =>
  expect
    .poll(async () => (await jobsOf(server)).every(({ state }) => state !== 'waiting'), { timeout: 8000 })
    .toBe(true);

test('a job is done at the instant it was due at, soon after it was planned', async () => {
  const seen: unknown[] = [];
  const { server, scope } = await start({
    'grant.apply': async (context, payload) => {
      seen.push({
        payload,
        now: context.now,
        job: context.jobId,
        scope: context.db.scope,
        user: context.principal.userId,
      });
    },
  });
  const runAt = new Date('2025-01-31T10:00:00Z');
  await plan(server, scope, [{ runAt, payload: { application_id: 'cga_1' } }]);
  await settled(server);
  const job = expect.stringMatching(/^job_/);
  expect(seen).toEqual([{ payload: { application_id: 'cga_1' }, now: runAt, job, scope, user: 'system' }]);
});

test('what is due later waits, and one job of a kind and key waits at a time', async () => {
  const clock = new TestClock('2026-01-01T00:00:00Z');
  const done: string[] = [];
  const { server, scope } = await start(
    { 'grant.apply': async (_context, { application_id }) => void done.push(application_id) },
    { clock },
  );
  await plan(server, scope, [
    { key: 'a', runAt: new Date('2026-01-01T01:00:00Z'), payload: { application_id: 'first' } },
    { key: 'a', runAt: new Date('2026-01-01T02:00:00Z'), payload: { application_id: 'second' } },
  ]);
  clock.advance(3600);
  server.running.services.runner.wake();
  await pause(150);
  expect(done).toEqual([]);
  clock.advance(3600);
  server.running.services.runner.wake();
  await settled(server);
  expect(done).toEqual(['second']);
});

test('a job that plans its successor under the same key does not swallow it', async () => {
  const done: string[] = [];
  const { server, scope } = await start({
    'grant.apply': async (context, { application_id }) => {
      done.push(application_id);
      const n = Number(application_id) + 1;
      if (n > 5) return;
      const payload = { application_id: `${n}` };
      await enqueue(context, { kind: 'grant.apply', key: 'chain', customerId: 'c', runAt: context.now, payload });
    },
  });
  await plan(server, scope, [{ key: 'chain', customerId: 'c', payload: { application_id: '1' } }]);
  await expect.poll(() => done).toEqual(['1', '2', '3', '4', '5']);
  await settled(server);
});

test('what fails is rolled back whole, tried again later, and given up with its reason', async () => {
  const clock = new TestClock('2026-01-01T00:00:00Z');
  const { server, scope } = await start(
    {
      'grant.apply': async ({ db, now }) => {
        await db.query(sql`
          insert into settings (tenant_id, environment_id, key, value, created_at, updated_at)
          values (${scopeValues(db.scope)}, 'half', '{}', ${now}, ${now})`);
        throw new ApiError('invalid_operation', 'The wallet is closed.', { details: { wallet: 'w1' } });
      },
    },
    { clock },
  );
  await plan(server, scope, [{ key: 'bad' }]);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    await expect.poll(async () => (await jobsOf(server))[0]?.attempts).toBe(attempt);
    clock.advance(2 * 3600);
    server.running.services.runner.wake();
  }
  await settled(server);
  expect(await jobsOf(server)).toEqual([
    { key: 'bad', state: 'failed', attempts: ATTEMPTS, last_error: 'The wallet is closed. {"wallet":"w1"}' },
  ]);
  expect(await server.running.services.databases.query(sql`select 1 from settings`)).toEqual([]);
  expect(await server.running.services.runner.state()).toMatchObject({ waiting: 0, failed: 1, lag: 0 });
});

test('an unexpected failure tells nothing about the inside', async () => {
  const { server, scope } = await start({
    'grant.apply': async ({ db }) =>
      void (await db.query(sql`select secret from nowhere where ${scopeCondition(db.scope)}`)),
  });
  await plan(server, scope, [{ key: 'bad' }]);
  await expect
    .poll(async () => (await jobsOf(server))[0]?.last_error)
    .toMatch(/unexpected error.*log has it under job_/);
});

const scopeCondition = (scope: Scope) => sql`(tenant_id, environment_id) = (${scopeValues(scope)})`;

test('jobs of a lane are done in the order of their time and never two at once, by any number of replicas', async () => {
  const order = new Map<string, string[]>();
  const running = new Set<string>();
  const faults: string[] = [];
  const work: Partial<Work> = {
    'grant.apply': async (_context, { application_id }) => {
      const [lane = '', n = ''] = application_id.split(':');
      if (running.has(lane)) faults.push(`two at once in ${lane}`);
      running.add(lane);
      await pause(Math.random() * 8);
      running.delete(lane);
      order.set(lane, [...(order.get(lane) ?? []), n]);
      if (n === '3' && Math.random() < 0.5) {
        order.get(lane)?.pop();
        throw Object.assign(new Error('lost a race'), { code: '40001' });
      }
    },
  };
  const first = await start(work);
  await start(work, { beside: first.server });
  const begin = Date.parse('2025-01-01T00:00:00Z');
  const jobs = Array.from({ length: 6 }, (_, lane) =>
    Array.from({ length: 8 }, (_, n) => ({
      key: `${lane}:${n}`,
      customerId: `c${lane}`,
      runAt: new Date(begin + n * 1000),
      payload: { application_id: `c${lane}:${n}` },
    })),
  ).flat();
  await plan(
    first.server,
    first.scope,
    jobs.toSorted(() => Math.random() - 0.5),
  );
  await settled(first.server);
  expect(faults).toEqual([]);
  const everything = ['0', '1', '2', '3', '4', '5', '6', '7'];
  expect([...order.values()]).toEqual(Array.from({ length: 6 }, () => everything));
}, 20_000);

test('a server that stops finishes what runs and leaves the rest', async () => {
  const database = await newDatabase();
  const started: string[] = [];
  const finished: string[] = [];
  const work: Partial<Work> = {
    'grant.apply': async (_context, { application_id }) => {
      started.push(application_id);
      await pause(100);
      finished.push(application_id);
    },
  };
  const server = await startTestServer({ connection: database.connection, work });
  const scope = await firstTenant(server);
  const payloads = Array.from({ length: 20 }, (_, n) => ({ key: `${n}`, payload: { application_id: `${n}` } }));
  await plan(server, scope, payloads);
  await expect.poll(() => started.length).toBeGreaterThan(0);
  await server.stop();
  expect(finished.toSorted()).toEqual(started.toSorted());
  expect(finished.length).toBeLessThan(20);
  const next = await startTestServer({ connection: database.connection, work });
  await settled(next);
  await next.stop();
  expect(new Set(finished).size).toBe(20);
  expect(finished).toHaveLength(20);
  await database.drop();
});

test('pauses double up to an hour, with some chance in them', () => {
  expect([1, 2, 3, 4].map((n) => pauseAfter(n, () => 0.5))).toEqual([2000, 4000, 8000, 16_000]);
  expect(pauseAfter(ATTEMPTS, () => 0.5)).toBe(3_600_000);
  expect([0, 1].map((r) => pauseAfter(1, () => r))).toEqual([1500, 2500]);
});

test('the queue can be watched', async () => {
  const clock = new TestClock('2026-01-01T00:00:00Z');
  const { server, scope } = await start({ 'invoice.overdue': async () => {} }, { clock });
  await plan(server, scope, [{ runAt: new Date('2025-12-31T23:59:00Z') }, { kind: 'invoice.overdue', key: 'y' }]);
  await expect.poll(async () => (await jobsOf(server)).map(({ state }) => state)).toEqual(['waiting', 'done']);
  const text = await (await fetch(`${server.url}/metrics`)).text();
  expect(text).toMatch(/flexprice_jobs\{state="waiting"\} 1/);
  expect(text).toMatch(/flexprice_jobs\{state="due"\} 1/);
  expect(text).toMatch(/flexprice_jobs_lag_seconds 60/);
  expect(text).toMatch(/flexprice_jobs_done_total\{kind="invoice.overdue"\} 1/);
});

test('what was done is forgotten after 90 days, what waits or was given up is not', async () => {
  const clock = new TestClock('2026-01-01T00:00:00Z');
  const { server, scope } = await start({ 'invoice.overdue': async () => {} }, { clock });
  await plan(server, scope, [{ key: 'waits' }, { kind: 'invoice.overdue', key: 'done' }]);
  await expect.poll(async () => (await jobsOf(server)).map(({ state }) => state)).toEqual(['waiting', 'done']);
  const { databases } = server.running.services;
  await forgetOldJobs(databases, new Date('2026-03-31T00:00:00Z'));
  expect(await jobsOf(server)).toHaveLength(2);
  await forgetOldJobs(databases, new Date('2026-04-02T00:00:00Z'));
  expect((await jobsOf(server)).map(({ key }) => key)).toEqual(['waits']);
});
