import type { Prisma, Entitlement as Row } from '@flexprice/generated/prisma';
import type {
  EntitlementAggregationMode,
  EntitlementEntityType,
  EntitlementGrantAllocationBehavior,
  EntitlementGrantDurationUnit,
  EntitlementGrantMeasure,
  EntitlementUsageResetPeriod,
  FeatureType,
  Status,
} from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../../db/index.ts';
import { jsonColumns, typed } from '../records.ts';

interface Words {
  entity_type: EntitlementEntityType;
  feature_type: FeatureType;
  usage_reset_period: EntitlementUsageResetPeriod | null;
  status: Status;
}

/** Quota windows: how long one lasts, when it opens, and how much it allows. */
export interface GrantColumns {
  grant_measure: EntitlementGrantMeasure | null;
  grant_duration_value: number | null;
  grant_duration_unit: EntitlementGrantDurationUnit | null;
  grant_allocation_behavior: EntitlementGrantAllocationBehavior | null;
  /** Text when read by plain SQL. */
  grant_quota: Prisma.Decimal | string | null;
  aggregation_mode: EntitlementAggregationMode | null;
}

export type EntitlementRow = Omit<Row, keyof Words | keyof GrantColumns | 'usage_limit' | 'config_value'> &
  Words &
  GrantColumns & {
    /** Text when read by plain SQL. */
    usage_limit: bigint | string | null;
    config_value: Record<string, unknown> | null;
  };

export type EntitlementChange = Partial<
  Pick<
    EntitlementRow,
    | 'is_enabled'
    | 'usage_limit'
    | 'usage_reset_period'
    | 'is_soft_limit'
    | 'static_value'
    | 'config_value'
    | 'status'
    | keyof GrantColumns
  >
> & { updated_at: Date; updated_by: string };

export async function insertEntitlement(db: Database, row: EntitlementRow): Promise<EntitlementRow> {
  const orm = await db.orm();
  const { config_value, usage_limit, ...columns } = row;
  const data = { ...columns, ...jsonColumns({ config_value }), usage_limit: limitColumn(usage_limit) };
  return typed<EntitlementRow>(await orm.entitlement.create({ data }));
}

export async function findEntitlements(db: Database, ids: string[]): Promise<EntitlementRow[]> {
  if (ids.length === 0) return [];
  const orm = await db.orm();
  return typed<EntitlementRow[]>(await orm.entitlement.findMany({ where: { id: { in: ids } } }));
}

/** Every entitlement in use that some things grant, newest first. */
export async function findEntitlementsOf(
  db: Database,
  type: EntitlementEntityType,
  ids: string[],
): Promise<EntitlementRow[]> {
  if (ids.length === 0) return [];
  const orm = await db.orm();
  const where = { entity_type: type, entity_id: { in: ids }, status: 'published' };
  const orderBy = [{ created_at: 'desc' as const }, { id: 'desc' as const }];
  return typed<EntitlementRow[]>(await orm.entitlement.findMany({ where, orderBy }));
}

/** Whether anything in use includes a feature. */
export async function isFeatureEntitled(db: Database, featureId: string): Promise<boolean> {
  const orm = await db.orm();
  return (await orm.entitlement.findFirst({ where: { feature_id: featureId, status: 'published' } })) !== null;
}

/** Reads an entitlement that is about to change, and keeps others from changing it until the transaction ends. */
export function lockEntitlement(db: Database, id: string): Promise<EntitlementRow | undefined> {
  return db.first<EntitlementRow>(
    sql`select * from entitlements where id = ${id} and ${scoped(db.scope)} for no key update`,
  );
}

export async function updateEntitlementRow(
  db: Database,
  id: string,
  { config_value, usage_limit, ...columns }: EntitlementChange,
): Promise<EntitlementRow> {
  const orm = await db.orm();
  const data = {
    ...columns,
    ...jsonColumns({ config_value }),
    ...(usage_limit !== undefined && { usage_limit: limitColumn(usage_limit) }),
  };
  return typed<EntitlementRow>(await orm.entitlement.update({ where: { id }, data }));
}

const limitColumn = (limit: bigint | string | null) => (limit === null ? null : BigInt(limit));
