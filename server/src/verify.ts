import { ONE_MOMENT, verifyBooks } from './billing/verify/index.ts';
import { ConfigError, readConfig } from './config.ts';
import { runningDatabase, startEmbeddedPostgres } from './db/embedded/index.ts';
import { type Connection, Databases } from './db/index.ts';

/**
 * `npm run verify` proves the books of a database: every balance is what its ledger entries say, every entry has its
 * transaction, and invoices agree with what wallets paid. It names the first entry that is wrong, and exits with 1. The
 * server may be running; nothing is changed. The database is the one that the server would use.
 */
const say = (text: string) => process.stderr.write(`${text}\n`);

async function main(): Promise<void> {
  const { databaseUrl, dataDir } = readConfig(process.env);
  const running = databaseUrl ? undefined : runningDatabase(dataDir);
  const started = databaseUrl || running ? undefined : await startEmbeddedPostgres({ dataDir, log: say });
  const connection: Connection = databaseUrl
    ? { connectionString: databaseUrl }
    : ((running ?? started?.connection) as Connection);
  const databases = new Databases(connection, { max: 1 });
  try {
    const verdict = await databases.unit(async (unit) => {
      await unit.query(ONE_MOMENT);
      return verifyBooks(unit);
    });
    const { wallets, transactions, entries, fault } = verdict;
    if (fault) {
      say(`The books are broken.\n  ${fault.found}\n  Rule: ${fault.rule}`);
      process.exitCode = 1;
    } else say(`The books are in order: ${wallets} wallets, ${transactions} transactions, ${entries} ledger entries.`);
  } finally {
    await databases.close();
    await started?.stop();
  }
}

main().catch((error: Error) => {
  const known =
    error instanceof ConfigError || ['DataDirectoryInUseError', 'EmbeddedPostgresError'].includes(error.name);
  say(known ? error.message : `The books could not be verified: ${error.stack ?? error.message}`);
  process.exitCode = 1;
});
