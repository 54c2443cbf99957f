import type { SystemDatabase } from './index.ts';
import { sql } from './sql.ts';

/** Bytes of the database on its disk, indexes included. */
export async function databaseBytes(db: SystemDatabase): Promise<number> {
  const [row] = await db.query<{ bytes: string }>(sql`select pg_database_size(current_database()) as bytes`);
  return Number(row?.bytes ?? 0);
}
