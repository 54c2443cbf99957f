import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { run } from '../src/cli/run.ts';
import { type ClientOptions, Flexprice } from '../src/index.ts';
import { Flexprice as Raw } from '../src/raw.ts';
import { validating } from '../src/validate.ts';
import { FAST, failure, KEY, type Reply, startServer } from './server.ts';

const TOKEN = 'portal_token_never_print_me_0123456789';

afterEach(() => vi.restoreAllMocks());

/** Everything that anybody could make of a value by printing it. */
function printed(value: unknown): string {
  const error = value instanceof Error ? [value.message, value.stack, String(value.cause), inspect(value.cause)] : [];
  return [
    inspect(value, { depth: 20, showHidden: true, getters: true, maxStringLength: null }),
    JSON.stringify(value) ?? '',
    String(value),
    ...error,
  ].join('\n');
}

/** Whatever goes to a console meanwhile. */
function listening(): unknown[][] {
  const lines: unknown[][] = [];
  for (const name of ['log', 'debug', 'info', 'warn', 'error', 'trace'] as const)
    vi.spyOn(console, name).mockImplementation((...args) => void lines.push(args));
  return lines;
}

/** A server that gives back, in one way or another, all that it was sent. */
const echoing = (headers: object, url: string): Reply => {
  const text = JSON.stringify(headers);
  if (url.includes('refused')) return failure(400, 'validation_error', `You sent ${text}`, { 'x-api-key': text });
  if (url.includes('moved'))
    return { status: 302, headers: { location: `http://elsewhere.test/?all=${encodeURI(text)}` } };
  if (url.includes('page')) return { text: `<html>${text}`, headers: { 'content-type': 'text/html' } };
  if (url.includes('cut')) return { cut: true };
  return { body: { id: 'cust_1', name: 'B' } };
};

const WAYS = ['refused', 'moved', 'page', 'cut', 'fine', ''];

test.each<[string, (baseUrl: string) => ClientOptions]>([
  ['a key', () => ({ apiKey: KEY })],
  ['a key from a function', () => ({ apiKey: async () => KEY })],
  ['a token of the portal', () => ({ apiKey: KEY, sessionToken: TOKEN })],
  [
    'a fetch that tells what it was given',
    () => ({
      apiKey: KEY,
      fetch: async (_url, init) => {
        throw new TypeError('fetch failed', { cause: new Error(`could not send ${JSON.stringify(init)}`) });
      },
    }),
  ],
  [
    'a fetch that throws its arguments',
    () => ({
      apiKey: KEY,
      fetch: async (_url, init) => {
        throw Object.assign(new Error('no'), { init });
      },
    }),
  ],
  ['checks against the contract', () => ({ apiKey: KEY, fetch: validating({ strict: true }) })],
])('with %s, no secret is in anything that can be printed', async (_name, options) => {
  const lines = listening();
  await using server = await startServer(({ headers, url }) => echoing(headers, url));
  const seen: unknown[] = [];
  const hooks = {
    beforeRequest: (request: object) => void seen.push(request),
    afterResponse: ({ response: _, ...rest }: { response: Response }) => void seen.push(rest),
    onRetry: (retry: object) => void seen.push(retry),
  };
  const flexprice = new Raw({ baseUrl: server.baseUrl, debug: true, hooks, ...FAST, ...options(server.baseUrl) });
  const other = flexprice.withOptions({ timeout: 5_000 });
  const queue = flexprice.events.queue({ flushInterval: 60_000 });
  const outputs: unknown[] = [
    flexprice,
    other,
    flexprice.customers,
    flexprice.client,
    queue,
    Object.entries(flexprice),
  ];
  for (const id of WAYS) {
    const ways = [
      () => flexprice.customers.get(id),
      () => other.plans.list({ lookup_key: id } as object).toArray(),
      () => flexprice.portal.getInvoice(id || 'x'),
      () => flexprice.client.GET('/customers/{id}', { params: { path: { id: id || 'x' } } }),
    ];
    for (const way of ways) {
      const call: Promise<unknown> = way();
      outputs.push(call, await call.catch((error: unknown) => error));
    }
  }
  void queue.add({ event_name: 'a', external_customer_id: 'b' });
  outputs.push(await queue.close().catch((error: unknown) => error), queue);
  outputs.push(lines, seen);
  expect(seen.length).toBeGreaterThan(0);
  const text = outputs.map(printed).join('\n');
  expect(text.length).toBeGreaterThan(1_000);
  for (const secret of [KEY, TOKEN]) expect(text).not.toContain(secret);
});

test('the command line prints no key, whatever goes wrong', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'flexprice-secrets-'));
  const lines = listening();
  await using server = await startServer(({ headers, url }) => echoing(headers, url));
  let text = '';
  const io = {
    env: { HOME: folder, FLEXPRICE_API_KEY: KEY, FLEXPRICE_BASE_URL: server.baseUrl },
    out(content: string | Uint8Array) {
      text += content;
    },
    err(content: string) {
      text += content;
    },
    interactive: true,
    readStdin: async () => KEY,
    askSecret: async () => KEY,
    onInterrupt: () => () => {},
  };
  vi.stubEnv('FLEXPRICE_DEBUG', '1');
  const file = join(folder, 'u.ndjson');
  writeFileSync(file, '{"event_name":"a","external_customer_id":"b","timestamp":"2026-01-01T00:00:00Z"}\n');
  for (const id of WAYS) {
    await run(['customers', 'get', id || 'x'], io);
    await run(['customers', 'get', id || 'x', '--json'], io);
  }
  await run(['login'], io);
  await run(['events', 'import', file], io);
  await run(['--help'], io);
  await run(['logout'], io);
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  expect(text.length).toBeGreaterThan(1_000);
  expect(text + printed(lines)).not.toContain(KEY);
  expect(new Flexprice({ apiKey: KEY }).toJSON()).not.toHaveProperty('apiKey');
});
