/**
 * How fast usage is read, and what meters cost ingest.
 *
 *   npx node --conditions=flexprice-source server/bench/usage.bench.ts [--events 100000,1000000] [--reads 200]
 *   … --events 100000,1000000,10000000     takes some minutes and 9 GB of disk
 *   … --events ''                   only ingest
 *
 * Reading: a month of one customer out of ten, as bills ask for it (`EventStore.measure`), next to a plain SQL aggregate over
 * the rows of the same events through the same index. The database is the embedded one, with fsync.
 * Ingest: bulk requests over HTTP with no, and with five matching meters; of events of ten customers, which are rolled up as
 * they are stored, and of a thousand, of whom each sends one event per request.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { type Connection, Databases } from '../src/db/index.ts';
import type { MeterFold, MeteringRule } from '../src/events/index.ts';
import { postgresEvents } from '../src/events/postgres/index.ts';
import { BareClient, post } from './ingest/client.ts';
import { type BenchEvent, inBatches, makeEvents } from './ingest/events.ts';
import { fillEvents } from './support/fillEvents.ts';
import { withPostgres } from './support/postgres.ts';
import { startTarget, type Target } from './support/processes.ts';
import { table } from './support/table.ts';

const { values: flags } = parseArgs({
  options: {
    events: { type: 'string', default: '100000,1000000' },
    reads: { type: 'string', default: '200' },
    ingest: { type: 'string', default: '40000' },
  },
});
const SIZES = flags.events.split(',').filter(Boolean).map(Number);
const READS = Number(flags.reads);
const INGEST = Number(flags.ingest);
const KEY = 'sk_bench_0123456789abcdefghijklmn';
const NAME = 'llm.request';
const MONTH = { start: Date.UTC(2025, 8, 1), end: Date.UTC(2025, 9, 1) };
const CONNECTIONS = 4;

const large = { key: 'model', values: ['large'] };
const rule = (aggregation: MeteringRule['aggregation'], filters: MeteringRule['filters'] = []): MeteringRule => ({
  event_name: NAME,
  aggregation,
  filters,
});
const METERS = [
  rule({ type: 'SUM', field: 'input_tokens' }),
  rule({ type: 'SUM', field: 'output_tokens' }),
  rule({ type: 'COUNT' }),
  rule({ type: 'MAX', field: 'input_tokens' }, [large]),
  rule({ type: 'SUM', expression: 'input_tokens + 4 * output_tokens' }),
] as const;
const [SUM] = METERS;
const [INPUT, OUTPUT] = ["(properties ->> 'input_tokens')::numeric", "(properties ->> 'output_tokens')::numeric"];
/** What the meters make of an event, in their order. */
const QUANTITIES = [INPUT, OUTPUT, '1', INPUT, `${INPUT} + 4 * ${OUTPUT}`];
const IN_SQL = METERS.map((one, index) => ({
  rule: one,
  quantity: QUANTITIES[index] ?? '',
  condition: one.filters.length > 0 ? "properties ->> 'model' = 'large'" : 'true',
}));
const SIXTH = rule({ type: 'AVG', field: 'output_tokens' }, [large]);

