import { ConfigError, readConfig } from './config.ts';
import { BackupError, type BackupProgress, backUp, restore } from './db/backup/index.ts';
import { runningDatabase, startEmbeddedPostgres } from './db/embedded/index.ts';
import type { Connection } from './db/index.ts';
import { systemClock } from './jobs/clock.ts';

/**
 * `npm run backup -- FILE` writes the whole database to a file, with the server running or not; `npm run restore -- FILE`
 * puts it into an empty one. The database is the one that the server would use: see DATABASE_URL and FLEXPRICE_DATA_DIR.
 */
const say = (text: string) => process.stderr.write(`${text}\n`);

const [command, file, ...rest] = process.argv.slice(2);

async function main(): Promise<void> {
  if ((command !== 'backup' && command !== 'restore') || !file || rest.length > 0) {
    throw new BackupError('Name one file: npm run backup -- FILE, or npm run restore -- FILE.');
  }
  const { databaseUrl, dataDir } = readConfig(process.env);
  const running = databaseUrl ? undefined : runningDatabase(dataDir);
  if (running && command === 'restore') {
    throw new BackupError(`A server is running on ${dataDir}. Restore into another FLEXPRICE_DATA_DIR.`);
  }
  const started = databaseUrl || running ? undefined : await startEmbeddedPostgres({ dataDir, log: say });
  const connection: Connection = databaseUrl
    ? { connectionString: databaseUrl }
    : ((running ?? started?.connection) as Connection);
  try {
    const run =
      command === 'backup'
        ? () => backUp(connection, file, systemClock.now(), show)
        : () => restore(connection, file, show);
    const tables = await run();
    const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
    clear();
    say(`${command === 'backup' ? `${file} holds` : 'Restored'} ${rows} rows of ${Object.keys(tables).length} tables.`);
  } finally {
    await started?.stop();
  }
}

let shown = 0;
/** One line that is written over, where there is a terminal. */
function show({ table, rows }: BackupProgress): void {
  const now = performance.now();
  if (!process.stderr.isTTY || now - shown < 100) return;
  shown = now;
  process.stderr.write(`\r\x1b[K${rows} rows, now ${table} …`);
}
const clear = () => process.stderr.isTTY && process.stderr.write('\r\x1b[K');

main().catch((error: Error) => {
  clear();
  const known =
    error instanceof BackupError ||
    error instanceof ConfigError ||
    ['DataDirectoryInUseError', 'EmbeddedPostgresError'].includes(error.name);
  say(known ? error.message : `The ${command} failed: ${error.stack ?? error.message}`);
  process.exitCode = 1;
});
