import type { CloneEnvironmentRequest, WorkflowStarted } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { raw, type Scope, scoped, sql } from '../../db/index.ts';
import { invalidOperation, validationError } from '../../errors.ts';
import { enqueue, enqueueNamed, type JobPayloads } from '../../jobs/index.ts';
import { idsOf } from '../records.ts';
import {
  type Coded,
  copyRow,
  counterpart,
  counterparts,
  isCodedThere,
  meterCounterparts,
  originOfCoded,
  type Route,
} from './copies.ts';
import { leftOut } from './leftOut.ts';
import { createEnvironment, getEnvironment } from './service.ts';

/** Features, plans, coupons or tax rates of one job. Each job is a transaction, so a copy that was cut off goes on where it was. */
const STEP = 20;

type Progress = JobPayloads['environment.clone'];

/**
 * Starts to copy the catalog of an environment to another.
 *
 * @throws ApiError `not_found`, `validation_error`, `invalid_operation` for itself or when the target may not be made
 */
export async function startClone(
  context: Context,
  id: string,
  request: CloneEnvironmentRequest,
): Promise<WorkflowStarted> {
  await getEnvironment(context, id);
  const { target_environment_id, name, type } = request;
  if (target_environment_id === id) {
    throw invalidOperation('An environment cannot be copied to itself.', { target_environment_id });
  }
  if (!target_environment_id && (!name || !type)) {
    throw validationError({
      target_environment_id: 'is required, unless name and type of a new environment are given',
    });
  }
  const target = target_environment_id
    ? await getEnvironment(context, target_environment_id)
    : await createEnvironment(context, { name: name ?? '', type: type ?? 'development' });
  const payload: Progress = {
    source_environment_id: id,
    target_environment_id: target.id,
    part: 'features',
    after: '',
  };
  const job = { kind: 'environment.clone', key: target.id, customerId: '', runAt: context.now, payload } as const;
  const planned = await enqueueNamed(context, job);
  const { tenantId } = context.db.scope;
  const from: Scope = { tenantId, environmentId: id };
  const to: Scope = { tenantId, environmentId: target.id };
  const left_out = await leftOut({ db: context.db, from, to, now: context.now });
  return {
    message: 'Environment clone workflow started successfully',
    workflow_id: planned.replace(/^job_/, 'wf_'),
    run_id: planned.replace(/^job_/, 'run_'),
    ...(left_out.length > 0 && { left_out }),
  };
}

/** In this order: plans need features. */
const PARTS: readonly Progress['part'][] = ['features', 'plans', 'coupons', 'tax_rates'];

const COPIES: Readonly<Record<Progress['part'], (route: Route, after: string) => Promise<string | undefined>>> = {
  features: copyFeatures,
  plans: copyPlans,
  coupons: (route, after) => copyCoded(route, 'coupons', after, { total_redemptions: 0 }),
  tax_rates: (route, after) => copyCoded(route, 'tax_rates', after),
};

/** A job: copies the next of a part of the catalog, and plans what comes after. */
export async function cloneStep(context: Context, progress: Progress): Promise<void> {
  const { part, after, source_environment_id, target_environment_id } = progress;
  const from: Scope = { tenantId: context.db.scope.tenantId, environmentId: source_environment_id };
  const to: Scope = { ...from, environmentId: target_environment_id };
  const route: Route = { db: context.db, from, to, now: context.services.clock.now() };
  const last = await COPIES[part](route, after);
  const nextPart = last === undefined ? PARTS[PARTS.indexOf(part) + 1] : part;
  if (nextPart === undefined) return;
  const next = { part: nextPart, after: last ?? '' };
  await enqueue(context, {
    kind: 'environment.clone',
    key: target_environment_id,
    customerId: '',
    runAt: context.now,
    payload: { ...progress, ...next },
    continues: context.jobId,
  });
}

/** What a copy remembers of where it came from. */
const origin = (route: Route, metadata: object | null, more: Record<string, string>) => ({
  ...metadata,
  source_environment_id: route.from.environmentId,
  ...more,
});

interface Source {
  id: string;
  lookup_key: string;
  group_id: string | null;
  meter_id: string | null;
  metadata: object | null;
}

