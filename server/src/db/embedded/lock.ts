import { closeSync, lstatSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { giveToOwnerOf } from './account.ts';
import { DataDirectoryInUseError, EmbeddedPostgresError, messageOf } from './errors.ts';
import { commandOf, startOf } from './processes.ts';

/** What the holder leaves for others to read. It informs; it never decides. */
interface Owner {
  readonly pid: number;
  /** When that process began, to tell it from a later one with the same number. */
  readonly start: string | undefined;
  /** The private socket directory of the running cluster, for the next start to tidy up after a crash. */
  readonly socketDir?: string;
}

/**
 * The right to serve a data directory, held by one process at a time.
 *
 * The lock is one of the operating system (`fcntl`, `LockFileEx`), which ends with the process whatever ends it. So a
 * lock cannot be stale, two starters cannot both find it free, and no comparison of process ids decides anything,
 * which also holds between containers that share the directory but not their process ids. Node cannot ask for such
 * a lock itself; SQLite, which it carries, can: an exclusive transaction on a file that stays empty.
 *
 * Nothing else may open the lock file: POSIX drops a process's locks when it closes any descriptor of the file.
 */
export class DataDirectoryLock {
  readonly #database: DatabaseSync;
  readonly #dataDir: string;
  /** The socket directory of the last holder, when it had no chance to remove it. */
  readonly abandonedSocketDir: string | undefined;

  private constructor(dataDir: string, database: DatabaseSync) {
    this.#dataDir = dataDir;
    this.#database = database;
    this.abandonedSocketDir = readOwner(dataDir)?.socketDir;
    this.noteSocketDir(undefined);
  }

  /**
   * Takes the lock or refuses at once.
   *
   * @throws DataDirectoryInUseError when another server, of this or another process, holds it
   */
  static async acquire(dataDir: string): Promise<DataDirectoryLock> {
    const database = open(dataDir);
    if (database) {
      try {
        return new DataDirectoryLock(dataDir, database);
      } catch (error) {
        database.close();
        throw error;
      }
    }
    throw new DataDirectoryInUseError(dataDir, await nameHolder(dataDir));
  }

  noteSocketDir(socketDir: string | undefined): void {
    const owner: Owner = { pid: process.pid, start: startOf(process.pid), ...(socketDir ? { socketDir } : {}) };
    const path = ownerPath(this.#dataDir);
    const fresh = `${path}.new`;
    rmSync(fresh, { force: true });
    writeFileSync(fresh, `${JSON.stringify(owner)}\n`, { flag: 'wx', mode: 0o600 });
    giveToOwnerOf(this.#dataDir, fresh);
    renameSync(fresh, path);
  }

  release(): void {
    // The note goes first: once the lock is free it may already be somebody else's.
    rmSync(ownerPath(this.#dataDir), { force: true });
    this.#database.close();
  }
}

function ownerPath(dataDir: string): string {
  return join(dataDir, 'owner.json');
}

/** The locked database, or undefined when somebody else has it. */
function open(dataDir: string): DatabaseSync | undefined {
  const path = join(dataDir, 'lock');
  let database: DatabaseSync | undefined;
  try {
    createLockFile(dataDir, path);
    database = new DatabaseSync(path, { timeout: 0 });
    // The journal belongs in memory: on disk it would be a second, useless file.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database?.close();
    const SQLITE_BUSY = 5;
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined;
    throw new EmbeddedPostgresError(
      `The data directory ${dataDir} cannot be locked (${messageOf(error)}). ` +
        'It has to be writable, on a file system that supports locks.',
      { cause: error },
    );
  }
}

/** Makes the file under the right owner. An existing one is not opened, because closing it would drop a lock on it. */
function createLockFile(dataDir: string, path: string): void {
  const existing = lstatSync(path, { throwIfNoEntry: false });
  if (existing?.isFile()) return;
  if (existing) throw new Error(`${path} is not a regular file`);
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    // A rival made it in between; whose lock it becomes is decided by SQLite.
    if (lstatSync(path, { throwIfNoEntry: false })?.isFile()) return;
    throw error;
  }
  giveToOwnerOf(dataDir, path);
}

function readOwner(dataDir: string): Owner | undefined {
  try {
    const owner: unknown = JSON.parse(readFileSync(ownerPath(dataDir), 'utf8'));
    if (typeof owner !== 'object' || owner === null) return undefined;
    if (!('pid' in owner) || typeof owner.pid !== 'number') return undefined;
    return {
      pid: owner.pid,
      start: 'start' in owner && typeof owner.start === 'string' ? owner.start : undefined,
      ...('socketDir' in owner && typeof owner.socketDir === 'string' ? { socketDir: owner.socketDir } : {}),
    };
  } catch {
    return undefined;
  }
}

/** The socket directory of the cluster that runs on a data directory, if its server lives. */
export function runningSocketDir(dataDir: string): string | undefined {
  const owner = readOwner(dataDir);
  const start = owner && startOf(owner.pid);
  return start !== undefined && start === owner?.start ? owner.socketDir : undefined;
}

/** Who holds the lock. A holder that has just won may not have left its note yet, so a stale note is read again. */
async function nameHolder(dataDir: string): Promise<{ pid: number | undefined; command?: string | undefined }> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const owner = readOwner(dataDir);
    const start = owner && startOf(owner.pid);
    if (owner && start !== undefined && start === owner.start) return { pid: owner.pid, command: commandOf(owner.pid) };
    await sleep(25);
  }
  return { pid: undefined };
}
