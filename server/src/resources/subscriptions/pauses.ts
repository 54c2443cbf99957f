import type { Context } from '../../context.ts';
import { type Database, insertRows, scoped, sql, updateRow } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page } from '../list.ts';
import { changeOf } from '../records.ts';
import type { PauseRow } from './rows.ts';

const LIST: ListSpec = {
  table: 'subscription_pauses',
  fields: BASE_FIELDS,
  defaultStatus: ['published'],
  page: 'next_offset',
};

/** Pauses of some subscriptions, newest first. */
export async function pausesOf(db: Database, subscriptionIds: readonly string[]): Promise<PauseRow[]> {
  if (subscriptionIds.length === 0) return [];
  return db.query<PauseRow>(sql`
    select * from subscription_pauses
    where ${scoped(db.scope)} and subscription_id = any(${subscriptionIds}::text[]) and status = 'published'
    order by subscription_id, created_at desc, id desc`);
}

export function listPauseRows(db: Database, subscriptionId: string, request: ListRequest): Promise<Page<PauseRow>> {
  return list<PauseRow>(db, LIST, request, [equals('subscription_id', subscriptionId)]);
}

export async function findPause(db: Database, id: string): Promise<PauseRow | undefined> {
  return db.first<PauseRow>(sql`select * from subscription_pauses where ${scoped(db.scope)} and id = ${id}`);
}

export async function insertPause(db: Database, row: PauseRow): Promise<PauseRow> {
  const [stored] = await insertRows<PauseRow>(db, 'subscription_pauses', [row]);
  return stored as PauseRow; // an insert gives its row back or throws
}

export async function updatePause(context: Context, row: PauseRow, change: Partial<PauseRow>): Promise<PauseRow> {
  return (
    (await updateRow<PauseRow>(context.db, 'subscription_pauses', row.id, { ...change, ...changeOf(context) })) ?? row
  );
}
