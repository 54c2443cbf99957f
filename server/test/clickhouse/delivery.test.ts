import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { sql } from '../../src/db/index.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { type Fault, type FaultyWay, faultyWay } from './faulty.ts';

const engine = inject('clickhouse');

describe.skipIf(engine === '')('a way to ClickHouse that breaks', () => {
  let way: FaultyWay;
  let server: TestServer;
  /** Another server on the same data, whose way does not break. */
  let replica: TestServer;
  beforeAll(async () => {
    way = await faultyWay(engine);
    const database = `delivery_${process.pid}_${Date.now()}`;
    server = await startTestServer({ config: { eventsUrl: `${way.url}/${database}` } });
    replica = await startTestServer({
      connection: server.connection,
      config: { eventsUrl: `${engine}/${database}` },
    });
  });
  beforeEach(() => {
    way.fault = 'none';
  });
  afterAll(async () => {
    await replica.stop();
    await server.stop();
    await way.close();
  });

  const event = (event_name: string, n = 1) => ({
    event_id: `${event_name} ${n}`,
    event_name,
    external_customer_id: 'brightside',
    properties: { n },
  });
  const counted = async ({ api }: TestServer, event_name: string) =>
    (await api.ok('getUsageStatistics', { body: { event_name, aggregation_type: 'COUNT' } })).value ?? 0;
  const parked = async () => {
    const rows = await server.running.services.databases.query(sql`select id from event_batches`);
    return rows.length;
  };

  test.each<Fault>(['lost', 'unanswered'])(
    'an insert that is %s is not acknowledged, and sent again it counts once',
    async (fault) => {
      way.fault = fault;
      const { status, headers } = await server.api.fails('ingestEvent', { body: event(fault) });
      expect(status).toBe(503);
      expect(headers.get('retry-after')).toBe('1');
      expect(await parked()).toBe(1);
      way.fault = 'none';
      expect(await server.api.ok('ingestEvent', { body: event(fault) })).toMatchObject({ status: 'duplicate' });
      expect(await parked()).toBe(0);
      expect(await counted(server, fault)).toBe(1);
      const other = { ...event(fault), properties: { n: 2 } };
      expect(await replica.api.ok('ingestEvent', { body: other })).toMatchObject({ status: 'conflicting' });
      expect(await counted(replica, fault)).toBe(1);
    },
  );

  test('another server brings what one left behind, before it says that it knows it', async () => {
    way.fault = 'lost';
    const events = [1, 2, 3].map((n) => event('left', n));
    await server.api.fails('ingestEventsBulk', { query: { results: true }, body: { events } });
    const answer = await replica.api.ok('ingestEventsBulk', {
      query: { results: true },
      body: { events: [event('left', 2), event('left', 4)] },
    });
    expect(answer).toMatchObject({ accepted: 1, duplicates: 1, conflicts: 0 });
    // The batch came as a whole.
    expect(await counted(replica, 'left')).toBe(4);
  });

  test('with an Idempotency-Key it is promised at the commit: everybody counts it, arrived or not', async () => {
    way.fault = 'lost';
    const keyed = server.api.with({ 'idempotency-key': 'promised' });
    const events = [event('promised', 1), event('promised', 2), event('promised', 1)];
    const answer = await keyed.ok('ingestEventsBulk', { query: { results: true }, body: { events } });
    expect(answer).toMatchObject({ accepted: 2, duplicates: 1 });
    expect(await parked()).toBe(1);
    for (const one of [server, replica]) {
      expect(await counted(one, 'promised')).toBe(2);
      const found = await one.api.ok('getEvent', { query: { id: 'promised 2' } });
      expect(found.event.properties).toEqual({ n: 2 });
    }
    way.fault = 'none';
    expect(await replica.api.ok('ingestEvent', { body: event('promised', 1) })).toMatchObject({ status: 'duplicate' });
    expect(await parked()).toBe(0);
    for (const one of [server, replica]) expect(await counted(one, 'promised')).toBe(2);
  });

  test('copies of a batch count once, whoever brings it and however often', async () => {
    const { databases } = server.running.services;
    way.fault = 'unanswered';
    await server.api.fails('ingestEventsBulk', {
      query: { results: true },
      body: { events: [1, 2, 3, 4].map((n) => event('copies', n)) },
    });
    const [batch] = await databases.query<{ id: string }>(sql`select id from event_batches`);
    // Under another name ClickHouse does not know that it has it: only the rows themselves tell.
    await databases.query(sql`
      with copy as (
        insert into event_batches (id, tenant_ids, environment_ids, received_at, content, promised)
        select gen_random_uuid(), tenant_ids, environment_ids, received_at, content, promised from event_batches
        where id = ${batch?.id}::uuid returning id
      ), gone as (delete from event_batches where id = ${batch?.id}::uuid)
      update event_claims set batch = copy.id from copy where batch = ${batch?.id}::uuid`);
    way.fault = 'none';
    expect(await server.api.ok('ingestEvent', { body: event('copies', 3) })).toMatchObject({ status: 'duplicate' });
    expect(await counted(server, 'copies')).toBe(4);
    const body = { event_name: 'copies', start_time: '2025-01-01T00:00:00Z' };
    expect((await server.api.ok('listRawEvents', { body })).total_count).toBe(4);
  });
});

describe.skipIf(engine === '')('what is there already', () => {
  test('a database with events of its own is not taken to ClickHouse, and one without its ClickHouse does not start', async () => {
    const body = { event_name: 'n', external_customer_id: 'c' };
    const here = await startTestServer({ config: { eventsUrl: undefined } });
    await here.api.ok('ingestEvent', { body });
    const { connection } = here;
    await expect(startTestServer({ connection })).rejects.toThrow('EVENTS_URL=… is not usable');
    await here.stop();
    const there = await startTestServer();
    await there.api.ok('ingestEvent', { body });
    await expect(startTestServer({ connection: there.connection, config: { eventsUrl: undefined } })).rejects.toThrow(
      'EVENTS_URL= is not usable',
    );
    await there.stop();
  });
});
