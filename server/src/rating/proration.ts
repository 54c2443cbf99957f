/**
 * Proration: the part of a fixed price that belongs to a part of a period.
 *
 * Two rules exist side by side and differ by one second. The *coefficient* prices what is left of a period whose end is
 * taken one second early; it serves changes within a period and calendar first periods. The *active share* prices the part
 * of an invoice window in which a line was active and knows no such second.
 */
import { atLeastZero, Decimal, divide, greatest, least, ONE, roundTo, ZERO } from './decimal.ts';
import { RatingError } from './errors.ts';
import { roundToCurrency } from './money.ts';
import { type Instant, type Interval, SECOND } from './timezone.ts';
import type { Trace } from './trace.ts';

const CREDIT_DECIMALS = 8;

/**
 * max(0, end′ − date) / (end′ − start) with end′ = period end − 1 s, to 16 digits. Above 1 for a date before the period,
 * as the reference has it. Throws RatingError `invalid_period` if the period lasts no longer than that second.
 */
export function prorationCoefficient(period: Interval, date: Instant): Decimal {
  return share(period.start, period.end - SECOND, date);
}

/** Like `prorationCoefficient` without the second: for allowances and the first application of a credit grant. */
export function remainingShare(period: Interval, date: Instant): Decimal {
  return share(period.start, period.end, date);
}

/** Part of the window in which a line that starts and ends at these instants was active, 0 to 1, to 16 digits. */
export function activeShare(active: { start: Instant; end?: Instant | undefined }, window: Interval): Decimal {
  const start = Math.max(active.start, window.start);
  const end = Math.min(active.end ?? window.end, window.end);
  requireLength(window.start, window.end);
  if (end <= start) return ZERO;
  return divide(new Decimal(end - start), new Decimal(window.end - window.start));
}

/** A whole price times a coefficient or share, rounded to the currency. `full` is what the price's quantity costs. */
export function prorate(full: Decimal, coefficient: Decimal, currency: string, trace?: Trace): Decimal {
  return rounded(full, coefficient, full.times(coefficient), currency, trace);
}

/** What invoices say about the line so far: sums of its positive and of its negative (as a positive number) amounts. */
export interface BilledSoFar {
  readonly charged: Decimal;
  readonly credited: Decimal;
}

/**
 * Credit for the rest of a period, ≤ 0, rounded to the currency: never more than was charged and not yet given back.
 * Leave `billed` out where no cap applies (a change of quantity); for a line not billed yet pass its full price as charged.
 */
export function proratedCredit(
  full: Decimal,
  coefficient: Decimal,
  currency: string,
  billed?: BilledSoFar,
  trace?: Trace,
): Decimal {
  const unused = full.times(coefficient);
  const owed = billed ? least(unused, atLeastZero(billed.charged.minus(billed.credited))) : unused;
  return rounded(full, coefficient, owed.negated(), currency, trace);
}

/** A metered allowance for the rest of a period, as a whole number. */
export function prorateLimit(limit: Decimal, coefficient: Decimal): Decimal {
  return roundTo(limit.times(coefficient), 0);
}

/** Credits granted for the rest of a period, to 8 decimals. */
export function prorateCredits(credits: Decimal, coefficient: Decimal): Decimal {
  return roundTo(credits.times(coefficient), CREDIT_DECIMALS);
}

/**
 * How the unused-time credit of a replaced subscription reduces the fixed lines of the new one: in order, none below 0.
 * `unused` is what found no line to reduce.
 */
export function applyOpeningCredit(credit: Decimal, lines: readonly Decimal[]): { lines: Decimal[]; unused: Decimal } {
  let unused = credit;
  const reduced = lines.map((line) => {
    const taken = least(greatest(line, ZERO), unused);
    unused = unused.minus(taken);
    return line.minus(taken);
  });
  return { lines: reduced, unused };
}

function rounded(full: Decimal, coefficient: Decimal, exact: Decimal, currency: string, trace?: Trace): Decimal {
  const amount = roundToCurrency(exact, currency);
  trace?.push({ step: 'proration', full, coefficient, exact, amount, currency });
  return amount;
}

function share(start: Instant, end: Instant, date: Instant): Decimal {
  requireLength(start, end);
  if (date === start) return ONE;
  return divide(new Decimal(Math.max(0, end - date)), new Decimal(end - start));
}

function requireLength(start: Instant, end: Instant): void {
  if (end <= start) throw new RatingError('invalid_period', 'a period to prorate must have a length', { start, end });
}
