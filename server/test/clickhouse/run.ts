/**
 * The tests of events on ClickHouse: `npm run test:clickhouse [-- FILES]`. The engine is the server at TEST_CLICKHOUSE_URL, or
 * the package chdb, which is installed beside the others when it is wanted first: with 550 MB it is no dependency of everybody.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHDB = 'chdb@3.4.0';
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDER = join(ROOT, 'node_modules/.cache', CHDB);

/** Whatever reads events. */
const SUITE = [
  'server/test/clickhouse',
  'server/test/events',
  'server/test/oneNumber.test.ts',
  'server/test/usageAnalytics.test.ts',
  'server/test/spendControl.test.ts',
  'server/test/exports.test.ts',
  'server/test/testClocks.test.ts',
  'server/test/webhooks/rejected.test.ts',
];

/** About what only PostgreSQL does. */
const ROLLUPS = 'server/test/events/rollups.test.ts';

function run(command: string, parameters: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  const { status } = spawnSync(command, parameters, { cwd: ROOT, env, stdio: 'inherit', shell: false });
  if (status !== 0) process.exit(status ?? 1);
}

if (!process.env.TEST_CLICKHOUSE_URL && !existsSync(join(FOLDER, 'node_modules/chdb'))) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', '--save-exact', CHDB]);
}
const files = process.argv.slice(2);
const wanted = files.length > 0 ? files : SUITE;
run('npx', ['vitest', 'run', '--project', 'db', '--exclude', ROLLUPS, ...wanted], {
  ...process.env,
  TEST_CHDB: FOLDER,
});
