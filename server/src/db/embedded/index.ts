import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { chooseAccount } from './account.ts';
import { prepareBinaries } from './binaries.ts';
import { DATABASE, ensureCluster } from './cluster.ts';
import { type Endpoint, openEndpoint, PORT, removeSocketDir } from './endpoint.ts';
import { adviceFor, DataDirectoryInUseError, EmbeddedPostgresError, errorCode, messageOf } from './errors.ts';
import { clusterName, stopLeftovers } from './leftovers.ts';
import { DataDirectoryLock, runningSocketDir } from './lock.ts';
import { LogFile } from './log-file.ts';
import { type PostmasterExit, startPostmaster } from './postmaster.ts';
import { settingArguments } from './settings.ts';

export { DataDirectoryInUseError, EmbeddedPostgresError } from './errors.ts';

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  /** How to connect, as `pg.Pool` takes it. On POSIX `host` is the directory of a Unix socket. */
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
    readonly password?: string;
  };
  /** The postmaster's process id. */
  readonly pid: number;
  /** Resolves when the postmaster ends without `stop()`. The data directory is free again by then. Never rejects. */
  readonly died: Promise<PostmasterExit>;
  /** Ends PostgreSQL cleanly, waits for it, and frees the data directory. Further calls wait for the first. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** The directory for everything: database, log, lock. Made with mode 0700 if missing. For example `.flexprice`. */
  readonly dataDir: string;
  /** PostgreSQL settings on top of the defaults, for example `{ fsync: 'off' }` for a database that may be lost. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told in plain lines what takes time or was repaired. Default: silent. */
  readonly log?: (line: string) => void;
}

/**
 * Starts the PostgreSQL of a data directory, creating the database on the first start and recovering by itself from
 * whatever ended the last one.
 *
 * @throws DataDirectoryInUseError when another process serves this directory
 * @throws EmbeddedPostgresError when it cannot be started; the message says what to do
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { settings = {}, log = () => {} } = options;
  const dataDir = resolve(options.dataDir);
  try {
    return await start(dataDir, settings, log);
  } catch (error) {
    if (error instanceof EmbeddedPostgresError || error instanceof DataDirectoryInUseError) throw error;
    const reason = messageOf(error);
    throw new EmbeddedPostgresError(`PostgreSQL could not be started in ${dataDir}: ${reason}. ${adviceFor(reason)}`, {
      cause: error,
    });
  }
}

async function start(
  dataDir: string,
  settings: Readonly<Record<string, string>>,
  log: (line: string) => void,
): Promise<EmbeddedPostgres> {
  const clusterDir = join(dataDir, 'cluster');
  makeDataDir(dataDir);

  const account = chooseAccount(dataDir, clusterDir);
  const lock = await DataDirectoryLock.acquire(dataDir);
  // What has to be undone, in reverse, when the start fails or the database ends.
  const undo: (() => void)[] = [() => lock.release()];
  const undoAll = (): void => {
    for (const step of undo.splice(0).reverse()) {
      try {
        step();
      } catch (error) {
        // One thing that cannot be tidied up is no reason to keep the others, the lock above all.
        log(`While tidying up ${dataDir}: ${messageOf(error)}`);
      }
    }
  };

  try {
    const binaries = await prepareBinaries(account, dataDir, log);
    await ensureCluster({ clusterDir, account, binaries, durable: settings.fsync !== 'off', log });
    await stopLeftovers({ dataDir, clusterDir, account, binaries, log });
    const name = clusterName(clusterDir);
    if (lock.abandonedSocketDir) removeSocketDir(lock.abandonedSocketDir, account, name);

    const endpoint = await openEndpoint(account, clusterDir, name);
    const { socketDir } = endpoint;
    if (socketDir) undo.push(() => removeSocketDir(socketDir, account, name));
    lock.noteSocketDir(socketDir);
    const logFile = new LogFile(dataDir);
    undo.push(() => logFile.close());

    const fixed = { ...endpoint.settings, cluster_name: name };
    const postmaster = await startPostmaster({
      clusterDir,
      account,
      binaries,
      settings: settingArguments(settings, fixed),
      logFile,
      log,
    });
    const connection = connectionTo(endpoint);
    try {
      await ensureDatabase(connection);
    } catch (error) {
      await postmaster.stop();
      throw new EmbeddedPostgresError(
        `PostgreSQL started, but its database ${DATABASE} cannot be used (${messageOf(error)}). See ${join(dataDir, 'log')}.`,
        { logTail: logFile.tail, cause: error },
      );
    }

    let stopped: Promise<void> | undefined;
    const ended = postmaster.exited.then((exit) => {
      undoAll();
      return exit;
    });
    return {
      connection,
      pid: postmaster.pid,
      died: new Promise((done) => {
        ended.then((exit) => {
          if (!stopped) done(exit);
        });
      }),
      stop() {
        stopped ??= postmaster.stop().then(async () => {
          await ended;
        });
        return stopped;
      },
    };
  } catch (error) {
    undoAll();
    throw error;
  }
}

/**
 * How another process reaches the cluster that a running server keeps on this data directory; undefined while none runs.
 * Not on Windows, where the cluster does not listen on a socket.
 */
export function runningDatabase(dataDir: string): EmbeddedPostgres['connection'] | undefined {
  const host = runningSocketDir(resolve(dataDir));
  return host === undefined ? undefined : { host, port: PORT, user: DATABASE, database: DATABASE };
}

/** Whether a data directory has a database already, running or not. */
export const hasDatabase = (dataDir: string): boolean => existsSync(join(resolve(dataDir), 'cluster', 'PG_VERSION'));

function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The data directory ${dataDir} cannot be used (${errorCode(error) ?? messageOf(error)}). ` +
        'Make it writable for this account, or choose another one.',
      { cause: error },
    );
  }
}

function connectionTo(endpoint: Endpoint): EmbeddedPostgres['connection'] {
  const { host, port, password } = endpoint;
  return { host, port, user: DATABASE, database: DATABASE, ...(password === undefined ? {} : { password }) };
}

/** Creates the server's database unless it exists; a first start may have ended between initdb and here. */
async function ensureDatabase(connection: EmbeddedPostgres['connection']): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres', connectionTimeoutMillis: 30_000 });
  // Whatever goes wrong rejects the calls below as well; without a listener it would also end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
