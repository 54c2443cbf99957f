import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import type { Connection } from '../../src/db/index.ts';
import type { Clock } from '../../src/jobs/clock.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server.ts';
import type { Work } from '../../src/work.ts';
import { Api } from './api.ts';
import { administer, at } from './globalSetup.ts';

export const TEST_KEY = 'sk_test_0123456789abcdefghijklmn';

/** Not random, so that two replicas in one test have the same. */
const TEST_ENCRYPTION_KEY = Buffer.alloc(32, 'flexprice').toString('base64');

export interface TestServer {
  readonly url: string;
  readonly connection: Connection;
  readonly running: RunningServer;
  /** A client that acts with the first key and checks every answer against the contract. */
  readonly api: Api;
  stop(): Promise<void>;
}

/** The address of a database, for a command that is started as a process. */
export function urlOf(connection: Connection): string {
  const { host, port, user, password, database } = connection as Record<string, string>;
  return (
    connection.connectionString ??
    `postgres://${user}:${password ?? ''}@localhost:${port}/${database}?host=${encodeURIComponent(host ?? '')}`
  );
}

/** A database of its own, cloned from the migrated template. */
export async function newDatabase(): Promise<{ connection: Connection; drop(): Promise<void> }> {
  const cluster = inject('cluster');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(cluster, `create database ${name} template ${inject('template')} strategy file_copy`);
  return {
    connection: at(cluster, name),
    drop: () => administer(cluster, `drop database if exists ${name} with (force)`),
  };
}

/** Where the events of a database are: in the engine that this run is about, under the same name. */
function eventsOf({ database, connectionString }: Connection): { eventsUrl?: string } {
  const clickhouse = inject('clickhouse');
  if (clickhouse === '') return {};
  return { eventsUrl: `${clickhouse}/${database ?? new URL(connectionString ?? '').pathname.slice(1)}` };
}

/** The real server on a database of its own, or another replica on the given one. */
export async function startTestServer(
  options: {
    connection?: Connection;
    rateLimit?: number;
    clock?: Clock;
    work?: Partial<Work>;
    config?: Partial<ServerOptions['config']>;
  } = {},
): Promise<TestServer> {
  const database = options.connection ? undefined : await newDatabase();
  const connection = options.connection ?? (database?.connection as Connection);
  const running = await startServer({
    config: {
      port: 0,
      host: '127.0.0.1',
      apiKey: TEST_KEY,
      rateLimit: options.rateLimit ?? 0,
      logLevel: (process.env.LOG_LEVEL ?? 'silent') as 'silent',
      databasePool: 10,
      encryptionKeys: [TEST_ENCRYPTION_KEY],
      ...eventsOf(connection),
      ...options.config,
    },
    connection,
    ...(options.clock && { clock: options.clock }),
    ...(options.work && { work: options.work }),
  });
  const url = running.url.replace('localhost', '127.0.0.1');
  return {
    url,
    connection,
    running,
    api: new Api(url, TEST_KEY),
    async stop() {
      await running.stop();
      await database?.drop();
    },
  };
}
