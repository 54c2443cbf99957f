import { type Database, insertRows, scoped, sql } from '../../db/index.ts';
import type { PhaseRow } from './rows.ts';

/** Phases of some subscriptions, earliest first. */
export async function phasesOf(db: Database, subscriptionIds: readonly string[]): Promise<PhaseRow[]> {
  if (subscriptionIds.length === 0) return [];
  return db.query<PhaseRow>(sql`
    select * from subscription_phases
    where ${scoped(db.scope)} and subscription_id = any(${subscriptionIds}::text[]) and status = 'published'
    order by subscription_id, start_date`);
}

export async function insertPhase(db: Database, row: PhaseRow): Promise<PhaseRow> {
  const [stored] = await insertRows<PhaseRow>(db, 'subscription_phases', [row]);
  return stored as PhaseRow; // an insert gives its row back or throws
}
