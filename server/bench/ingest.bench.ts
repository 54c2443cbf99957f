/**
 * How fast events are stored: over HTTP one by one and in bulk, next to COPY and to a bare INSERT of the same rows into the
 * same tables of the same database, which keeps every guarantee (fsync, ids that count once, indexes).
 *
 *   npx node --conditions=flexprice-source server/bench/ingest.bench.ts [--rounds 3] [--events 40000]
 *   … --soak 10               ten minutes of single posts: is memory flat?
 *   … --profile <folder>      also writes a CPU profile of the server
 *   … --clickhouse <url>      events go to a new database of that ClickHouse; only what goes over HTTP is measured
 *
 * The contestants take turns; each number is the median of the rounds. Rates are of this machine and now: what matters is
 * the ratio to the bare INSERT, and where other programs use the machine too, the server's processor time per event.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import pg from 'pg';
import type { Connection } from '../src/db/index.ts';
import { BareClient, post } from './ingest/client.ts';
import { copy, copyLines, insert } from './ingest/direct.ts';
import { type BenchEvent, inBatches, makeEvents } from './ingest/events.ts';
import { withPostgres } from './support/postgres.ts';
import { startTarget, type Target } from './support/processes.ts';
import { median, table } from './support/table.ts';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    events: { type: 'string', default: '40000' },
    soak: { type: 'string' },
    profile: { type: 'string' },
    clickhouse: { type: 'string' },
  },
});
const ROUNDS = Number(flags.rounds);
const EVENTS = Number(flags.events);
const KEY = 'sk_bench_0123456789abcdefghijklmn';
/** As many senders for the bare INSERT as for bulk requests. */
const BULK_CONNECTIONS = 4;
const SINGLE_CONNECTIONS = 32;

interface Arena {
  readonly server: Target;
  readonly clients: readonly BareClient[];
  readonly connections: readonly pg.ClientBase[];
}

interface Contestant {
  readonly name: string;
  readonly events: number;
  /** Prepares everything and gives back the part that is timed. */
  readonly prepare: (arena: Arena, events: BenchEvent[]) => () => Promise<void>;
}

/** Shares tasks out to workers; each takes the next when it is done with one. */
async function share<W, T>(workers: readonly W[], tasks: readonly T[], work: (worker: W, task: T) => Promise<void>) {
  let next = 0;
  await Promise.all(
    workers.map(async (worker) => {
      for (let task = tasks[next++]; task !== undefined; task = tasks[next++]) await work(worker, task);
    }),
  );
}

async function send(client: BareClient, request: Buffer): Promise<void> {
  const status = await client.send(request);
  if (status !== 202) throw new Error(`The server answered ${status}.`);
}

const bulk = (size: number): Contestant => ({
  name: `HTTP, bulk of ${size}, ${BULK_CONNECTIONS} connections`,
  events: EVENTS,
  prepare({ clients }, events) {
    const bodies = inBatches(events, size).map((batch) => JSON.stringify({ events: batch }));
    const requests = bodies.map((body) => post('/v1/events/bulk', KEY, body));
    return () => share(clients.slice(0, BULK_CONNECTIONS), requests, send);
  },
});

const BARE = `bare INSERT of 1000, ${BULK_CONNECTIONS} connections`;

const ALL: readonly Contestant[] = [
  {
    name: 'COPY, 1 connection',
    events: EVENTS,
    prepare({ connections: [connection] }, events) {
      const batches = inBatches(events, 1000).map(copyLines);
      return () => copy(connection as pg.ClientBase, batches);
    },
  },
  {
    name: BARE,
    events: EVENTS,
    prepare({ connections }, events) {
      const batches = inBatches(events, 1000).map((batch) => JSON.stringify(batch));
      return () => share(connections, batches, insert);
    },
  },
  bulk(1000),
  bulk(100),
  {
    name: `HTTP, single posts, ${SINGLE_CONNECTIONS} connections`,
    // Slower by far, so fewer of them take as long.
    events: Math.ceil(EVENTS / 4),
    prepare({ clients }, events) {
      const requests = events.map((event) => post('/v1/events', KEY, JSON.stringify(event)));
      return () => share(clients, requests, send);
    },
  },
];

