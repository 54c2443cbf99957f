/**
 * Commitments on one usage line: an agreed amount of use, everything above it at a factor, and, if agreed, the difference
 * charged when less was used.
 */
import { atLeastZero, type Decimal, greatest, least, ONE, ZERO } from '../decimal.ts';
import { RatingError } from '../errors.ts';
import { roundToCurrency } from '../money.ts';
import { type PriceModel, rate } from '../prices/index.ts';
import type { Instant } from '../timezone.ts';
import type { Trace } from '../trace.ts';

export interface Commitment {
  readonly type: 'amount' | 'quantity';
  /** An amount in the line's currency or a quantity that its price turns into one, > 0. */
  readonly value: Decimal;
  /** ≥ 1 */
  readonly overageFactor: Decimal;
  readonly trueUp: boolean;
  /** For one that runs over several periods. */
  readonly long?: LongCommitment | undefined;
}

/** How far a commitment has come that runs over several periods: each may use what the earlier ones left. */
export interface LongCommitment {
  /** What earlier periods used of it, in money. */
  readonly prior: Decimal;
  /** Whether this period is the last: only then is the rest of it charged. */
  readonly isLast: boolean;
}

/** How a commitment turned out. `charge` is exact; utilized + overage + trueUp = charge. */
export interface CommitmentResult {
  readonly charge: Decimal;
  /** Usage within the commitment. */
  readonly utilized: Decimal;
  /** Usage above it, already multiplied. */
  readonly overage: Decimal;
  /** What was committed to, not used and is charged all the same. */
  readonly trueUp: Decimal;
}

const NOTHING: CommitmentResult = { charge: ZERO, utilized: ZERO, overage: ZERO, trueUp: ZERO };

const COMMITTED: { readonly [Type in Commitment['type']]: (value: Decimal, price: PriceModel) => Decimal } = {
  amount: (value) => value,
  quantity: (value, price) => rate(price, value),
};

/**
 * usage ≥ C: C + (usage − C) × factor; usage < C: C with true-up, else usage. Of a long commitment, C is what is left of it.
 *
 * @throws RatingError `invalid_commitment`
 */
export function applyCommitment(
  usage: Decimal,
  commitment: Commitment,
  price: PriceModel,
  trace?: Trace,
  window?: Instant,
): CommitmentResult {
  const { overageFactor, value } = commitment;
  if (overageFactor.lt(ONE) || !value.gt(ZERO)) {
    throw new RatingError('invalid_commitment', 'a commitment must be above 0 and its overage factor at least 1', {
      value: value.toFixed(),
      overageFactor: overageFactor.toFixed(),
    });
  }
  const { long } = commitment;
  const committed = atLeastZero(COMMITTED[commitment.type](value, price).minus(long?.prior ?? ZERO));
  const utilized = least(usage, committed);
  const overage = usage.minus(utilized).times(overageFactor);
  const trueUp = commitment.trueUp && (long?.isLast ?? true) ? committed.minus(utilized) : ZERO;
  trace?.push({
    step: 'commitment',
    ...(window === undefined ? {} : { window }),
    usage,
    committed,
    overageFactor,
    utilized,
    overage,
    trueUp,
  });
  return { charge: utilized.plus(overage).plus(trueUp), utilized, overage, trueUp };
}

/** What a window of a windowed commitment costs before it, and which terms govern it. */
export interface CommittedWindow {
  readonly start: Instant;
  readonly cost: Decimal;
  readonly price: PriceModel;
  /** Undefined where neither the line nor a time-of-day bucket commits to anything. */
  readonly commitment: Commitment | undefined;
}

/** The commitment formula for each window on its own; the sum is exact, to be rounded once. */
export function applyWindowedCommitment(windows: Iterable<CommittedWindow>, trace?: Trace): CommitmentResult {
  let total = NOTHING;
  for (const { start, cost, price, commitment } of windows) {
    total = add(total, commitment ? applyCommitment(cost, commitment, price, trace, start) : uncommitted(cost));
  }
  return total;
}

/** The charge in the currency, half away from zero: the line's amount. */
export function roundCharge(result: CommitmentResult, currency: string, trace?: Trace): Decimal {
  const amount = roundToCurrency(result.charge, currency);
  trace?.push({ step: 'rounding', exact: result.charge, amount, currency });
  return amount;
}

export interface CumulativeTerms {
  readonly committed: Decimal;
  readonly overageFactor: Decimal;
  /** Usage charges of the earlier invoices of the commitment's window, overage not counted. */
  readonly prior: Decimal;
  /** True in the last period of the window, and only if true-up was agreed. */
  readonly trueUp: boolean;
}

/** A commitment that runs over several billing periods: this period may use what the earlier ones left. */
export function applyCumulativeCommitment(usage: Decimal, terms: CumulativeTerms): CommitmentResult {
  const remaining = greatest(terms.committed.minus(terms.prior), ZERO);
  const utilized = least(usage, remaining);
  const overage = usage.minus(utilized).times(terms.overageFactor);
  const trueUp = terms.trueUp ? remaining.minus(utilized) : ZERO;
  return { charge: utilized.plus(overage).plus(trueUp), utilized, overage, trueUp };
}

function uncommitted(cost: Decimal): CommitmentResult {
  return { charge: cost, utilized: cost, overage: ZERO, trueUp: ZERO };
}

function add(a: CommitmentResult, b: CommitmentResult): CommitmentResult {
  return {
    charge: a.charge.plus(b.charge),
    utilized: a.utilized.plus(b.utilized),
    overage: a.overage.plus(b.overage),
    trueUp: a.trueUp.plus(b.trueUp),
  };
}
