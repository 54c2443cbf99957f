import { type Decimal, ONE } from '../decimal.ts';
import type { RawContext, RawEvent } from './rows.ts';
import { rawSum, sum } from './sum.ts';

/** Metered quantities carry the multiplier already; what is left is the plain sum. */
export const sumWithMultiplier = sum;

/** (Σ value) × multiplier, at least 0. */
export function rawSumWithMultiplier(events: Iterable<RawEvent>, context: RawContext): Decimal {
  return rawSum(events).times(context.multiplier ?? ONE);
}
