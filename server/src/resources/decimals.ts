import type { Faults } from '../errors.ts';
import { type Decimal, roundTo, tryDecimal } from '../rating/decimal.ts';

/** What is wrong with a decimal that the contract allows and this server cannot compute with. */
export const TOO_MANY_DIGITS = 'must have at most 30 digits on either side of the point';

/** Reads a decimal of a request that must be above 0; otherwise leaves a fault under `field`. */
export function positiveDecimal(text: string, field: string, faults: Faults): Decimal | undefined {
  const value = tryDecimal(text);
  if (value?.gt(0)) return value;
  faults[field] = value ? 'must be greater than 0' : TOO_MANY_DIGITS;
  return undefined;
}

/** What a numeric column keeps of a number. */
export interface Digits {
  readonly decimals: number;
  /** Digits before the point that fit. */
  readonly integers: number;
}

/**
 * Reads a decimal of a request as a column will keep it. Leaves a fault under `field` where it does not fit, or where
 * nothing but 0 would be left of it.
 */
export function storedDecimal(text: string, field: string, digits: Digits, faults: Faults): Decimal | undefined {
  const value = tryDecimal(text);
  if (!value) {
    faults[field] = TOO_MANY_DIGITS;
    return undefined;
  }
  const stored = roundTo(value, digits.decimals);
  if (stored.isZero() && !value.isZero()) {
    faults[field] = `has no digit within the ${digits.decimals} decimals that are kept`;
  } else if (!stored.isZero() && stored.e >= digits.integers) {
    faults[field] = `must have at most ${digits.integers} digits before the point`;
  }
  return stored;
}
