import type { ClonePlanRequest, CreatePlanRequest, UpdatePlanRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { scoped, sql } from '../../db/index.ts';
import { alreadyExists, invalidOperation, notFound } from '../../errors.ts';
import { copyEntitlements } from '../entitlements/index.ts';
import { copyPrices } from '../prices/index.ts';
import { changeOf, newRecord } from '../records.ts';
import { findPlans, insertPlan, type PlanRow, updatePlanRow } from './store.ts';

/** @throws ApiError `already_exists` when a plan in use has the lookup key */
export async function createPlan(context: Context, request: CreatePlanRequest): Promise<PlanRow> {
  const row: PlanRow = {
    ...newRecord(context, 'plan'),
    status: 'published',
    name: request.name,
    lookup_key: request.lookup_key ?? '',
    description: request.description ?? '',
    display_order: request.display_order ?? 0,
    metadata: request.metadata ?? null,
  };
  return unique(row.lookup_key, () => insertPlan(context.db, row));
}

/** @throws ApiError `not_found` */
export async function getPlan(context: Context, id: string): Promise<PlanRow> {
  const [row] = await findPlans(context.db, [id]);
  if (!row) throw notFound('Plan', 'plan_id', id);
  return row;
}

/** @throws ApiError `not_found`, `already_exists` */
export async function updatePlan(context: Context, id: string, request: UpdatePlanRequest): Promise<PlanRow> {
  const before = await getPlan(context, id);
  const { metadata, ...columns } = request;
  const change = { ...columns, ...(metadata && { metadata }), ...changeOf(context) };
  return unique(request.lookup_key ?? before.lookup_key, () => updatePlanRow(context.db, id, change));
}

/**
 * Takes a plan out of use. Doing it twice changes nothing.
 *
 * @throws ApiError `not_found`, `invalid_operation` while a subscription is on it
 */
export async function archivePlan(context: Context, id: string): Promise<void> {
  const row = await getPlan(context, id);
  if (row.status === 'archived') return;
  const { db } = context;
  const subscription = await db.first<{ id: string }>(sql`
    select id from subscriptions
    where ${scoped(db.scope)} and plan_id = ${id} and status = 'published' and subscription_status <> 'cancelled' limit 1`);
  if (subscription) {
    throw invalidOperation('The plan is in use: cancel its subscriptions or put them on another plan first', {
      plan_id: id,
      subscription_id: subscription.id,
    });
  }
  await updatePlanRow(context.db, id, { status: 'archived', ...changeOf(context) });
}

/**
 * Copies a plan with its entitlements and its prices that have not ended. No subscription changes.
 *
 * @throws ApiError `not_found`, `already_exists`
 */
export async function clonePlan(context: Context, id: string, request: ClonePlanRequest): Promise<PlanRow> {
  const source = await getPlan(context, id);
  const row: PlanRow = {
    ...source,
    ...newRecord(context, 'plan'),
    status: 'published',
    name: request.name,
    lookup_key: request.lookup_key,
    description: request.description ?? source.description,
    display_order: request.display_order ?? source.display_order,
    metadata: { ...source.metadata, ...request.metadata, source_plan_id: id },
  };
  const copy = await unique(row.lookup_key, () => insertPlan(context.db, row));
  await copyPrices(context, 'PLAN', id, copy.id);
  await copyEntitlements(context, 'PLAN', id, copy.id);
  return copy;
}

async function unique<T>(lookupKey: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    throw alreadyExists(`A plan with lookup key ${lookupKey} already exists`, { lookup_key: lookupKey });
  }
}
