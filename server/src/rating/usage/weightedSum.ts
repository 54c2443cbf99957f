import { atLeastZero, Decimal, divide, ZERO } from '../decimal.ts';
import type { RawContext, RawEvent } from './rows.ts';
import { sum } from './sum.ts';
import { propertyNumber } from './text.ts';

/** Bills do not weigh: the plain sum. */
export const weightedSum = sum;

/**
 * Σ value × time left ÷ length of the range, to 16 digits, at least 0; 0 for an empty range. Divided once at the end, so
 * that events do not add up their roundings. An event sent for two instants counts at both.
 */
export function rawWeightedSum(events: Iterable<RawEvent>, { range }: RawContext): Decimal {
  if (range.end <= range.start) return ZERO;
  let weighted = ZERO;
  for (const event of events) weighted = weighted.plus(propertyNumber(event.value).times(range.end - event.at));
  return atLeastZero(divide(weighted, new Decimal(range.end - range.start)));
}
