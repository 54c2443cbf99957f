/**
 * How fast invoices are made when everything falls due at once, and how long a preview takes.
 *
 *   npx node --conditions=flexprice-source server/bench/billing.bench.ts [--sizes 100,1000] [--events 20000] [--previews 300]
 *   … --sizes 10000        takes some minutes, most of them to subscribe
 *   … --statements         lists what was sent to PostgreSQL for an invoice
 *
 * Each subscription has four fixed and six tiered usage lines, a coupon and a tax; each invoice is drafted at the end of the
 * period and computed anew, taxed, numbered and made owed two hours later, by the jobs that do it in operation, in one
 * process. Processor time is that of the server and, apart from it, of the database. The target is 100 invoices a second and core.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { sql } from '../src/db/index.ts';
import { type RunningServer, startServer } from '../src/server.ts';
import { StatementCounter } from './billing/statements.ts';
import { type Caller, callerOf, subscribeAll } from './billing/world.ts';
import { databaseTime } from './support/databaseTime.ts';
import { withPostgres } from './support/postgres.ts';
import { table } from './support/table.ts';

const { values: flags } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000' },
    events: { type: 'string', default: '20000' },
    previews: { type: 'string', default: '300' },
    statements: { type: 'boolean', default: false },
  },
});
const statements = new StatementCounter();
const KEY = 'sk_bench_0123456789abcdefghijklmn';
const START = Date.parse('2026-01-01T00:00:00Z');
const AFTER = Date.parse('2026-02-01T03:00:00Z');

let time = START;
const clock = { now: () => new Date(time) };

async function withServer<T>(
  work: (server: RunningServer, call: Caller, postmaster: number) => Promise<T>,
): Promise<T> {
  return withPostgres(async (connection, postmaster) => {
    time = START;
    const config = {
      port: 0,
      host: '127.0.0.1',
      apiKey: KEY,
      rateLimit: 0,
      logLevel: 'error',
      databasePool: 16,
    } as const;
    const server = await startServer({ config, connection, clock });
    try {
      return await work(server, callerOf(server.url, KEY), postmaster);
    } finally {
      await server.stop();
    }
  });
}

const finalized = async (call: Caller): Promise<number> => {
  const query = 'billing_reason=SUBSCRIPTION_CYCLE&invoice_status=FINALIZED&limit=1&skip_line_items=true';
  const page = (await call('GET', `/invoices?${query}`)) as { pagination: { total: number } };
  return page.pagination.total;
};

/** What PostgreSQL does by itself within a minute, so that it plans for the tables as they are. */
const analyze = (server: RunningServer) => server.services.databases.query(sql`analyze`);

async function run(size: number): Promise<string[]> {
  return withServer(async (server, call, postmaster) => {
    await subscribeAll(call, size, 10);
    await analyze(server);
    statements.start();
    const cpu = process.cpuUsage();
    const database = databaseTime(postmaster);
    const from = performance.now();
    time = AFTER;
    // Asked within the process, so that asking costs nothing; the last word has the API.
    const done = () => server.services.runner.done.get('invoice.finalize') ?? 0;
    while (done() < size || (await finalized(call)) < size) await new Promise((resolve) => setTimeout(resolve, 20));
    const seconds = (performance.now() - from) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    const databaseAfter = databaseTime(postmaster);
    statements.stop();
    if (flags.statements) console.log(table(['statement', 'sent for each'], statements.rows(size)));
    const work = (user + system) / 1000 / size;
    const databaseWork = (databaseAfter ?? Number.NaN) - (database ?? Number.NaN);
    const sent = statements.total / size;
    return [
      String(size),
      (size / seconds).toFixed(0),
      ...[(seconds / size) * 1000, work, databaseWork / size, sent].map((one) => one.toFixed(1)),
    ];
  });
}

async function preview(events: number, previews: number): Promise<string[]> {
  return withServer(async (server, call) => {
    const [subscription = ''] = await subscribeAll(call, 1, events);
    await analyze(server);
    time = START + 20 * 86_400_000;
    const times: number[] = [];
    for (let i = 0; i < previews + 20; i += 1) {
      const from = performance.now();
      await call('POST', '/invoices/preview', { subscription_id: subscription });
      if (i >= 20) times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
    return [String(events), at(0.5), at(0.95), at(0.99)];
  });
}

const rows: string[][] = [];
for (const size of flags.sizes.split(',').map(Number)) rows.push(await run(size));
console.log(table(['invoices due', 'per second', 'ms each', 'CPU ms each', 'of PostgreSQL', 'statements each'], rows));
const events = Number(flags.events);
console.log(
  table(['events behind a preview', 'p50 ms', 'p95 ms', 'p99 ms'], [await preview(events, Number(flags.previews))]),
);
