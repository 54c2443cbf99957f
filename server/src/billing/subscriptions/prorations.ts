import type { Context } from '../../context.ts';
import { type Decimal, decimal, ZERO } from '../../rating/decimal.ts';
import { previousBillingDate } from '../../rating/period.ts';
import { rate } from '../../rating/prices/index.ts';
import { type BilledSoFar, prorate, proratedCredit, prorationCoefficient } from '../../rating/proration.ts';
import type { Interval } from '../../rating/timezone.ts';
import { modelOf, type PriceRow } from '../../resources/prices/index.ts';
import { findLineItem, type LineItemRow, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { billedOf } from './doors.ts';
import { periodEnd } from './periods.ts';

/** Names, in the metadata of a line item, the one that it continues with another quantity or plan. */
export const CONTINUES = 'continues_line_item_id';

/** What a quantity of a price costs for a whole period. */
export const wholeCost = (price: PriceRow, quantity: Decimal): Decimal => rate(modelOf(price), quantity);

/**
 * The period that a whole price pays for. It is the current one, but a short first period of a subscription that prorates
 * is only a part of a calendar one, and what a pause has made longer costs no more for that.
 */
export function paidPeriod(subscription: SubscriptionRow): Interval {
  const { current_period_start, current_period_end, start_date, billing_period, billing_period_count } = subscription;
  const [start, end] = [current_period_start.getTime(), current_period_end.getTime()];
  const uncut = periodEnd(current_period_start, { ...subscription, end_date: null }).getTime();
  const isFirst = start === start_date.getTime();
  if (isFirst && subscription.billing_cycle === 'calendar' && subscription.proration_behavior === 'create_prorations') {
    const before = previousBillingDate(uncut, billing_period, billing_period_count, subscription.timezone);
    return { start: Math.min(before, start), end };
  }
  return end > uncut ? { start: end - (uncut - start), end } : { start, end };
}

/** A part of the current period in money, and how it came about. */
export interface Part {
  readonly amount: Decimal;
  readonly full: Decimal;
  /** What had been charged for the period. */
  readonly charged: Decimal;
}

/** What the rest of the period from an instant on costs. */
export function chargeFor(subscription: SubscriptionRow, price: PriceRow, quantity: Decimal, at: Date): Part {
  const full = wholeCost(price, quantity);
  const amount = prorate(full, coefficient(subscription, at), subscription.currency);
  return { amount, full, charged: ZERO };
}

/**
 * What is given back for the rest of the period when a line item ends at an instant, as a number above 0: never more than
 * was charged for it. Usage and what is charged in arrear is paid when it is over, so there is nothing to give back.
 */
export async function creditFor(
  context: Context,
  subscription: SubscriptionRow,
  item: LineItemRow,
  price: PriceRow,
  at: Date,
): Promise<Part> {
  const full = wholeCost(price, decimal(item.quantity));
  const nothing = { amount: ZERO, full, charged: ZERO };
  if (item.price_type !== 'FIXED' || item.invoice_cadence !== 'ADVANCE') return nothing;
  if (item.billing_period === 'ONETIME' || (item.end_date && item.end_date <= at)) return nothing;
  const billed = await billedFor(context, item, at);
  if (!billed) return nothing;
  const cap = billed === 'whole' ? undefined : billed;
  const amount = proratedCredit(full, coefficient(subscription, at), subscription.currency, cap).negated();
  return { amount, full, charged: cap?.charged ?? full };
}

/**
 * What invoices charged a line item for the time around an instant. An item that continues another was paid with that one:
 * its own invoice, if it has any, holds only the difference. Undefined for what was not charged yet.
 */
async function billedFor(context: Context, item: LineItemRow, at: Date): Promise<BilledSoFar | 'whole' | undefined> {
  const before = item.metadata?.[CONTINUES];
  if (!before) return billedOf(context.db, item.id, at);
  // A renewal since then has charged the item itself, and whole.
  const earlier = await findLineItem(context.db, before);
  const start = new Date(item.start_date.getTime() - 1);
  const paid = (await billedOf(context.db, item.id, at)) ?? (earlier && (await billedFor(context, earlier, start)));
  return paid && 'whole';
}

const coefficient = (subscription: SubscriptionRow, at: Date): Decimal =>
  prorationCoefficient(paidPeriod(subscription), Math.max(at.getTime(), subscription.current_period_start.getTime()));
