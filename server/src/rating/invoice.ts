/**
 * The one way from a price and what was used (or ordered) to the amount of a line. Preview, live usage, alerts, invoices
 * and the portal all call these functions, so they cannot disagree.
 *
 * Order for usage: allowance, price, commitment, rounding. For fixed prices: price, share of the period, rounding.
 */
import { type Decimal, ONE, ZERO } from './decimal.ts';
import { type Billable, billableUsage, type MeasuredUsage, unreduced } from './entitlement.ts';
import { roundToCurrency } from './money.ts';
import { rateBucket, rateBuckets } from './prices/buckets.ts';
import { type PriceModel, rate } from './prices/index.ts';
import { prorate } from './proration.ts';
import {
  applyCommitment,
  applyWindowedCommitment,
  type Commitment,
  type CommitmentResult,
  roundCharge,
} from './steps/commitment.ts';
import { type TimeOfDayTerms, termsAt } from './steps/timeOfDay.ts';
import type { Instant } from './timezone.ts';
import type { Trace } from './trace.ts';

/** What a line comes to, before coupons, credits and taxes. */
export interface RatedLine {
  /** Rounded to the currency. */
  readonly amount: Decimal;
  readonly quantity: Decimal;
  /** What an allowance took off the quantity. */
  readonly entitlementQuantity: Decimal;
  readonly commitment?: CommitmentResult;
}

/** Usage of a period, and what was agreed about it. */
export interface UsageCharge {
  readonly price: PriceModel;
  readonly currency: string;
  readonly usage: MeasuredUsage;
  /** Limit of an enabled entitlement, null for unlimited; leave out where there is none. */
  readonly limit?: Decimal | null;
  readonly commitment?: Commitment;
}

/** A line for usage. Without limits and commitments it is the price of the quantity, rounded to the currency. */
export function rateUsage(charge: UsageCharge, trace?: Trace): RatedLine {
  const { price, currency, usage, limit, commitment } = charge;
  const billable = limit === undefined ? unreduced(usage) : billableUsage(usage, limit, trace);
  const cost = costOf(billable, price, currency, trace);
  const line = { quantity: billable.quantity, entitlementQuantity: billable.covered };
  if (commitment === undefined) return { ...line, amount: round(cost, currency, trace) };
  const result = applyCommitment(cost, commitment, price, trace);
  return { ...line, amount: roundCharge(result, currency, trace), commitment: result };
}

/** What was used in one window of a bucketed meter. */
export interface WindowUsage {
  readonly start: Instant;
  /** One value per group in the window; none for a window without events. */
  readonly quantities: readonly Decimal[];
}

/** Usage by windows, and what was agreed for each of them. */
export interface WindowedCharge {
  readonly price: PriceModel;
  readonly currency: string;
  /** With a true-up, the empty windows too: what was committed for them is due as well. */
  readonly windows: readonly WindowUsage[];
  readonly commitment?: Commitment;
  readonly timeOfDay?: readonly TimeOfDayTerms[];
}

/**
 * A line of a bucketed meter whose commitment holds for each window on its own. A window that starts in a time-of-day bucket
 * follows that bucket's price and commitment instead of the line's. Allowances have no part in it: they cover a period,
 * not a window.
 */
export function rateWindows(charge: WindowedCharge, trace?: Trace): RatedLine {
  const windows = charge.windows.map(({ start, quantities }) => {
    const terms = termsAt(start, charge.timeOfDay ?? []) ?? charge;
    const costs = quantities.map((quantity) => rateBucket(terms.price, quantity, trace));
    return { start, price: terms.price, commitment: terms.commitment, cost: costs.reduce((a, b) => a.plus(b), ZERO) };
  });
  const commitment = applyWindowedCommitment(windows, trace);
  const quantity = charge.windows.flatMap((window) => window.quantities).reduce((a, b) => a.plus(b), ZERO);
  return { amount: roundCharge(commitment, charge.currency, trace), quantity, entitlementQuantity: ZERO, commitment };
}

/** A quantity that does not depend on usage. */
export interface FixedCharge {
  readonly price: PriceModel;
  readonly currency: string;
  readonly quantity: Decimal;
  /** Part of the period that is charged: an active share or a proration coefficient; default all of it. */
  readonly share?: Decimal;
}

/** A line for a fixed price: what the quantity costs, times the share, rounded once. */
export function rateFixed(charge: FixedCharge, trace?: Trace): RatedLine {
  const { quantity, currency, share = ONE } = charge;
  const full = rate(charge.price, quantity, trace);
  const amount = share.eq(ONE) ? round(full, currency, trace) : prorate(full, share, currency, trace);
  return { amount, quantity, entitlementQuantity: ZERO };
}

function costOf(billable: Billable, price: PriceModel, currency: string, trace: Trace | undefined): Decimal {
  if (billable.buckets) return rateBuckets(price, billable.buckets, currency, trace);
  return rate(price, billable.quantity, trace);
}

function round(exact: Decimal, currency: string, trace: Trace | undefined): Decimal {
  const amount = roundToCurrency(exact, currency);
  trace?.push({ step: 'rounding', exact, amount, currency });
  return amount;
}
