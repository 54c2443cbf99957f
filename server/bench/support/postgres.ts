import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/db/embedded/index.ts';
import type { Connection } from '../../src/db/index.ts';

/** Runs `work` with a new embedded PostgreSQL, as durable as the one of `npm start`, in a folder that goes afterwards. */
export async function withPostgres<T>(work: (connection: Connection, postmaster: number) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'flexprice-bench-'));
  try {
    const database = await startEmbeddedPostgres({ dataDir });
    try {
      return await work(database.connection, database.pid);
    } finally {
      await database.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
