import type { Database } from './scopedDatabase.ts';
import { join, raw, type Sql, scoped, scopeValues, sql } from './sql.ts';

/**
 * Rows as plain objects in and out, one statement for any number of them. PostgreSQL reads the values from JSON by the
 * types of the table's columns, so decimals stay text and times keep their milliseconds. Table and column names come from
 * the code, never from a request.
 */

/** @returns the rows as they are stored, defaults and numbers of the database included, in the given order */
export async function insertRows<Row extends object>(
  db: Database,
  table: string,
  rows: readonly object[],
): Promise<Row[]> {
  const [first] = rows;
  if (!first) return [];
  const columns = columnsOf(first);
  return db.query<Row>(sql`
    insert into ${raw(table)} (tenant_id, environment_id, ${columns})
    select ${scopeValues(db.scope)}, ${columns}
    from jsonb_populate_recordset(null::${raw(table)}, ${JSON.stringify(rows)}::jsonb)
    returning *`);
}

/** @returns the row after the change; undefined when the scope has no such row */
export async function updateRow<Row extends object>(
  db: Database,
  table: string,
  id: string,
  change: object,
): Promise<Row | undefined> {
  const [row] = await updateRows<Row>(db, table, sql`id = ${id}`, change);
  return row;
}

/** Gives every row that meets a condition the same values. */
export async function updateRows<Row extends object>(
  db: Database,
  table: string,
  condition: Sql,
  change: object,
): Promise<Row[]> {
  const columns = columnsOf(change);
  return db.query<Row>(sql`
    update ${raw(table)} set (${columns}) = (
      select ${columns} from jsonb_populate_record(null::${raw(table)}, ${JSON.stringify(change)}::jsonb))
    where ${scoped(db.scope)} and ${condition} returning *`);
}

/** What is undefined is not written: JSON leaves it out as well. */
function columnsOf(values: object): Sql {
  const names = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || name === 'tenant_id' || name === 'environment_id' ? [] : [raw(`"${name}"`)],
  );
  return join(names, ', ');
}
