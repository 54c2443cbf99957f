import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { sql } from '../../src/db/index.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { firstTenant } from '../helpers/tenants.ts';
import { jobsOf, plan } from './support.ts';

const WORKER = fileURLToPath(new URL('./fixtures/worker.ts', import.meta.url));
const JOBS = 40;

let server: TestServer;
const children: ChildProcess[] = [];
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await server?.stop();
});

/** Starts a server that does jobs; resolves when one of them is half done. */
async function startWorker(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--conditions=flexprice-source', WORKER], {
    env: { ...process.env, CONNECTION: JSON.stringify(server.connection) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), once(child, 'exit')]);
  return child;
}

test('servers killed in the middle of their jobs leave nothing half done, and nothing is done twice', async () => {
  server = await startTestServer({ work: {} });
  const scope = await firstTenant(server);
  const jobs = Array.from({ length: JOBS }, (_, n) => ({
    key: `${n}`,
    customerId: `c${n % 7}`,
    payload: { application_id: `${n}` },
  }));
  await plan(server, scope, jobs);
  const done = async () => (await jobsOf(server)).filter(({ state }) => state === 'done').length;
  for (let kill = 0; kill < 3; kill++) {
    const worker = await startWorker();
    const gone = once(worker, 'exit');
    worker.kill('SIGKILL');
    await gone;
    expect(await done()).toBeLessThan(JOBS);
  }
  await startWorker();
  await expect.poll(done, { timeout: 20_000 }).toBe(JOBS);
  const written = await server.running.services.databases.query<{ key: string }>(sql`select key from settings`);
  const expected = jobs.flatMap(({ key }) => [`${key} first`, `${key} second`]);
  expect(written.map(({ key }) => key).toSorted()).toEqual(expected.toSorted());
}, 60_000);
