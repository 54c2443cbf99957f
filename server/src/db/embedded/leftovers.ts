import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, identityOfDirectory } from './account.ts';
import type { Binaries } from './binaries.ts';
import { DataDirectoryInUseError, EmbeddedPostgresError, errorCode } from './errors.ts';
import { findProcess, isPostgresCommand, listPostgresProcesses, type ProcessInfo } from './processes.ts';
import { sendSignal } from './signal.ts';

/**
 * The name a cluster's processes carry in their command lines (`cluster_name`), by which a later server recognises
 * them. It is made of the directory's inode and device rather than of anything stored inside, so that a copied data
 * directory is not mistaken for its original.
 */
export function clusterName(clusterDir: string): string {
  const { ino, dev } = identityOfDirectory(clusterDir);
  return `flexprice-${ino.toString(36)}-${dev.toString(36)}`;
}

/** All processes of the cluster: of this account, and started for or titled with its name. */
function findClusterProcesses(name: string, account: Account): ProcessInfo[] {
  return listPostgresProcesses().filter(({ uid, command }) => {
    if (uid !== undefined && uid !== account.uid) return false;
    const started = isPostgresCommand(command) && ` ${command} `.includes(` cluster_name=${name} `);
    return started || command.startsWith(`postgres: ${name}: `);
  });
}

/** What is tried on a cluster without a server, and for how long: a clean end first, a certain one last. */
const STEPS = [
  { signal: 'SIGINT', seconds: 30 },
  { signal: 'SIGQUIT', seconds: 10 },
  { signal: 'SIGKILL', seconds: 10 },
] as const;

/**
 * Ends whatever still runs on the cluster after its server was killed. Must be called under the directory's lock.
 * Afterwards no process has the cluster's files open, and PostgreSQL's own pid file does not stand in the way.
 *
 * @throws DataDirectoryInUseError when somebody runs PostgreSQL on the cluster by other means than this server
 */
export async function stopLeftovers(options: {
  dataDir: string;
  clusterDir: string;
  account: Account;
  binaries: Binaries;
  log: (line: string) => void;
}): Promise<void> {
  const { dataDir, clusterDir, account, binaries, log } = options;
  const pidFile = join(clusterDir, 'postmaster.pid');
  // Listing processes is slow on Windows, and there a cluster without a pid file has no postmaster.
  if (process.platform === 'win32' && readPid(pidFile) === undefined) return;
  const name = clusterName(clusterDir);
  const find = (): ProcessInfo[] => findClusterProcesses(name, account);

  let left = find();
  if (left.length > 0)
    log(`Stopping the PostgreSQL (process ${heads(left)[0]?.pid}) that an earlier server left behind`);
  for (const { signal, seconds } of STEPS) {
    if (left.length === 0) break;
    // The polite signal is for the postmaster, which tells its children; the others are for whoever is still there.
    for (const { pid } of signal === 'SIGINT' ? heads(left) : left) sendSignal(pid, signal, binaries);
    for (let waited = 0; waited < seconds * 1000 && left.length > 0; waited += 25) {
      await sleep(25);
      left = find();
    }
  }
  if (left.length > 0) {
    throw new EmbeddedPostgresError(
      `Process ${left[0]?.pid} still works on ${clusterDir} and cannot be stopped. End it by hand, then start again.`,
    );
  }
  removeStalePidFile(dataDir, clusterDir, pidFile);
}

/** The processes whose parent is not one of them: the postmaster, or its orphans. */
function heads(processes: readonly ProcessInfo[]): ProcessInfo[] {
  const pids = new Set(processes.map(({ pid }) => pid));
  return processes.filter(({ parent }) => !pids.has(parent));
}

/**
 * PostgreSQL refuses to start when the process named in `postmaster.pid` exists, also when that number now belongs to
 * something else (after a reboot, in a restarted container) or to a zombie. The file is removed only in those cases;
 * in all others it stays, because PostgreSQL reads more from it: whether the shared memory it names is still in use.
 */
function removeStalePidFile(dataDir: string, clusterDir: string, pidFile: string): void {
  const pid = readPid(pidFile);
  if (pid === undefined || !exists(pid)) return;
  const holder = findProcess(pid);
  if (holder && isPostgresCommand(holder.command) && !servesAnother(holder.command, clusterDir)) {
    throw new DataDirectoryInUseError(dataDir, holder);
  }
  rmSync(pidFile, { force: true });
}

/** Whether a PostgreSQL carries the name of another of our clusters; the device may change with a mount, the inode not. */
function servesAnother(command: string, clusterDir: string): boolean {
  const inode = /(?:cluster_name=|^postgres: )flexprice-([0-9a-z]+)-[0-9a-z]+/.exec(command)?.[1];
  return inode !== undefined && inode !== identityOfDirectory(clusterDir).ino.toString(36);
}

function readPid(pidFile: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
    return pid > 0 ? pid : undefined;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
