import type { CreditGrantScope } from '@flexprice/generated/types';
import { type Database, raw, scoped, scopeValues, sql, updateRow } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import type { GrantRow } from './rows.ts';

const LIST: ListSpec = {
  table: 'credit_grants',
  fields: {
    ...BASE_FIELDS,
    name: 'text',
    scope: 'text',
    plan_id: 'text',
    addon_id: 'text',
    subscription_id: 'text',
    credits: 'number',
    cadence: 'text',
    priority: 'number',
    start_date: 'time',
    end_date: 'time',
  },
  defaultStatus: ['published', 'archived'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export interface GrantListRequest extends ListRequest {
  plan_ids?: string[];
  addon_ids?: string[];
  subscription_ids?: string[];
  credit_grant_ids?: string[];
  scope?: CreditGrantScope;
}

export function listGrantRows(db: Database, request: GrantListRequest): Promise<Page<GrantRow>> {
  return list<GrantRow>(db, LIST, request, [
    within('plan_id', request.plan_ids),
    within('addon_id', request.addon_ids),
    within('subscription_id', request.subscription_ids),
    within('id', request.credit_grant_ids),
    equals('scope', request.scope),
  ]);
}

export async function insertGrant(db: Database, row: GrantRow): Promise<GrantRow> {
  return (await db.first<GrantRow>(sql`
    insert into credit_grants (id, tenant_id, environment_id, name, scope, plan_id, addon_id, subscription_id, credits,
      cadence, period, period_count, expiration_type, expiration_duration, expiration_duration_unit, priority, start_date,
      end_date, credit_grant_anchor, conversion_rate, topup_conversion_rate, metadata, status, created_at, updated_at,
      created_by, updated_by)
    values (${row.id}, ${scopeValues(db.scope)}, ${row.name}, ${row.scope}, ${row.plan_id}, ${row.addon_id},
      ${row.subscription_id}, ${row.credits}, ${row.cadence}, ${row.period}, ${row.period_count}, ${row.expiration_type},
      ${row.expiration_duration}, ${row.expiration_duration_unit}, ${row.priority}, ${row.start_date}, ${row.end_date},
      ${row.credit_grant_anchor}, ${row.conversion_rate}, ${row.topup_conversion_rate},
      ${row.metadata && JSON.stringify(row.metadata)}::jsonb, ${row.status}, ${row.created_at}, ${row.updated_at},
      ${row.created_by}, ${row.updated_by})
    returning *`)) as GrantRow; // an insert gives its row back or throws
}

export async function findGrants(db: Database, ids: readonly string[]): Promise<GrantRow[]> {
  if (ids.length === 0) return [];
  return db.query<GrantRow>(sql`
    select * from credit_grants where ${scoped(db.scope)} and id = any(${ids}::text[]) and status <> 'deleted'`);
}

const OWNER = { PLAN: 'plan_id', ADDON: 'addon_id', SUBSCRIPTION: 'subscription_id' } as const;

/** The published grants of some plans, addons or subscriptions, the newest first. Ended templates are left out. */
export async function findGrantsOf(
  db: Database,
  scope: CreditGrantScope,
  ids: readonly string[],
  now: Date,
): Promise<GrantRow[]> {
  if (ids.length === 0) return [];
  return db.query<GrantRow>(sql`
    select * from credit_grants
    where ${scoped(db.scope)} and scope = ${scope} and ${raw(OWNER[scope])} = any(${ids}::text[]) and status = 'published'
      and (scope = 'SUBSCRIPTION' or end_date is null or end_date > ${now})
    order by created_at desc, id desc`);
}

export async function updateGrantRow(
  db: Database,
  id: string,
  change: Partial<Pick<GrantRow, 'name' | 'metadata' | 'end_date' | 'status'>> & {
    updated_at: Date;
    updated_by: string;
  },
): Promise<GrantRow> {
  return (await db.first<GrantRow>(sql`
    update credit_grants set
      name = coalesce(${change.name ?? null}, name),
      metadata = coalesce(${change.metadata ? JSON.stringify(change.metadata) : null}::jsonb, metadata),
      end_date = coalesce(${change.end_date ?? null}::timestamptz, end_date),
      status = coalesce(${change.status ?? null}, status),
      updated_at = ${change.updated_at}, updated_by = ${change.updated_by}
    where ${scoped(db.scope)} and id = ${id}
    returning *`)) as GrantRow; // the caller has found the grant
}

/** Lets a grant begin and end at other times. */
export async function moveGrant(
  db: Database,
  id: string,
  change: Pick<GrantRow, 'start_date' | 'end_date' | 'credit_grant_anchor' | 'updated_at' | 'updated_by'>,
): Promise<void> {
  await updateRow<GrantRow>(db, 'credit_grants', id, change);
}

/**
 * Keeps grants of one plan or addon from being made at the same time, until the transaction ends: all of them must have the
 * same rates, which no constraint on one row can say.
 */
export async function lockOwner(db: Database, scope: 'PLAN' | 'ADDON', id: string): Promise<void> {
  const table = raw(scope === 'PLAN' ? 'plans' : 'addons');
  await db.query(sql`select 1 from ${table} where ${scoped(db.scope)} and id = ${id} for no key update`);
}
