import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, canEnter, giveTree, identityOf, namedStandIn } from './account.ts';
import { type Binaries, cleanEnvironment } from './binaries.ts';
import { adviceFor, EmbeddedPostgresError, messageOf } from './errors.ts';

/** The superuser of the cluster and the server's database carry the same name. */
export const DATABASE = 'flexprice';

const NAMELESS = /could not look up effective user ID/;

/** Where a cluster keeps its password, on the one platform that needs one. */
export function passwordPath(clusterDir: string): string {
  return join(clusterDir, 'flexprice-password');
}

/**
 * How the data directory is called when talking to PostgreSQL. Its processes begin in that directory (the working
 * directory is set before the account is), and under another account they are told to find it through
 * `/proc/self/cwd`. The kernel resolves this link directly to the directory, without asking whether the account may
 * pass the folders above it. So data can live under `/root` without opening any folder to anybody.
 */
export function dataArgument(clusterDir: string, account: Account): string {
  if (!account.switched) return clusterDir;
  if (process.platform === 'linux') return '/proc/self/cwd';
  const parent = dirname(clusterDir);
  if (canEnter(parent, account)) return realpathSync(clusterDir);
  throw new EmbeddedPostgresError(
    `PostgreSQL runs as uid ${account.uid} here, which may not enter ${parent}. ` +
      'Start the server without root, or choose a data directory that everybody may pass through.',
  );
}

/**
 * Makes the cluster unless it exists. It is built under another name and renamed when it is complete and on disk, so
 * whatever is called `clusterDir` is a whole cluster.
 */
export async function ensureCluster(options: {
  clusterDir: string;
  account: Account;
  binaries: Binaries;
  /** False skips waiting for the disk; only for data that may be lost. */
  durable: boolean;
  log: (line: string) => void;
}): Promise<void> {
  const { clusterDir, account, binaries, durable, log } = options;
  const dataDir = dirname(clusterDir);
  const prefix = `${basename(clusterDir)}.init-`;
  for (const name of readdirSync(dataDir).filter((entry) => entry.startsWith(prefix))) {
    log(`Removing the unfinished ${join(dataDir, name)}`);
    await removeUnfinished(join(dataDir, name));
  }
  if (existsSync(clusterDir)) {
    checkCluster(clusterDir, binaries);
    // A copy or a restored backup may have come with other modes and, made by root, with another owner. PostgreSQL
    // insists on both.
    const { uid, mode } = statSync(clusterDir);
    if (account.switched && uid !== account.uid) giveTree(clusterDir, account);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) chmodSync(clusterDir, 0o700);
    return;
  }

  log(`Creating a PostgreSQL ${binaries.majorVersion} database in ${clusterDir}`);
  const fresh = mkdtempSync(join(dataDir, prefix));
  try {
    await build(fresh, account, binaries, durable);
    renameSync(fresh, clusterDir);
    if (durable) syncDirectory(dataDir);
  } catch (error) {
    await removeUnfinished(fresh);
    throw error;
  }
}

/**
 * Removes a directory initdb was building. An initdb that has lost its server can go on for a moment and refill it
 * while it is being emptied; it ends at its next word to the server, or when a file it needs is gone.
 */
async function removeUnfinished(directory: string): Promise<void> {
  for (let attempt = 0; existsSync(directory); attempt += 1) {
    try {
      await rm(directory, { recursive: true, force: true });
    } catch (error) {
      if (attempt === 200) throw error;
      await sleep(50);
    }
  }
}

function checkCluster(clusterDir: string, binaries: Binaries): void {
  const path = join(clusterDir, 'PG_VERSION');
  let version: string;
  try {
    version = readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new EmbeddedPostgresError(
      `${clusterDir} is not a PostgreSQL database (${messageOf(error)}). Move it away, or restore it from a backup.`,
      { cause: error },
    );
  }
  if (version !== binaries.majorVersion) {
    throw new EmbeddedPostgresError(
      `The database in ${clusterDir} was made by PostgreSQL ${version}, but this server carries PostgreSQL ` +
        `${binaries.majorVersion}. Dump it with the server version that made it and load the dump into a new data directory.`,
    );
  }
}

async function build(directory: string, account: Account, binaries: Binaries, durable: boolean): Promise<void> {
  if (account.switched) chownSync(directory, account.uid, account.gid);
  let { status, output } = await runInitdb(directory, account, binaries, durable);
  const standIn = status !== 0 && account.switched && NAMELESS.test(output) ? namedStandIn() : undefined;
  if (standIn) {
    // A failed initdb leaves the directory it was given empty.
    chownSync(directory, standIn.uid, standIn.gid);
    ({ status, output } = await runInitdb(directory, standIn, binaries, durable));
    giveTree(directory, account);
  }
  if (status !== 0) {
    throw new EmbeddedPostgresError(
      `No database could be created in ${dirname(directory)}: initdb failed (${complaint(output)}). ${adviceFor(output)}`,
      { logTail: output },
    );
  }
  if (durable) syncDirectory(directory);
}

async function runInitdb(
  directory: string,
  account: Account,
  binaries: Binaries,
  durable: boolean,
): Promise<{ status: number | null; output: string }> {
  const overTcp = process.platform === 'win32';
  const passwordFile = `${directory}.password`;
  const password = randomBytes(24).toString('base64url');
  if (overTcp) writeFileSync(passwordFile, password, { flag: 'wx', mode: 0o600 });
  const authentication = overTcp
    ? ['--auth-local=reject', '--auth-host=scram-sha-256', `--pwfile=${passwordFile}`]
    : ['--auth-local=trust', '--auth-host=reject'];
  try {
    const child = spawn(
      binaries.initdb,
      [
        `--pgdata=${dataArgument(directory, account)}`,
        `--username=${DATABASE}`,
        '--encoding=UTF8',
        // Text sorts by code point, on every machine and after every upgrade of its libraries: an index cannot break.
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--data-checksums',
        ...authentication,
        ...(durable ? [] : ['--no-sync']),
      ],
      { ...identityOf(account), cwd: directory, env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const finished = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const [status, stdout, stderr] = await Promise.all([finished, text(child.stdout), text(child.stderr)]);
    if (status === 0 && overTcp) writeFileSync(passwordPath(directory), password, { flag: 'wx', mode: 0o600 });
    return { status, output: `${stdout}\n${stderr}`.trim() };
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** The first complaint is the cause; what follows are its consequences. */
function complaint(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /error|fatal|panic|could not/i.test(line)) ?? lines.at(-1) ?? 'no output';
}

/** Makes renames and new names in a directory survive a power cut. Windows has no such call and does it by itself. */
function syncDirectory(path: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(path, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
