import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/db/embedded/index.ts';
import { type Connection, migrate } from '../../src/db/index.ts';
import { startClickHouse } from '../clickhouse/engine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection to the test cluster's administration database. */
    cluster: Connection;
    /** Name of a migrated, empty database to clone. */
    template: string;
    /** Address of ClickHouse, where events shall be in it; empty otherwise. */
    clickhouse: string;
  }
}

/**
 * One PostgreSQL for the whole run, or the one that TEST_DATABASE_URL names. Durability is switched off: these tests ask
 * what the server does, not whether the disk works; the crash tests start a cluster of their own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.TEST_DATABASE_URL;
  const dataDir = url ? undefined : await mkdtemp(join(tmpdir(), 'flexprice-test-'));
  const embedded = dataDir
    ? await startEmbeddedPostgres({
        dataDir,
        settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' },
      })
    : undefined;
  const cluster: Connection = embedded ? embedded.connection : { connectionString: url as string };
  const template = `flexprice_template_${process.pid}`;
  await administer(cluster, `create database ${template}`);
  await migrate(at(cluster, template));
  const clickhouse = await startClickHouse(process.env);
  project.provide('cluster', cluster);
  project.provide('clickhouse', clickhouse?.url ?? '');
  project.provide('template', template);
  return async () => {
    await clickhouse?.stop();
    if (!embedded) await administer(cluster, `drop database if exists ${template}`);
    await embedded?.stop();
    if (dataDir) await rm(dataDir, { recursive: true, force: true });
  };
}

/** The same cluster, another database. */
export function at(connection: Connection, database: string): Connection {
  if (!connection.connectionString) return { ...connection, database };
  const url = new URL(connection.connectionString);
  url.pathname = `/${database}`;
  return { connectionString: url.toString() };
}

export async function administer(cluster: Connection, statement: string): Promise<void> {
  const client = new pg.Client(cluster);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
