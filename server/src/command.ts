import { type Config, ConfigError } from './config.ts';
import { hasDatabase, runningDatabase, startEmbeddedPostgres } from './db/embedded/index.ts';
import { type Connection, requireSchema } from './db/index.ts';

/** What a command has to say goes where it does not mix with output that somebody reads by a program. */
export const say = (text: string): boolean => process.stderr.write(`${text}\n`);

/** A command that cannot do what it is asked for; the message says why and what to do. */
class CommandError extends Error {
  override readonly name = 'CommandError';
}

/**
 * What a command needs of its database: `current`, made by this version's server; `older` ones will do; or `any`, one that is made
 * where there is none.
 */
export type Needs = 'current' | 'older' | 'any';

/**
 * Works on the database that the server would use: the one of DATABASE_URL, the embedded one of a server that runs, or that
 * one started for as long as it takes.
 */
export async function withDatabase<T>(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  needs: Needs,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const checked = async (connection: Connection): Promise<T> => {
    if (needs !== 'any') await requireSchema(connection, { older: needs === 'older' });
    return work(connection);
  };
  if (databaseUrl) return checked({ connectionString: databaseUrl });
  const running = runningDatabase(dataDir);
  if (running) return checked(running);
  if (needs !== 'any' && !hasDatabase(dataDir)) {
    throw new CommandError(
      `There is no database in ${dataDir}. Set FLEXPRICE_DATA_DIR or DATABASE_URL to the one that the server uses.`,
    );
  }
  const started = await startEmbeddedPostgres({ dataDir, log: say });
  try {
    return await checked(started.connection);
  } finally {
    await started.stop();
  }
}

const KNOWN = new Set([
  'CommandError',
  'DataDirectoryInUseError',
  'EmbeddedPostgresError',
  'BackupError',
  'MoveError',
  'SchemaError',
]);

/** What an error says to whoever can mend it, in a line; undefined for what nobody foresaw. */
export function adviceOn(error: Error & { code?: string }): string | undefined {
  if (error instanceof ConfigError || KNOWN.has(error.name)) return error.message;
  switch (error.code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ENOENT':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    // 57P03: it starts or stops.
    case '57P03':
      return isOfFile(error)
        ? undefined
        : `The database at DATABASE_URL does not answer: ${error.message || error.code}.`;
    // Classes 28 and 3D: who asks, and for which database.
    case '28P01':
    case '28000':
    case '3D000':
      return `The database at DATABASE_URL refuses: ${error.message}. Look at its user, password and name.`;
  }
  return undefined;
}

/** A file that is not there, and not the socket of a database. */
const isOfFile = (error: Error & { syscall?: string }) =>
  error.syscall !== undefined && !/connect|getaddrinfo/.test(error.syscall);

/** Runs a command. What its user can mend is said in a line; anything else with where it happened, after `otherwise`. */
export function runCommand(main: () => Promise<void>, otherwise: string): void {
  main().catch((error: Error) => {
    say(adviceOn(error) ?? `${otherwise}: ${error.stack ?? error.message}`);
    process.exitCode = 1;
  });
}
