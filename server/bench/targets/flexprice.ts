/** The server as `npm start` runs it, on the database that it is given. Only the rate limit is out of reach. */
import { startServer } from '../../src/server.ts';
import { announce } from '../support/target.ts';

const server = await startServer({
  config: {
    port: 0,
    host: '127.0.0.1',
    apiKey: process.env.BENCH_KEY,
    rateLimit: 1_000_000_000,
    logLevel: 'info',
    databasePool: 16,
    eventsUrl: process.env.BENCH_EVENTS_URL,
  },
  connection: JSON.parse(process.env.BENCH_DATABASE ?? '{}'),
});
announce(server.url, () => server.stop());
