import type { ModifyGroupedInvoicingParams, ModifyInheritanceParams } from '@flexprice/generated/types';
import { findCustomers } from '../../../resources/customers/index.ts';
import { Findings } from '../../../resources/findings.ts';
import {
  lockSubscription,
  type SubscriptionRow,
  tell,
  updateSubscriptionRow,
} from '../../../resources/subscriptions/index.ts';
import { group, inherit, lockChildren, promote, readGrouped, readInheritors } from '../family.ts';
import { standAlone } from '../finish.ts';
import type { Subject } from '../get.ts';
import { requireAllowed } from '../states.ts';
import { changedSubscription, NOTHING_CHANGED, type Outcome } from './result.ts';

const AT = 'inheritance_params.';

/** Customers who use the subscription too join now, or leave when the period ends. */
export async function changeInheritance(
  subject: Subject,
  params: ModifyInheritanceParams,
  preview: boolean,
): Promise<Outcome> {
  requireAllowed(subject.subscription, 'change_family');
  return (params.action ?? 'add') === 'add' ? join(subject, params, preview) : leave(subject, params, preview);
}

async function join(
  { context, subscription }: Subject,
  { external_customer_ids_to_inherit_subscription: ids = [] }: ModifyInheritanceParams,
  preview: boolean,
): Promise<Outcome> {
  const findings = new Findings();
  const field = `${AT}external_customer_ids_to_inherit_subscription`;
  if (ids.length === 0) findings.fault(field, 'must name at least one customer');
  if (subscription.parent_subscription_id) findings.fault(field, 'cannot join one that belongs to another itself');
  if (subscription.auto_invoice_threshold !== null)
    findings.fault(field, 'cannot join one with auto_invoice_threshold');
  const head = { customerId: subscription.customer_id, id: subscription.id };
  const customers = await readInheritors(context, ids, head, field, findings);
  findings.raise();
  if (preview) return { subscription, changed: NOTHING_CHANGED };
  const parent = await promote(context, subscription);
  const children = await inherit(context, parent, customers);
  await tell(context, parent, 'subscription.updated');
  return {
    subscription: parent,
    changed: {
      ...NOTHING_CHANGED,
      subscriptions: [changedSubscription(parent), ...children.map((child) => changedSubscription(child, 'created'))],
    },
  };
}

async function leave(
  { context, subscription }: Subject,
  { external_customer_ids_to_remove: ids = [] }: ModifyInheritanceParams,
  preview: boolean,
): Promise<Outcome> {
  const findings = new Findings();
  const field = `${AT}external_customer_ids_to_remove`;
  if (ids.length === 0) findings.fault(field, 'must name at least one customer');
  const children = (await lockChildren(context, subscription)).filter((row) => row.subscription_type === 'inherited');
  const customers = await findCustomers(
    context.db,
    children.map((child) => child.customer_id),
  );
  const leaving = ids.flatMap((externalId, index) => {
    const customer = customers.find((one) => one.external_id === externalId);
    const child = children.find((one) => one.customer_id === customer?.id);
    if (!child) findings.fault(`${field}[${index}]`, `${externalId} does not use the subscription`);
    return child ?? [];
  });
  findings.raise();
  if (preview) return { subscription, changed: NOTHING_CHANGED };
  const ended: SubscriptionRow[] = [];
  for (const child of leaving) {
    // Without an end date of its own: usage up to the end of the period is charged with the parent's.
    const row = await updateSubscriptionRow(context, child, {
      cancel_at: subscription.current_period_end,
      cancel_at_period_end: true,
      cancelled_at: context.now,
    });
    await tell(context, row, 'subscription.updated');
    ended.push(row);
  }
  return { subscription, changed: { ...NOTHING_CHANGED, subscriptions: ended.map((row) => changedSubscription(row)) } };
}

const GROUPED = 'grouped_invoicing_params.';

/** Subscriptions join the invoices of another, or get their own again. */
export async function changeGroup(
  { context, subscription }: Subject,
  params: ModifyGroupedInvoicingParams,
  preview: boolean,
): Promise<Outcome> {
  const findings = new Findings();
  const parentId = params.parent_subscription_id || subscription.id;
  const parent = parentId === subscription.id ? subscription : await lockSubscription(context.db, parentId);
  if (!parent) findings.notFound('Subscription', `${GROUPED}parent_subscription_id`, parentId);
  const ids = params.child_subscription_ids ?? (parentId === subscription.id ? [] : [subscription.id]);
  const field = `${GROUPED}child_subscription_ids`;
  if (ids.length === 0) findings.fault(field, 'must name at least one subscription');
  if (!parent) {
    findings.raise();
    throw new Error('A parent that is missing was not found wrong.');
  }
  requireAllowed(parent, 'change_family');
  if (parent.parent_subscription_id) findings.fault(`${GROUPED}parent_subscription_id`, 'belongs to another itself');
  if (params.action === 'add') {
    const children = await readGrouped(context, ids, parent, field, findings);
    findings.raise();
    if (preview) return { subscription, changed: NOTHING_CHANGED };
    const head = await promote(context, parent);
    const joined = await group(context, head, children);
    return outcome(subscription, [head, ...joined]);
  }
  const members = (await lockChildren(context, parent)).filter((row) => row.subscription_type === 'grouped_invoicing');
  const leaving = ids.flatMap((id, index) => {
    const child = members.find((row) => row.id === id);
    if (!child) findings.fault(`${field}[${index}]`, `${id} is not printed on the invoices of ${parentId}`);
    return child ?? [];
  });
  findings.raise();
  if (preview) return { subscription, changed: NOTHING_CHANGED };
  const alone: SubscriptionRow[] = [];
  for (const child of leaving) alone.push(await standAlone(context, child));
  return outcome(subscription, alone);
}

const outcome = (subscription: SubscriptionRow, rows: readonly SubscriptionRow[]): Outcome => ({
  subscription: rows.find((row) => row.id === subscription.id) ?? subscription,
  changed: { ...NOTHING_CHANGED, subscriptions: rows.map((row) => changedSubscription(row)) },
});
