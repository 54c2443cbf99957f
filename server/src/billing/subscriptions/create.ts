import type { CreateSubscriptionRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { Decimal } from '../../rating/decimal.ts';
import type { CustomerRow } from '../../resources/customers/index.ts';
import { Findings } from '../../resources/findings.ts';
import { newRecord } from '../../resources/records.ts';
import {
  insertSubscription,
  type NewSubscriptionRow,
  type SubscriptionRow,
  tell,
} from '../../resources/subscriptions/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { openingInvoice } from './doors.ts';
import { childRow, group, inherit, promote } from './family.ts';
import { type ChildDraft, familyColumns, readFamily } from './inheritance.ts';
import { type Opened, open, planRenewal, planTrialEnd } from './opening.ts';
import { type Order, placeOrder, readOrder } from './order.ts';
import { readCustomer } from './parties.ts';
import { afterDays, periodEnd } from './periods.ts';
import { readTerms, type Terms } from './terms.ts';

/**
 * Puts a customer on a plan: line items, the first period or a trial, the opening invoice, and everything that will happen
 * by itself later.
 *
 * @throws ApiError `validation_error` with every fault, `not_found`, `invalid_operation` when the first payment fails and
 * the terms do not allow that
 */
export async function createSubscription(context: Context, request: CreateSubscriptionRequest): Promise<Opened> {
  const findings = new Findings();
  const customer = await readCustomer(context, request, findings);
  const local = customer ? await inCustomersTime(context, customer.id) : context;
  const terms = readTerms(request, local.now, customer?.timezone, findings);
  const order = await readOrder(local, request, terms, '', findings);
  const family = await readFamily(local, request, customer, terms, findings);
  findings.raise();
  if (!customer) throw new Error('Nothing was found wrong with a customer that is missing.');
  if (family.parent) return joinParent(local, family.parent, customer, request);
  const columns = { ...subscriptionRow(local, request, customer, terms, order), ...familyColumns(family) };
  const row = await insertSubscription(local.db, columns);
  await placeOrder(local, row, order);
  await inherit(local, row, family.inheritors);
  await group(local, row, family.grouped);
  for (const child of family.children) await createChild(local, row, child, terms);
  return begin(local, row);
}

/** Below a parent nothing is charged: the subscription only says that its customer uses the parent's. */
async function joinParent(
  context: Context,
  parent: SubscriptionRow,
  customer: CustomerRow,
  { lookup_key = '', metadata = null }: CreateSubscriptionRequest,
): Promise<Opened> {
  await promote(context, parent);
  const row = { ...childRow(context, parent, customer), lookup_key, metadata };
  const subscription = await insertSubscription(context.db, row);
  await tell(context, subscription, 'subscription.created');
  return { subscription, invoice: undefined };
}

/** A child with charges of its own, which stand on the invoices of its parent, the first one too. */
async function createChild(
  context: Context,
  parent: SubscriptionRow,
  { customer, order }: ChildDraft,
  terms: Terms,
): Promise<void> {
  const row = await insertSubscription(context.db, {
    ...subscriptionRow(context, {}, customer, terms, order),
    subscription_type: 'grouped_invoicing',
    parent_subscription_id: parent.id,
    auto_invoice_threshold: null,
    subscription_status: parent.subscription_status,
    trial_start: parent.trial_start,
    trial_end: parent.trial_end,
    current_period_start: parent.current_period_start,
    current_period_end: parent.current_period_end,
  });
  await placeOrder(context, row, order);
  await tell(context, row, 'subscription.created');
}

/** Starts what was stored: a draft waits, a trial is announced by an empty invoice, everything else is charged. */
export async function begin(context: Context, subscription: SubscriptionRow, credit?: Decimal): Promise<Opened> {
  if (subscription.subscription_status === 'draft') {
    await tell(context, subscription, 'subscription.draft.created');
    return { subscription, invoice: undefined };
  }
  await tell(context, subscription, 'subscription.created');
  if (subscription.subscription_status === 'trialing') {
    await planTrialEnd(context, subscription);
    const { invoice } = await openingInvoice(context, subscription, 'SUBSCRIPTION_TRIAL_START');
    return { subscription, invoice };
  }
  if (subscription.subscription_status === 'active') await planRenewal(context, subscription);
  return open(context, subscription, 'SUBSCRIPTION_CREATE', credit);
}

/** The first period, and the state to begin in. */
export function firstPeriod(terms: Terms, days: number) {
  const { start, end } = terms;
  const rhythm = {
    billing_anchor: terms.anchor,
    billing_period: terms.period,
    billing_period_count: terms.count,
    timezone: terms.timezone,
    end_date: end,
  };
  const planned = days > 0 ? afterDays(start, days) : null;
  const trialEnd = planned && end && end < planned ? end : planned;
  const waits = terms.behavior !== 'default_active';
  return {
    ...rhythm,
    start_date: start,
    current_period_start: start,
    current_period_end: trialEnd ?? periodEnd(start, rhythm),
    trial_start: trialEnd && start,
    trial_end: trialEnd,
    subscription_status: terms.isDraft
      ? ('draft' as const)
      : trialEnd
        ? ('trialing' as const)
        : waits
          ? ('incomplete' as const)
          : ('active' as const),
  };
}

export function subscriptionRow(
  context: Context,
  request: Pick<CreateSubscriptionRequest, 'lookup_key' | 'metadata'>,
  customer: CustomerRow,
  terms: Terms,
  { plan, trialDays, commitment }: Order,
): NewSubscriptionRow {
  return {
    ...newRecord(context, 'subs'),
    status: 'published',
    lookup_key: request.lookup_key ?? '',
    customer_id: customer.id,
    invoicing_customer_id: null,
    parent_subscription_id: null,
    plan_id: plan?.id ?? '',
    subscription_type: 'standalone',
    currency: terms.currency,
    billing_cycle: terms.cycle,
    billing_cadence: 'RECURRING',
    ...firstPeriod(terms, trialDays),
    cancel_at: null,
    cancel_at_period_end: false,
    cancelled_at: null,
    pause_status: 'none',
    active_pause_id: null,
    paid_from: null,
    payment_behavior: terms.behavior,
    collection_method: terms.collection,
    payment_terms: terms.paymentTerms,
    gateway_payment_method_id: terms.paymentMethod,
    proration_behavior: terms.proration,
    auto_invoice_threshold: terms.threshold,
    ...commitment,
    metadata: request.metadata ?? null,
  };
}
