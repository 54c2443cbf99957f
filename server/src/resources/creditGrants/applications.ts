import { type Database, scoped, scopeValues, sql, updateRow } from '../../db/index.ts';
import type { ApplicationRow } from './rows.ts';

/** Makes an instalment, unless the grant has one for this period: then nothing happens and nothing is given back. */
export function insertApplication(db: Database, row: ApplicationRow): Promise<ApplicationRow | undefined> {
  return db.first<ApplicationRow>(sql`
    insert into credit_grant_applications (id, tenant_id, environment_id, credit_grant_id, subscription_id, scheduled_for,
      period_start, period_end, application_status, application_reason, credits, idempotency_key, metadata, created_at,
      updated_at, created_by, updated_by)
    values (${row.id}, ${scopeValues(db.scope)}, ${row.credit_grant_id}, ${row.subscription_id}, ${row.scheduled_for},
      ${row.period_start}, ${row.period_end}, ${row.application_status}, ${row.application_reason}, ${row.credits},
      ${row.idempotency_key}, ${row.metadata && JSON.stringify(row.metadata)}::jsonb, ${row.created_at},
      ${row.updated_at}, ${row.created_by}, ${row.updated_by})
    on conflict (credit_grant_id, period_start) do nothing
    returning *`);
}

export function findApplication(db: Database, id: string): Promise<ApplicationRow | undefined> {
  return db.first<ApplicationRow>(
    sql`select * from credit_grant_applications where ${scoped(db.scope)} and id = ${id}`,
  );
}

type Outcome = Pick<ApplicationRow, 'application_status'> &
  Partial<
    Pick<
      ApplicationRow,
      'applied_at' | 'failure_reason' | 'retry_count' | 'scheduled_for' | 'subscription_status_at_application'
    >
  >;

/** Notes what came of an instalment. The reason of an earlier failure stays for the record. */
export async function updateApplication(
  db: Database,
  id: string,
  outcome: Outcome & { updated_at: Date; updated_by: string },
): Promise<void> {
  await db.query(sql`
    update credit_grant_applications set
      application_status = ${outcome.application_status},
      applied_at = coalesce(${outcome.applied_at ?? null}::timestamptz, applied_at),
      failure_reason = coalesce(${outcome.failure_reason ?? null}, failure_reason),
      retry_count = coalesce(${outcome.retry_count ?? null}::integer, retry_count),
      scheduled_for = coalesce(${outcome.scheduled_for ?? null}::timestamptz, scheduled_for),
      subscription_status_at_application =
        coalesce(${outcome.subscription_status_at_application ?? null}, subscription_status_at_application),
      updated_at = ${outcome.updated_at}, updated_by = ${outcome.updated_by}
    where ${scoped(db.scope)} and id = ${id}`);
}

/** Puts an instalment that has not been given to another time. */
export async function moveApplication(
  db: Database,
  id: string,
  change: Pick<
    ApplicationRow,
    'period_start' | 'period_end' | 'scheduled_for' | 'credits' | 'retry_count' | 'updated_at' | 'updated_by'
  >,
): Promise<void> {
  await updateRow<ApplicationRow>(db, 'credit_grant_applications', id, change);
}

export interface OpenApplications {
  subscriptionId: string;
  /** Only instalments of this grant. */
  grantId?: string;
  /** Only instalments of grants that came with this addon. */
  addonId?: string;
  /** Due at this instant or later. */
  from: Date;
}

/** Calls off instalments that have not been given, and tells which. */
export async function cancelApplications(
  db: Database,
  { subscriptionId, grantId, addonId, from }: OpenApplications,
  change: { updated_at: Date; updated_by: string },
): Promise<string[]> {
  const rows = await db.query<{ id: string }>(sql`
    update credit_grant_applications a set application_status = 'cancelled', updated_at = ${change.updated_at},
      updated_by = ${change.updated_by}
    where ${scoped(db.scope, 'a')} and a.subscription_id = ${subscriptionId}
      and a.application_status in ('pending', 'failed') and a.scheduled_for >= ${from}
      and (${grantId ?? null}::text is null or a.credit_grant_id = ${grantId ?? null})
      and (${addonId ?? null}::text is null or a.credit_grant_id in (
        select id from credit_grants g where ${scoped(db.scope, 'g')} and g.subscription_id = ${subscriptionId}
          and g.addon_id = ${addonId ?? null}))
    returning a.id`);
  return rows.map(({ id }) => id);
}

/** Instalments of some subscriptions that have not been given, the earliest first. */
export async function findOpenApplications(
  db: Database,
  subscriptionIds: readonly string[],
): Promise<ApplicationRow[]> {
  if (subscriptionIds.length === 0) return [];
  return db.query<ApplicationRow>(sql`
    select * from credit_grant_applications
    where ${scoped(db.scope)} and subscription_id = any(${subscriptionIds}::text[])
      and application_status in ('pending', 'failed') and status = 'published'
    order by scheduled_for, id`);
}

/** Instalments of a customer's active and trialing subscriptions that have not been given, the earliest first. */
export function findOpenApplicationsOfCustomer(db: Database, customerId: string): Promise<ApplicationRow[]> {
  return db.query<ApplicationRow>(sql`
    select a.* from credit_grant_applications a join subscriptions s on s.id = a.subscription_id
    where ${scoped(db.scope, 'a')} and s.customer_id = ${customerId} and s.subscription_status in ('active', 'trialing')
      and s.status = 'published' and a.application_status in ('pending', 'failed') and a.status = 'published'
    order by a.scheduled_for, a.id`);
}
