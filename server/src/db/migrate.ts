import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Connection } from './pool.ts';

const FOLDER = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));
/** The number that Prisma's own engine locks while it migrates; sharing it keeps both apart. */
const LOCK = 72707369;

/** A database that this server cannot work on as it is; the message says why and what to do. */
class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/**
 * Brings the database up to this version's schema and returns the names of the migrations that were applied.
 *
 * Not done by Prisma's engine: it splits scripts at every `;` and applies them outside a transaction, so a failing one
 * would leave half its tables. Here each migration is one transaction, recorded in Prisma's own table. Replicas that
 * start together take turns.
 *
 * @param only stops at the schema that these migrations made: that of an older server, whose data is then put in
 * @throws SchemaError when a migration that was applied earlier has changed, failed, or was made by a newer server
 */
export async function migrate(
  connection: Connection,
  { folder = FOLDER, only }: { folder?: string; only?: ReadonlySet<string> } = {},
): Promise<string[]> {
  const client = new pg.Client({ ...connection, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(CREATE_TABLE);
    const applied = await appliedTo(client);
    const migrations = readMigrations(folder);
    refuseNewer(applied, migrations);
    for (const name of only ?? []) {
      if (!migrations.some((migration) => migration.name === name))
        throw new SchemaError(`${name} was made by a newer server. Use that version, or a newer one.`);
    }
    const fresh: string[] = [];
    for (const migration of migrations) {
      if (only && !only.has(migration.name)) continue;
      const checksum = applied.get(migration.name);
      if (checksum === migration.checksum) continue;
      if (checksum)
        throw new SchemaError(`Migration ${migration.name} was changed after it had been applied to this database.`);
      await apply(client, migration);
      fresh.push(migration.name);
    }
    return fresh;
  } finally {
    await client.end();
  }
}

/**
 * For commands that work on what a server made and make nothing themselves.
 *
 * @param older whether a database that lacks this version's newest tables will do
 * @throws SchemaError when the database is empty, or older or newer than this server
 */
export async function requireSchema(connection: Connection, { older }: { older: boolean }): Promise<void> {
  const client = new pg.Client({ ...connection, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('_prisma_migrations') is not null as there`,
    );
    const applied = rows[0]?.there ? await appliedTo(client) : new Map<string, string>();
    if (applied.size === 0) {
      throw new SchemaError(
        'The database is empty: no server has used it yet. Name the one that the server uses (DATABASE_URL or ' +
          'FLEXPRICE_DATA_DIR), or start the server on it once.',
      );
    }
    const migrations = readMigrations(FOLDER);
    refuseNewer(applied, migrations);
    const missing = migrations.find(({ name }) => !applied.has(name));
    if (missing && !older) {
      throw new SchemaError(
        `The database is of an older server: it lacks ${missing.name}. Start this version's server on it once, or use ` +
          'the command of that version.',
      );
    }
  } finally {
    await client.end();
  }
}

async function appliedTo(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'select migration_name, checksum from _prisma_migrations where rolled_back_at is null',
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

function refuseNewer(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  for (const name of applied.keys()) {
    if (!migrations.some((migration) => migration.name === name)) {
      throw new SchemaError(
        `The database was migrated by a newer server (${name}). Start that version, or a newer one.`,
      );
    }
  }
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
       values (gen_random_uuid()::text, $1, now(), $2, 1)`,
      [checksum, name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new SchemaError(`Migration ${name} failed and was undone: ${(error as Error).message}`, { cause: error });
  }
}

const CREATE_TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;
