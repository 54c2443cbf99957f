import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive } from '../embedded/harness.ts';
import { Api } from '../helpers/api.ts';
import { ServerProcess } from './process.ts';

const KEY = 'sk_crash_test_0123456789';
const EVENTS = 6000;
const BATCH = 50;

let dataDir: string;
let server: ServerProcess | undefined;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'flexprice-crash-'));
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await rm(dataDir, { recursive: true, force: true });
});

const start = async () => {
  server = await ServerProcess.start(dataDir, { FLEXPRICE_API_KEY: KEY });
  return new Api(server.url, KEY);
};
const batch = (first: number) => ({
  events: Array.from({ length: BATCH }, (_, index) => ({
    event_id: `event:${first + index}`,
    event_name: 'llm.request',
    external_customer_id: 'brightside',
    timestamp: new Date(Date.UTC(2025, 8, 1) + (first + index) * 1000).toISOString(),
    properties: { tokens: first + index },
  })),
});
/** 0 + 1 + … + (EVENTS - 1) */
const TOTAL = (EVENTS * (EVENTS - 1)) / 2;

/** Sends batches from several callers until the server is gone; gives the first index of every acknowledged batch. */
async function sendUntilGone(api: Api, onAcknowledged: (count: number) => void): Promise<Set<number>> {
  const acknowledged = new Set<number>();
  let next = 0;
  const caller = async () => {
    while (next < EVENTS) {
      const first = next;
      next += BATCH;
      try {
        await api.ok('ingestEventsBulk', { body: batch(first) });
      } catch {
        return;
      }
      acknowledged.add(first);
      onAcknowledged(acknowledged.size);
    }
  };
  await Promise.all(Array.from({ length: 4 }, caller));
  return acknowledged;
}

const postmasterPid = async () =>
  Number((await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);

test.each(['server', 'database', 'both'] as const)(
  'SIGKILL of the %s during ingest: nothing acknowledged is lost, nothing counts twice, no database process is left',
  async (victim) => {
    const api = await start();
    const running = server as ServerProcess;
    const postmaster = await postmasterPid();
    let killed: Promise<void> | undefined;
    const kill = async () => {
      if (victim !== 'database') await running.kill();
      if (victim !== 'server') process.kill(postmaster, 'SIGKILL');
    };
    const acknowledged = await sendUntilGone(api, (count) => {
      if (count >= 20) killed ??= kill();
    });
    await killed;
    expect(acknowledged.size).toBeGreaterThanOrEqual(20);
    expect(acknowledged.size).toBeLessThan(EVENTS / BATCH);
    if (victim === 'database') {
      // A server without its database ends by itself, so that whatever supervises it starts both again.
      await expect.poll(() => running.child.exitCode, { timeout: 25_000 }).toBe(1);
    }

    const again = await start();
    expect(await postmasterPid()).not.toBe(postmaster);
    expect(isAlive(postmaster)).toBe(false);
    for (let first = 0; first < EVENTS; first += BATCH) {
      const reply = await again.ok('ingestEventsBulk', { query: { results: true }, body: batch(first) });
      expect(Number(reply.accepted) + Number(reply.duplicates)).toBe(BATCH);
      if (acknowledged.has(first)) expect(reply).toMatchObject({ accepted: 0, duplicates: BATCH });
    }
    const usage = await again.ok('getUsageStatistics', {
      body: {
        event_name: 'llm.request',
        aggregation_type: 'SUM',
        property_name: 'tokens',
        external_customer_id: 'brightside',
        start_time: '2025-09-01T00:00:00Z',
        end_time: '2025-10-01T00:00:00Z',
      },
    });
    expect(usage.value_exact).toBe(String(TOTAL));
  },
  120_000,
);

test('Ctrl-C finishes what was accepted and takes the database along', async () => {
  const api = await start();
  const running = server as ServerProcess;
  const postmaster = await postmasterPid();
  const inFlight = Array.from({ length: 20 }, (_, index) =>
    api.call('ingestEventsBulk', { body: batch(index * BATCH) }),
  );
  // The first answer shows that the others are on their way.
  await Promise.any(inFlight);
  const code = await running.stop();
  const answers = await Promise.allSettled(inFlight);
  const stored = answers.filter((answer) => answer.status === 'fulfilled' && answer.value.status === 202).length;
  expect(code).toBe(0);
  expect(isAlive(postmaster)).toBe(false);

  const again = await start();
  const usage = await again.ok('getUsageStatistics', {
    body: {
      event_name: 'llm.request',
      aggregation_type: 'COUNT',
      start_time: '2025-09-01T00:00:00Z',
      end_time: '2025-10-01T00:00:00Z',
    },
  });
  expect(Number(usage.value_exact)).toBeGreaterThanOrEqual(stored * BATCH);
});

test('a second server on the same folder is refused and told which process has it', async () => {
  await start();
  const first = server as ServerProcess;
  await expect(ServerProcess.start(dataDir)).rejects.toThrow(new RegExp(`\\b${first.child.pid}\\b`));
});

test.each([
  ['PORT', 'eighty', /PORT=eighty is not usable/],
  ['RATE_LIMIT', '-1', /RATE_LIMIT=-1 is not usable/],
  ['LOG_LEVEL', 'loud', /LOG_LEVEL=loud is not usable/],
  ['DATABASE_URL', 'mysql://u:secret@h/d', /DATABASE_URL=… is not usable/],
])('a bad %s is named in one line', async (name, value, expected) => {
  const failure = (await ServerProcess.start(dataDir, { [name]: value }).catch((error: Error) => error)) as Error;
  expect(failure.message).toMatch(expected);
  expect(failure.message.trim().split('\n')).toHaveLength(2);
  expect(failure.message).not.toContain('secret');
});
