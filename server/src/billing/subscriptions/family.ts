import type { Context } from '../../context.ts';
import { cancelJob } from '../../jobs/index.ts';
import type { CustomerRow } from '../../resources/customers/index.ts';
import type { Findings } from '../../resources/findings.ts';
import { newRecord } from '../../resources/records.ts';
import {
  childrenOf,
  insertSubscription,
  liveSubscriptionsOf,
  lockSubscription,
  type NewSubscriptionRow,
  type SubscriptionRow,
  tell,
  updateSubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { readExternalCustomer } from './parties.ts';

/**
 * Who pays for whom. An inherited subscription has no charges: its customer's usage is charged to the parent. A grouped
 * one has charges of its own, which are printed on the parent's invoices.
 */

/** Customers who may use a subscription of somebody else. */
export async function readInheritors(
  context: Context,
  externalIds: readonly string[],
  parent: { customerId: string | undefined; id?: string },
  field: string,
  findings: Findings,
): Promise<CustomerRow[]> {
  const customers: CustomerRow[] = [];
  for (const [index, externalId] of externalIds.entries()) {
    const here = `${field}[${index}]`;
    const customer = await readExternalCustomer(context, externalId, here, findings);
    if (!customer) continue;
    if (customer.id === parent.customerId) findings.fault(here, 'is the customer of the subscription itself');
    if (customers.some(({ id }) => id === customer.id)) findings.fault(here, 'is named twice');
    for (const row of await liveSubscriptionsOf(context.db, customer.id)) {
      const { subscription_type: type, parent_subscription_id } = row;
      if (type === 'inherited' && parent.id && parent_subscription_id === parent.id) {
        findings.fault(here, 'uses the subscription already');
      } else if (type === 'inherited') findings.fault(here, `uses subscription ${parent_subscription_id} already`);
      else if (type === 'standalone' || type === 'parent') {
        findings.fault(here, `has a subscription of their own, ${row.id}`);
      }
    }
    customers.push(customer);
  }
  return customers;
}

/** Lets customers use a subscription: each gets one below it that only says so. */
export async function inherit(
  context: Context,
  parent: SubscriptionRow,
  customers: readonly CustomerRow[],
): Promise<SubscriptionRow[]> {
  const children: SubscriptionRow[] = [];
  for (const customer of customers) {
    const child = await insertSubscription(context.db, childRow(context, parent, customer));
    await tell(context, child, 'subscription.created');
    children.push(child);
  }
  return children;
}

/** The same plan, state and periods as the parent, and nothing of its own. */
export function childRow(context: Context, parent: SubscriptionRow, customer: CustomerRow): NewSubscriptionRow {
  const { synced_price_sequence: _, invoice_count: __, version: ___, ...columns } = parent;
  const late = context.now > parent.start_date && parent.subscription_status !== 'draft';
  return {
    ...columns,
    ...newRecord(context, 'subs'),
    status: 'published',
    lookup_key: '',
    customer_id: customer.id,
    parent_subscription_id: parent.id,
    subscription_type: 'inherited',
    // What was used before joining is not the parent's to pay.
    start_date: late ? context.now : parent.start_date,
    commitment_amount: null,
    commitment_duration: null,
    overage_factor: null,
    enable_true_up: false,
    auto_invoice_threshold: null,
    metadata: null,
  };
}

/** Subscriptions that may be printed on the invoices of another: with the same periods, and nobody's so far. */
export async function readGrouped(
  context: Context,
  ids: readonly string[],
  parent: Pick<
    SubscriptionRow,
    'billing_period' | 'billing_period_count' | 'currency' | 'billing_anchor' | 'start_date'
  > & { id?: string },
  field: string,
  findings: Findings,
): Promise<SubscriptionRow[]> {
  const children: SubscriptionRow[] = [];
  // Locked in one order, whoever asks.
  for (const id of [...new Set(ids)].sort()) {
    const here = `${field}[${ids.indexOf(id)}]`;
    const child = await lockSubscription(context.db, id);
    if (!child) {
      findings.notFound('Subscription', here, id);
      continue;
    }
    for (const fault of groupFaults(child, parent)) findings.fault(here, fault);
    children.push(child);
  }
  return children;
}

function groupFaults(child: SubscriptionRow, parent: Parameters<typeof readGrouped>[2]): string[] {
  const day = ({ billing_anchor: anchor }: { billing_anchor: Date }) => anchor.toISOString().slice(8, 19);
  const { subscription_status: status, subscription_type: type } = child;
  return [
    ...(child.id === parent.id ? ['is the subscription itself'] : []),
    ...(type !== 'standalone' || child.parent_subscription_id ? [`is ${type}; only standalone ones can join`] : []),
    ...(status !== 'active' && status !== 'trialing' ? [`is ${status}; only active and trialing ones can join`] : []),
    ...(child.currency !== parent.currency ? [`is in ${child.currency}, not in ${parent.currency}`] : []),
    ...(child.billing_period !== parent.billing_period || child.billing_period_count !== parent.billing_period_count
      ? [`recurs ${child.billing_period} × ${child.billing_period_count}, unlike its parent`]
      : []),
    ...(day(child) !== day(parent) ? ['has another billing anchor than its parent'] : []),
    ...(child.start_date < parent.start_date ? ['began before its parent'] : []),
  ];
}

/** Prints the charges of subscriptions on the invoices of another, from its current period on. */
export async function group(
  context: Context,
  parent: SubscriptionRow,
  children: readonly SubscriptionRow[],
): Promise<SubscriptionRow[]> {
  const joined: SubscriptionRow[] = [];
  for (const child of children) {
    const row = await updateSubscriptionRow(context, child, {
      subscription_type: 'grouped_invoicing',
      parent_subscription_id: parent.id,
      invoicing_customer_id: null,
    });
    await cancelJob(context, 'subscription.renew', row.id);
    await tell(context, row, 'subscription.updated');
    joined.push(row);
  }
  return joined;
}

/** Makes a subscription one that others depend on. */
export async function promote(context: Context, subscription: SubscriptionRow): Promise<SubscriptionRow> {
  if (subscription.subscription_type === 'parent') return subscription;
  return updateSubscriptionRow(context, subscription, { subscription_type: 'parent' });
}

/** The live children of a subscription, locked in one order. */
export async function lockChildren(context: Context, parent: SubscriptionRow): Promise<SubscriptionRow[]> {
  const ids = (await childrenOf(context.db, [parent.id])).map((child) => child.id).sort();
  const locked: SubscriptionRow[] = [];
  for (const id of ids) {
    const child = await lockSubscription(context.db, id);
    if (child && child.subscription_status !== 'cancelled') locked.push(child);
  }
  return locked;
}
