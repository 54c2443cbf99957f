import type { AggregationType } from '@flexprice/generated/types';
import { Decimal, ZERO } from '../rating/decimal.ts';
import { NO_EVENTS, quantityOf, type TalliedType, type Tally } from '../rating/usage/tally.ts';

/** A row of an engine that folds what meters keep of events. */
export interface Folded {
  readonly total: string | null;
  readonly events: number;
  /** Events that were looked at. */
  readonly seen: number;
  readonly latest_at: string | null;
  readonly latest_id: string | null;
}

/** A row as a tally that can be joined with others. The type decides which of its numbers mean something. */
export function tallyOf(type: AggregationType, row: Folded): Tally {
  if (row.events === 0) return NO_EVENTS;
  const total = new Decimal(row.total ?? 0);
  return {
    events: row.events,
    total: type === 'MAX' || type === 'LATEST' ? ZERO : total,
    greatest: type === 'MAX' ? total : ZERO,
    latest:
      type === 'LATEST'
        ? { at: Number(row.latest_at) / 1000, eventId: row.latest_id ?? '', quantity: total }
        : undefined,
  };
}

/** The quantity of a tally. Distinct things are only ever counted by one row, which is all there is. */
export function quantityIn(type: AggregationType, tally: Tally): Decimal {
  return type === 'COUNT_UNIQUE' ? tally.total : quantityOf(type satisfies TalliedType, tally);
}
