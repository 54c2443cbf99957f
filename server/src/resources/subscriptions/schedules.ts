import type { SubscriptionScheduleType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Database, insertRows, scoped, sql, updateRow } from '../../db/index.ts';
import { changeOf } from '../records.ts';
import type { ScheduleRow } from './rows.ts';

export async function findSchedule(db: Database, id: string): Promise<ScheduleRow | undefined> {
  return db.first<ScheduleRow>(sql`select * from subscription_schedules where ${scoped(db.scope)} and id = ${id}`);
}

/** What has been agreed for later and has not happened, earliest first. */
export async function pendingSchedulesOf(
  db: Database,
  subscriptionId: string,
  type?: SubscriptionScheduleType,
): Promise<ScheduleRow[]> {
  return db.query<ScheduleRow>(sql`
    select * from subscription_schedules
    where ${scoped(db.scope)} and subscription_id = ${subscriptionId} and schedule_status = 'pending'
      and (${type ?? null}::text is null or schedule_type = ${type ?? null}::text)
    order by scheduled_at, id`);
}

export interface ScheduleListRequest {
  subscription_id?: string;
  pending_only?: boolean;
  limit?: number;
  offset?: number;
}

export async function listScheduleRows(db: Database, request: ScheduleListRequest): Promise<ScheduleRow[]> {
  const { subscription_id = null, pending_only = false, limit = 50, offset = 0 } = request;
  return db.query<ScheduleRow>(sql`
    select * from subscription_schedules
    where ${scoped(db.scope)} and status = 'published'
      and (${subscription_id}::text is null or subscription_id = ${subscription_id}::text)
      and (not ${pending_only}::boolean or schedule_status = 'pending')
    order by scheduled_at, id limit ${limit} offset ${offset}`);
}

export async function insertSchedule(db: Database, row: ScheduleRow): Promise<ScheduleRow> {
  const [stored] = await insertRows<ScheduleRow>(db, 'subscription_schedules', [row]);
  return stored as ScheduleRow; // an insert gives its row back or throws
}

export async function updateSchedule(
  context: Context,
  row: ScheduleRow,
  change: Partial<ScheduleRow>,
): Promise<ScheduleRow> {
  const columns = { ...change, ...changeOf(context) };
  return (await updateRow<ScheduleRow>(context.db, 'subscription_schedules', row.id, columns)) ?? row;
}
