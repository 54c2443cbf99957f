import { type Database, scoped, sql } from '../../db/index.ts';
import type { LineItemRow, SubscriptionRow } from './rows.ts';

export async function findSubscriptions(db: Database, ids: readonly string[]): Promise<SubscriptionRow[]> {
  if (ids.length === 0) return [];
  return db.query<SubscriptionRow>(sql`
    select * from subscriptions where ${scoped(db.scope)} and id = any(${ids}::text[]) and status <> 'deleted'`);
}

/**
 * A subscription that nobody else changes until the transaction ends. Whoever changes a subscription, its line items or
 * its invoices locks it first; so renewals, cancellations and changes of one subscription happen one after the other.
 */
export async function lockSubscription(db: Database, id: string): Promise<SubscriptionRow | undefined> {
  return db.first<SubscriptionRow>(sql`
    select * from subscriptions where ${scoped(db.scope)} and id = ${id} and status <> 'deleted' for update`);
}

/** Line items of some subscriptions in the order they were made, ended ones included. */
export async function lineItemsOf(db: Database, subscriptionIds: readonly string[]): Promise<LineItemRow[]> {
  if (subscriptionIds.length === 0) return [];
  return db.query<LineItemRow>(sql`
    select * from subscription_line_items
    where ${scoped(db.scope)} and subscription_id = any(${subscriptionIds}::text[]) and status = 'published'
    order by subscription_id, sequence`);
}
