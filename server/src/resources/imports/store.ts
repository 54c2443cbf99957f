import type { TaskError } from '@flexprice/generated/types';
import { type Database, scoped, scopeValues, sql } from '../../db/index.ts';
import type { Page } from '../list.ts';
import type { Staged } from './rows.ts';

/** Some records of a file that wait to be taken in. */
export interface Chunk {
  readonly number: number;
  /** Number of the first of them in the file. */
  readonly first: number;
  readonly records: readonly Staged[];
}

export async function addChunk(db: Database, taskId: string, { number, first, records }: Chunk): Promise<void> {
  await db.query(sql`
    insert into import_chunks (task_id, number, tenant_id, environment_id, first_record, records)
    values (${taskId}, ${number}, ${scopeValues(db.scope)}, ${first}, ${JSON.stringify(records)})`);
}

/** Takes the next records away; whoever does so takes them in, in the same transaction. */
export async function takeChunk(db: Database, taskId: string): Promise<Chunk | undefined> {
  const [row] = await db.query<{ number: number; first_record: number; records: string }>(sql`
    delete from import_chunks where task_id = ${taskId} and ${scoped(db.scope)} and number =
      (select min(number) from import_chunks where task_id = ${taskId} and ${scoped(db.scope)})
    returning number, first_record, records`);
  return row && { number: row.number, first: row.first_record, records: JSON.parse(row.records) as Staged[] };
}

export async function dropChunks(db: Database, taskId: string): Promise<void> {
  await db.query(sql`delete from import_chunks where task_id = ${taskId} and ${scoped(db.scope)}`);
}

export async function addErrors(db: Database, taskId: string, errors: readonly TaskError[]): Promise<void> {
  if (errors.length === 0) return;
  await db.query(sql`
    insert into import_errors (task_id, record, tenant_id, environment_id, error)
    select ${taskId}, e.record, s.tenant_id, s.environment_id, e.error
    from jsonb_to_recordset(${JSON.stringify(errors)}::jsonb) as e (record integer, error text)
      cross join (values (${scopeValues(db.scope)})) as s (tenant_id, environment_id)`);
}

export async function listErrorRows(
  db: Database,
  taskId: string,
  { limit = 50, offset = 0 }: { limit?: number; offset?: number },
): Promise<Page<TaskError>> {
  const of = sql`from import_errors where task_id = ${taskId} and ${scoped(db.scope)}`;
  const [rows, [count]] = await Promise.all([
    db.query<TaskError>(sql`select record, error ${of} order by record limit ${limit} offset ${offset}`),
    db.query<{ total: string }>(sql`select count(*) as total ${of}`),
  ]);
  return { rows, pagination: { total: Number(count?.total ?? 0), limit, offset: offset + limit } };
}
