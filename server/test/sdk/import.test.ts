import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Flexprice } from '@flexprice/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, TEST_KEY, type TestServer } from '../helpers/server.ts';
import { between, type Moment, run, start } from './program.ts';

let server: TestServer;
let folder: string;
beforeAll(async () => {
  server = await startTestServer();
  folder = mkdtempSync(join(tmpdir(), 'flexprice-import-'));
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ROWS = 3_000;
const BATCH = 250;
/** Rows that cannot be events: their customer is missing. */
const isBad = (row: number) => row % 400 === 0;

test('an import that is killed again and again ends with exact totals, here and on the server', async () => {
  const rows = Array.from({ length: ROWS }, (_, index) => index + 1);
  const file = join(folder, 'usage.csv');
  const lines = rows.map((row) => `2025-09-0${1 + (row % 9)} 10:00:00,${isBad(row) ? '' : `c${row % 3}`},${row}`);
  writeFileSync(file, ['timestamp,external_customer_id,tokens', ...lines].join('\n'));
  const rejects = join(folder, 'rejects.ndjson');
  const argv = ['sdk/typescript/src/cli.ts', 'events', 'import', file, '--set', 'event_name=killed', '--json'];
  const command = [...argv, '--batch', String(BATCH), '--rejects', rejects];

  // Killed while a batch is on its way and did not arrive, and after it arrived but before its answer did.
  const kills: [count: number, moment: Moment][] = [
    [1, 'before'],
    [2, 'after'],
    [5, 'after'],
    [8, 'before'],
    [11, 'after'],
  ];
  let child: ReturnType<typeof start>['child'] | undefined;
  const proxy = await between(server.url, (moment, count) => {
    if (kills.some(([at, when]) => at === count && when === moment)) child?.kill('SIGKILL');
  });
  let killed = 0;
  for (;;) {
    const program = start(command, proxy.url);
    child = program.child;
    const { code, signal, out, err } = await program.ended;
    if (signal === 'SIGKILL') {
      killed += 1;
      expect(existsSync(`${file}.import.json`)).toBe(true);
      continue;
    }
    const bad = rows.filter(isBad).length;
    expect(code, err).toBe(1);
    expect(JSON.parse(out)).toEqual({ rows: ROWS, sent: ROWS - bad, duplicates: 0, rejected: bad, dry_run: false });
    break;
  }
  expect(killed).toBe(kills.length);
  const rejected = readFileSync(rejects, 'utf8').trim().split('\n');
  expect(rejected.map((line) => JSON.parse(line).row)).toEqual(rows.filter(isBad));
  expect(existsSync(`${file}.import.json`)).toBe(false);

  const flexprice = new Flexprice({ apiKey: TEST_KEY, baseUrl: server.url });
  const usage = await flexprice.events.usage({
    event_name: 'killed',
    aggregation_type: 'SUM',
    property_name: 'tokens',
    external_customer_id: 'c1',
    start_time: '2025-09-01T00:00:00Z',
    end_time: '2025-10-01T00:00:00Z',
  });
  const wanted = rows.filter((row) => row % 3 === 1 && !isBad(row)).reduce((sum, row) => sum + row, 0);
  expect(usage.value_exact).toBe(String(wanted));

  // The whole file once more: every row is known, and says so.
  const again = await run(command, server.url);
  expect(JSON.parse(again.out)).toMatchObject({ sent: 0, duplicates: ROWS - rows.filter(isBad).length });
  await proxy.stop();
}, 120_000);
