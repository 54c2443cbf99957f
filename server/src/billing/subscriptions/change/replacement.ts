import type { SubscriptionChangeRequest } from '@flexprice/generated/types';
import type { Context } from '../../../context.ts';
import { invalidOperation } from '../../../errors.ts';
import { type Decimal, sum, ZERO } from '../../../rating/decimal.ts';
import { findCustomer } from '../../../resources/customers/index.ts';
import { Findings } from '../../../resources/findings.ts';
import { findPrices } from '../../../resources/prices/index.ts';
import { byId, idsOf } from '../../../resources/records.ts';
import {
  insertSubscription,
  lineItemsOf,
  type NewSubscriptionRow,
  type SubscriptionRow,
  updateSubscriptionRow,
} from '../../../resources/subscriptions/index.ts';
import { inheritedTaxes } from '../../../resources/taxes/index.ts';
import { refuseMixedPeriods } from '../cancel.ts';
import { begin, subscriptionRow } from '../create.ts';
import { finalInvoice, invoiceOfPeriod } from '../doors.ts';
import { lockChildren } from '../family.ts';
import { finish } from '../finish.ts';
import type { Opened } from '../opening.ts';
import { type Order, placeOrder, readOrder } from '../order.ts';
import { creditFor } from '../prorations.ts';
import { requireAllowed } from '../states.ts';
import type { Terms } from '../terms.ts';
import { readTerms } from '../terms.ts';

/** A new subscription that takes the place of one, before anything is stored. */
export interface Replacement {
  readonly terms: Terms;
  readonly order: Order;
  /** Value of the time that was paid for and is not used any more. */
  readonly credit: Decimal;
}

/** @throws ApiError `validation_error`, `not_found`, `invalid_operation` */
export async function readReplacement(
  context: Context,
  old: SubscriptionRow,
  request: SubscriptionChangeRequest,
  at: Date,
): Promise<Replacement> {
  requireAllowed(old, 'change_plan');
  if (old.subscription_type === 'inherited' || old.subscription_type === 'grouped_invoicing') {
    throw invalidOperation(`The subscription is ${old.subscription_type}; change the one above it`, {
      subscription_id: old.id,
    });
  }
  const findings = new Findings();
  const customer = await findCustomer(context.db, old.customer_id);
  const asked = {
    plan_id: request.target_plan_id,
    currency: old.currency,
    billing_period: request.billing_period,
    billing_period_count: request.billing_period_count ?? 1,
    billing_cycle: request.billing_cycle,
    proration_behavior: request.proration_behavior,
    start_date: at.toISOString(),
    collection_method: old.collection_method,
    payment_behavior: old.payment_behavior,
    ...(old.end_date && old.end_date > at && { end_date: old.end_date.toISOString() }),
    ...(old.payment_terms && { payment_terms: old.payment_terms }),
    ...(old.gateway_payment_method_id && { gateway_payment_method_id: old.gateway_payment_method_id }),
    trial_period_days: 0,
    ...commitmentOf(old),
  };
  const terms = readTerms(asked, at, customer?.timezone, findings);
  const order = await readOrder(context, asked, terms, '', findings);
  const isSame =
    old.plan_id === request.target_plan_id &&
    old.billing_period === terms.period &&
    old.billing_period_count === terms.count &&
    old.billing_cycle === terms.cycle;
  if (isSame) findings.fault('target_plan_id', 'is the plan that the subscription is on, with the same periods');
  findings.raise((field) =>
    field === 'plan_id' ? 'The target plan cannot be subscribed to; see details' : 'Request validation failed',
  );
  const settles = request.proration_behavior === 'create_prorations' && old.subscription_status === 'active';
  return { terms, order, credit: settles ? await unusedOf(context, old, at) : ZERO };
}

function commitmentOf(old: SubscriptionRow) {
  if (old.commitment_amount === null) return {};
  return {
    commitment_amount: String(old.commitment_amount),
    ...(old.commitment_duration && { commitment_duration: old.commitment_duration }),
    ...(old.overage_factor !== null && { overage_factor: String(old.overage_factor) }),
    enable_true_up: old.enable_true_up,
  };
}

async function unusedOf(context: Context, old: SubscriptionRow, at: Date): Promise<Decimal> {
  const items = (await lineItemsOf(context.db, [old.id])).filter((item) => !item.end_date || item.end_date > at);
  refuseMixedPeriods(old, items);
  const priceOf = byId(await findPrices(context.db, idsOf(items.map((item) => item.price_id))));
  const credits: Decimal[] = [];
  for (const item of items) {
    const price = priceOf.get(item.price_id);
    if (price) credits.push((await creditFor(context, old, item, price, at)).amount);
  }
  return sum(credits);
}

/** The subscription that was left, and the one that took its place. */
export interface Replaced extends Opened {
  readonly old: SubscriptionRow;
}

/**
 * Ends a locked subscription at an instant and begins the one that takes its place. What was used so far is invoiced, and
 * unused time lowers the first invoice of the new one; what it finds nothing to lower goes to the wallet.
 */
export async function replace(
  context: Context,
  old: SubscriptionRow,
  { terms, order, credit }: Replacement,
  request: SubscriptionChangeRequest,
  at: Date,
): Promise<Replaced> {
  const customer = await findCustomer(context.db, old.customer_id);
  if (!customer) throw new Error(`Subscription ${old.id} has no customer.`);
  const notes = { lookup_key: old.lookup_key, metadata: request.metadata ?? old.metadata };
  const columns: NewSubscriptionRow = {
    ...subscriptionRow(context, notes, customer, terms, order),
    invoicing_customer_id: old.invoicing_customer_id,
    subscription_type: old.subscription_type,
    auto_invoice_threshold: old.auto_invoice_threshold,
  };
  const row = await insertSubscription(context.db, columns);
  // The taxes of the old subscription, which need not be the customer's.
  await placeOrder(context, row, { ...order, taxes: [] });
  const [from, to] = [old, row].map(({ id }) => ({ type: 'subscription' as const, id }));
  if (from && to) await context.db.query(inheritedTaxes(context, from, to));
  for (const child of await lockChildren(context, old)) {
    const { plan_id, billing_anchor, current_period_start, current_period_end } = row;
    await updateSubscriptionRow(context, child, {
      parent_subscription_id: row.id,
      billing_anchor,
      current_period_start,
      current_period_end,
      ...(child.subscription_type === 'inherited' && { plan_id }),
    });
  }
  const over = await close(context, old, at);
  return { ...(await begin(context, row, credit)), old: over };
}

/** The last invoice: of the whole period where it ends with it, else of what was used in it so far. */
async function close(context: Context, old: SubscriptionRow, at: Date): Promise<SubscriptionRow> {
  const wasTrialing = old.subscription_status === 'trialing';
  const { current_period_start: start, current_period_end: end } = old;
  if (at >= end) {
    const last = await updateSubscriptionRow(context, old, { cancel_at: end, end_date: end, cancelled_at: at });
    if (!wasTrialing) await invoiceOfPeriod(context, last, { start, end });
    return finish(context, last, end);
  }
  const over = await finish(context, old, at, { cancelled_at: context.now, cancel_at_period_end: false });
  if (!wasTrialing && at > start) await finalInvoice(context, over, { start, end: at });
  return over;
}
