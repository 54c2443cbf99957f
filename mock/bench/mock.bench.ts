import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

/**
 * `npm run bench --workspace mock`: how long each mock takes to start, and how many requests it answers, in one run on one
 * machine. autocannon shares the processors with what it measures, and so may others: compare rows and not runs, and trust
 * the processor times of the mock's own process more than the rates.
 */
const CONNECTIONS = 32;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const PORT = 4020;
const BASE = `http://127.0.0.1:${PORT}`;
const API_KEY = 'sk_bench_0123456789abcdef';
const KEY = { 'x-api-key': API_KEY };
/** autocannon puts another text for every request where `[<id>]` stands. */
const NEW_CUSTOMER = JSON.stringify({ external_id: 'new-[<id>]', name: 'Brightside Labs' });
const EVENT = JSON.stringify({
  event_name: 'llm.request',
  external_customer_id: 'brightside',
  properties: { input_tokens: 1200, output_tokens: 350 },
});

interface Contender {
  readonly name: string;
  readonly script: string;
  readonly args?: string[];
  readonly env?: Record<string, string>;
  /** Prism of its own cannot answer this within seconds, and node:http makes nothing up. */
  readonly dynamic: boolean;
  /** Prism's server knows no base path of its own. */
  readonly prefix: string;
  /** Path of a customer that is there. @default `/customers/cust_1` */
  readonly customer?: string;
}

const CONTENDERS: Contender[] = [
  {
    name: 'sandbox, seeded before',
    script: '../src/bin.ts',
    args: ['--port', String(PORT), '--key', API_KEY],
    dynamic: false,
    prefix: '/v1',
    customer: '/customers/external/brightside',
  },
  { name: 'static mock', script: '../src/server/main.ts', dynamic: true, prefix: '/v1' },
  {
    name: 'static mock, engine prism',
    script: '../src/server/main.ts',
    env: { MOCK_ENGINE: 'prism' },
    dynamic: false,
    prefix: '/v1',
  },
  {
    name: 'Prism as its CLI starts it',
    script: './peers.ts',
    args: ['prism', String(PORT)],
    dynamic: true,
    prefix: '',
  },
  { name: 'bare Express 5', script: './peers.ts', args: ['express', String(PORT)], dynamic: false, prefix: '/v1' },
  { name: 'bare node:http', script: './peers.ts', args: ['node', String(PORT)], dynamic: false, prefix: '/v1' },
];

const chosen = process.argv.slice(2);
const rows: Record<string, Record<string, string | number>> = {};
for (const contender of CONTENDERS) {
  const { name, dynamic, prefix, customer = '/customers/cust_1' } = contender;
  if (chosen.length > 0 && !chosen.some((text) => name.includes(text))) continue;
  // The world of a sandbox is made once a day, and that is not its start.
  if (name.startsWith('sandbox')) await once(launchOnce(contender), 'exit');
  const started = performance.now();
  const child = launch(contender);
  try {
    await firstAnswer(child, `${BASE}${prefix}${customer}`);
    const start = Math.round(performance.now() - started);
    const startCpu = Math.round(processorTime(child) / 1000);
    const get = await load(child, `${prefix}${customer}`, {});
    const create = await load(child, `${prefix}/customers`, { method: 'POST', body: NEW_CUSTOMER });
    const ingest = await load(child, `${prefix}/events`, { method: 'POST', body: EVENT });
    const made = dynamic
      ? await load(child, `${prefix}${customer}`, { headers: { prefer: 'dynamic=true' } })
      : { rate: '–', cpu: '–' };
    rows[name] = {
      'start ms': start,
      'start cpu ms': startCpu,
      'get/s': get.rate,
      'p50/p99 ms': get.percentiles,
      'get cpu µs': get.cpu,
      'create/s': create.rate,
      'create cpu µs': create.cpu,
      'ingest/s': ingest.rate,
      'ingest cpu µs': ingest.cpu,
      'dynamic/s': made.rate,
      'RSS MB': memory(child),
    };
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}
console.table(rows);

function launch({ script, args = [], env = {} }: Contender): ChildProcess {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return spawn(process.execPath, ['--conditions=flexprice-source', file, ...args], {
    env: { ...process.env, PORT: String(PORT), RATE_LIMIT: '0', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Starts a contender and ends it as soon as it answers. */
function launchOnce(contender: Contender): ChildProcess {
  const child = launch(contender);
  void firstAnswer(child, `${BASE}${contender.prefix}${contender.customer}`).then(() => child.kill());
  return child;
}

/** Megabytes that a process holds; those of a PostgreSQL beside it are not among them. */
function memory({ pid }: ChildProcess): number {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return Number.NaN;
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1024);
}

async function firstAnswer(child: ChildProcess, url: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode} before it answered.`);
    const response = await fetch(url, { headers: KEY }).catch(() => undefined);
    if (response?.ok) return;
    if (response) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
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
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${path}: ${result.non2xx} answers were failures.`);
  const { total, average } = result.requests;
  const { p50, p99 } = result.latency;
  const cpu = Math.round((processorTime(child) - before) / total);
  return { rate: Math.round(average), cpu, percentiles: `${p50}/${p99}` };
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
