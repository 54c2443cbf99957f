import type { Context } from '../../context.ts';
import { type Decimal, decimal, divide, least, ONE, ZERO } from '../../rating/decimal.ts';
import { roundToCurrency } from '../../rating/money.ts';
import { previousBillingDate } from '../../rating/period.ts';
import { rate } from '../../rating/prices/index.ts';
import { prorate, proratedCredit, prorationCoefficient } from '../../rating/proration.ts';
import type { Interval } from '../../rating/timezone.ts';
import { findPrices, modelOf, type PriceRow } from '../../resources/prices/index.ts';
import {
  CONTINUES,
  findLineItem,
  type LineItemRow,
  lineItemsOf,
  type SubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { billedOf, lineageOf, ownPeriodsAfter, pausedFor, recursWith } from './doors.ts';
import { periodEnd } from './periods.ts';

/** What a quantity of a price costs for a whole period. */
export const wholeCost = (price: PriceRow, quantity: Decimal): Decimal => rate(modelOf(price), quantity);

/**
 * The period that a whole price pays for. It is the current one, but a short first period of a subscription that prorates
 * is only a part of a calendar one, and what a pause has made longer costs no more for that.
 */
function paidPeriod(subscription: SubscriptionRow): Interval {
  const { current_period_start, current_period_end, start_date, billing_period, billing_period_count } = subscription;
  const start = current_period_start.getTime() + pausedFor(subscription);
  const end = current_period_end.getTime();
  const isFirst = current_period_start.getTime() === start_date.getTime();
  if (
    !isFirst ||
    subscription.billing_cycle !== 'calendar' ||
    subscription.proration_behavior !== 'create_prorations'
  ) {
    return { start, end };
  }
  const uncut = periodEnd(new Date(start), { ...subscription, end_date: null }).getTime();
  const before = previousBillingDate(uncut, billing_period, billing_period_count, subscription.timezone);
  return { start: Math.min(before, start), end };
}

/** A part of the current period in money, and how it came about. */
export interface Part {
  readonly amount: Decimal;
  readonly full: Decimal;
}

/** What is given back, as a number above 0. */
export interface Credit extends Part {
  /** Before discounts and credit notes: what it is worth where a new charge takes its place. */
  readonly gross: Decimal;
  /** What had been charged for the period. */
  readonly charged: Decimal;
}

/** What the rest of a period from an instant on costs; of the current one of the subscription unless said otherwise. */
export function chargeFor(
  subscription: SubscriptionRow,
  price: PriceRow,
  quantity: Decimal,
  at: Date,
  period = paidPeriod(subscription),
): Part {
  const full = wholeCost(price, quantity);
  return { amount: prorate(full, coefficient(period, at), subscription.currency), full };
}

/**
 * The periods that are paid in advance for a line item at an instant: the current one of the subscription, or those of
 * the item's own.
 */
export async function paidPeriods(
  context: Context,
  subscription: SubscriptionRow,
  item: LineItemRow,
  at: Date,
): Promise<Interval[]> {
  if (recursWith(subscription, item)) return [paidPeriod(subscription)];
  const [began = item] = lineageOf(item, await lineItemsOf(context.db, [subscription.id])).toReversed();
  return ownPeriodsAfter(subscription, item, began.start_date, at);
}

/**
 * What is given back for the rest of the period when a line item ends at an instant: never more than was charged for it,
 * and in the proportion that discounts and credit notes have left of that. Usage and what is charged in arrear is paid when
 * it is over, so there is nothing to give back.
 */
export async function creditFor(
  context: Context,
  subscription: SubscriptionRow,
  item: LineItemRow,
  price: PriceRow,
  at: Date,
): Promise<Credit> {
  const full = wholeCost(price, decimal(item.quantity));
  const nothing = { amount: ZERO, gross: ZERO, full, charged: ZERO };
  if (item.price_type !== 'FIXED' || item.invoice_cadence !== 'ADVANCE') return nothing;
  if (item.billing_period === 'ONETIME' || (item.end_date && item.end_date <= at)) return nothing;
  let credit: Credit = nothing;
  for (const period of await paidPeriods(context, subscription, item, at)) {
    const from = new Date(Math.max(at.getTime(), period.start));
    const paid = await paidFor(context, subscription, item, price, from);
    if (!paid) continue;
    const part = (kept: Decimal): Decimal => {
      const cap = paid.cap && { charged: paid.cap.charged.times(kept), credited: paid.cap.credited.times(kept) };
      return proratedCredit(full.times(kept), coefficient(period, from), subscription.currency, cap).negated();
    };
    credit = {
      amount: credit.amount.plus(part(paid.kept)),
      gross: credit.gross.plus(part(ONE)),
      full,
      charged: credit.charged.plus(paid.cap?.charged ?? full),
    };
  }
  return credit;
}

/**
 * A charge less a credit. What remains of the credit is given back as it was paid: less discounts and credit notes.
 *
 * @returns above 0 to be charged, below 0 to be given back
 */
export function netOf(charge: Decimal, { gross, amount }: Pick<Credit, 'gross' | 'amount'>, currency: string): Decimal {
  const net = charge.minus(gross);
  if (!net.isNegative() || gross.eq(amount)) return net;
  return roundToCurrency(divide(net.times(amount), gross), currency);
}

/** How a line item was paid for. */
interface Paid {
  /** The part of its whole price, 0 to 1, that was charged and neither discounted nor given back by a note. */
  readonly kept: Decimal;
  /** The most that can be given back; none for an item that was paid with the ones that it continues. */
  readonly cap?: { readonly charged: Decimal; readonly credited: Decimal };
}

/**
 * What invoices charged a line item for the time around an instant. An item that continues another was paid with that one:
 * its own invoice, if it has any, holds only the difference. Undefined for what was not charged yet.
 */
async function paidFor(
  context: Context,
  subscription: SubscriptionRow,
  item: LineItemRow,
  price: PriceRow,
  at: Date,
): Promise<Paid | undefined> {
  const before = item.metadata?.[CONTINUES];
  // What was invoiced before a pause names the time that was to be paid for then.
  const unpaused = new Date(at.getTime() - pausedFor(subscription));
  const own =
    (await billedOf(context.db, item.id, at)) ??
    (unpaused < at ? await billedOf(context.db, item.id, unpaused) : undefined);
  if (!before) return own && { kept: own.kept, cap: own };
  // A renewal since then has charged the item itself, and whole.
  if (own?.isWhole) return { kept: own.kept };
  const earlier = await findLineItem(context.db, before);
  const [earlierPrice] = earlier ? await findPrices(context.db, [earlier.price_id]) : [];
  // The last instant at which it was there; one that was changed in the instant it began was there in that.
  const last = new Date(Math.max(earlier?.start_date.getTime() ?? 0, item.start_date.getTime() - 1));
  const paid = earlier && earlierPrice && (await paidFor(context, subscription, earlier, earlierPrice, last));
  if (!paid) return own && { kept: own.kept };
  const full = wholeCost(price, decimal(item.quantity));
  const fullBefore = wholeCost(earlierPrice, decimal(earlier.quantity));
  // What a change to a cheaper plan left was paid with the old one, and so was what is left of an item that became smaller.
  if (item.entity_id !== earlier.entity_id || full.lte(fullBefore)) return { kept: paid.kept };
  // What was added was charged by an invoice of its own, or, where only the price was raised, not at all.
  const more = full.minus(fullBefore).times(own?.kept ?? ZERO);
  return { kept: least(ONE, divide(paid.kept.times(fullBefore).plus(more), full)) };
}

const coefficient = (period: Interval, at: Date): Decimal =>
  prorationCoefficient(period, Math.max(at.getTime(), period.start));
