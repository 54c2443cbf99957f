import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Connection, migrate, raw, sql } from '../../src/db/index.ts';
import { administer, at } from '../helpers/globalSetup.ts';
import { newName } from '../helpers/metering.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

// ClickHouse divides its table by itself.
const isHere = inject('clickhouse') === '';

describe.skipIf(!isHere)('months of events', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const query = <Row extends object>(text: string) => server.running.services.databases.query<Row>(raw(text));
  const rowsIn = async (table: string, name: string) => {
    const { databases } = server.running.services;
    const [row] = await databases.query<{ rows: number }>(
      sql`select count(*)::int as rows from event_months.${raw(table)} where event_name = ${name}`,
    );
    return row?.rows;
  };
  const events = (event_name: string, days: readonly string[]) =>
    days.map((day, n) => ({
      event_id: `${event_name} ${day}`,
      event_name,
      external_customer_id: 'brightside',
      timestamp: `${day}T00:00:00Z`,
      properties: { n },
    }));
  const send = async (event_name: string, days: readonly string[]) =>
    server.api.ok('ingestEventsBulk', { query: { results: true }, body: { events: events(event_name, days) } });
  const count = async (event_name: string, start: string, end: string) => {
    const range = { start_time: `${start}T00:00:00Z`, end_time: `${end}T00:00:00Z` };
    const body = { event_name, aggregation_type: 'COUNT', ...range } as const;
    return (await server.api.ok('getUsageStatistics', { body })).value ?? 0;
  };

  test('the months around now are there before their events', async () => {
    const now = new Date();
    const months = [-1, 0, 1, 2].map((n) => {
      const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + n)).toISOString();
      return `m${month.slice(0, 4)}_${month.slice(5, 7)}`;
    });
    const there = await query<{ name: string }>(`
      select c.relname as name from pg_inherits join pg_class c on c.oid = inhrelid where inhparent = 'events'::regclass`);
    expect(there.map(({ name }) => name)).toEqual(expect.arrayContaining(['other', ...months]));
  });

  test('a month takes along what came before it was made, from its first moment to its last', async () => {
    const name = newName();
    await send(name, ['2021-01-31', '2021-02-01', '2021-02-28', '2021-03-01']);
    expect(await rowsIn('other', name)).toBe(4);
    await query(`select add_event_month('2021-02-17')`);
    expect(await rowsIn('m2021_02', name)).toBe(2);
    expect(await rowsIn('other', name)).toBe(2);
    await send(name, ['2021-02-01', '2021-02-10']);
    expect(await rowsIn('m2021_02', name)).toBe(3);
    expect(await count(name, '2021-01-01', '2022-01-01')).toBe(5);
    await query(`select add_event_month('2021-02-01')`);
    expect(await rowsIn('m2021_02', name)).toBe(3);
  });

  test('an id counts once, whatever month it is sent for', async () => {
    const name = newName();
    await query(`select add_event_month('2021-05-01')`);
    const [event] = events(name, ['2021-05-05']);
    const sent = ['2021-05-05', '2021-06-05', '2021-07-05'].map((day) => ({
      ...event,
      event_name: name,
      external_customer_id: 'brightside',
      timestamp: `${day}T00:00:00Z`,
    }));
    const answers = await Promise.all(sent.map((body) => server.api.ok('ingestEvent', { body })));
    expect(answers.map(({ status }) => status).sort()).toEqual(['accepted', 'conflicting', 'conflicting']);
    expect(await count(name, '2021-01-01', '2022-01-01')).toBe(1);
  });

  test('nothing is lost while a month is made and others write and read', async () => {
    const name = newName();
    const bulks = Array.from({ length: 20 }, async (_, bulk) => {
      const days = Array.from({ length: 10 }, (_, n) => `2021-08-${String(10 + n)}`);
      const named = events(name, days).map((event) => ({ ...event, event_id: `${event.event_id} ${bulk}` }));
      await server.api.ok('ingestEventsBulk', { body: { events: named } });
      return count(name, '2021-08-01', '2021-09-01');
    });
    await query(`select add_event_month('2021-08-01')`);
    const seen = await Promise.all(bulks);
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(10);
    expect(await count(name, '2021-08-01', '2021-09-01')).toBe(200);
    await query(`select add_event_month('2021-08-01')`);
    expect(await rowsIn('m2021_08', name)).toBe(200);
  });

  test('an archived month is gone from every answer, its neighbours are not, and its ids stay taken', async () => {
    const name = newName();
    await send(name, ['2021-10-31', '2021-11-01', '2021-11-15', '2021-12-01']);
    const [answer] = await query<{ archived: string }>(`select archive_event_month('2021-11-30') as archived`);
    expect(answer?.archived).toBe('event_months.archived_2021_11');
    expect(await rowsIn('archived_2021_11', name)).toBe(2);
    expect(await count(name, '2021-01-01', '2022-01-01')).toBe(2);
    const body = { event_name: name, start_time: '2021-01-01T00:00:00Z', end_time: '2022-01-01T00:00:00Z' };
    expect((await server.api.ok('listRawEvents', { body })).total_count).toBe(2);
    expect(await send(name, ['2021-10-31', '2021-11-01', '2021-11-15', '2021-12-01'])).toMatchObject({
      accepted: 0,
      duplicates: 4,
    });
    // A late event of the month has nowhere to go but to the others, and counts.
    await send(name, ['2021-11-20']);
    expect(await count(name, '2021-11-01', '2021-12-01')).toBe(1);
    await expect(query(`select archive_event_month('2021-11-30')`)).rejects.toThrow('is there already');
  });
});

describe.skipIf(!isHere)('a database from before events had months', () => {
  const cluster = inject('cluster');
  const name = `before_${randomBytes(6).toString('hex')}`;
  const connection: Connection = at(cluster, name);
  afterAll(() => administer(cluster, `drop database if exists ${name} with (force)`));

  test('keeps every event, each in its month, and knows their ids', async () => {
    await administer(cluster, `create database ${name}`);
    const folder = new URL('../../prisma/migrations/', import.meta.url);
    const before = readdirSync(folder).filter((migration) => migration < '0041' && /^\d/.test(migration));
    await migrate(connection, { only: new Set(before) });
    const client = new pg.Client({ ...connection, options: '-c TimeZone=UTC' });
    await client.connect();
    try {
      await client.query(`
        insert into events (tenant_id, environment_id, id, event_name, external_customer_id, customer_id, timestamp,
          received_at, source, properties, loose)
        select 't', 'e', 'id ' || n, 'n', 'c', '', at, now(), '', jsonb_build_object('n', n), n % 2 = 0
        from unnest(array['1969-07-20', '2024-12-31 23:59:59.999999', '2025-01-01', '2025-01-31', '9999-12-31']::timestamptz[])
          with ordinality as times (at, n)`);
      const all = `select id, timestamp::text as at, properties, loose from events order by id`;
      const { rows } = await client.query(all);
      await migrate(connection);
      expect((await client.query(all)).rows).toEqual(rows);
      const places = await client.query<{ place: string; rows: number }>(
        `select tableoid::regclass::text as place, count(*)::int as rows from events group by 1 order by 1`,
      );
      expect(places.rows).toEqual([
        { place: 'event_months.m2024_12', rows: 1 },
        { place: 'event_months.m2025_01', rows: 2 },
        { place: 'event_months.other', rows: 2 },
      ]);
      const ids = await client.query(
        `select id, timestamp::text as at from event_ids where environment_id = 'e' order by id`,
      );
      expect(ids.rows).toEqual(rows.map(({ id, at: time }) => ({ id, at: time })));
    } finally {
      await client.end();
    }
  });
});
