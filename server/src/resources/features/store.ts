import type { Feature as Row } from '@flexprice/generated/prisma';
import type { AlertSettings, FeatureType, ReportingUnit, Status } from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../../db/index.ts';
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
