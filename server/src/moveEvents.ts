import { runCommand, say, withDatabase } from './command.ts';
import { ConfigError, readConfig } from './config.ts';
import { Databases } from './db/index.ts';
import { type MoveProgress, moveEvents } from './events/index.ts';

/**
 * `npm run events:move` moves the events of PostgreSQL to the ClickHouse at EVENTS_URL, with no server
 * running. It can be interrupted and run again; servers start with EVENTS_URL once it ends with 0.
 */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const { eventsUrl } = config;
  if (!eventsUrl)
    throw new ConfigError('EVENTS_URL', undefined, 'the address of the ClickHouse that the events move to');
  await withDatabase(config, 'current', async (connection) => {
    const databases = new Databases(connection, { max: 1 });
    try {
      const months = await moveEvents(databases, eventsUrl, show).finally(clear);
      for (const { environmentId, month, events } of months)
        say(`${environmentId}  ${month}  ${events} events, the same in both`);
      say(
        `Moved ${months.reduce((sum, { events }) => sum + events, 0)} events. Start the servers with EVENTS_URL from now on.`,
      );
    } finally {
      await databases.close();
    }
  });
}

/** One line that is written over, where there is a terminal. */
function show({ moved, total }: MoveProgress): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${moved} of ${total} events …`);
}
const clear = () => process.stderr.isTTY && process.stderr.write('\r\x1b[K');

runCommand(main, 'The events could not be moved');
