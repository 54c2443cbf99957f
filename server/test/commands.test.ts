import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { administer, at } from './helpers/globalSetup.ts';
import { newDatabase, urlOf } from './helpers/server.ts';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flexprice-commands-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command as `npm run` does. */
function run(parameters: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--conditions=flexprice-source', ...parameters], {
    cwd: SRC,
    env: {
      PATH: process.env.PATH,
      FLEXPRICE_DATA_DIR: join(folder, 'none'),
      FLEXPRICE_ENCRYPTION_KEYS: randomBytes(32).toString('base64'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

/** Those that work on what a server made. */
const COMMANDS = (): [name: string, parameters: string[]][] => [
  ['verify', ['verify.ts']],
  ['reseal', ['reseal.ts']],
  ['backup', ['backup.ts', 'backup', join(folder, 'a.backup')]],
];

/** One line that ends there: no stack, and nothing done. */
const line = (text: RegExp) => ({ code: 1, said: expect.stringMatching(new RegExp(`^${text.source}[^\\n]*\\n$`)) });

describe.each(['verify', 'reseal', 'backup'])('%s says in a line', (name) => {
  const parametersOf = () => COMMANDS().find(([one]) => one === name)?.[1] ?? [];

  test('that no server has used a database yet', async () => {
    const cluster = inject('cluster');
    const database = `test_${randomBytes(6).toString('hex')}`;
    await administer(cluster, `create database ${database}`);
    const DATABASE_URL = urlOf(at(cluster, database));
    expect(await run(parametersOf(), { DATABASE_URL })).toEqual(
      line(/The database is empty: no server has used it yet/),
    );
    await administer(cluster, `drop database ${database} with (force)`);
    expect(existsSync(join(folder, 'a.backup'))).toBe(false);
  });

  test('that there is no database where it looks, and makes none', async () => {
    expect(await run(parametersOf(), {})).toEqual(line(/There is no database in .*none\. Set FLEXPRICE_DATA_DIR or/));
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test('that nobody answers', async () => {
    const DATABASE_URL = 'postgres://nobody:open-sesame@127.0.0.1:1/none';
    const result = await run(parametersOf(), { DATABASE_URL });
    expect(result).toEqual(line(/The database at DATABASE_URL does not answer: /));
    expect(result.said).not.toContain('open-sesame');
  });
});

test('a backup that is not there is restored into no database', async () => {
  expect(await run(['backup.ts', 'restore', join(folder, 'nothing')], {})).toEqual(
    line(/There is no file .*nothing\./),
  );
  expect(existsSync(join(folder, 'none'))).toBe(false);
});

test('a database of a newer server, and for what needs its tables one of an older, are refused by name', async () => {
  const { connection, drop } = await newDatabase();
  const DATABASE_URL = urlOf(connection);
  const newer = `insert into _prisma_migrations (id, checksum, migration_name) values ('x', 'x', '9999_later')`;
  await administer(connection, `delete from _prisma_migrations where migration_name like '0069%'`);
  expect(await run(['verify.ts'], { DATABASE_URL })).toEqual(
    line(/The database is of an older server: it lacks 0069_/),
  );
  await administer(connection, newer);
  const refused = line(/The database was migrated by a newer server \(9999_later\)\./);
  expect(await run(['verify.ts'], { DATABASE_URL })).toEqual(refused);
  expect(await run(['main.ts'], { DATABASE_URL, PORT: '0' })).toEqual(refused);
  await drop();
});

test('a server that may not look at its database, or is told of one that is not there, says so in a line', async () => {
  const { connection, drop } = await newDatabase();
  const DATABASE_URL = urlOf(at(connection, 'test_not_there'));
  expect(await run(['main.ts'], { DATABASE_URL, PORT: '0' })).toEqual(line(/The database at DATABASE_URL refuses: /));
  await drop();
});
