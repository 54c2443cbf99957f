/**
 * How fast credits move, and how long it takes to say what is really left of them.
 *
 *   npm run -w server bench:wallets -- [--seconds 8] [--wallets 1000] [--callers 64] [--events 1000000]
 *
 * Debits over HTTP, each durable (fsync), in the ledger, in the audit log and told to webhooks when it is answered: of one
 * busy wallet and of many in turn, next to the limit of the database, which is the bare statements of a debit, one
 * transaction each, from as many connections as the server has. Then the real-time balance of a customer who has used a
 * metered price a million times in the period, while nobody else asks. Aims: 500 debits/s of one wallet; p99 of 20 ms.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { callerOf } from './billing/world.ts';
import { BareClient, post } from './ingest/client.ts';
import { withPostgres } from './support/postgres.ts';
import { startTarget, type Target } from './support/processes.ts';
import { table } from './support/table.ts';

const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    wallets: { type: 'string', default: '1000' },
    callers: { type: 'string', default: '64' },
    events: { type: 'string', default: '1000000' },
  },
});
const SECONDS = Number(flags.seconds);
const CALLERS = Number(flags.callers);
const EVENTS = Number(flags.events);
const CONNECTIONS = 16;
const READS = 500;
const KEY = 'sk_bench_0123456789abcdefghijklmn';

type Wallet = { readonly id: string };

/** Lets callers do something again and again for a while. @returns how often a second, and how long it took each time */
async function repeat(
  callers: number,
  work: (caller: number) => Promise<void>,
): Promise<[rate: number, times: number[]]> {
  const times: number[] = [];
  const begin = performance.now();
  const end = begin + SECONDS * 1000;
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let start = performance.now(); start < end; start = performance.now()) {
        await work(caller);
        times.push(performance.now() - start);
      }
    }),
  );
  return [(times.length * 1000) / (performance.now() - begin), times];
}

const percentile = (times: readonly number[], share: number): string =>
  (times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1);

const rowOf = (name: string, rate: number, times: readonly number[], cpu = ''): string[] => [
  name,
  rate.toFixed(0),
  percentile(times, 0.5),
  percentile(times, 0.99),
  cpu,
];

/** Runs something and gives a row about it, with what the server's process worked for each time. */
async function measured(
  name: string,
  target: Target,
  run: () => Promise<[rate: number, times: number[]]>,
): Promise<string[]> {
  const before = (await target.usage()).cpu;
  const [rate, times] = await run();
  const cpu = ((await target.usage()).cpu - before) / times.length;
  return rowOf(name, rate, times, cpu.toFixed(0));
}

let count = 0;
async function debits(url: string, wallets: readonly Wallet[]): Promise<[rate: number, times: number[]]> {
  const clients = await Promise.all(Array.from({ length: CALLERS }, () => BareClient.open(url)));
  const result = await repeat(CALLERS, async (caller) => {
    const number = count++;
    const body = JSON.stringify({
      credits: '0.01',
      transaction_reason: 'MANUAL_BALANCE_DEBIT',
      idempotency_key: `bench-${number}`,
    });
    const path = `/v1/wallets/${wallets[number % wallets.length]?.id}/debit`;
    const status = await clients[caller]?.send(post(path, KEY, body));
    if (status !== 200) throw new Error(`A debit answered ${status}.`);
  });
  for (const client of clients) client.close();
  return result;
}

/** What a debit is for the database at least: the wallet's row, the credits, a movement, an entry, a line in the log. */
async function bareDebits(name: string, pool: pg.Pool, wallets: number): Promise<string[]> {
  await pool.query(`
    drop table if exists bare_wallets, bare_rows;
    create table bare_wallets (id int primary key, credits numeric not null check (credits >= 0));
    create table bare_rows (id bigint generated always as identity primary key, kind text, wallet int, body jsonb);
    insert into bare_wallets select n, 1000000 from generate_series(0, ${wallets - 1}) n`);
  const body = JSON.stringify({ text: 'x'.repeat(500) });
  const [rate, times] = await repeat(CONNECTIONS, async () => {
    const connection = await pool.connect();
    await connection.query('begin');
    const wallet = count++ % wallets;
    await connection.query('select * from bare_wallets where id = $1 for update', [wallet]);
    await connection.query('update bare_wallets set credits = credits - 0.01 where id = $1', [wallet]);
    await connection.query(
      "insert into bare_rows (kind, wallet, body) select k, $1, $2 from unnest('{movement,entry,event,log}'::text[]) k",
      [wallet, body],
    );
    await connection.query('commit');
    connection.release();
  });
  return rowOf(name, rate, times);
}