/** @returns the last one looked at, or undefined when there are no more */
async function copyFeatures(route: Route, after: string): Promise<string | undefined> {
  const { db, from } = route;
  const rows = await db.query<Source>(sql`
    select id, lookup_key, group_id, meter_id, metadata from features
    where ${scoped(from)} and status = 'published' and id > ${after} order by id limit ${STEP}`);
  const present = await counterparts(route, 'features', idsOf(rows.map(({ id }) => id)));
  for (const row of rows.filter(({ id }) => !present.has(id))) {
    await copyRow(route, 'features', row.id, {
      meter_id: row.meter_id && (await copyRow(route, 'meters', row.meter_id)),
      group_id: await counterpart(route, 'groups', row.group_id),
      metadata: origin(route, row.metadata, { source_environment_feature_id: row.id }),
    });
  }
  return rows.at(-1)?.id;
}

/** @returns the last one looked at, or undefined when there are no more */
async function copyPlans(route: Route, after: string): Promise<string | undefined> {
  const { db, from, to } = route;
  const rows = await db.query<Source>(sql`
    select id, lookup_key, metadata from plans p
    where ${scoped(from, 'p')} and status = 'published' and id > ${after} order by id limit ${STEP}`);
  for (const row of rows) {
    const present = await db.query(sql`
      select 1 from plans where ${scoped(to)} and status = 'published'
        and (lookup_key = ${row.lookup_key} and lookup_key <> '' or metadata ->> 'source_environment_plan_id' = ${row.id})`);
    if (present.length === 0) await copyPlan(route, row);
  }
  return rows.at(-1)?.id;
}

/** @returns the last one looked at, or undefined when there are no more */
async function copyCoded(route: Route, table: Coded, after: string, fresh: object = {}): Promise<string | undefined> {
  const { db, from, to } = route;
  const rows = await db.query<Pick<Source, 'id' | 'metadata'> & { is_there: boolean }>(sql`
    select s.id, s.metadata, ${isCodedThere(to, table)} as is_there from ${raw(table)} s
    where ${scoped(from, 's')} and s.status = 'published' and s.id > ${after} order by s.id limit ${STEP}`);
  for (const { id, metadata } of rows.filter(({ is_there }) => !is_there)) {
    await copyRow(route, table, id, { ...fresh, metadata: origin(route, metadata, { [originOfCoded(table)]: id }) });
  }
  return rows.at(-1)?.id;
}

/** A plan with what belongs to it, or nothing of it when something that it needs has no counterpart. */
async function copyPlan(route: Route, plan: Source): Promise<void> {
  const { db, from, now } = route;
  const prices = await db.query<Source & { price_unit_id: string | null }>(sql`
    select id, lookup_key, group_id, meter_id, metadata, price_unit_id from prices
    where ${scoped(from)} and entity_type = 'PLAN' and entity_id = ${plan.id} and status = 'published'
      and (end_date is null or end_date > ${now}) order by sequence`);
  const entitlements = await db.query<{ id: string; feature_id: string }>(sql`
    select id, feature_id from entitlements
    where ${scoped(from)} and entity_type = 'PLAN' and entity_id = ${plan.id} and status = 'published' order by id`);
  const meters = await meterCounterparts(route, idsOf(prices.map(({ meter_id }) => meter_id)));
  const features = await counterparts(route, 'features', idsOf(entitlements.map(({ feature_id }) => feature_id)));
  const isComplete =
    prices.every(({ meter_id }) => meter_id === null || meters.has(meter_id)) &&
    entitlements.every(({ feature_id }) => features.has(feature_id));
  if (!isComplete) return;
  const copy = await copyRow(route, 'plans', plan.id, {
    metadata: origin(route, plan.metadata, { source_environment_plan_id: plan.id }),
  });
  for (const price of prices) {
    await copyRow(route, 'prices', price.id, {
      entity_id: copy,
      lookup_key: '',
      parent_price_id: null,
      meter_id: price.meter_id && meters.get(price.meter_id),
      group_id: await counterpart(route, 'groups', price.group_id),
      price_unit_id: await counterpart(route, 'price_units', price.price_unit_id),
    });
  }
  for (const { id, feature_id } of entitlements) {
    const different = { entity_id: copy, feature_id: features.get(feature_id), parent_entitlement_id: null };
    await copyRow(route, 'entitlements', id, different);
  }
  const grants = await db.query<{ id: string }>(sql`
    select id from credit_grants where ${scoped(from)} and scope = 'PLAN' and plan_id = ${plan.id} and status = 'published'
    order by id`);
  for (const { id } of grants) await copyRow(route, 'credit_grants', id, { plan_id: copy });
}
