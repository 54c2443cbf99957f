import type { Context } from '../../context.ts';
import { scoped, scopeValues, sql } from '../../db/index.ts';
import { alreadyExists } from '../../errors.ts';
import { newId } from '../../ids.ts';
import { getPlan } from '../../resources/plans/index.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';

/** Whether the plan has usage prices that were made after the subscription last took prices over from it. */
export async function pricesOutOfSync({ db, now }: Context, row: SubscriptionRow): Promise<boolean> {
  const found = await db.first<{ id: string }>(sql`
    select id from prices
    where ${scoped(db.scope)} and entity_type = 'PLAN' and entity_id = ${row.plan_id} and type = 'USAGE'
      and status = 'published' and currency = ${row.currency} and billing_period = ${row.billing_period}
      and billing_period_count = ${row.billing_period_count} and sequence > ${row.synced_price_sequence}
      and (end_date is null or end_date > ${now})
      and not exists (
        select 1 from subscription_line_items i
        where i.subscription_id = ${row.id} and i.price_id = prices.id and i.status = 'published')
      and not exists (
        select 1 from subscription_line_items i join prices own on own.id = i.price_id
        where i.subscription_id = ${row.id} and i.status = 'published'
          and own.entity_type = 'SUBSCRIPTION' and own.parent_price_id = coalesce(prices.parent_price_id, prices.id))
    limit 1`);
  return found !== undefined;
}

/** What taking prices over did. */
export interface Synced {
  readonly created: number;
  readonly ended: number;
}

/**
 * Gives the live subscriptions of a plan line items for its new usage prices, and ends those whose price has ended. Fixed
 * prices never come by themselves: nobody's fee changes without having agreed to it. Doing it twice changes nothing.
 *
 * @throws ApiError `not_found`, `already_exists` while another run for the plan is under way
 */
export async function syncPlanPrices(context: Context, planId: string): Promise<Synced> {
  await getPlan(context, planId);
  const { db } = context;
  const lock = `plan sync ${db.scope.environmentId} ${planId}`;
  const [row] = await db.query<{ free: boolean }>(sql`
    select pg_try_advisory_xact_lock(hashtextextended(${lock}, 0)) as free from plans
    where id = ${planId} and ${scoped(db.scope)}`);
  if (!row?.free) {
    throw alreadyExists('Prices of the plan are being taken over already', { plan_id: planId });
  }
  const created = await addMissing(context, planId);
  const ended = await endOutdated(context, planId);
  await noteSequence(context, planId);
  return { created, ended };
}

/** Subscriptions that take prices over. */
const LIVE = ['active', 'trialing', 'draft', 'incomplete', 'paused'];

async function addMissing(context: Context, planId: string): Promise<number> {
  const { db, now, principal } = context;
  // The time of an id made here, and its chance spread over the rows: a ULID as any other.
  const one = newId('subs_line', now);
  const stem = one.slice(0, 'subs_line_'.length + 10);
  const rows = await db.query(sql`
    insert into subscription_line_items (id, tenant_id, environment_id, subscription_id, customer_id, entity_id, entity_type,
      plan_display_name, price_id, price_type, meter_id, meter_display_name, price_unit_id, price_unit, display_name,
      quantity, currency, billing_period, billing_period_count, invoice_cadence, start_date, end_date, metadata,
      created_at, updated_at, created_by, updated_by)
    select ${stem} || upper(right(md5(${one} || s.id || p.id), 16)), ${scopeValues(db.scope)},
      s.id, s.customer_id, p.entity_id, 'plan', plans.name, p.id, p.type, coalesce(p.meter_id, ''), coalesce(m.name, ''),
      p.price_unit_id, p.price_unit, p.display_name, 0, p.currency, p.billing_period, p.billing_period_count,
      p.invoice_cadence, greatest(p.start_date, s.start_date), least(p.end_date, s.end_date),
      '{"added_by": "plan_sync_api"}'::jsonb, ${now}::timestamptz, ${now}::timestamptz, ${principal.userId}, ${principal.userId}
    from prices p
    join plans on plans.id = p.entity_id
    join subscriptions s on s.plan_id = p.entity_id and s.currency = p.currency and s.billing_period = p.billing_period
      and s.billing_period_count = p.billing_period_count
    left join meters m on m.id = p.meter_id
    where ${scoped(db.scope, 'p')} and ${scoped(db.scope, 's')} and p.entity_type = 'PLAN' and p.entity_id = ${planId}
      and p.type = 'USAGE' and p.status = 'published' and p.sequence > s.synced_price_sequence
      and (p.end_date is null or (s.start_date < p.end_date and p.end_date > greatest(p.start_date, s.start_date)))
      and s.status = 'published' and s.subscription_status = any(${LIVE}::text[]) and s.subscription_type <> 'inherited'
      and (s.end_date is null or s.end_date > p.start_date)
      and not exists (
        select 1 from subscription_line_items i
        where i.subscription_id = s.id and i.price_id = p.id and i.status = 'published')
      and not exists (
        select 1 from subscription_line_items i join prices own on own.id = i.price_id
        where i.subscription_id = s.id and i.status = 'published' and own.entity_type = 'SUBSCRIPTION'
          and own.parent_price_id = coalesce(p.parent_price_id, p.id))
    order by s.id, p.sequence
    returning id`);
  return rows.length;
}

async function endOutdated(context: Context, planId: string): Promise<number> {
  const { db, now, principal } = context;
  const rows = await db.query(sql`
    update subscription_line_items i set end_date = greatest(i.start_date, p.end_date), updated_at = ${now},
      updated_by = ${principal.userId}
    from prices p, subscriptions s
    where ${scoped(db.scope, 'i')} and p.id = i.price_id and s.id = i.subscription_id and p.entity_type = 'PLAN'
      and p.entity_id = ${planId} and p.type = 'USAGE' and p.end_date is not null and i.status = 'published'
      and (i.end_date is null or i.end_date > greatest(i.start_date, p.end_date))
      and s.subscription_status = any(${LIVE}::text[])
    returning i.id`);
  return rows.length;
}

/** How far each subscription has taken prices over. */
async function noteSequence({ db }: Context, planId: string): Promise<void> {
  await db.query(sql`
    update subscriptions s set synced_price_sequence = newest.sequence
    from (select max(sequence) as sequence, currency, billing_period, billing_period_count from prices
      where ${scoped(db.scope)} and entity_type = 'PLAN' and entity_id = ${planId}
      group by currency, billing_period, billing_period_count) newest
    where ${scoped(db.scope, 's')} and s.plan_id = ${planId} and s.currency = newest.currency
      and s.billing_period = newest.billing_period and s.billing_period_count = newest.billing_period_count
      and s.subscription_status = any(${LIVE}::text[]) and newest.sequence > s.synced_price_sequence`);
}