/** The others do not know of ClickHouse. */
const CONTESTANTS = flags.clickhouse ? ALL.filter(({ name }) => name.startsWith('HTTP')) : ALL;

interface Measurement {
  readonly rate: number;
  /** Microseconds of the server's processor time per event. */
  readonly cpu: number;
}

async function measure(arena: Arena, { events, prepare }: Contestant): Promise<Measurement> {
  const [connection] = arena.connections as [pg.ClientBase];
  await connection.query('truncate events, event_ids, usage_rollups, event_claims');
  const run = prepare(arena, makeEvents(events));
  const before = await arena.server.usage();
  const started = performance.now();
  await run();
  const seconds = (performance.now() - started) / 1000;
  const after = await arena.server.usage();
  const stored = flags.clickhouse ? 'event_claims' : 'events';
  const { rows } = await connection.query<{ count: string }>(`select count(*) from ${stored}`);
  if (Number(rows[0]?.count) !== events) throw new Error(`${rows[0]?.count} of ${events} events were stored.`);
  return { rate: events / seconds, cpu: (after.cpu - before.cpu) / events };
}

async function compare(arena: Arena): Promise<void> {
  const measured = new Map<string, Measurement[]>(CONTESTANTS.map(({ name }) => [name, []]));
  // The first round warms everything up and does not count.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const contestant of CONTESTANTS) {
      const measurement = await measure(arena, contestant);
      if (round > 0) measured.get(contestant.name)?.push(measurement);
    }
  }
  const rateOf = (name: string) => median((measured.get(name) ?? []).map(({ rate }) => rate));
  const rows = [...measured].map(([name, all]) => [
    name,
    rateOf(name).toFixed(0),
    flags.clickhouse ? '' : (rateOf(name) / rateOf(BARE)).toFixed(2),
    name.startsWith('HTTP') ? median(all.map(({ cpu }) => cpu)).toFixed(0) : '',
  ]);
  console.log(table(['', 'events/s', 'of the bare INSERT', 'server CPU µs/event'], rows));
  const { rss } = await arena.server.usage();
  console.log(`\nMemory of the server afterwards: ${(rss / 2 ** 20).toFixed(0)} MiB`);
}

async function soak({ server, clients }: Arena, minutes: number): Promise<void> {
  const rows: string[][] = [];
  for (let minute = 1; minute <= minutes; minute++) {
    const end = performance.now() + 60_000;
    let stored = 0;
    const keepSending = async (client: BareClient) => {
      for (; performance.now() < end; stored++) {
        await send(client, post('/v1/events', KEY, JSON.stringify(makeEvents(1)[0])));
      }
    };
    await Promise.all(clients.map(keepSending));
    const { rss } = await server.usage();
    rows.push([String(minute), (stored / 60).toFixed(0), (rss / 2 ** 20).toFixed(0)]);
  }
  console.log(table(['minute', 'events/s', 'server RSS MiB'], rows));
}

async function withArena(connection: Connection, work: (arena: Arena) => Promise<void>): Promise<void> {
  const server = await startTarget('flexprice', {
    BENCH_KEY: KEY,
    BENCH_DATABASE: JSON.stringify(connection),
    ...(flags.clickhouse && { BENCH_EVENTS_URL: `${flags.clickhouse}/bench_${Date.now()}` }),
    ...(flags.profile && { BENCH_NODE_ARGS: `--cpu-prof --cpu-prof-dir=${flags.profile}` }),
  });
  const connections = Array.from({ length: BULK_CONNECTIONS }, () => new pg.Client(connection));
  const clients: BareClient[] = [];
  try {
    for (const client of connections) await client.connect();
    for (let index = 0; index < SINGLE_CONNECTIONS; index++) clients.push(await BareClient.open(server.url));
    await work({ server, clients, connections });
  } finally {
    for (const client of clients) client.close();
    for (const client of connections) await client.end();
    await server.stop();
  }
}

await withPostgres((connection) =>
  withArena(connection, (arena) => (flags.soak ? soak(arena, Number(flags.soak)) : compare(arena))),
);
