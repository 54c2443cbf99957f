import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { backUp, restore } from '../src/db/backup/index.ts';
import { type Connection, sql } from '../src/db/index.ts';
import { administer, at } from './helpers/globalSetup.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';

let server: TestServer;
let folder: string;
const databases: string[] = [];

beforeAll(async () => {
  server = await startTestServer();
  folder = await mkdtemp(join(tmpdir(), 'flexprice-backup-'));
  const { api } = server;
  const customer = await api.ok('createCustomer', {
    body: { external_id: 'tab\tline\nback\\slash', name: '\\. é 漢字 "quoted"', metadata: { a: '\\N' } },
  });
  await api.ok('createWallet', { body: { customer_id: customer.id, currency: 'usd' } });
  await api.ok('ingestEventsBulk', { body: { events: events(0, 500) } });
});
afterAll(async () => {
  await server.stop();
  for (const name of databases) await administer(inject('cluster'), `drop database if exists ${name} with (force)`);
  await rm(folder, { recursive: true, force: true });
});

const events = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    event_id: `backup-${first + index}`,
    event_name: 'call',
    external_customer_id: 'somebody',
    timestamp: new Date(Date.UTC(2025, 0, 1) + (first + index) * 60_000).toISOString(),
    properties: { tokens: first + index },
  }));

async function emptyDatabase(): Promise<Connection> {
  const name = `restored_${randomBytes(6).toString('hex')}`;
  await administer(inject('cluster'), `create database ${name}`);
  databases.push(name);
  return at(inject('cluster'), name);
}

/** Number and digest of the rows of every table. */
async function contentsOf(connection: Connection): Promise<Record<string, string>> {
  const client = new pg.Client({ ...connection, options: '-c TimeZone=UTC' });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and not relispartition and relname <> '_prisma_migrations'`,
  );
  const contents: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ found: string }>(
      // When a key was last used moves by itself.
      `select count(*) || ' ' || coalesce(md5(string_agg(row, ',' order by row)), '') as found
       from (select (to_jsonb(t) - 'last_used_at')::text as row from "${name}" t) as rows`,
    );
    contents[name] = rows[0]?.found ?? '';
  }
  await client.end();
  return contents;
}

test.each(['whole', 'whole.zst'])(
  'what was backed up comes back to the last row, and a server goes on from there: %s',
  async (name) => {
    // What a running server does by itself is done by then.
    await expect
      .poll(() => server.running.services.databases.query(sql`select 1 from outbox where dispatched_at is null`))
      .toEqual([]);
    const file = join(folder, name);
    const rows = await backUp(server.connection, file, new Date());
    expect(rows).toMatchObject({ customers: 1, wallets: 1, events: 500 });
    const connection = await emptyDatabase();
    expect(await restore(connection, file)).toEqual(rows);
    expect(await contentsOf(connection)).toEqual(await contentsOf(server.connection));

    const restored = await startTestServer({ connection });
    const list = { query: { limit: 10 } };
    expect(await restored.api.ok('listCustomers', list)).toEqual(await server.api.ok('listCustomers', list));
    // Ids are known for ever, and counters go on where they stood.
    const body = { events: events(400, 200) };
    const again = await restored.api.ok('ingestEventsBulk', { query: { results: true }, body });
    expect(JSON.stringify(again)).toContain('duplicate');
    const usage = { event_name: 'call', aggregation_type: 'COUNT', start_time: '2025-01-01T00:00:00Z' } as const;
    expect((await restored.api.ok('getUsageStatistics', { body: usage })).value_exact).toBe('600');
    await restored.stop();
  },
);

test('a backup is one instant, whatever is written meanwhile', async () => {
  const file = join(folder, 'busy');
  let going = true;
  let next = 10_000;
  const busy = (async () => {
    while (going) {
      await server.api.ok('ingestEventsBulk', { body: { events: events(next, 100) } });
      next += 100;
    }
  })();
  const rows = await backUp(server.connection, file, new Date());
  going = false;
  await busy;
  const connection = await emptyDatabase();
  await restore(connection, file);
  // Whole batches, and as many as any other table of the same instant says.
  expect((rows.events ?? 0) % 100).toBe(0);
  const restored = await startTestServer({ connection });
  const usage = { event_name: 'call', aggregation_type: 'COUNT', start_time: '2025-01-01T00:00:00Z' } as const;
  expect((await restored.api.ok('getUsageStatistics', { body: usage })).value_exact).toBe(String(rows.events));
  await restored.stop();
});

describe('a file that is not a whole backup restores nothing', () => {
  const damaged = async (name: string, change: (bytes: Buffer) => Buffer) => {
    const whole = join(folder, `whole-${name}`);
    await backUp(server.connection, whole, new Date());
    const file = join(folder, name);
    await writeFile(file, change(await readFile(whole)));
    const connection = await emptyDatabase();
    const failure = await restore(connection, file).catch((error: Error) => error);
    const client = new pg.Client(connection);
    await client.connect();
    const { rows } = await client.query<{ found: string | null }>(`select to_regclass('customers')::text as found`);
    const count = rows[0]?.found ? (await client.query('select 1 from customers')).rowCount : 0;
    await client.end();
    expect(count).toBe(0);
    return failure;
  };

  test.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length >> 1), /cut off/],
    ['a changed row', (bytes) => gzipSync(gunzipSync(bytes).toString('utf8').replace('quoted', 'quota!')), /damaged/],
    [
      'a missing row',
      (bytes) =>
        gzipSync(
          gunzipSync(bytes)
            .toString('utf8')
            .replace(/.*backup-77\b.*\n/, ''),
        ),
      /damaged/,
    ],
    ['something else', () => gzipSync('hello\n'), /no backup/],
    ['not compressed', () => Buffer.from('hello\n'), /damaged or no backup/],
    ['cut off.zst', (bytes) => bytes.subarray(0, bytes.length >> 1), /cut off/],
    ['not compressed.zst', () => Buffer.from('hello\n'), /damaged or no backup/],
  ])('%s', async (name, change, message) => {
    const failure = await damaged(name, change);
    expect(failure).toBeInstanceOf(Error);
    expect((failure as Error).message).toMatch(message);
  });

  test('nor does one that is not there, or a database that is in use', async () => {
    const connection = await emptyDatabase();
    await expect(restore(connection, join(folder, 'nowhere'))).rejects.toThrow(/There is no file/);
    const file = join(folder, 'again');
    await backUp(server.connection, file, new Date());
    await expect(restore(server.connection, file)).rejects.toThrow(/not empty: .* has rows/);
  });
});
