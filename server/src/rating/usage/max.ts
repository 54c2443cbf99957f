import { type Decimal, greatest, ZERO } from '../decimal.ts';
import type { MeteredEvent } from './meter.ts';
import { onePerEvent, type RawEvent } from './rows.ts';
import { propertyNumber } from './text.ts';

/** Greatest quantity; 0 for no events. */
export function max(events: Iterable<MeteredEvent>): Decimal {
  let result = ZERO;
  for (const event of events) result = greatest(result, event.quantity);
  return result;
}

/** Greatest value, at least 0. */
export function rawMax(events: Iterable<RawEvent>): Decimal {
  return onePerEvent(events).reduce((result, event) => greatest(result, propertyNumber(event.value)), ZERO);
}
