import { Decimal } from '../decimal.ts';
import type { MeteredEvent } from './meter.ts';
import type { RawEvent } from './rows.ts';
import { rawText } from './text.ts';

/** Distinct things seen; events that name none do not count. */
export function countUnique(events: Iterable<MeteredEvent>): Decimal {
  const keys = new Set<string>();
  for (const event of events) if (event.uniqueKey !== '') keys.add(event.uniqueKey);
  return new Decimal(keys.size);
}

/** Distinct texts; a missing property is the empty text and counts as one of them. */
export function rawCountUnique(events: Iterable<RawEvent>): Decimal {
  const texts = new Set<string>();
  for (const event of events) texts.add(rawText(event.value));
  return new Decimal(texts.size);
}
