import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
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
