import { type BigIntStats, lchownSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './errors.ts';

/**
 * The account the PostgreSQL processes run under. PostgreSQL refuses to run as root, so root lends it another uid;
 * everybody else runs it as themselves.
 */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  /** True when the server is root and its PostgreSQL is somebody else. */
  readonly switched: boolean;
}

/**
 * Used when root owns the data directory. No account of this number is created or needed. It lies in a range which no
 * distribution, systemd service or container runtime hands out (systemd documents 60578-61183 as unused), and below
 * 65536, so that it also exists inside the usual user namespaces.
 */
const PRIVATE_ID = 61_000;

/**
 * Chooses the account for a data directory: the owner of the cluster, else of the data directory, else a private uid.
 * Must be called after the data directory exists.
 */
export function chooseAccount(dataDir: string, clusterDir: string): Account {
  // Windows has no numeric accounts; the values are never used there because nothing is switched.
  if (process.geteuid === undefined || process.getegid === undefined) return { uid: 0, gid: 0, switched: false };
  const uid = process.geteuid();
  if (uid === 0) {
    for (const path of [clusterDir, dataDir]) {
      const owner = statSync(path, { throwIfNoEntry: false });
      if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid || owner.uid, switched: true };
    }
    return { uid: PRIVATE_ID, gid: PRIVATE_ID, switched: true };
  }
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== uid) {
    throw new EmbeddedPostgresError(
      `The database in ${clusterDir} belongs to uid ${owner.uid}, but this server runs as uid ${uid}. ` +
        `Start it as uid ${owner.uid} or as root, or change the owner with chown -R.`,
    );
  }
  return { uid, gid: process.getegid(), switched: false };
}

/** The options of `spawn` that make a child run under the account. */
export function identityOf(account: Account): { uid?: number; gid?: number } {
  return account.switched ? { uid: account.uid, gid: account.gid } : {};
}

/**
 * Whether the account may pass through `path` and everything above it, judged by the mode bits. Access control lists
 * are not seen, so a positive answer may still be wrong: whoever executes something has to look at the result too.
 */
export function canEnter(path: string, account: Account): boolean {
  if (!account.switched) return true;
  for (let at = realpathSync(path); ; at = dirname(at)) {
    const stats = statSync(at);
    const shift = stats.uid === account.uid ? 6 : stats.gid === account.gid ? 3 : 0;
    if (((stats.mode >> shift) & 0o1) === 0) return false;
    if (dirname(at) === at) return true;
  }
}

/** Gives a tree to the account. The top comes last, so a top with the right owner means a tree with the right owner. */
export function giveTree(path: string, account: Account): void {
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    lchownSync(join(entry.parentPath, entry.name), account.uid, account.gid);
  }
  lchownSync(path, account.uid, account.gid);
}

/**
 * Gives something root has just made inside the data directory to the owner of that directory, so that the directory
 * stays usable without root when it was made without root.
 */
export function giveToOwnerOf(directory: string, path: string): void {
  if (process.geteuid?.() !== 0) return;
  const owner = statSync(directory);
  if (owner.uid !== 0) lchownSync(path, owner.uid, owner.gid);
}

/**
 * An account for initdb when the chosen one has no name, because initdb insists on a passwd entry (the server does
 * not). Preferred is an account that owns no running process: nobody can then meddle with the cluster before it is
 * handed over to the account it is meant for.
 */
export function namedStandIn(): Account | undefined {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([, , uid, gid]): Account => ({ uid: Number(uid), gid: Number(gid), switched: true }))
    .filter(({ uid, gid }) => Number.isInteger(uid) && Number.isInteger(gid) && uid > 0 && gid > 0);
  const busy = new Set<number>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stats = statSync(`/proc/${entry}`, { throwIfNoEntry: false });
    if (stats) busy.add(stats.uid);
  }
  return accounts.find(({ uid }) => !busy.has(uid)) ?? accounts[0];
}

/** Device and inode: what a directory is, whatever it is called. */
export function identityOfDirectory(path: string): BigIntStats {
  return statSync(path, { bigint: true });
}
