/** Quotas that open for a while: a window begins with use, lasts its time, and covers what it covers. */
import { atLeastZero, type Decimal, greatest, sum, ZERO } from './decimal.ts';
import type { RatedLine } from './invoice.ts';
import { roundToCurrency } from './money.ts';
import { type PriceModel, rate } from './prices/index.ts';
import { HOUR, type Instant, type Interval } from './timezone.ts';
import type { Trace } from './trace.ts';

export interface QuotaTerms {
  /** How long a window lasts, in milliseconds; undefined for all of the period. */
  readonly duration: number | undefined;
  /** Length of the unit that windows begin with, counted from the period's start; undefined: with the first use itself. */
  readonly unit: number | undefined;
}

/** What was used at an instant. */
export interface Use {
  readonly at: Instant;
  readonly quantity: Decimal;
}

/** A time for which a quota is granted, and what was used in it. */
export interface QuotaWindow extends Interval {
  readonly quantity: Decimal;
}

/**
 * The windows of a period, in order. A window opens at the first use that no earlier one covers and is cut at the end of the
 * period; less than an hour that would be left of the period belongs to it as well.
 */
export function quotaWindows(uses: Iterable<Use>, { duration, unit }: QuotaTerms, period: Interval): QuotaWindow[] {
  const windows: { start: Instant; end: Instant; quantity: Decimal }[] = [];
  for (const { at, quantity } of Array.from(uses).sort((a, b) => a.at - b.at)) {
    let last = windows.at(-1);
    if (!last || at >= last.end) {
      const start = unit === undefined ? at : period.start + Math.floor((at - period.start) / unit) * unit;
      const end = duration === undefined ? period.end : Math.min(start + duration, period.end);
      last = { start, end: period.end - end < HOUR ? period.end : end, quantity: ZERO };
      windows.push(last);
    }
    last.quantity = last.quantity.plus(quantity);
  }
  return windows;
}

/** A quota that runs beside others. */
export interface Quota extends QuotaTerms {
  /** What each of its windows includes. */
  readonly limit: Decimal;
}

/**
 * What is beyond quotas that run side by side. Use is covered while every one of them has room; of what is not, the part
 * counts that the fullest of them has no room for, so nothing counts twice.
 *
 * @param worth of so much use in one window, in what the quotas are of
 */
export function beyondQuotas(
  uses: readonly Use[],
  quotas: readonly Quota[],
  period: Interval,
  worth: (quantity: Decimal) => Decimal = (quantity) => quantity,
): Decimal {
  const ordered = uses.toSorted((a, b) => a.at - b.at);
  const beyond = quotas.map((quota) => beyondEach(ordered, quota, period, worth));
  return sum(ordered.map((_, index) => beyond.reduce((most, parts) => greatest(most, parts[index] ?? ZERO), ZERO)));
}

/** What of each use is beyond one quota. */
function beyondEach(
  ordered: readonly Use[],
  quota: Quota,
  period: Interval,
  worth: (quantity: Decimal) => Decimal,
): Decimal[] {
  const windows = quotaWindows(ordered, quota, period);
  const over = (quantity: Decimal) => atLeastZero(worth(quantity).minus(quota.limit));
  let current = 0;
  let used = ZERO;
  return ordered.map(({ at, quantity }) => {
    for (let end = windows[current]?.end; end !== undefined && at >= end; end = windows[current]?.end) {
      current += 1;
      used = ZERO;
    }
    const before = over(used);
    used = used.plus(quantity);
    return over(used).minus(before);
  });
}

/** {@link rateOverQuota} for quotas of money that run side by side. */
export function rateOverQuotas(
  charge: {
    price: PriceModel;
    currency: string;
    uses: readonly Use[];
    quotas: readonly Quota[];
    period: Interval;
  },
  trace?: Trace,
): RatedLine {
  const { price, currency, uses, quotas, period } = charge;
  const exact = beyondQuotas(uses, quotas, period, (quantity) => rate(price, quantity));
  const amount = roundToCurrency(exact, currency);
  trace?.push({ step: 'rounding', exact, amount, currency });
  return { amount, quantity: sum(uses.map(({ quantity }) => quantity)), entitlementQuantity: ZERO };
}

/** A line of which a quota of *money* in each window is included: what the windows cost beyond it, rounded once. */
export function rateOverQuota(
  charge: { price: PriceModel; currency: string; windows: readonly Decimal[]; quota: Decimal },
  trace?: Trace,
): RatedLine {
  const { price, currency, windows, quota } = charge;
  const exact = sum(windows.map((quantity) => atLeastZero(rate(price, quantity, trace).minus(quota))));
  const amount = roundToCurrency(exact, currency);
  trace?.push({ step: 'rounding', exact, amount, currency });
  return { amount, quantity: sum(windows), entitlementQuantity: ZERO };
}
