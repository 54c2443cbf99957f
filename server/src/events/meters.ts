import type { MeterAggregation, MeterFilter, ResetUsage } from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../db/index.ts';

/** What this room needs to know of a meter. */
export interface MeterRule {
  readonly id: string;
  readonly event_name: string;
  readonly aggregation: MeterAggregation;
  readonly filters: readonly MeterFilter[];
  readonly reset_usage: ResetUsage;
}

/** Archived meters explain what was billed, so they are found too. */
export function findMeter(db: Database, id: string): Promise<MeterRule | undefined> {
  return db.first<MeterRule>(sql`
    select id, event_name, aggregation, filters, reset_usage from meters where id = ${id} and ${scoped(db.scope)}`);
}

/** The meters in use that listen to events of some names, oldest first. */
export function metersOfEvents(db: Database, names: readonly string[]): Promise<MeterRule[]> {
  return db.query<MeterRule>(sql`
    select id, event_name, aggregation, filters, reset_usage from meters
    where event_name = any(${names}::text[]) and status = 'published' and ${scoped(db.scope)} order by created_at, id`);
}
