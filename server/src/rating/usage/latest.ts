import { atLeastZero, type Decimal, ZERO } from '../decimal.ts';
import type { MeteredEvent } from './meter.ts';
import { latestOf, type RawEvent } from './rows.ts';
import { propertyNumber } from './text.ts';

/** Quantity of the latest event; 0 for none. */
export function latest(events: Iterable<MeteredEvent>): Decimal {
  return latestOf(events)?.quantity ?? ZERO;
}

/** Value of the latest event, at least 0. */
export function rawLatest(events: Iterable<RawEvent>): Decimal {
  return atLeastZero(propertyNumber(latestOf(events)?.value));
}
