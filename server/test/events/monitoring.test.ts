import { afterAll, beforeAll, expect, test } from 'vitest';
import { scoped, sql } from '../../src/db/index.ts';
import { TestClock } from '../helpers/clock.ts';
import { contextOf } from '../helpers/metering.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ clock: new TestClock('2025-09-12T12:00:00Z') });
  const at = ['2025-09-10T00:00:00Z', '2025-09-12T10:15:00Z', '2025-09-12T10:59:59.999Z', '2025-09-12T11:00:00Z'];
  const events = at.map((timestamp) => ({ event_name: 'llm.request', external_customer_id: 'brightside', timestamp }));
  await server.api.ok('ingestEventsBulk', { body: { events } });
});
afterAll(() => server.stop());

test('without both times the last day is watched', async () => {
  const day = { total_count: 3, consumption_lag: 0, post_processing_lag: 0 };
  expect(await server.api.ok('getEventMonitoring')).toEqual(day);
  expect(await server.api.ok('getEventMonitoring', { query: { start_time: '2020-01-01T00:00:00Z' } })).toEqual(day);
});

test('windows without events are absent, and both ends belong to the range', async () => {
  const query = { start_time: '2025-09-10T00:00:00Z', end_time: '2025-09-12T11:00:00Z', window_size: 'HOUR' } as const;
  expect(await server.api.ok('getEventMonitoring', { query })).toMatchObject({
    total_count: 4,
    points: [
      { timestamp: '2025-09-10T00:00:00Z', event_count: 1 },
      { timestamp: '2025-09-12T10:00:00Z', event_count: 2 },
      { timestamp: '2025-09-12T11:00:00Z', event_count: 1 },
    ],
  });
  const empty = { ...query, start_time: '2024-01-01T00:00:00Z', end_time: '2024-02-01T00:00:00Z' };
  expect(await server.api.ok('getEventMonitoring', { query: empty })).toMatchObject({ total_count: 0, points: [] });
});

test('an end before the start is refused', async () => {
  const query = { start_time: '2025-09-10T00:00:00Z', end_time: '2025-09-09T00:00:00Z' };
  expect((await server.api.fails('getEventMonitoring', { query })).body.details).toHaveProperty('end_time');
});

test('records of another system are stored as they came', async () => {
  const body = '{"events": [{"id": "call-4711", "tokens": {"in": 0.1234567890123456789}}, {}]}';
  expect(await server.api.ok('ingestRawEventsBulk', { body: body as never })).toEqual({
    message: 'Raw events accepted for processing',
    batch_size: 2,
  });
  const { db } = await contextOf(server);
  const rows = await db.query<{ payload: string }>(sql`
    select payload::text as payload from raw_records where ${scoped(db.scope)} order by id`);
  expect(rows.map(({ payload }) => payload)).toEqual([
    '{"id": "call-4711", "tokens": {"in": 0.1234567890123456789}}',
    '{}',
  ]);
  for (const events of [[], Array(1001).fill({}), ['text']]) {
    expect((await server.api.fails('ingestRawEventsBulk', { body: { events } })).status).toBe(400);
  }
});

test('nothing was reported to a marketplace yet', async () => {
  const { items, pagination } = await server.api.ok('queryUsageRecord', { body: { synced: true, limit: 10 } });
  expect([items, pagination]).toEqual([[], { total: 0, limit: 10, offset: 10 }]);
  expect((await server.api.fails('queryUsageRecord', { body: { expand: 'customer' } })).status).toBe(400);
});