const api = async (server: Target, path: string, body: object) => {
  const headers = { 'x-api-key': KEY, 'content-type': 'application/json' };
  const answer = await fetch(`${server.url}/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
};

async function createMeters(server: Target, meters: readonly MeteringRule[]): Promise<void> {
  for (const meter of meters) await api(server, '/meters', { ...meter, name: 'Meter', reset_usage: 'BILLING_PERIOD' });
  // As long as ingest remembers which meters there are.
  await new Promise((resolve) => setTimeout(resolve, 2100));
}

/** Sends batches over a few connections; gives events per second. */
async function send(server: Target, batches: readonly BenchEvent[][]): Promise<number> {
  const requests = batches.map((events) => post('/v1/events/bulk', KEY, JSON.stringify({ events })));
  const clients = await Promise.all(Array.from({ length: CONNECTIONS }, () => BareClient.open(server.url)));
  const started = performance.now();
  let next = 0;
  await Promise.all(
    clients.map(async (client) => {
      for (let request = requests[next++]; request; request = requests[next++]) {
        const status = await client.send(request);
        if (status !== 202) throw new Error(`The server answered ${status}.`);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  for (const client of clients) client.close();
  return batches.reduce((sum, { length }) => sum + length, 0) / seconds;
}

/** Events of ten customers over the month. */
const fill = (connection: Connection, events: number): Promise<void> =>
  fillEvents(connection, {
    ...{ name: NAME, customers: 10, events, month: MONTH },
    rules: [...IN_SQL, { rule: SIXTH, quantity: OUTPUT, condition: "properties ->> 'model' = 'large'" }],
  });

async function timed(reads: number, work: () => Promise<unknown>): Promise<string[]> {
  for (let index = 0; index < 5; index++) await work();
  const times: number[] = [];
  for (let index = 0; index < reads; index++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return [0.5, 0.99].map((part) => `${times[Math.floor((times.length - 1) * part)]?.toFixed(1)}`);
}

const PLAIN = `select sum((properties ->> 'input_tokens')::numeric) from events where environment_id = $1 and event_name = '${NAME}'
  and external_customer_id = 'customer_3' and loose in (true, false) and timestamp >= '2025-09-01Z' and timestamp < '2025-10-01Z'`;

async function read(connection: Connection, size: number): Promise<string[][]> {
  const databases = new Databases(connection);
  const plain = new pg.Client(connection);
  // What went wrong is thrown by who waited; that the database is stopped then is no news.
  plain.on('error', () => {});
  await plain.connect();
  const { rows } = await plain.query<{ tenant_id: string; environment_id: string }>(
    'select tenant_id, environment_id from events limit 1',
  );
  const { tenant_id: tenantId = '', environment_id: environmentId = '' } = rows[0] ?? {};
  const events = postgresEvents(databases);
  const db = databases.reader({ tenantId, environmentId });
  // A period that begins within an hour, as those of most subscriptions do.
  const [from, to] = [MONTH.start + 1_234_567, MONTH.end - 7_654_321].map((at) => BigInt(at) * 1000n);
  const query = (one: MeteringRule) => ({ rule: one, externalCustomerIds: ['customer_3'], from, to });
  const contestants: [string, number, () => Promise<unknown>][] = [
    ['one meter', READS, () => events.measure(db, [query(SUM)])],
    ['six lines at once', READS, () => events.measure(db, [...METERS, SIXTH].map(query))],
    ['a day’s windows of one meter', READS, () => events.measure(db, [{ ...query(SUM), windows: days() }])],
    ['plain SQL over the rows', Math.min(READS, 20), () => plain.query(PLAIN, [environmentId])],
  ];
  await checkFilling(() => events.measure(db, METERS.map(whole)), plain);
  // Nobody has asked for these ends of the month yet: their minutes are folded once.
  for (const [, , work] of contestants) await work();
  await events.idle();
  const lines: string[][] = [];
  for (const [name, reads, work] of contestants) lines.push([name, String(size), ...(await timed(reads, work))]);
  await plain.end();
  await events.close();
  await databases.close();
  return lines;
}

/** A whole month: answered by roll-ups alone. */
const whole = (one: MeteringRule) => ({
  rule: one,
  externalCustomerIds: ['customer_3'],
  from: BigInt(MONTH.start) * 1000n,
  to: BigInt(MONTH.end) * 1000n,
});

/** The roll-ups that were written by SQL must say what the events say. */
async function checkFilling(measure: () => Promise<MeterFold[][]>, plain: pg.Client): Promise<void> {
  const measured = (await measure()).map(([fold]) => fold?.quantity.toFixed());
  const aggregates = IN_SQL.map(({ rule: { aggregation }, quantity, condition }) => {
    const fold = aggregation.type === 'MAX' ? 'max' : 'sum';
    return `trim_scale(${fold}(${quantity}) filter (where ${condition}))::text`;
  });
  const { rows } = await plain.query<string[]>({
    text: `select ${aggregates.join(', ')} from events where event_name = '${NAME}' and external_customer_id = 'customer_3'`,
    rowMode: 'array',
  });
  if (JSON.stringify(rows[0]) !== JSON.stringify(measured))
    throw new Error(`Roll-ups say ${measured}, events say ${rows[0]}.`);
}

const days = () => Array.from({ length: 31 }, (_, day) => MONTH.start + day * 86_400_000);

async function withServer<T>(work: (server: Target, connection: Connection) => Promise<T>): Promise<T> {
  return withPostgres(async (connection) => {
    const server = await startTarget('flexprice', { BENCH_KEY: KEY, BENCH_DATABASE: JSON.stringify(connection) });
    try {
      return await work(server, connection);
    } finally {
      await server.stop();
    }
  });
}

/** Each of ten customers sends a hundred events in a request, or each of a thousand one. */
const few = () =>
  makeEvents(INGEST).map((event, index) => ({ ...event, external_customer_id: `customer_${index % 10}` }));
const many = () => makeEvents(INGEST);

async function ingest(): Promise<void> {
  const rates = await withServer(async (server, connection) => {
    const database = new pg.Client(connection);
    await database.connect();
    const rate = async (events: BenchEvent[]) => {
      await database.query('truncate events, event_ids, usage_rollups, usage_minutes');
      return send(server, inBatches(events, 1000));
    };
    const measured: number[] = [];
    await rate(many());
    for (const meters of [[], METERS]) {
      await createMeters(server, meters);
      // The better of two: other programs may use the machine.
      for (const make of [few, many]) measured.push(Math.max(await rate(make()), await rate(make())));
    }
    await database.end();
    return measured as [number, number, number, number];
  });
  const [fewPlain, manyPlain, fewMetered, manyMetered] = rates;
  const row = (name: string, plain: number, metered: number) => [
    name,
    plain.toFixed(0),
    metered.toFixed(0),
    (metered / plain).toFixed(2),
  ];
  console.log(
    table(
      ['bulk of 1000', 'events/s, no meter', 'with 5 meters', 'ratio'],
      [row('of 10 customers', fewPlain, fewMetered), row('of 1000 customers', manyPlain, manyMetered)],
    ),
  );
}

await ingest();
if (SIZES.length > 0) {
  const lines: string[][] = [];
  for (const size of SIZES) {
    lines.push(
      ...(await withServer(async (server, connection) => {
        await createMeters(server, METERS);
        await fill(connection, size);
        return read(connection, size);
      })),
    );
  }
  console.log();
  console.log(table(['a month of one customer', 'stored events', 'p50 ms', 'p99 ms'], lines));
}
