import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Cluster } from '../src/sandbox/cluster.ts';
import { plantWorld } from '../src/sandbox/seed/index.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let cluster: Cluster;
beforeAll(async () => {
  cluster = await Cluster.start();
});
afterAll(() => cluster.stop());

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
  const end = new Date('2026-02-10T00:00:00Z');
  await plantWorld(cluster, database, { seed, end, apiKey: 'sk_sandbox_0123456789abcdef', days: 60 });
  return rowsOf(database);
}

test('one seed and day give one world, down to its ids, and another seed another', async () => {
  const [first, again, other] = [await planted('a', '1'), await planted('b', '1'), await planted('c', '2')];
  expect(first.filter((row) => row.startsWith('customers '))).toHaveLength(2);
  expect(first.filter((row) => row.startsWith('invoices ')).length).toBeGreaterThan(0);
  expect(again.filter((row) => !first.includes(row))).toEqual([]);
  expect(again).toHaveLength(first.length);
  const ids = (rows: string[]) => rows.filter((row) => row.startsWith('customers ')).map((row) => row.split(/[(,]/)[1]);
  expect(ids(other)).not.toEqual(ids(first));
});
