/**
 * Usage in parts: what must be known of some events so that they need not be seen again when others join them. Events can
 * be added one at a time, tallies of different events can be joined in any order, and the quantity is that of `aggregate`
 * over all of them together.
 */
import { Decimal, divide, greatest, ONE, ZERO } from '../decimal.ts';
import type { Instant } from '../timezone.ts';
import type { AggregationType, MeteredEvent } from './meter.ts';

/** Aggregations that tallies can carry. Distinct things cannot be joined without the things themselves. */
export type TalliedType = Exclude<AggregationType, 'COUNT_UNIQUE'>;

export interface Tally {
  /** How many events. */
  readonly events: number;
  /** Σ quantity. */
  readonly total: Decimal;
  /** Greatest quantity. */
  readonly greatest: Decimal;
  /** The event `LATEST` takes; undefined without events. */
  readonly latest: Latest | undefined;
}

interface Latest {
  readonly at: Instant;
  readonly eventId: string;
  readonly quantity: Decimal;
}

export const NO_EVENTS: Tally = { events: 0, total: ZERO, greatest: ZERO, latest: undefined };

/** The tally with one more event. Each event is added once: ids are not compared. */
export function tallied(tally: Tally, { at, eventId, quantity }: MeteredEvent): Tally {
  return joined(tally, { events: 1, total: quantity, greatest: quantity, latest: { at, eventId, quantity } });
}

/** One tally of the events of both, which share none. */
export function joined(a: Tally, b: Tally): Tally {
  return {
    events: a.events + b.events,
    total: a.total.plus(b.total),
    greatest: greatest(a.greatest, b.greatest),
    latest: later(a.latest, b.latest),
  };
}

const QUANTITY: { readonly [Type in TalliedType]: (tally: Tally) => Decimal } = {
  COUNT: ({ events }) => ONE.times(events),
  SUM: ({ total }) => total,
  AVG: ({ total, events }) => (events === 0 ? ZERO : divide(total, new Decimal(events))),
  LATEST: ({ latest }) => latest?.quantity ?? ZERO,
  MAX: (tally) => tally.greatest,
  SUM_WITH_MULTIPLIER: ({ total }) => total,
  WEIGHTED_SUM: ({ total }) => total,
};

/** What `aggregate` gives for the tallied events. */
export function quantityOf(type: TalliedType, tally: Tally): Decimal {
  return QUANTITY[type](tally);
}

function later(a: Latest | undefined, b: Latest | undefined): Latest | undefined {
  if (!a || !b) return a ?? b;
  return b.at > a.at || (b.at === a.at && b.eventId > a.eventId) ? b : a;
}
