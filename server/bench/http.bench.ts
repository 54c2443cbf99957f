/**
 * What the server's protocol costs: reading and creating a customer over HTTP, next to Express and `node:http` that
 * answer the same bytes without doing anything, and next to the same INSERT without HTTP.
 *
 *   npm run bench:http -- [--seconds 5] [--rounds 3] [--connections 32] [--json]
 *
 * Everything runs in processes of its own on this machine, the contestants in turns; each number is the median of the
 * rounds. Where other programs use the machine too, the processor time per request is steadier than the rates.
 */
import { parseArgs } from 'node:util';
import type { Options } from 'autocannon';
import type { Connection } from '../src/db/index.ts';
import { SAMPLE } from './support/customer.ts';
import { withPostgres } from './support/postgres.ts';
import { ask, load, startTarget, type Target } from './support/processes.ts';
import { median, table } from './support/table.ts';
import type { InsertOptions, InsertResult } from './targets/insert.ts';

const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '32' },
    json: { type: 'boolean', default: false },
  },
});
const seconds = Number(flags.seconds);
const rounds = Number(flags.rounds);
const connections = Number(flags.connections);

const KEY = 'sk_bench_0123456789abcdefghijklmn';
const HEADERS = { 'x-api-key': KEY, 'content-type': 'application/json' };

interface Measurement {
  /** Requests per second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Microseconds of processor time per request in the answering process. */
  cpu: number;
  /** Mebibytes of resident memory of that process, afterwards. */
  rss: number;
}

async function measure(target: Target, options: Omit<Options, 'url' | 'connections' | 'duration'> & { path: string }) {
  const { path, ...request } = options;
  const before = await target.usage();
  const result = await load({ ...request, url: target.url + path, connections, duration: seconds });
  const after = await target.usage();
  const { total } = result.requests;
  return {
    rate: total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: (after.cpu - before.cpu) / total,
    rss: after.rss / 2 ** 20,
  };
}

async function measureInsert(connection: Connection): Promise<Measurement> {
  const options: InsertOptions = { connection, callers: connections, seconds };
  const { total, duration, p50, p99, cpu, rss } = await ask<InsertResult>('../targets/insert.ts', options);
  return { rate: total / duration, p50, p99, cpu: cpu / total, rss: rss / 2 ** 20 };
}

async function post(url: string, externalId: string): Promise<{ id: string; text: string }> {
  const response = await fetch(`${url}/v1/customers`, {
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify({ ...SAMPLE, external_id: externalId }),
  });
  const text = await response.text();
  if (response.status !== 201) throw new Error(`POST /v1/customers answered ${response.status}: ${text}`);
  return { id: (JSON.parse(text) as { id: string }).id, text };
}

type Contestant = readonly [name: string, run: () => Promise<Measurement>];

async function compare(contestants: readonly Contestant[]): Promise<Map<string, Measurement>> {
  const measured = new Map<string, Measurement[]>(contestants.map(([name]) => [name, []]));
  // The first round warms the compilers up and does not count.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of contestants) {
      const measurement = await run();
      if (round > 0) measured.get(name)?.push(measurement);
    }
  }
  const fields = ['rate', 'p50', 'p99', 'cpu', 'rss'] as const;
  return new Map(
    [...measured].map(([name, all]) => {
      const middle = fields.map((field) => [field, median(all.map((one) => one[field]))]);
      return [name, Object.fromEntries(middle) as unknown as Measurement]; // every field is listed above
    }),
  );
}

const measured = await withPostgres(async (connection) => {
  const targets: Target[] = [];
  const started = async (name: string, environment: Record<string, string>) => {
    const target = await startTarget(name, environment);
    targets.push(target);
    return target;
  };
  try {
    const flexprice = await started('flexprice', { BENCH_KEY: KEY, BENCH_DATABASE: JSON.stringify(connection) });
    const customer = await post(flexprice.url, 'bench');
    const node = await started('node', { BENCH_BODY: customer.text });
    const express = await started('express', { BENCH_BODY: customer.text });
    const read = { path: `/v1/customers/${customer.id}`, method: 'GET', headers: HEADERS } as const;
    const body = JSON.stringify({ ...SAMPLE, external_id: '[<id>]' });
    const write = { path: '/v1/customers', method: 'POST', headers: HEADERS, body, idReplacement: true } as const;
    return {
      'GET /customers/{id}': await compare([
        ['node:http', () => measure(node, read)],
        ['Express', () => measure(express, read)],
        ['FlexPrice', () => measure(flexprice, read)],
      ]),
      'POST /customers': await compare([
        ['node:http', () => measure(node, write)],
        ['Express', () => measure(express, write)],
        ['INSERT alone', () => measureInsert(connection)],
        ['FlexPrice', () => measure(flexprice, write)],
      ]),
    };
  } finally {
    for (const target of targets) await target.stop();
  }
});

if (flags.json) {
  const plain = Object.fromEntries(Object.entries(measured).map(([name, of]) => [name, Object.fromEntries(of)]));
  console.log(JSON.stringify({ seconds, rounds, connections, node: process.version, measured: plain }, null, 2));
} else {
  for (const [name, of] of Object.entries(measured)) {
    const ours = of.get('FlexPrice')?.rate ?? Number.NaN;
    const rows = [...of].map(([who, { rate, p50, p99, cpu, rss }]) => [
      `${name}: ${who}`,
      rate.toFixed(0),
      p50.toFixed(1),
      p99.toFixed(1),
      cpu.toFixed(0),
      rss.toFixed(0),
      `${(ours / rate).toFixed(2)}`,
    ]);
    console.log(
      `${table(['', 'requests/s', 'p50 ms', 'p99 ms', 'CPU µs/request', 'RSS MiB', 'FlexPrice is'], rows)}\n`,
    );
  }
}
