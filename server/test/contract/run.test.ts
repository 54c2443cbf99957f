import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXIT, main } from '../../../mock/src/runner/cli.ts';
import type { RunReport } from '../../../mock/src/runner/run.ts';
import { pending } from '../../src/pending.ts';
import { startTestServer, TEST_KEY, type TestServer } from '../helpers/server.ts';

let server: TestServer;
let folder: string;
beforeAll(async () => {
  // The run plays the bucket that exports go to.
  server = await startTestServer({ rateLimit: 600_000, config: { allowPrivateAddresses: true } });
  folder = mkdtempSync(join(tmpdir(), 'flexprice-contract-'));
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test('flexprice-contract reaches every operation of this server and ends with 0', { timeout: 600_000 }, async () => {
  const file = join(folder, 'report.json');
  const printed: string[] = [];
  const args = [
    '--url',
    server.url,
    '--key',
    TEST_KEY,
    '--cases',
    '2',
    '--strict',
    '--quiet',
    '--report',
    `json=${file}`,
  ];
  const code = await main(args, { out: (text) => printed.push(text), err: () => {}, env: {}, live: false });
  expect(code, printed.join('\n')).toBe(EXIT.kept);
  const { coverage } = JSON.parse(readFileSync(file, 'utf8')) as RunReport;
  const withState = (wanted: string) => coverage.operations.filter(({ state }) => state === wanted).map(({ id }) => id);
  expect(withState('not offered').toSorted()).toEqual(pending.toSorted());
  expect(coverage.succeeded.seen).toBe(coverage.succeeded.declared);
});
