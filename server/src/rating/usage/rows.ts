import type { Decimal } from '../decimal.ts';
import type { Instant, Interval } from '../timezone.ts';

/** An event as raw event queries see it: the property itself, not yet a number. */
export interface RawEvent {
  readonly eventId: string;
  readonly at: Instant;
  /** The measured property; undefined when missing. */
  readonly value: unknown;
}

/** What raw aggregation needs besides the events. */
export interface RawContext {
  /** The queried range; WEIGHTED_SUM weighs by the time left in it. */
  readonly range: Interval;
  readonly multiplier?: Decimal | undefined;
}

interface Row {
  readonly eventId: string;
  readonly at: Instant;
}

/** One row per event id and instant of one customer (and meter): the last given replaces the earlier ones. */
export function collapse<R extends Row>(rows: Iterable<R>): R[] {
  const kept = new Map<string, R>();
  for (const row of rows) kept.set(`${row.at} ${row.eventId}`, row);
  return [...kept.values()];
}

/** One row per event id: the latest in time. Most raw aggregates count an event that was sent for two instants once. */
export function onePerEvent<R extends Row>(rows: Iterable<R>): R[] {
  const kept = new Map<string, R>();
  for (const row of rows) {
    const known = kept.get(row.eventId);
    if (known === undefined || row.at >= known.at) kept.set(row.eventId, row);
  }
  return [...kept.values()];
}

/** The latest row; of several at the same instant the one with the greatest event id, so that the answer does not depend on order. */
export function latestOf<R extends Row>(rows: Iterable<R>): R | undefined {
  let latest: R | undefined;
  for (const row of rows) {
    if (latest === undefined || row.at > latest.at || (row.at === latest.at && row.eventId > latest.eventId))
      latest = row;
  }
  return latest;
}
