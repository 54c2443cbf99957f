import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { env, stranger } from '../../../sdk/typescript/test/packed/package.ts';
import { startTestServer, TEST_KEY, type TestServer } from '../helpers/server.ts';
import { repository } from './program.ts';

/**
 * The way of somebody who has never seen this repository: an empty folder, the packed tarball and nothing else, what the
 * README says, and an invoice at the end. On the Node of the system, which need not be the one that runs this test.
 */
let server: TestServer;
let folder = '';
beforeAll(async () => {
  server = await startTestServer();
  ({ folder } = stranger());
  // The package may have to be built first.
}, 400_000);
afterAll(async () => {
  await server?.stop();
  if (folder) rmSync(dirname(folder), { recursive: true, force: true });
});

const readme = readFileSync(join(repository, 'sdk/typescript/README.md'), 'utf8');
const run = (file: string, args: string[]) =>
  promisify(execFile)(file, args, {
    cwd: folder,
    env: { ...env, FLEXPRICE_API_KEY: TEST_KEY, FLEXPRICE_BASE_URL: `${server.url}/v1` },
  });

test('the quick start of the README ends with an invoice', async () => {
  const code = /^```ts\n(\/\/ invoice\.mjs.*?)^```$/ms.exec(readme)?.[1];
  writeFileSync(join(folder, 'invoice.mjs'), String(code));
  const { stdout, stderr } = await run('node', ['invoice.mjs']);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^\S+ 49 usd\n$/);
}, 60_000);

test('the command line of the README finds it again', async () => {
  const { stdout } = await run('npx', ['--no-install', 'flexprice', 'invoices', 'search', '--data', '{}', '--all']);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).total),
  ).toEqual(['49']);
  const made = await run('npx', [
    '--no-install',
    'flexprice',
    ...['customers', 'create', '--data', '{"external_id": "kestrel", "name": "Kestrel Robotics"}', '--json'],
  ]);
  expect(JSON.parse(made.stdout)).toMatchObject({ external_id: 'kestrel' });
  const listed = await run('npx', ['--no-install', 'flexprice', 'customers', 'list', '--limit', '3', '--json']);
  expect(JSON.parse(listed.stdout).items).toHaveLength(2);
}, 60_000);

test('usage from a file is imported as the README says', async () => {
  writeFileSync(join(folder, 'usage.csv'), 'TIMESTAMP,ACCOUNT,tokens\n2026-01-02 03:04:05,brightside,512\n');
  const command = /npx flexprice (events import usage\.csv.*?)\n```/s.exec(readme)?.[1]?.replaceAll(/\\\n/g, ' ') ?? '';
  const words = command.split(/\s+/);
  expect(words).toContain('--dry-run');
  const dry = await run('npx', ['--no-install', 'flexprice', ...words]);
  expect(dry.stderr).toContain('1 rows: 1 would be sent, 0 rejected.');
  const real = await run('npx', ['--no-install', 'flexprice', ...words.filter((word) => word !== '--dry-run')]);
  expect(real.stderr).toContain('1 rows: 1 sent, 0 known already, 0 rejected.');
}, 60_000);
