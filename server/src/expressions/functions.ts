import { Decimal, ONE, ZERO } from '../rating/decimal.ts';
import { EvaluationFailure } from './failure.ts';
import type { FunctionName } from './language.ts';

/** Digits of results that have no end, such as roots: well beyond a double's 17, and quick to compute. */
const Approximate = Decimal.clone({ precision: 40 });

/** Powers of ten that a double reaches. */
const MAX_EXPONENT = 308;
const MIN_EXPONENT = -324;

/** The functions of expressions. Those of one argument ignore the second. */
export const CALLS: { readonly [Name in FunctionName]: (a: Decimal, b: Decimal) => Decimal } = {
  max: (a, b) => Decimal.max(a, b),
  min: (a, b) => Decimal.min(a, b),
  pow: power,
  abs: (a) => a.abs(),
  ceil: (a) => a.ceil(),
  floor: (a) => a.floor(),
  // Halves go away from zero: Decimal.round takes its mode from the settings, which say so.
  round: (a) => a.round(),
  sqrt: (a) => adopted(new Approximate(a).sqrt()),
  log: (a) => adopted(new Approximate(a).ln()),
};

function power(base: Decimal, exponent: Decimal): Decimal {
  if (exponent.isZero()) return ONE;
  // Beyond this every base other than 0, 1 and -1 leaves the range of doubles by far.
  if (exponent.abs().gt(1e9) && !base.abs().eq(1) && !base.isZero()) {
    if (base.abs().gt(1) === exponent.gt(0)) throw new EvaluationFailure('more than a double holds');
    return ZERO;
  }
  return adopted(new Approximate(base).pow(exponent));
}

/** Back among the decimals of rating. */
const adopted = (value: Decimal): Decimal => new Decimal(value);

/** @throws EvaluationFailure for what a double cannot hold; what is too small for one is 0 */
export function finite(value: Decimal): Decimal {
  if (!value.isFinite() || value.e > MAX_EXPONENT) throw new EvaluationFailure('not a finite number');
  return value.e < MIN_EXPONENT ? ZERO : value;
}

/** Without the fraction. */
export function truncated(value: Decimal): bigint {
  return BigInt(value.trunc().toFixed());
}
