import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restore } from '@flexprice/server/database';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Cluster } from '../src/sandbox/cluster.ts';
import { startSandbox } from '../src/sandbox/index.ts';
import { plantWeeks, plantYear } from '../src/sandbox/seed/index.ts';
import { packYear } from '../src/sandbox/seed/pack.ts';
import { turnAfter, turnBefore } from '../src/sandbox/seed/turn.ts';
import { worldVersion, yearFile } from '../src/sandbox/years.ts';

// Worlds take seconds on a quiet machine; a busy one is no reason to fail.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const apiKey = 'sk_sandbox_0123456789abcdef';
const end = new Date('2026-02-10T00:00:00Z');
const turn = turnBefore(end);
/** A short year: two customers come in it, and one after it. */
const days = 95;

let cluster: Cluster;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flexprice-years-'));
  chmodSync(folder, 0o755);
  cluster = await Cluster.start();
});
afterAll(async () => {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that a world holds, a line per row; what the migrations note down about themselves is not part of it. */
async function rowsOf(database: string): Promise<string[]> {
  const client = new pg.Client(cluster.at(database));
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
         and relname <> '_prisma_migrations' order by 1`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from "${name}" t order by 1`);
      found.push(...rows.map(({ row }) => `${name} ${row}`));
    }
    return found;
  } finally {
    await client.end();
  }
}

async function planted(database: string, seed: string): Promise<string[]> {
  await cluster.createMigrated(database);
  await plantYear(cluster, database, { seed, turn, apiKey, days });
  await plantWeeks(cluster, database, { seed, end, apiKey });
  return rowsOf(database);
}

const countOf = (rows: string[], table: string) => rows.filter((row) => row.startsWith(`${table} `)).length;

test('one seed and day give one world, down to its ids, and another seed another', async () => {
  const [first, again, other] = [await planted('a', '1'), await planted('b', '1'), await planted('c', '2')];
  expect(countOf(first, 'customers')).toBe(3);
  expect(countOf(first, 'invoices')).toBeGreaterThan(0);
  expect(again.filter((row) => !first.includes(row))).toEqual([]);
  expect(again).toHaveLength(first.length);
  const ids = (rows: string[]) => rows.filter((row) => row.startsWith('customers ')).map((row) => row.split(/[(,]/)[1]);
  expect(ids(other)).not.toEqual(ids(first));
});

test('a year that was packed goes on as one that was made on the spot', async () => {
  const file = join(folder, 'packed.zst');
  await packYear(cluster, 'd', { seed: '3', turn, apiKey, days }, file);
  await cluster.create('unpacked');
  await restore(cluster.at('unpacked'), file);
  await plantWeeks(cluster, 'unpacked', { seed: '3', end, apiKey });
  const [fresh, unpacked] = [await planted('e', '3'), await rowsOf('unpacked')];
  expect(unpacked.filter((row) => !fresh.includes(row))).toEqual([]);
  expect(unpacked).toHaveLength(fresh.length);
});

test('a sandbox takes the year of its seed and month that this version packed, and of no other', async () => {
  const options = { cache: false, seed: '4', now: end, years: folder };
  await packYear(cluster, 'f', { seed: '4', turn, apiKey, days }, yearFile('4', turn, folder));
  const abort = new AbortController();
  const log = (line: string) => line.startsWith('Making') && abort.abort(new Error('made anew'));
  writeFileSync(join(folder, 'version'), 'another');
  await expect(startSandbox({ ...options, signal: abort.signal, log })).rejects.toThrow('made anew');
  writeFileSync(join(folder, 'version'), worldVersion());
  const said: string[] = [];
  const sandbox = await startSandbox({ ...options, log: (line) => said.push(line) });
  const answer = await fetch(`${sandbox.url}/customers`, { headers: { 'x-api-key': sandbox.apiKey } });
  expect(((await answer.json()) as { items: object[] }).items).toHaveLength(3);
  expect(said).toEqual(['Unpacking the world of seed 4 …']);
  await sandbox.stop();
});

test('a year ends on a first or a sixteenth, some weeks ago and never less than eight days', () => {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  for (const [present, ended, next] of [
    ['2026-03-01', '2026-02-16', '2026-03-01'],
    ['2026-03-09', '2026-03-01', '2026-03-16'],
    ['2026-03-23', '2026-03-01', '2026-03-16'],
    ['2026-03-24', '2026-03-16', '2026-04-01'],
    ['2027-01-05', '2026-12-16', '2027-01-01'],
  ] as const) {
    expect(turnBefore(day(present))).toEqual(day(ended));
    expect(turnAfter(day(ended))).toEqual(day(next));
  }
});
