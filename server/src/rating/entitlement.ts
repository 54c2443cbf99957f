/** Allowances: how much of the usage a customer is entitled to, and what is left to charge. */
import { atLeastZero, type Decimal, least, sum, ZERO } from './decimal.ts';
import type { RecurringPeriod } from './period.ts';
import { beyondQuotas, type Quota, type Use } from './quota.ts';
import type { Interval } from './timezone.ts';
import type { Trace } from './trace.ts';

export type ResetPeriod = RecurringPeriod | 'NEVER';

/** Which usage an allowance is compared with. */
export type AllowanceRule =
  /** The whole billing period at once. */
  | 'period'
  /** Each UTC day of it. */
  | 'daily'
  /** Each month of it, counted from the billing anchor. */
  | 'monthly'
  /** All usage since the subscription began: what earlier periods used of the allowance is gone. */
  | 'lifetime';

const RULE: { readonly [Reset in ResetPeriod]: AllowanceRule } = {
  DAILY: 'daily',
  MONTHLY: 'monthly',
  NEVER: 'lifetime',
  WEEKLY: 'period',
  QUARTERLY: 'period',
  HALF_YEARLY: 'period',
  ANNUAL: 'period',
};

/** A reset period that equals the subscription's, or none at all, means the whole period. */
export function allowanceRule(reset: ResetPeriod | undefined, subscription: RecurringPeriod): AllowanceRule {
  return reset === undefined || reset === subscription ? 'period' : RULE[reset];
}

/** Usage of a period, measured the way the allowance rule asks. */
export type MeasuredUsage =
  | { readonly kind: 'period'; readonly quantity: Decimal }
  /** Days or months. */
  | { readonly kind: 'windows'; readonly quantities: readonly Decimal[] }
  /** Aggregates from the subscription's start to the period's start, and to its end. */
  | { readonly kind: 'lifetime'; readonly untilStart: Decimal; readonly untilEnd: Decimal }
  /** What quotas that run side by side leave to charge, and all that was used, use by use. */
  | {
      readonly kind: 'quotas';
      readonly uses: readonly Use[];
      readonly quotas: readonly Quota[];
      readonly period: Interval;
    }
  /** A bucketed meter's buckets, whatever the reset period. */
  | { readonly kind: 'buckets'; readonly buckets: readonly Decimal[] };

export interface Billable {
  /** Everything that was used. */
  readonly used: Decimal;
  /** What is left to charge: the line's quantity. */
  readonly quantity: Decimal;
  /** The part covered by the allowance: `adjusted_entitlement_quantity`. */
  readonly covered: Decimal;
  /**
   * A bucketed meter's buckets if the allowance took nothing; they are then priced one by one. As soon as it takes
   * something, the rest is priced as one ordinary quantity.
   */
  readonly buckets?: readonly Decimal[];
}

type Reduce<Usage> = (usage: Usage, limit: Decimal) => Billable;

const REDUCE: { readonly [Kind in MeasuredUsage['kind']]: Reduce<Extract<MeasuredUsage, { kind: Kind }>> } = {
  period: ({ quantity }, limit) => split(quantity, over(quantity, limit)),
  windows: ({ quantities }, limit) => split(sum(quantities), sum(quantities.map((quantity) => over(quantity, limit)))),
  lifetime: ({ untilStart, untilEnd }, limit) => {
    const used = atLeastZero(untilEnd.minus(untilStart));
    return split(used, over(used, left(limit, untilStart)));
  },
  // Each of the quotas has a limit of its own.
  quotas: ({ uses, quotas, period }) => split(usedIn(uses), beyondQuotas(uses, quotas, period)),
  buckets: ({ buckets }, limit) => {
    const used = sum(buckets);
    const result = split(used, over(used, limit));
    return result.covered.isZero() ? { ...result, buckets } : result;
  },
};

/**
 * Splits usage into what an allowance covers and what is charged. `limit` null is unlimited: nothing is charged. A limit of
 * 0 covers nothing. Soft limits make no difference to the bill.
 */
export function billableUsage(usage: MeasuredUsage, limit: Decimal | null, trace?: Trace): Billable {
  const result = limit === null ? covered(usage) : reduce(usage, limit);
  trace?.push({ step: 'entitlement', used: result.used, limit, billable: result.quantity });
  return result;
}

/** What of a limit was left when the measured usage began. */
export function limitLeft(usage: MeasuredUsage, limit: Decimal | null): Decimal | null {
  return limit === null || usage.kind !== 'lifetime' ? limit : left(limit, usage.untilStart);
}

/** Usage without any allowance: all of it is charged. */
export function unreduced(usage: MeasuredUsage): Billable {
  if (usage.kind === 'quotas') return split(usedIn(usage.uses), usedIn(usage.uses));
  return reduce(usage, ZERO);
}

function reduce(usage: MeasuredUsage, limit: Decimal): Billable {
  // TypeScript cannot see that a table entry found by the usage's own kind takes that usage.
  return (REDUCE[usage.kind] as Reduce<MeasuredUsage>)(usage, limit);
}

function covered(usage: MeasuredUsage): Billable {
  return split(unreduced(usage).used, ZERO);
}

const usedIn = (uses: readonly Use[]): Decimal => sum(uses.map(({ quantity }) => quantity));

function split(used: Decimal, quantity: Decimal): Billable {
  return { used, quantity, covered: used.minus(quantity) };
}

const left = (limit: Decimal, used: Decimal): Decimal => atLeastZero(limit.minus(atLeastZero(used)));

function over(quantity: Decimal, limit: Decimal): Decimal {
  return quantity.minus(least(quantity, limit));
}