/** A customer who used something a million times since the period began, and pays from a wallet. */
async function userOf(url: string): Promise<Wallet> {
  const call = callerOf(url, KEY);
  const create = (path: string, body: object) => call('POST', path, body) as Promise<{ id: string }>;
  const meter = await create('/meters', {
    name: 'Tokens',
    event_name: 'bench.used',
    aggregation: { type: 'SUM', field: 'tokens' },
    reset_usage: 'BILLING_PERIOD',
  });
  const plan = await create('/plans', { name: 'Used' });
  await create('/prices', {
    entity_type: 'PLAN',
    entity_id: plan.id,
    currency: 'usd',
    billing_period: 'MONTHLY',
    type: 'USAGE',
    meter_id: meter.id,
    billing_model: 'FLAT_FEE',
    amount: '0.001',
    invoice_cadence: 'ARREAR',
  });
  const customer = await create('/customers', { external_id: 'user', name: 'User' });
  const begin = Date.now() - 20 * 86_400_000;
  const terms = { plan_id: plan.id, currency: 'usd', billing_period: 'MONTHLY' };
  await create('/subscriptions', { ...terms, customer_id: customer.id, start_date: new Date(begin).toISOString() });
  const wallet = await create('/wallets', {
    customer_id: customer.id,
    currency: 'usd',
    initial_credits_to_load: '1000000',
  });
  const step = (Date.now() - begin) / EVENTS;
  for (let from = 0; from < EVENTS; from += 1000) {
    const events = Array.from({ length: Math.min(1000, EVENTS - from) }, (_, index) => ({
      event_name: 'bench.used',
      external_customer_id: 'user',
      timestamp: new Date(begin + (from + index) * step).toISOString(),
      properties: { tokens: index % 100 },
    }));
    await create('/events/bulk', { events });
  }
  return wallet;
}

async function balances(url: string, wallet: Wallet): Promise<[rate: number, times: number[]]> {
  const call = callerOf(url, KEY);
  const times: number[] = [];
  for (let index = 0; index < READS; index++) {
    const start = performance.now();
    await call('GET', `/wallets/${wallet.id}/balance/real-time`);
    times.push(performance.now() - start);
  }
  return [(1000 * times.length) / times.reduce((sum, time) => sum + time, 0), times];
}

await withPostgres(async (connection) => {
  const rows: string[][] = [];
  const pool = new pg.Pool({ ...connection, max: CONNECTIONS });
  rows.push(await bareDebits('limit: bare statements, one wallet', pool, 1));
  rows.push(await bareDebits('limit: bare statements, many wallets', pool, Number(flags.wallets)));
  const environment = { BENCH_DATABASE: JSON.stringify(connection), BENCH_KEY: KEY };
  const target = await startTarget('flexprice', environment);
  const url = target.url.replace('localhost', '127.0.0.1');
  try {
    const call = callerOf(url, KEY);
    const wallets: Wallet[] = [];
    for (let index = 0; index < Number(flags.wallets); index++) {
      const customer = (await call('POST', '/customers', { external_id: `c${index}`, name: 'Bench' })) as Wallet;
      const body = { customer_id: customer.id, currency: 'usd', initial_credits_to_load: '1000000' };
      wallets.push((await call('POST', '/wallets', body)) as Wallet);
    }
    const callers = `${CALLERS} callers`;
    const one = wallets.slice(0, 1);
    rows.push(await measured(`debits of one wallet, ${callers}`, target, () => debits(url, one)));
    rows.push(await measured(`debits of ${wallets.length} wallets, ${callers}`, target, () => debits(url, wallets)));
    const user = await userOf(url);
    const behind = `${EVENTS.toLocaleString('en')} events behind it`;
    await balances(url, user);
    rows.push(await measured(`real-time balance, ${behind}, 1 caller`, target, () => balances(url, user)));
  } finally {
    await target.stop();
    await pool.end();
  }
  console.log(table(['', 'a second', 'p50 ms', 'p99 ms', 'CPU µs'], rows));
});
