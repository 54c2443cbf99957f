import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { expect, test } from 'vitest';
import {
  type Connection,
  makeDataDir,
  makeFolder,
  type Owner,
  owned,
  prepareTemplate,
  processesIn,
  query,
  spawnOwner,
  start,
  untilNoProcessIn,
} from './harness.ts';

prepareTemplate();

/** Inserts rows until the connection breaks; returns the ids that were acknowledged. */
async function writeUntilBroken(connection: Connection, onAcknowledged: (count: number) => void): Promise<number[]> {
  const client = new pg.Client(connection);
  client.on('error', () => {});
  await client.connect();
  await client.query('CREATE TABLE events (id int PRIMARY KEY)');
  const acknowledged: number[] = [];
  try {
    for (let id = 0; ; id += 1) {
      await client.query('INSERT INTO events VALUES ($1)', [id]);
      acknowledged.push(id);
      onAcknowledged(acknowledged.length);
    }
  } catch {
    return acknowledged;
  }
}

async function writeAndKill(connection: Connection, kill: () => void): Promise<{ broken: Promise<number[]> }> {
  let broken: Promise<number[]> = Promise.resolve([]);
  await new Promise<void>((resolve) => {
    broken = writeUntilBroken(connection, (count) => {
      if (count !== 100) return;
      kill();
      resolve();
    });
  });
  return { broken };
}

async function expectAll(connection: Connection, acknowledged: number[]): Promise<void> {
  expect(acknowledged.length).toBeGreaterThanOrEqual(100);
  const stored = new Set((await query(connection, 'SELECT id FROM events')).map(([id]) => id));
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
}

const crashes: [string, (owner: Owner, postmaster: number) => void][] = [
  ['the server', (owner) => owner.child.kill('SIGKILL')],
  ['PostgreSQL', (_, postmaster) => process.kill(postmaster, 'SIGKILL')],
  [
    'the server, then PostgreSQL',
    (owner, postmaster) => {
      owner.child.kill('SIGKILL');
      process.kill(postmaster, 'SIGKILL');
    },
  ],
];

test.each(crashes)('what was acknowledged before SIGKILL of %s is there afterwards', async (_, crash) => {
  const dataDir = makeDataDir();
  const cluster = join(dataDir, 'cluster');
  const owner = spawnOwner(dataDir, { durable: true });
  const { connection, postmaster } = await owned(owner);
  const { broken } = await writeAndKill(connection, () => crash(owner, postmaster));
  if (owner.child.killed) await owner.ended;
  else await owner.kill('SIGKILL');

  const next = await start(dataDir, { durable: true });
  expect(next.pid).not.toBe(postmaster);
  await expectAll(next.connection, await broken);
  expect(existsSync(connection.host), 'the socket directory of the killed server').toBe(false);

  const mine = processesIn(cluster);
  expect(mine).toContain(next.pid);
  expect(mine).not.toContain(postmaster);
  await next.stop();
  expect(processesIn(cluster)).toEqual([]);
});

test('an orphaned PostgreSQL is stopped cleanly, not killed', async () => {
  const dataDir = makeDataDir();
  const owner = spawnOwner(dataDir);
  const { connection, postmaster } = await owned(owner);
  await query(connection, 'CREATE TABLE kept (id int)');
  await owner.kill('SIGKILL');
  expect(processesIn(join(dataDir, 'cluster'))).toContain(postmaster);

  const lines: string[] = [];
  const next = await start(dataDir, { log: (line) => lines.push(line) });
  expect(lines).toEqual([`Stopping the PostgreSQL (process ${postmaster}) that an earlier server left behind`]);
  expect(await query(next.connection, 'SELECT * FROM kept')).toEqual([]);
});

test('a backend that outlives its postmaster is waited for or ended', async () => {
  const dataDir = makeDataDir();
  const owner = spawnOwner(dataDir);
  const { connection, postmaster } = await owned(owner);
  // A busy loop does not notice that the postmaster is gone.
  const busy = query(connection, 'DO $$ BEGIN LOOP PERFORM 1; END LOOP; END $$').catch((error: Error) => error.message);
  const activity = `SELECT pid FROM pg_stat_activity WHERE query LIKE 'DO %'`;
  let backend: unknown;
  while (backend === undefined) backend = (await query(connection, activity))[0]?.[0];
  await owner.kill('SIGKILL');
  process.kill(postmaster, 'SIGKILL');
  // The others end when they notice that their postmaster is gone.
  await expect.poll(() => processesIn(join(dataDir, 'cluster'))).toEqual([backend]);

  const next = await start(dataDir);
  expect(await busy).toMatch(/terminat|cancel/);
  expect(processesIn(join(dataDir, 'cluster'))).not.toContain(backend);
  expect(await query(next.connection, 'SELECT 1')).toEqual([[1]]);
});

test('the owner learns that PostgreSQL died, and can start it again', async () => {
  const dataDir = makeDataDir();
  const postgres = await start(dataDir);
  process.kill(postgres.pid, 'SIGKILL');
  expect(await postgres.died).toEqual({
    code: null,
    signal: 'SIGKILL',
    logTail: expect.stringMatching(/ready to accept/),
  });
  await postgres.stop();
  const again = await start(dataDir);
  expect(await query(again.connection, 'SELECT 1')).toEqual([[1]]);
});

test('stop is not a death', async () => {
  const postgres = await start(makeDataDir());
  let died = false;
  postgres.died.then(() => {
    died = true;
  });
  await postgres.stop();
  await sleep(50);
  expect(died).toBe(false);
});

test.each(['throw', 'exit'] as const)('no PostgreSQL survives a server that ends by %s', async (then) => {
  const dataDir = makeDataDir();
  const owner = spawnOwner(dataDir, { then });
  const { connection } = await owned(owner);
  await owner.ended;
  // It writes its memory to disk without its server.
  await untilNoProcessIn(join(dataDir, 'cluster'));
  expect(readdirSync(connection.host)).toEqual([]);
  await start(dataDir);
  expect(existsSync(connection.host), 'removed by the next start').toBe(false);
});

test.each([0, 300])('initdb killed %i ms after it began leaves nothing that is taken for a database', async (delay) => {
  const dataDir = join(makeFolder(), '.flexprice');
  const unfinished = (): string[] =>
    existsSync(dataDir) ? readdirSync(dataDir).filter((name) => name.startsWith('cluster.init-')) : [];
  const owner = spawnOwner(dataDir);
  while (unfinished().length === 0) await sleep(2);
  await sleep(delay);
  await owner.kill('SIGKILL');

  const { connection } = await start(dataDir);
  expect(unfinished()).toEqual([]);
  expect(await query(connection, 'SELECT current_database()')).toEqual([['flexprice']]);
});
