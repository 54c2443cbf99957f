import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Databases, sql } from '../../src/db/index.ts';
import { ClickHouse } from '../../src/events/clickhouse/client.ts';
import { moveEvents } from '../../src/events/index.ts';
import { newDatabase, startTestServer, type TestServer } from '../helpers/server.ts';
import { firstTenant } from '../helpers/tenants.ts';
import { type FaultyWay, faultyWay } from './faulty.ts';

const engine = inject('clickhouse');

describe.skipIf(engine === '')('events that move from PostgreSQL to ClickHouse', () => {
  let way: FaultyWay;
  let database: Awaited<ReturnType<typeof newDatabase>>;
  let url: string;
  beforeAll(async () => {
    way = await faultyWay(engine);
    database = await newDatabase();
    url = `/move_${process.pid}_${Date.now()}`;
  });
  afterAll(async () => {
    await way.close();
    await database.drop();
  });

  const PROPERTIES = [
    '{"v": 1.50, "text": "Grüße \\u0007 \\"quoted\\"\\nline", "deep": {"b": [1, null, true], "a": 1e3}}',
    '{"v": "12", "empty": ""}',
    '{"v": 12345678901234567890.123456789}',
    '{}',
  ];
  const TIMES = [
    '1969-12-31T23:59:59.999999Z',
    '2025-08-31T23:59:59.5Z',
    '2025-09-01T00:00:00Z',
    '2025-09-30T12:00:00.000001Z',
  ];
  const ingested = PROPERTIES.flatMap((properties, kind) =>
    TIMES.flatMap((timestamp, time) =>
      ['ada', 'bob'].map(
        (
          customer,
        ) => `{"event_id": "${kind} ${time} ${customer}", "event_name": "call", "external_customer_id": "${customer}",
          "timestamp": "${timestamp}", "properties": ${properties}}`,
      ),
    ),
  );

  const answersOf = async ({ api }: TestServer) => {
    const range = { start_time: '1969-01-01T00:00:00Z', end_time: '2026-01-01T00:00:00Z' };
    const list = await api.ok('listRawEvents', { body: { ...range, page_size: 50 } });
    const usage = await api.ok('getUsageStatistics', {
      body: { ...range, event_name: 'call', aggregation_type: 'SUM', property_name: 'v', window_size: 'DAY' },
    });
    return { list, usage };
  };

  const move = async (to: string) => {
    const databases = new Databases(database.connection, { max: 1 });
    try {
      return await moveEvents(databases, to);
    } finally {
      await databases.close();
    }
  };

  test('each counts once and says what it said, though the first try was interrupted', async () => {
    const { connection } = database;
    const before = await startTestServer({ connection, config: { eventsUrl: undefined } });
    await before.api.ok('ingestEventsBulk', { body: `{"events": [${ingested.join(',')}]}` as never });
    const answers = await answersOf(before);
    expect(answers.list.total_count).toBe(ingested.length);
    await expect(move(`${engine}${url}`)).rejects.toThrow('Stop the servers');
    await before.stop();

    way.fault = 'unanswered';
    await expect(move(`${way.url}${url}`)).rejects.toThrow('does not answer');
    way.fault = 'none';
    const months = await move(`${way.url}${url}`);
    expect(months.map(({ month, events }) => [month, events])).toEqual([
      ['1969-12', 8],
      ['2025-08', 8],
      ['2025-09', 16],
    ]);

    await expect(startTestServer({ connection, config: { eventsUrl: undefined } })).rejects.toThrow('EVENTS_URL');
    const after = await startTestServer({ connection, config: { eventsUrl: `${engine}${url}` } });
    expect(await answersOf(after)).toEqual(answers);
    const again = `{"events": [${[...ingested.slice(0, 5), ingested[6]?.replace('"call"', '"other"')].join(',')}]}`;
    const results = await after.api.ok('ingestEventsBulk', { query: { results: true }, body: again as never });
    expect(results).toMatchObject({ accepted: 0, duplicates: 5, conflicts: 1 });
    const left = await after.running.services.databases.query(
      sql`select id from events union all select id from event_ids`,
    );
    expect(left).toEqual([]);
    await after.stop();
  }, 240_000);

  test('where ClickHouse says something else, nothing is taken from PostgreSQL', async () => {
    const other = await newDatabase();
    const server = await startTestServer({ connection: other.connection, config: { eventsUrl: undefined } });
    await server.api.ok('ingestEventsBulk', { body: `{"events": [${ingested.join(',')}]}` as never });
    const { tenantId, environmentId } = await firstTenant(server);
    await server.stop();
    const target = `${engine}${url}_other`;
    const clickhouse = new ClickHouse(target);
    await clickhouse.prepare();
    const stranger = [tenantId, environmentId, 'call', 'ada', '0', 'stranger', '', 'api', '0', '{}', {}, {}, {}];
    await clickhouse.insert([stranger], 'stranger');
    await clickhouse.close();
    const databases = new Databases(other.connection, { max: 1 });
    await expect(moveEvents(databases, target)).rejects.toThrow('33 events there, 32 here');
    const [kept] = await databases.query<{ count: number }>(sql`select count(*)::int as count from events`);
    expect(kept?.count).toBe(ingested.length);
    await databases.close();
    await other.drop();
  }, 240_000);
});
