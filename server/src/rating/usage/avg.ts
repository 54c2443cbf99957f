import { atLeastZero, Decimal, divide, sum as total, ZERO } from '../decimal.ts';
import type { MeteredEvent } from './meter.ts';
import { onePerEvent, type RawEvent } from './rows.ts';
import { propertyNumber } from './text.ts';

/** Mean quantity to 16 digits, events of quantity 0 included; 0 for no events. */
export function avg(events: Iterable<MeteredEvent>): Decimal {
  return mean(Array.from(events, (event) => event.quantity));
}

/** Mean value to 16 digits, at least 0; a missing value counts as 0. */
export function rawAvg(events: Iterable<RawEvent>): Decimal {
  return atLeastZero(mean(onePerEvent(events).map((event) => propertyNumber(event.value))));
}

function mean(values: readonly Decimal[]): Decimal {
  return values.length === 0 ? ZERO : divide(total(values), new Decimal(values.length));
}
