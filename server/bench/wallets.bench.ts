/**
 * How fast credits move over HTTP: debits of one busy wallet, debits spread over many, and how long a real-time balance
 * takes meanwhile nobody else asks. Every debit is durable (fsync), in the ledger and in the audit log.
 *
 *   npm run -w server bench:wallets -- [--seconds 5] [--wallets 100] [--callers 64]
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { startServer } from '../src/server.ts';
import { withPostgres } from './support/postgres.ts';

const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    wallets: { type: 'string', default: '100' },
    callers: { type: 'string', default: '64' },
  },
});
const SECONDS = Number(flags.seconds);
const CALLERS = Number(flags.callers);
const KEY = 'sk_bench_0123456789abcdefghijklmn';

let url = '';
async function call<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> {
  const response = await fetch(`${url}/v1${path}`, {
    method,
    headers: { 'x-api-key': KEY, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

async function newWallet(index: number): Promise<string> {
  const customer = await call<{ id: string }>('POST', '/customers', { external_id: `c${index}`, name: 'Bench' });
  const body = { customer_id: customer.id, currency: 'usd', initial_credits_to_load: '1000000' };
  return (await call<{ id: string }>('POST', '/wallets', body)).id;
}

let count = 0;
/** Debits per second, the wallets in turn. */
async function debits(wallets: readonly string[]): Promise<number> {
  const end = performance.now() + SECONDS * 1000;
  let done = 0;
  const caller = async () => {
    while (performance.now() < end) {
      const number = count++;
      await call('POST', `/wallets/${wallets[number % wallets.length]}/debit`, {
        credits: '0.01',
        transaction_reason: 'MANUAL_BALANCE_DEBIT',
        idempotency_key: `bench-${number}`,
      });
      done++;
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return done / SECONDS;
}

/** The 99th percentile of a call, in milliseconds. */
async function p99(path: string): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < 300; index++) {
    const start = performance.now();
    await call('GET', path);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
}

await withPostgres(async (connection) => {
  const config = {
    port: 0,
    host: '127.0.0.1',
    apiKey: KEY,
    rateLimit: 0,
    logLevel: 'silent',
    databasePool: 16,
  } as const;
  const server = await startServer({ config, connection });
  url = server.url.replace('localhost', '127.0.0.1');
  const wallets: string[] = [];
  for (let index = 0; index < Number(flags.wallets); index++) wallets.push(await newWallet(index));
  const [hot = ''] = wallets;
  console.log(`one wallet, ${CALLERS} callers: ${(await debits([hot])).toFixed(0)} debits/s`);
  console.log(`${wallets.length} wallets, ${CALLERS} callers: ${(await debits(wallets)).toFixed(0)} debits/s`);
  console.log(`real-time balance: p99 ${(await p99(`/wallets/${hot}/balance/real-time`)).toFixed(1)} ms`);
  await server.stop();
});
