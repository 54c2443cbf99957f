import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, type EmbeddedPostgres, migrate, startEmbeddedPostgres } from '@flexprice/server/database';
import pg from 'pg';

/** Everything here can be made again, so nothing has to survive a loss of power. */
const SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
};

/** A PostgreSQL of the sandbox's own and its databases. */
export class Cluster {
  private readonly postgres: EmbeddedPostgres;
  private readonly admin: pg.Pool;
  /** The folder to remove at the end; none where the next start shall find it. */
  private readonly temporary: string | undefined;

  private constructor(postgres: EmbeddedPostgres, temporary: string | undefined) {
    this.postgres = postgres;
    this.temporary = temporary;
    // One connection: databases are copied one after the other.
    this.admin = new pg.Pool({ ...postgres.connection, max: 1 });
    // It ends with PostgreSQL, which is no fault of anybody's.
    this.admin.on('error', () => {});
  }

  /** @param kept a folder that outlives the process; while another sandbox uses it, and without one, a temporary folder */
  static async start(kept?: string): Promise<Cluster> {
    if (kept) {
      mkdirSync(kept, { recursive: true });
      try {
        return new Cluster(await startEmbeddedPostgres({ dataDir: kept, settings: SETTINGS }), undefined);
      } catch (error) {
        // What was kept is only a saving of time: when it cannot be used it is made anew.
        if ((error as Error).name !== 'DataDirectoryInUseError') rmSync(kept, { recursive: true, force: true });
      }
    }
    const folder = mkdtempSync(join(tmpdir(), 'flexprice-mock-'));
    return new Cluster(await startEmbeddedPostgres({ dataDir: folder, settings: SETTINGS }), folder);
  }

  at(database: string): Connection {
    return { ...this.postgres.connection, database };
  }

  async databases(): Promise<string[]> {
    const { rows } = await this.admin.query<{ datname: string }>('select datname from pg_database');
    return rows.map(({ datname }) => datname);
  }

  async create(database: string, template = 'template0'): Promise<void> {
    await this.left(template);
    // A copy of files takes milliseconds; by the log it would be written twice.
    await this.admin.query(`create database ${quoted(database)} template ${quoted(template)} strategy file_copy`);
  }

  async createMigrated(database: string): Promise<void> {
    await this.create(database);
    await migrate(this.at(database));
  }

  async rename(from: string, to: string): Promise<void> {
    await this.left(from);
    await this.admin.query(`alter database ${quoted(from)} rename to ${quoted(to)}`);
  }

  /**
   * Waits until the sessions that were closed a moment ago have ended: PostgreSQL itself would look again only after a tenth of a
   * second. Whoever does not leave is its business.
   */
  private async left(database: string): Promise<void> {
    for (let looks = 0; looks < 20; looks++) {
      const { rowCount } = await this.admin.query('select from pg_stat_activity where datname = $1 limit 1', [
        database,
      ]);
      if (rowCount === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async drop(database: string): Promise<void> {
    await this.admin.query(`drop database if exists ${quoted(database)} with (force)`);
  }

  async stop(): Promise<void> {
    await this.admin.end();
    await this.postgres.stop();
    if (this.temporary) rmSync(this.temporary, { recursive: true, force: true });
  }
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
