import { ONE_MOMENT, verifyBooks } from './billing/verify/index.ts';
import { runCommand, say, withDatabase } from './command.ts';
import { readConfig } from './config.ts';
import { type Connection, Databases } from './db/index.ts';

/**
 * `npm run verify` proves the books of a database: every balance is what its ledger entries say, every entry has its
 * transaction, and invoices agree with what wallets paid. It names the first entry that is wrong, and exits with 1. The
 * server may be running; nothing is changed. The database is the one that the server would use.
 */
async function verify(connection: Connection): Promise<void> {
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
  }
}

runCommand(async () => withDatabase(readConfig(process.env), 'current', verify), 'The books could not be verified');
