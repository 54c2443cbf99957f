import type { EventIngestStatus } from '@flexprice/generated/types';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
let replica: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  replica = await startTestServer({ connection: server.connection });
});
afterAll(async () => {
  await replica.stop();
  await server.stop();
});

const event = (event_name: string, number: number) => ({
  event_id: `${event_name} ${number}`,
  event_name,
  external_customer_id: `customer ${number % 3}`,
  properties: { number },
});

const usage = (event_name: string, aggregation_type: 'COUNT' | 'SUM') =>
  server.api.ok('getUsageStatistics', { body: { event_name, aggregation_type, property_name: 'number' } });

const tally = (statuses: readonly EventIngestStatus[]) => ({
  accepted: statuses.filter((status) => status === 'accepted').length,
  duplicate: statuses.filter((status) => status === 'duplicate').length,
  conflicting: statuses.filter((status) => status === 'conflicting').length,
});

test('of 64 at once with one id exactly one is accepted', async () => {
  const answers = await Promise.all(
    Array.from({ length: 64 }, (_, index) =>
      (index % 2 ? server : replica).api.ok('ingestEvent', { body: event('same', 7) }),
    ),
  );
  expect(tally(answers.map(({ status }) => status))).toEqual({ accepted: 1, duplicate: 63, conflicting: 0 });
  expect((await usage('same', 'COUNT')).value).toBe(1);
});

test('of rivals under one id one wins, and every loser is told', async () => {
  const answers = await Promise.all(
    Array.from({ length: 32 }, (_, index) =>
      (index % 2 ? server : replica).api.ok('ingestEvent', { body: { ...event('rivals', 1), properties: { index } } }),
    ),
  );
  expect(tally(answers.map(({ status }) => status))).toEqual({ accepted: 1, duplicate: 0, conflicting: 31 });
  const winner = answers.findIndex(({ status }) => status === 'accepted');
  expect((await server.api.ok('getEvent', { query: { id: 'rivals 1' } })).event.properties).toEqual({ index: winner });
});

test('two servers given the same ids in opposite orders store each once and never wait for each other in a circle', async () => {
  const events = Array.from({ length: 600 }, (_, number) => event('replicas', number));
  const bulks = Array.from({ length: 6 }, (_, part) => events.slice(part * 100, part * 100 + 100));
  const send = ({ api }: TestServer, order: typeof bulks) =>
    Promise.all(order.map((part) => api.ok('ingestEventsBulk', { query: { results: true }, body: { events: part } })));
  const answers = await Promise.all([
    send(server, bulks),
    send(replica, bulks.map((part) => part.toReversed()).toReversed()),
  ]);
  expect(tally(answers.flat().flatMap(({ results = [] }) => results.map(({ status }) => status)))).toEqual({
    accepted: 600,
    duplicate: 600,
    conflicting: 0,
  });
  expect((await usage('replicas', 'SUM')).value).toBe((599 * 600) / 2);
});

test('under a crowd every request gets the answer for its own events, and usage includes it at once', async () => {
  const send = async (number: number) => {
    const own = `crowd-${number}`;
    if (number % 5 === 0) {
      const events = Array.from({ length: 1 + (number % 7) }, (_, index) => event(own, index));
      const { results } = await server.api.ok('ingestEventsBulk', { query: { results: true }, body: { events } });
      expect(results).toEqual(events.map(({ event_id }) => ({ event_id, status: 'accepted' })));
      expect((await usage(own, 'COUNT')).value).toBe(events.length);
    } else {
      const answer = await server.api.ok('ingestEvent', { body: event(own, number) });
      expect(answer).toMatchObject({ event_id: `${own} ${number}`, status: 'accepted' });
      expect((await usage(own, 'SUM')).value_exact).toBe(String(number));
    }
  };
  await Promise.all(Array.from({ length: 200 }, (_, number) => send(number)));
});

test('a crowd that comes before anything is remembered does not wait for itself', async () => {
  const first = await startTestServer();
  const holder = new pg.Client(first.connection);
  await holder.connect();
  try {
    // Holds up all who want to know what the settings say, until nobody has a connection left.
    await holder.query('begin; lock table settings in access exclusive mode');
    const answers = Array.from({ length: 64 }, (_, number) =>
      first.api.call('ingestEvent', { body: event('first crowd', number) }),
    );
    await expect
      .poll(async () => {
        const { rows } = await holder.query(
          `select count(*)::int as n from pg_locks where relation = 'settings'::regclass and not granted`,
        );
        return rows[0].n;
      })
      .toBe(first.running.services.databases.pool.options.max);
    await holder.query('commit');
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(Array(64).fill(202));
  } finally {
    await holder.end();
    await first.stop();
  }
});

test('an Idempotency-Key gives the same answer again, and the event stays one', async () => {
  const body = { event_name: 'keyed', external_customer_id: 'c', properties: { number: 3 } };
  const keyed = server.api.with({ 'idempotency-key': 'k1' });
  const first = await keyed.call('ingestEvent', { body });
  const again = await keyed.call('ingestEvent', { body });
  expect(again.body).toEqual(first.body);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  // With an id of its own the event is known even under another key.
  const other = server.api.with({ 'idempotency-key': 'k2' });
  const named = { ...body, event_id: (first.body as { event_id: string }).event_id };
  expect(await other.ok('ingestEvent', { body: named })).toMatchObject({ status: 'duplicate' });
  const crowd = await Promise.all(
    Array.from({ length: 16 }, (_, index) =>
      server.api.with({ 'idempotency-key': `k${10 + index}` }).ok('ingestEventsBulk', {
        query: { results: true },
        body: { events: [event('keyed', 1), event('keyed', 2)] },
      }),
    ),
  );
  expect(crowd.reduce((sum, { accepted = 0 }) => sum + accepted, 0)).toBe(2);
  expect((await usage('keyed', 'COUNT')).value).toBe(3);
});
