import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Connection } from './pool.ts';

const FOLDER = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));
/** The number that Prisma's own engine locks while it migrates; sharing it keeps both apart. */
const LOCK = 72707369;

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
 * @throws when a migration that was applied earlier has changed, or the database is newer than this server.
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
    const { rows } = await client.query<{ migration_name: string; checksum: string }>(
      'select migration_name, checksum from _prisma_migrations where rolled_back_at is null',
    );
    const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
    const migrations = readMigrations(folder);
    for (const name of applied.keys()) {
      if (!migrations.some((migration) => migration.name === name)) {
        throw new Error(`The database was migrated by a newer server (${name}). Start that version, or a newer one.`);
      }
    }
    for (const name of only ?? []) {
      if (!migrations.some((migration) => migration.name === name))
        throw new Error(`${name} was made by a newer server. Use that version, or a newer one.`);
    }
    const fresh: string[] = [];
    for (const migration of migrations) {
      if (only && !only.has(migration.name)) continue;
      const checksum = applied.get(migration.name);
      if (checksum === migration.checksum) continue;
      if (checksum)
        throw new Error(`Migration ${migration.name} was changed after it had been applied to this database.`);
      await apply(client, migration);
      fresh.push(migration.name);
    }
    return fresh;
  } finally {
    await client.end();
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
    throw new Error(`Migration ${name} failed and was undone: ${(error as Error).message}`, { cause: error });
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
