import { atLeastZero, type Decimal, sum as total, ZERO } from '../decimal.ts';
import type { MeteredEvent } from './meter.ts';
import { onePerEvent, type RawEvent } from './rows.ts';
import { propertyNumber } from './text.ts';

/** Σ quantity. */
export function sum(events: Iterable<MeteredEvent>): Decimal {
  let result = ZERO;
  for (const event of events) result = result.plus(event.quantity);
  return result;
}

/** Σ value, at least 0. */
export function rawSum(events: Iterable<RawEvent>): Decimal {
  return atLeastZero(total(onePerEvent(events).map((event) => propertyNumber(event.value))));
}
