import { runCommand, say, withDatabase } from './command.ts';
import { ConfigError, readConfig } from './config.ts';
import { Databases } from './db/index.ts';
import { resealAll } from './resealing.ts';
import { keyBeside, Sealer } from './sealing.ts';

/**
 * `npm run reseal` seals stored credentials anew with the first of FLEXPRICE_ENCRYPTION_KEYS. Run it with the new key in front and
 * the old ones behind; when it ends with 0, the old ones open nothing any more and can be left out. The server may be running.
 */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const { databaseUrl, dataDir, encryptionKeys } = config;
  if (databaseUrl && encryptionKeys.length === 0) {
    throw new ConfigError('FLEXPRICE_ENCRYPTION_KEYS', '', 'the new key, and behind it the old ones');
  }
  await withDatabase(config, 'current', async (connection) => {
    // What the key beside an embedded database sealed is opened with it.
    const keys = databaseUrl ? encryptionKeys : [...encryptionKeys, await keyBeside(dataDir)];
    const databases = new Databases(connection, { max: 1 });
    try {
      const { sealed, unreadable } = await resealAll(databases, new Sealer(keys));
      say(`Sealed ${sealed} values anew with the first key.`);
      if (unreadable.length === 0) return;
      say(`No key opens ${unreadable.length}; add the key that sealed them, or enter them again:`);
      for (const place of unreadable) say(`  ${place}`);
      process.exitCode = 1;
    } finally {
      await databases.close();
    }
  });
}

runCommand(main, 'The credentials could not be sealed anew');
