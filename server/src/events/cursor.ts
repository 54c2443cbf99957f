import { validationError } from '../errors.ts';
import type { ListQuery } from './store.ts';

/** A place in the list of events: instant first, then id. */
export interface Cursor {
  readonly micros: bigint;
  readonly id: string;
}

/** Instants that PostgreSQL and the wire format both have: the years 1 to 9999. */
const EARLIEST = -62_135_596_800_000_000n;
const LATEST = 253_402_300_799_999_999n;

/** `<unix nanoseconds>::<event id>` */
export function cursorText({ micros, id }: Cursor): string {
  return `${micros * 1000n}::${id}`;
}

/** @throws ApiError `validation_error` naming `field` */
export function parseCursor(text: string, field: string): Cursor {
  const [, nanos, id] = /^(-?\d{1,21})::([^\0]+)$/.exec(text) ?? [];
  const micros = nanos === undefined ? undefined : BigInt(nanos) / 1000n;
  if (micros === undefined || id === undefined || micros < EARLIEST || micros > LATEST) {
    throw validationError({ [field]: 'must be a key that an earlier answer gave: <unix nanoseconds>::<event id>' });
  }
  return { micros, id };
}

/** Beside a place the nearest events are wanted, whatever order they are shown in. */
export function readingDirection({ order, beyond }: Pick<ListQuery, 'order' | 'beyond'>): 'asc' | 'desc' {
  if (!beyond) return order;
  return beyond.side === 'newer' ? 'asc' : 'desc';
}
