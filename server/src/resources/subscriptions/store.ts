import type { Context } from '../../context.ts';
import { type Database, insertRows, scoped, sql, updateRow, updateRows } from '../../db/index.ts';
import { changeOf } from '../records.ts';
import type { LineItemRow, SubscriptionRow } from './rows.ts';

/** A subscription to be; the database counts its invoices, versions and synchronised prices. */
export type NewSubscriptionRow = Omit<SubscriptionRow, 'synced_price_sequence' | 'invoice_count' | 'version'>;
/** A line item to be; the database numbers it. */
export type NewLineItemRow = Omit<LineItemRow, 'sequence'>;
export type SubscriptionChange = Partial<Omit<NewSubscriptionRow, 'id'>>;
export type LineItemChange = Partial<Omit<NewLineItemRow, 'id'>>;

const SUBSCRIPTIONS = 'subscriptions';
const LINE_ITEMS = 'subscription_line_items';

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

/** {@link lockSubscription} for whoever is about to lock an invoice; undefined for a single sale. */
export async function lockSubscriptionOfInvoice(db: Database, invoiceId: string): Promise<SubscriptionRow | undefined> {
  return db.first<SubscriptionRow>(sql`
    select * from subscriptions
    where ${scoped(db.scope)} and status <> 'deleted'
      and id = (select subscription_id from invoices where ${scoped(db.scope)} and id = ${invoiceId})
    for update`);
}

export async function insertSubscription(db: Database, row: NewSubscriptionRow): Promise<SubscriptionRow> {
  const [stored] = await insertRows<SubscriptionRow>(db, SUBSCRIPTIONS, [row]);
  return stored as SubscriptionRow; // an insert gives its row back or throws
}

/** Changes a subscription that the caller has locked, and counts the change. */
export async function updateSubscriptionRow(
  context: Context,
  row: SubscriptionRow,
  change: SubscriptionChange,
): Promise<SubscriptionRow> {
  const columns = { ...change, version: row.version + 1, ...changeOf(context) };
  return (await updateRow<SubscriptionRow>(context.db, SUBSCRIPTIONS, row.id, columns)) ?? row;
}

/** Subscriptions whose invoices or periods are those of some parents: inherited and grouped ones, cancelled ones too. */
export async function childrenOf(db: Database, parentIds: readonly string[]): Promise<SubscriptionRow[]> {
  if (parentIds.length === 0) return [];
  return db.query<SubscriptionRow>(sql`
    select * from subscriptions
    where ${scoped(db.scope)} and parent_subscription_id = any(${parentIds}::text[]) and status = 'published'
    order by created_at, id`);
}

/** What a customer has that is not over, oldest first. */
export async function liveSubscriptionsOf(db: Database, customerId: string): Promise<SubscriptionRow[]> {
  return db.query<SubscriptionRow>(sql`
    select * from subscriptions
    where ${scoped(db.scope)} and customer_id = ${customerId} and subscription_status <> 'cancelled'
      and status = 'published'
    order by created_at, id`);
}

/** Subscriptions that the usage of a customer is charged to: their own, or those of the parents that they belong to. */
export async function usedBy(db: Database, customerId: string): Promise<SubscriptionRow[]> {
  return db.query<SubscriptionRow>(sql`
    select * from subscriptions
    where ${scoped(db.scope)} and status = 'published' and subscription_status in ('active', 'trialing') and id in (
      select case when s.subscription_type in ('inherited', 'grouped_invoicing')
        then coalesce(s.parent_subscription_id, s.id) else s.id end
      from subscriptions s
      where ${scoped(db.scope, 's')} and s.customer_id = ${customerId} and s.status = 'published'
        and s.subscription_status in ('active', 'trialing'))
    order by created_at, id`);
}

/** What a customer pays for in a currency and is not over, somebody else's subscriptions included; oldest first. */
export async function paidFor(db: Database, customerId: string, currency: string): Promise<SubscriptionRow[]> {
  return db.query<SubscriptionRow>(sql`
    select * from subscriptions
    where ${scoped(db.scope)} and currency = ${currency} and subscription_status <> 'cancelled' and status = 'published'
      and (invoicing_customer_id = ${customerId} or (invoicing_customer_id is null and customer_id = ${customerId}))
    order by created_at, id`);
}

/** Line items of some subscriptions in the order they were made, ended ones included. */
export async function lineItemsOf(db: Database, subscriptionIds: readonly string[]): Promise<LineItemRow[]> {
  if (subscriptionIds.length === 0) return [];
  return db.query<LineItemRow>(sql`
    select * from subscription_line_items
    where ${scoped(db.scope)} and subscription_id = any(${subscriptionIds}::text[]) and status = 'published'
    order by subscription_id, sequence`);
}

export async function findLineItem(db: Database, id: string): Promise<LineItemRow | undefined> {
  return db.first<LineItemRow>(sql`
    select * from subscription_line_items where ${scoped(db.scope)} and id = ${id} and status = 'published'`);
}

export async function insertLineItems(db: Database, rows: readonly NewLineItemRow[]): Promise<LineItemRow[]> {
  return insertRows<LineItemRow>(db, LINE_ITEMS, rows);
}

export async function updateLineItem(context: Context, id: string, change: LineItemChange): Promise<LineItemRow> {
  const columns = { ...change, ...changeOf(context) };
  return (await updateRow<LineItemRow>(context.db, LINE_ITEMS, id, columns)) as LineItemRow; // callers have just read it
}

/** Ends every line item of a subscription that would go on after an instant. Those that have not begun never do. */
export async function endLineItems(context: Context, subscriptionId: string, at: Date): Promise<LineItemRow[]> {
  return updateRows<LineItemRow>(
    context.db,
    LINE_ITEMS,
    sql`subscription_id = ${subscriptionId} and status = 'published' and (end_date is null or end_date > ${at})`,
    { end_date: at, ...changeOf(context) },
  );
}
