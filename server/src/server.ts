import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Authenticator } from './access/authenticate.ts';
import { bootstrap } from './access/bootstrap.ts';
import { forgetPortalSessions } from './access/portalSessions.ts';
import { createApp } from './app.ts';
import { UsageWatch } from './billing/alerts/watch.ts';
import { heard, stripeKeysOf } from './billing/payments/index.ts';
import type { Config } from './config.ts';
import { type Connection, Databases, migrate } from './db/index.ts';
import { Ingestor, IntakeRulebook, openEvents } from './events/index.ts';
import { forgetOldKeys } from './http/idempotency.ts';
import { RateLimiter } from './http/rateLimit.ts';
import { type Clock, systemClock } from './jobs/clock.ts';
import { forgetOldJobs } from './jobs/queue.ts';
import { JobRunner } from './jobs/run.ts';
import { createLog } from './log.ts';
import { Gateways } from './payments/index.ts';
import { Sealer } from './sealing.ts';
import type { Services } from './services.ts';
import { Tracing } from './tracing/index.ts';
import { forgetOldEvents } from './webhooks/queue.ts';
import { WebhookSender } from './webhooks/sender.ts';
import { batches, givenUp, type Work, work } from './work.ts';

/** A server that answers requests. */
export interface RunningServer {
  readonly url: string;
  /** The API key, when this start made or was given it; it is shown once and stored nowhere. */
  readonly firstKey: string | undefined;
  readonly migrated: readonly string[];
  readonly services: Services;
  /** Answers a request that came by another way than `url`: for whoever puts the server behind a door of their own. */
  readonly handle: RequestListener;
  /** Finishes the requests that were accepted, then lets go of everything. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly config: Pick<Config, 'port' | 'host' | 'apiKey' | 'rateLimit' | 'logLevel' | 'databasePool'> &
    Partial<
      Pick<
        Config,
        'encryptionKeys' | 'allowPrivateAddresses' | 'publicUrl' | 'stripe' | 'tracing' | 'exportFolder' | 'eventsUrl'
      >
    >;
  readonly connection: Connection;
  readonly clock?: Clock;
  /** What to do for each kind of job, instead of what `work.ts` says: for tests. */
  readonly work?: Partial<Work>;
}

/** How long accepted requests may take to finish when the server is stopped. */
const GRACE = 20_000;

/** How often what has expired is removed: once an hour. */
const HOUSEKEEPING = 3_600_000;

/** Migrates the database and starts to answer. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, connection, clock = systemClock } = options;
  const log = createLog(config.logLevel);
  const migrated = await migrate(connection);
  const databases = new Databases(connection, {
    max: config.databasePool,
    onError: (error) => log.warn({ err: error }, 'an idle database connection was lost'),
  });
  const authenticator = new Authenticator(databases, connection, {
    clock,
    onFailure: (error) => log.warn({ err: error }, 'when keys were last used could not be written down'),
  });
  const rateLimiter = new RateLimiter(databases, clock, config.rateLimit);
  const events = await openEvents(databases, config.eventsUrl, log).catch(async (error) => {
    await databases.close();
    throw error;
  });
  const ingestor = new Ingestor(events.append);
  const intakeRules = new IntakeRulebook(connection);
  const concurrency = jobsAtATime(config.databasePool);
  const runner = new JobRunner({ work: options.work ?? work, givenUp, batches, concurrency });
  const sender = new WebhookSender({ allowPrivate: config.allowPrivateAddresses ?? false });
  const sealer = new Sealer(config.encryptionKeys ?? []);
  const tracing = config.tracing && (await Tracing.start(config.tracing));
  const usageWatch = new UsageWatch(databases, clock, log);
  const stores = { databases, events, ingestor, intakeRules, sealer, usageWatch, ...(tracing && { tracing }) };
  let address = '';
  const baseUrl = () => config.publicUrl ?? address;
  const gateways = new Gateways({
    databases,
    baseUrl,
    stripe: (db) => stripeKeysOf(services, db, config.stripe),
    now: () => clock.now(),
    notify: (account, notification) => heard(services, account, notification),
  });
  const { exportFolder } = config;
  const services: Services = {
    ...stores,
    exportFolder,
    authenticator,
    rateLimiter,
    gateways,
    baseUrl,
    clock,
    log,
    runner,
    sender,
  };
  const firstKey = await bootstrap(databases, config.apiKey, clock.now());
  await authenticator.start();
  await intakeRules.start();
  const app = createApp(services);
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 65_000 }, app);
  await listen(server, config.port, config.host);
  const { port } = server.address() as AddressInfo;
  address = `http://localhost:${port}`;
  await runner.start(services, connection);
  sender.start(services);
  const housekeeping = setInterval(() => {
    forgetOldKeys(databases, clock.now()).catch((error) => log.warn({ err: error }, 'old idempotency keys remain'));
    forgetPortalSessions(databases, clock.now()).catch((error) => log.warn({ err: error }, 'old sessions remain'));
    forgetOldJobs(databases, clock.now()).catch((error) => log.warn({ err: error }, 'old jobs remain'));
    forgetOldEvents(databases, clock.now()).catch((error) => log.warn({ err: error }, 'old webhook events remain'));
  }, HOUSEKEEPING).unref();
  return {
    url: address,
    firstKey,
    migrated,
    services,
    handle: app,
    async stop() {
      clearInterval(housekeeping);
      await Promise.all([close(server), runner.stop(), sender.stop()]);
      await ingestor.close();
      await events.close();
      await usageWatch.close();
      await authenticator.close();
      await intakeRules.close();
      await databases.close();
      await tracing?.stop();
    },
  };
}

/** Jobs hold a connection each, and requests shall not have to wait for one. */
const jobsAtATime = (databasePool: number): number => Math.min(8, Math.max(1, Math.floor(databasePool / 4)));

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Takes no new connections, lets the requests that were accepted finish, and then closes every connection. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE).unref();
    // A connection that is busy now would be kept open for the next request once it was answered.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.prependListener('request', (_request, response) => {
      response.shouldKeepAlive = false;
    });
    server.close(() => {
      clearTimeout(force);
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });
}
