import type { Feature as Row } from '@flexprice/generated/prisma';
import type { AlertSettings, FeatureType, ReportingUnit, Status } from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../../db/index.ts';
import type { MeteringRule } from '../../events/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import { jsonColumns, typed } from '../records.ts';

export type FeatureRow = Omit<Row, 'type' | 'status' | 'reporting_unit' | 'alert_settings' | 'metadata'> & {
  type: FeatureType;
  status: Status;
  reporting_unit: ReportingUnit | null;
  alert_settings: AlertSettings | null;
  metadata: Record<string, string> | null;
};

const LIST: ListSpec = {
  table: 'features',
  fields: {
    ...BASE_FIELDS,
    name: 'text',
    lookup_key: 'text',
    description: 'text',
    type: 'text',
    meter_id: 'text',
    unit_singular: 'text',
    unit_plural: 'text',
    group_id: 'text',
  },
  // Archived features explain bills of the past.
  defaultStatus: ['published', 'archived'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export interface FeatureListRequest extends ListRequest {
  feature_ids?: string[];
  meter_ids?: string[];
  lookup_key?: string;
  lookup_keys?: string[];
  name_contains?: string;
}

export async function insertFeature(db: Database, row: FeatureRow): Promise<FeatureRow> {
  const orm = await db.orm();
  const { reporting_unit, alert_settings, metadata, ...columns } = row;
  const data = { ...columns, ...jsonColumns({ reporting_unit, alert_settings, metadata }) };
  return typed<FeatureRow>(await orm.feature.create({ data }));
}

export async function findFeature(db: Database, id: string): Promise<FeatureRow | undefined> {
  const orm = await db.orm();
  return typed<FeatureRow | null>(await orm.feature.findFirst({ where: { id } })) ?? undefined;
}

/** Archived features have given their key away, so only one in use is found by it. */
export async function findFeatureByLookupKey(db: Database, lookupKey: string): Promise<FeatureRow | undefined> {
  const orm = await db.orm();
  const where = { lookup_key: lookupKey, status: 'published' };
  return typed<FeatureRow | null>(await orm.feature.findFirst({ where })) ?? undefined;
}

export async function findFeatures(db: Database, ids: string[]): Promise<FeatureRow[]> {
  if (ids.length === 0) return [];
  const orm = await db.orm();
  return typed<FeatureRow[]>(await orm.feature.findMany({ where: { id: { in: ids } } }));
}

/** Features in use that some meters measure, the oldest first. */
export async function findFeaturesOfMeters(db: Database, meterIds: readonly string[]): Promise<FeatureRow[]> {
  if (meterIds.length === 0) return [];
  return db.query<FeatureRow>(sql`
    select * from features
    where ${scoped(db.scope)} and meter_id = any(${meterIds}::text[]) and status = 'published' order by created_at, id`);
}

/** Features that something is about to include, kept from being changed or archived until the transaction ends. */
export async function shareFeatures(db: Database, ids: string[]): Promise<FeatureRow[]> {
  if (ids.length === 0) return [];
  return db.query<FeatureRow>(
    sql`select * from features where id = any(${ids}::text[]) and ${scoped(db.scope)} order by id for share`,
  );
}

/** Reads a feature that is about to change, and keeps others from changing it until the transaction ends. */
export function lockFeature(db: Database, id: string): Promise<FeatureRow | undefined> {
  return db.first<FeatureRow>(sql`select * from features where id = ${id} and ${scoped(db.scope)} for no key update`);
}

export async function updateFeatureRow(
  db: Database,
  id: string,
  change: Partial<FeatureRow> & { updated_at: Date; updated_by: string },
): Promise<FeatureRow> {
  const orm = await db.orm();
  const { reporting_unit, alert_settings, metadata, ...columns } = change;
  const data = { ...columns, ...jsonColumns({ reporting_unit, alert_settings, metadata }) };
  return typed<FeatureRow>(await orm.feature.update({ where: { id }, data }));
}

/** A metered feature and the meter that counts it. */
export interface MeteredFeature {
  readonly id: string;
  readonly meter: MeteringRule & { readonly id: string };
}

/** The features in use that an event of this name may count towards. */
export async function featuresOfEvent(db: Database, eventName: string): Promise<MeteredFeature[]> {
  const rows = await db.query<MeteringRule & { id: string; meter_id: string }>(sql`
    select f.id, m.id as meter_id, m.event_name, m.aggregation, m.filters
    from features f join meters m on m.id = f.meter_id
    where ${scoped(db.scope, 'f')} and m.event_name = ${eventName} and f.status = 'published' and m.status = 'published'
      and f.type = 'metered'
    order by f.created_at, f.id`);
  return rows.map(({ id, meter_id, ...rule }) => ({ id, meter: { ...rule, id: meter_id } }));
}

/** Features in use that watch the balances of wallets. */
export async function watchedFeatures(db: Database): Promise<FeatureRow[]> {
  return db.query<FeatureRow>(sql`
    select * from features
    where ${scoped(db.scope)} and status = 'published' and (alert_settings->>'alert_enabled')::boolean
    order by id`);
}

/** Whether a feature in use is counted by a meter. */
export async function isMeterUsed(db: Database, meterId: string): Promise<boolean> {
  const orm = await db.orm();
  return (await orm.feature.findFirst({ where: { meter_id: meterId, status: 'published' } })) !== null;
}

export function listFeatureRows(db: Database, request: FeatureListRequest): Promise<Page<FeatureRow>> {
  const { name_contains, filters = [] } = request;
  const named =
    name_contains === undefined
      ? []
      : [{ field: 'name', operator: 'contains' as const, value: { string: name_contains } }];
  return list<FeatureRow>(db, LIST, { ...request, filters: [...filters, ...named] }, [
    within('id', request.feature_ids),
    within('meter_id', request.meter_ids),
    equals('lookup_key', request.lookup_key),
    within('lookup_key', request.lookup_keys),
  ]);
}
