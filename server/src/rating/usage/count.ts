import { Decimal } from '../decimal.ts';
import type { MeteredEvent } from './meter.ts';
import type { RawEvent } from './rows.ts';

/** Distinct event ids. */
export function count(events: Iterable<MeteredEvent | RawEvent>): Decimal {
  const ids = new Set<string>();
  for (const event of events) ids.add(event.eventId);
  return new Decimal(ids.size);
}
