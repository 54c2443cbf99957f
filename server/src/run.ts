import { adviceOn, say } from './command.ts';
import { type Config, readConfig } from './config.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './db/embedded/index.ts';
import type { Connection } from './db/index.ts';
import { keyBeside } from './sealing.ts';
import { type RunningServer, startServer } from './server.ts';

let database: EmbeddedPostgres | undefined;
let server: RunningServer | undefined;
let stopping: Promise<void> | undefined;

function stop(signal: string): Promise<void> {
  stopping ??= (async () => {
    say(`${signal}: finishing what was accepted, then stopping …`);
    await server?.stop();
    await database?.stop();
    say('Stopped.');
  })();
  return stopping;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stop(signal).then(
      () => process.exit(0),
      (error: Error) => {
        say(`Stopping failed: ${error.message}`);
        process.exit(1);
      },
    );
  });
}

async function connect(config: Config): Promise<Connection> {
  if (config.databaseUrl) return { connectionString: config.databaseUrl };
  database = await startEmbeddedPostgres({ dataDir: config.dataDir, log: say });
  void database.died.then(async ({ logTail }) => {
    if (stopping) return;
    say(
      `The embedded database ended by itself; the server stops too. Start it again: nothing acknowledged is lost.\n${logTail}`,
    );
    await server?.stop();
    process.exit(1);
  });
  return database.connection;
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const connection = await connect(config);
  const needsKey = !config.databaseUrl && config.encryptionKeys.length === 0;
  const encryptionKeys = needsKey ? [await keyBeside(config.dataDir)] : config.encryptionKeys;
  server = await startServer({ config: { ...config, encryptionKeys }, connection });
  const { url, firstKey } = server;
  say(`FlexPrice answers at ${url}/v1    documentation: ${url}/docs`);
  if (firstKey && !config.apiKey) say(`\nYour API key, shown only this once:\n\n    ${firstKey}\n`);
}

main().catch(async (error: Error) => {
  const isTaken = (error as { code?: string }).code === 'EADDRINUSE';
  if (isTaken) say(`Port ${process.env.PORT || 8080} is taken by another process. Set PORT to a free one.`);
  else say(adviceOn(error) ?? `FlexPrice could not start: ${error.stack ?? error.message}`);
  await database?.stop().catch(() => {});
  process.exit(1);
});
