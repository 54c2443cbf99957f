import { existsSync } from 'node:fs';
import { runCommand, say, withDatabase } from './command.ts';
import { readConfig } from './config.ts';
import { BackupError, type BackupProgress, backUp, restore } from './db/backup/index.ts';
import { runningDatabase } from './db/embedded/index.ts';
import { systemClock } from './jobs/clock.ts';

/**
 * `npm run backup -- FILE` writes the whole database to a file, with the server running or not; `npm run restore -- FILE`
 * puts it into an empty one. The database is the one that the server would use: see DATABASE_URL and FLEXPRICE_DATA_DIR.
 */
const [command, file, ...rest] = process.argv.slice(2);

async function main(): Promise<void> {
  if ((command !== 'backup' && command !== 'restore') || !file || rest.length > 0) {
    throw new BackupError('Name one file: npm run backup -- FILE, or npm run restore -- FILE.');
  }
  // Before a database is made for it.
  if (command === 'restore' && !existsSync(file)) throw new BackupError(`There is no file ${file}.`);
  const config = readConfig(process.env);
  if (command === 'restore' && !config.databaseUrl && runningDatabase(config.dataDir)) {
    throw new BackupError(`A server is running on ${config.dataDir}. Restore into another FLEXPRICE_DATA_DIR.`);
  }
  await withDatabase(config, command === 'backup' ? 'older' : 'any', async (connection) => {
    const tables =
      command === 'backup'
        ? await backUp(connection, file, systemClock.now(), show)
        : await restore(connection, file, show);
    const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
    clear();
    say(`${command === 'backup' ? `${file} holds` : 'Restored'} ${rows} rows of ${Object.keys(tables).length} tables.`);
  });
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

runCommand(() => main().finally(clear), `The ${command} failed`);
