import type { Faults } from '../errors.ts';
import { microsOf, microsOfDate } from './micros.ts';

/** Microseconds since 1970: `from` belongs to it, `to` does not. */
export interface MicrosRange {
  readonly from: bigint;
  readonly to: bigint;
}

const WEEK = 7n * 86_400_000_000n;

/**
 * The range that a request asks for: until now unless it says otherwise, and seven days long.
 *
 * @param lastInstant whether `end_time` itself still belongs to it
 */
export function rangeOf(
  { start_time, end_time }: { start_time?: string; end_time?: string },
  now: Date,
  faults: Faults,
  lastInstant: 'included' | 'excluded',
): MicrosRange {
  // What was accepted in this very millisecond counts already.
  const end = end_time === undefined ? microsOfDate(now) + 999n : microsOf(end_time);
  const from =
    start_time === undefined ? (end_time === undefined ? microsOfDate(now) : end) - WEEK : microsOf(start_time);
  if (end < from) {
    if (end_time === undefined) faults.start_time = 'must not be in the future unless end_time is sent too';
    else faults.end_time = 'must not be before start_time';
  }
  return { from, to: lastInstant === 'included' || end_time === undefined ? end + 1n : end };
}
