import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeValues, sql } from '../../src/db/index.ts';
import type { Work } from '../../src/work.ts';
import { newDatabase, startTestServer, TEST_KEY, type TestServer } from '../helpers/server.ts';
import { firstTenant } from '../helpers/tenants.ts';
import { jobsOf, plan } from '../jobs/support.ts';

/** Each leaves a mark that can be left once only. */
const work: Partial<Work> = {
  'grant.apply': async ({ db, now }, { application_id }) => {
    await db.query(sql`
      insert into settings (tenant_id, environment_id, key, value, created_at, updated_at)
      values (${scopeValues(db.scope)}, ${application_id}, '{}', ${now}, ${now})`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  },
};

let database: Awaited<ReturnType<typeof newDatabase>>;
const replicas: TestServer[] = [];
const start = () => startTestServer({ connection: database.connection, work });
beforeAll(async () => {
  database = await newDatabase();
  replicas.push(await start(), await start());
});
afterAll(async () => {
  for (const replica of replicas) await replica.stop();
  await database.drop();
});

/**
 * One request as the SDK sends it through a load balancer: to a replica that listens, and again to another, under the same
 * Idempotency-Key, when that one was not there or went away before it answered. (Connections that the system had taken but the
 * server had not are reset when it stops to listen.)
 */
function send(path: string, body: string, key: string): Promise<number> {
  const to = (replica: TestServer) =>
    new Promise<number>((resolve, reject) => {
      const outgoing = request(`${replica.url}/v1${path}`, { method: 'POST', agent: false }, (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      });
      outgoing.setHeader('x-api-key', TEST_KEY);
      outgoing.setHeader('content-type', 'application/json');
      outgoing.setHeader('idempotency-key', key);
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  const [first, ...others] = replicas.toSorted(() => Math.random() - 0.5) as [TestServer, ...TestServer[]];
  return to(first).catch((error) => {
    if (!['ECONNREFUSED', 'ECONNRESET'].includes(error.code) || !others[0]) throw error;
    return to(others[0]);
  });
}

test('restarting one replica after the other breaks no request and does no job twice', async () => {
  const scope = await firstTenant(replicas[0] as TestServer);
  const JOBS = 60;
  const jobs = Array.from({ length: JOBS }, (_, n) => ({ key: `${n}`, payload: { application_id: `mark ${n}` } }));
  await plan(replicas[0] as TestServer, scope, jobs);
  let stopped = false;
  let sent = 0;
  const statuses = new Map<number, number>();
  const caller = async () => {
    while (!stopped) {
      sent += 1;
      const name = `roll-${sent}`;
      const status = await send('/customers', JSON.stringify({ external_id: name, name: 'Ada' }), name);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  const callers = [caller(), caller(), caller()];
  for (const index of [0, 1]) {
    const old = replicas[index] as TestServer;
    const next = await start();
    replicas[index] = next;
    await old.stop();
  }
  stopped = true;
  await Promise.all(callers);
  expect([...statuses.keys()]).toEqual([201]);
  expect(sent).toBeGreaterThan(10);
  const { pagination } = await (replicas[0] as TestServer).api.ok('listCustomers', { query: { limit: 1 } });
  expect(pagination.total).toBe(sent);
  const [live] = replicas as [TestServer];
  await expect.poll(async () => (await jobsOf(live)).filter(({ state }) => state === 'done').length).toBe(JOBS);
  const marks = await live.running.services.databases.query(sql`select key from settings where key like 'mark %'`);
  expect(marks).toHaveLength(JOBS);
}, 60_000);
