import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { API_KEY, type Contender, PORT } from './contenders.ts';

const CONNECTIONS = 32;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const BASE = `http://127.0.0.1:${PORT}`;
const KEY = { 'x-api-key': API_KEY };
/** Longer than any of them takes to start on a busy machine. */
const PATIENCE = 120_000;
/** autocannon puts another text for every request where `[<id>]` stands. */
const NEW_CUSTOMER = JSON.stringify({ external_id: 'new-[<id>]', name: 'Brightside Labs' });
const EVENT = JSON.stringify({
  event_name: 'llm.request',
  external_customer_id: 'brightside',
  properties: { input_tokens: 1200, output_tokens: 350 },
});

export type Row = Readonly<Record<string, string | number>>;

/** Starts a contender, asks it for customers and events, and ends it. */
export async function measure(contender: Contender): Promise<Row> {
  const { dynamic, prefix, customer = '/customers/cust_1' } = contender;
  const started = performance.now();
  const child = launch(contender);
  try {
    await firstAnswer(child, `${BASE}${prefix}${customer}`);
    const start = Math.round(performance.now() - started);
    const startCpu = Math.round(processorTime(child) / 1000);
    const get = await load(child, `${prefix}${customer}`, {});
    const create = await load(child, `${prefix}/customers`, { method: 'POST', body: NEW_CUSTOMER });
    const ingest = await load(child, `${prefix}/events`, { method: 'POST', body: EVENT });
    const made = dynamic && (await load(child, `${prefix}${customer}`, { headers: { prefer: 'dynamic=true' } }));
    return {
      'start ms': start,
      'start cpu ms': startCpu,
      'get/s': get.rate,
      'get p50/p99 ms': get.percentiles,
      'get cpu µs': get.cpu,
      'create/s': create.rate,
      'create p50/p99 ms': create.percentiles,
      'create cpu µs': create.cpu,
      'ingest/s': ingest.rate,
      'ingest p50/p99 ms': ingest.percentiles,
      'ingest cpu µs': ingest.cpu,
      'made-up get/s': made ? made.rate : '–',
      'RSS MB': memory(child),
    };
  } finally {
    await end(child);
  }
}

/** Starts a contender and ends it as soon as it answers. */
export async function startOnce(contender: Contender): Promise<void> {
  const child = launch(contender);
  try {
    await firstAnswer(child, `${BASE}${contender.prefix}${contender.customer}`);
  } finally {
    await end(child);
  }
}

function launch({ script, args = [], env = {} }: Contender): ChildProcess {
  return spawn(process.execPath, ['--conditions=flexprice-source', script, ...args], {
    env: { ...process.env, PORT: String(PORT), RATE_LIMIT: '0', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  // Some wait for connections that are kept alive.
  const force = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await ended;
  clearTimeout(force);
}

async function firstAnswer(child: ChildProcess, url: string): Promise<void> {
  const patience = performance.now() + PATIENCE;
  while (performance.now() < patience) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode} before it answered.`);
    const response = await fetch(url, { headers: KEY }).catch(() => undefined);
    if (response?.ok) return;
    if (response) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`It did not answer within ${PATIENCE / 1000} seconds.`);
}

interface Request {
  method?: 'GET' | 'POST';
  body?: string;
  headers?: Record<string, string>;
}

async function load(child: ChildProcess, path: string, { method = 'GET', body, headers = {} }: Request) {
  const before = processorTime(child);
  const result = await autocannon({
    url: `${BASE}${path}`,
    connections: CONNECTIONS,
    duration: SECONDS,
    method,
    headers: { ...KEY, ...(body && { 'content-type': 'application/json' }), ...headers },
    ...(body && { body, idReplacement: true }),
  });
  // What a peer cannot answer is part of the result, and no reason to end.
  const failed = result.non2xx + result.errors;
  const { total, average } = result.requests;
  const { p50, p99 } = result.latency;
  const cpu = Math.round((processorTime(child) - before) / Math.max(1, total));
  const rate = failed > 0 ? `${Math.round(average)}, ${failed} failed` : Math.round(average);
  return { rate, cpu, percentiles: `${p50}/${p99}` };
}

/** Megabytes that a process holds; those of a PostgreSQL beside it are not among them. */
function memory({ pid }: ChildProcess): number {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return Number.NaN;
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1024);
}

/** Microseconds of processor time that a process has used; not known anywhere but on Linux. */
function processorTime({ pid }: ChildProcess): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  // Fields 14 and 15, counted behind the name, which may itself contain blanks: user and system time in hundredths.
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}
