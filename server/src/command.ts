import { type Config, ConfigError } from './config.ts';
import { runningDatabase, startEmbeddedPostgres } from './db/embedded/index.ts';
import type { Connection } from './db/index.ts';

/** What a command has to say goes where it does not mix with output that somebody reads by a program. */
export const say = (text: string): boolean => process.stderr.write(`${text}\n`);

/**
 * Works on the database that the server would use: the one of DATABASE_URL, the embedded one of a server that runs, or that
 * one started for as long as it takes.
 */
export async function withDatabase<T>(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  if (databaseUrl) return work({ connectionString: databaseUrl });
  const running = runningDatabase(dataDir);
  if (running) return work(running);
  const started = await startEmbeddedPostgres({ dataDir, log: say });
  try {
    return await work(started.connection);
  } finally {
    await started.stop();
  }
}

const KNOWN = new Set(['ConfigError', 'DataDirectoryInUseError', 'EmbeddedPostgresError', 'BackupError']);

/** Runs a command. What its user can mend is said in a line; anything else with where it happened, after `otherwise`. */
export function runCommand(main: () => Promise<void>, otherwise: string): void {
  main().catch((error: Error) => {
    const known = error instanceof ConfigError || KNOWN.has(error.name);
    say(known ? error.message : `${otherwise}: ${error.stack ?? error.message}`);
    process.exitCode = 1;
  });
}
