import { ConfigError, readConfig } from './config.ts';
import { runningDatabase, startEmbeddedPostgres } from './db/embedded/index.ts';
import { type Connection, Databases } from './db/index.ts';
import { resealAll } from './resealing.ts';
import { keyBeside, Sealer } from './sealing.ts';

/**
 * `npm run reseal` seals stored credentials anew with the first of FLEXPRICE_ENCRYPTION_KEYS. Run it with the new key in front and
 * the old ones behind; when it ends with 0, the old ones open nothing any more and can be left out. The server may be running.
 */
const say = (text: string) => process.stderr.write(`${text}\n`);

async function main(): Promise<void> {
  const { databaseUrl, dataDir, encryptionKeys } = readConfig(process.env);
  if (databaseUrl && encryptionKeys.length === 0) {
    throw new ConfigError('FLEXPRICE_ENCRYPTION_KEYS', '', 'the new key, and behind it the old ones');
  }
  // What the key beside an embedded database sealed is opened with it.
  const keys = databaseUrl ? encryptionKeys : [...encryptionKeys, await keyBeside(dataDir)];
  const running = databaseUrl ? undefined : runningDatabase(dataDir);
  const started = databaseUrl || running ? undefined : await startEmbeddedPostgres({ dataDir, log: say });
  const connection: Connection = databaseUrl
    ? { connectionString: databaseUrl }
    : ((running ?? started?.connection) as Connection);
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
    await started?.stop();
  }
}

main().catch((error: Error) => {
  const known =
    error instanceof ConfigError || ['DataDirectoryInUseError', 'EmbeddedPostgresError'].includes(error.name);
  say(known ? error.message : `The credentials could not be sealed anew: ${error.stack ?? error.message}`);
  process.exitCode = 1;
});
