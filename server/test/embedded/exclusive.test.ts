import { spawn } from 'node:child_process';
import { chownSync, copyFileSync, cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { chooseAccount } from '../../src/db/embedded/account.ts';
import { prepareBinaries } from '../../src/db/embedded/binaries.ts';
import { DataDirectoryInUseError, startEmbeddedPostgres } from '../../src/db/embedded/index.ts';
import {
  isAlive,
  isRoot,
  makeDataDir,
  makeFolder,
  owned,
  prepareTemplate,
  processesIn,
  query,
  spawnOwner,
  start,
} from './harness.ts';

prepareTemplate();

test('a second server is refused and told who is there', async () => {
  const dataDir = makeDataDir();
  const owner = spawnOwner(dataDir);
  const { connection } = await owned(owner);
  const refusal = await startEmbeddedPostgres({ dataDir }).catch((error) => error);
  expect(refusal).toBeInstanceOf(DataDirectoryInUseError);
  expect(refusal).toMatchObject({ pid: owner.pid, dataDir });
  expect(refusal.message).toContain(`process ${owner.pid} (`);
  expect(refusal.message).toContain('owner.ts');
  expect(refusal.message).not.toContain('\n');
  expect(await query(connection, 'SELECT 1')).toEqual([[1]]);

  owner.child.stdin?.write('stop\n');
  await owner.ended;
  await start(dataDir);
});

test('a second start in the same process is refused, and does not weaken the first', async () => {
  const dataDir = makeDataDir();
  await start(dataDir);
  await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({ pid: process.pid });
  expect(await spawnOwner(dataDir).answer).toMatchObject({ error: 'DataDirectoryInUseError' });
});

test.each(['an empty folder', 'a stopped database', 'an orphaned PostgreSQL'])(
  'of three servers that start at once on %s, one wins',
  async (on) => {
    const dataDir = on === 'an empty folder' ? join(makeFolder(), '.flexprice') : makeDataDir();
    if (on === 'an orphaned PostgreSQL') {
      const orphaning = spawnOwner(dataDir);
      await owned(orphaning);
      await orphaning.kill('SIGKILL');
    }
    const rivals = [spawnOwner(dataDir), spawnOwner(dataDir), spawnOwner(dataDir)];
    const answers = await Promise.all(rivals.map(({ answer }) => answer));
    const winner = answers.findIndex((answer) => 'connection' in answer);
    const answer = answers[winner];
    if (!answer || !('connection' in answer)) throw new Error(`nobody won: ${JSON.stringify(answers)}`);
    const refusal = {
      error: 'DataDirectoryInUseError',
      message: expect.stringContaining(`process ${rivals[winner]?.pid} `),
    };
    expect(answers.toSpliced(winner, 1)).toEqual([refusal, refusal]);

    expect(await query(answer.connection, 'SELECT 1')).toEqual([[1]]);
    const parents = processesIn(join(dataDir, 'cluster')).map((pid) => parentOf(pid));
    expect(parents.filter((parent) => parent === rivals[winner]?.pid)).toHaveLength(1);
    expect(parents.filter((parent) => parent !== rivals[winner]?.pid && parent !== answer.postmaster)).toEqual([]);
  },
);

test('process ids that meanwhile belong to others neither stop the start nor are touched', async () => {
  const dataDir = makeDataDir();
  const cluster = join(dataDir, 'cluster');
  const first = await start(dataDir);
  const note = readFileSync(join(dataDir, 'owner.json'), 'utf8');
  const pidFile = readFileSync(join(cluster, 'postmaster.pid'), 'utf8');
  await first.stop();

  // The account must be PostgreSQL's own: it refuses to start while such a process has the number in its file.
  const { uid } = statSync(cluster);
  const bystander = spawn('sleep', ['3600'], { uid, stdio: 'ignore' });
  onTestFinished(() => {
    bystander.kill('SIGKILL');
  });
  const pid = bystander.pid ?? 0;
  writeFileSync(join(dataDir, 'owner.json'), JSON.stringify({ ...JSON.parse(note), pid }));
  writeFileSync(join(cluster, 'postmaster.pid'), pidFile.replace(/^\d+/, String(pid)));

  const { connection } = await start(dataDir);
  expect(await query(connection, 'SELECT 1')).toEqual([[1]]);
  expect(isAlive(pid)).toBe(true);
});

test('a PostgreSQL that somebody started by hand on the cluster is left alone', async () => {
  const dataDir = makeDataDir();
  const cluster = join(dataDir, 'cluster');
  // Gives the copied files to the account.
  await (await start(dataDir)).stop();
  const { uid } = statSync(cluster);
  const socketDir = makeFolder();
  if (isRoot) chownSync(socketDir, uid, uid);
  const { postgres } = await prepareBinaries(chooseAccount(dataDir, cluster), dataDir, () => {});
  const byHand = spawn(postgres, ['-D', '/proc/self/cwd', '-k', socketDir, '-h', ''], {
    cwd: cluster,
    stdio: 'ignore',
    ...(isRoot ? { uid, gid: uid } : {}),
  });
  const ended = new Promise((resolve) => byHand.once('exit', resolve));
  onTestFinished(async () => {
    byHand.kill('SIGQUIT');
    await ended;
  });
  const pid = byHand.pid ?? 0;
  const pidFile = join(cluster, 'postmaster.pid');
  await expect
    .poll(() => (existsSync(pidFile) ? readFileSync(pidFile, 'utf8') : ''), { timeout: 20_000 })
    .toMatch(new RegExp(`^${pid}\n[^]*ready`));

  await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({ name: 'DataDirectoryInUseError', pid });
  expect(processesIn(cluster)).toContain(pid);
});

test('a copy of a running data directory does not disturb the original', async () => {
  const original = makeDataDir();
  const running = await start(original);
  const copy = join(makeFolder(), '.flexprice');
  cpSync(original, copy, { recursive: true });
  copyFileSync(join(original, 'owner.json'), join(copy, 'owner.json'));

  const second = await start(copy);
  expect(second.pid).not.toBe(running.pid);
  expect(await query(running.connection, 'SELECT 1')).toEqual([[1]]);
  expect(await query(second.connection, 'SELECT 1')).toEqual([[1]]);
});

function parentOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
