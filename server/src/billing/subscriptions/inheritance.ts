import type { CreateSubscriptionRequest, GroupedInvoicingChild } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { CustomerRow } from '../../resources/customers/index.ts';
import type { Findings } from '../../resources/findings.ts';
import {
  findSubscriptions,
  liveSubscriptionsOf,
  type NewSubscriptionRow,
  type SubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { readGrouped, readInheritors } from './family.ts';
import { type Order, readOrder } from './order.ts';
import { readExternalCustomer } from './parties.ts';
import type { Terms } from './terms.ts';

/** A subscription to be created below another. */
export interface ChildDraft {
  readonly customer: CustomerRow;
  readonly order: Order;
}

/** What a new subscription has to do with others. */
export interface FamilyDraft {
  readonly payer: CustomerRow | undefined;
  readonly parent: SubscriptionRow | undefined;
  readonly inheritors: readonly CustomerRow[];
  readonly grouped: readonly SubscriptionRow[];
  readonly children: readonly ChildDraft[];
}

export async function readFamily(
  context: Context,
  { inheritance, auto_invoice_threshold, checkout }: CreateSubscriptionRequest,
  customer: CustomerRow | undefined,
  terms: Terms,
  findings: Findings,
): Promise<FamilyDraft> {
  const at = 'inheritance.';
  if (customer) await refuseInherited(context, customer, findings);
  const {
    external_customer_ids_to_inherit_subscription: heirs = [],
    parent_subscription_id: parentId,
    invoicing_customer_external_id: payerId,
    subscriptions_ids_for_grouped_invoicing: groupedIds = [],
    grouped_invoicing_children_to_create: wishes = [],
  } = inheritance ?? {};
  const isParent = heirs.length + groupedIds.length + wishes.length > 0;
  if (parentId && isParent)
    findings.fault(`${at}parent_subscription_id`, 'cannot be given to one that pays for others');
  if (isParent && Number(auto_invoice_threshold ?? 0) > 0) {
    findings.fault('auto_invoice_threshold', 'is only for a subscription that stands alone');
  }
  if (checkout && (isParent || parentId)) findings.fault('checkout', 'cannot be combined with inheritance');
  if (terms.isDraft && isParent)
    findings.fault(`${at}external_customer_ids_to_inherit_subscription`, 'is not for drafts');
  const head = {
    billing_period: terms.period,
    billing_period_count: terms.count,
    currency: terms.currency,
    billing_anchor: terms.anchor,
    start_date: terms.start,
  };
  return {
    payer: payerId
      ? await readExternalCustomer(context, payerId, `${at}invoicing_customer_external_id`, findings)
      : undefined,
    parent: parentId ? await readParent(context, parentId, `${at}parent_subscription_id`, findings) : undefined,
    inheritors: await readInheritors(
      context,
      heirs,
      { customerId: customer?.id },
      `${at}external_customer_ids_to_inherit_subscription`,
      findings,
    ),
    grouped: await readGrouped(context, groupedIds, head, `${at}subscriptions_ids_for_grouped_invoicing`, findings),
    children: await readChildren(context, wishes, terms, `${at}grouped_invoicing_children_to_create`, findings),
  };
}

/** Who uses the subscription of somebody else has none of their own. */
async function refuseInherited(context: Context, customer: CustomerRow, findings: Findings): Promise<void> {
  const live = await liveSubscriptionsOf(context.db, customer.id);
  const inherited = live.find((row) => row.subscription_type === 'inherited');
  if (!inherited) return;
  findings.fault('customer_id', `uses subscription ${inherited.parent_subscription_id} and can have none of its own`);
}

async function readParent(
  { db }: Context,
  id: string,
  field: string,
  findings: Findings,
): Promise<SubscriptionRow | undefined> {
  const [parent] = await findSubscriptions(db, [id]);
  if (!parent) findings.notFound('Subscription', field, id);
  else if (parent.subscription_status !== 'active')
    findings.fault(field, `is ${parent.subscription_status}, not active`);
  else if (parent.parent_subscription_id) findings.fault(field, 'belongs to another subscription itself');
  return parent;
}

async function readChildren(
  context: Context,
  wishes: readonly GroupedInvoicingChild[],
  terms: Terms,
  field: string,
  findings: Findings,
): Promise<ChildDraft[]> {
  const children: ChildDraft[] = [];
  for (const [index, wish] of wishes.entries()) {
    const at = `${field}[${index}].`;
    const customer = await readExternalCustomer(
      context,
      wish.external_customer_id,
      `${at}external_customer_id`,
      findings,
    );
    const order = await readOrder(context, wish, { ...terms, threshold: null }, at, findings);
    if (order.trialDays > 0) findings.fault(`${at}trial_period_days`, 'must be 0; a child begins with its parent');
    if (customer) children.push({ customer, order });
  }
  return children;
}

/** What the family says about the row of a new subscription. */
export function familyColumns(family: FamilyDraft): Partial<NewSubscriptionRow> {
  const isParent = family.inheritors.length + family.grouped.length + family.children.length > 0;
  return {
    ...(family.payer && { invoicing_customer_id: family.payer.id }),
    ...(isParent && { subscription_type: 'parent' as const }),
  };
}
