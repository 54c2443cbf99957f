/** Time-of-day terms of a windowed commitment: from 22:00 to 06:00 another price and another commitment. All in UTC. */
import type { PriceModel } from '../prices/index.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../timezone.ts';
import type { WindowSize } from '../windows.ts';
import type { Commitment } from './commitment.ts';

interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** [start, end) on every day; an end before the start lies on the next day. */
export interface TimeOfDay {
  readonly start: ClockTime;
  readonly end: ClockTime;
}

export interface TimeOfDayTerms extends TimeOfDay {
  readonly price: PriceModel;
  readonly commitment: Commitment;
}

const MINUTES_PER_DAY = DAY / MINUTE;

/** Minutes of window sizes that divide a day; longer windows cannot lie inside a bucket. */
const WINDOW_MINUTES: { readonly [Size in WindowSize]: number | undefined } = {
  MINUTE: 1,
  '15MIN': 15,
  '30MIN': 30,
  HOUR: 60,
  '3HOUR': 3 * 60,
  '6HOUR': 6 * 60,
  '12HOUR': 12 * 60,
  DAY: MINUTES_PER_DAY,
  WEEK: undefined,
  MONTH: undefined,
};

/** The bucket a window starts in; its terms take the place of the line's. */
export function termsAt<Bucket extends TimeOfDay>(
  windowStart: Instant,
  buckets: readonly Bucket[],
): Bucket | undefined {
  const minute = Math.floor((((windowStart % DAY) + DAY) % DAY) / MINUTE);
  return buckets.find((bucket) => contains(bucket, minute));
}

/** What is wrong with a set of buckets, in words; empty when they can be used with the meter's window. */
export function timeOfDayFaults(buckets: readonly TimeOfDay[], window: WindowSize): string[] {
  const size = WINDOW_MINUTES[window];
  if (size === undefined) return [`time buckets need a meter window of at most a day, not ${window}`];
  const faults: string[] = [];
  const owner = new Map<number, number>();
  for (const [index, bucket] of buckets.entries()) {
    const { start, end } = bucket;
    if (!isClockTime(start) || !isClockTime(end)) {
      faults.push(`bucket ${index} has a time outside 00:00 to 23:59`);
      continue;
    }
    if (minuteOf(start) === minuteOf(end)) faults.push(`bucket ${index} is empty`);
    if (minuteOf(start) % size !== 0 || minuteOf(end) % size !== 0) {
      faults.push(`bucket ${index} does not begin and end with a ${window} window`);
    }
    const other = claim(owner, bucket, index);
    if (other !== undefined) faults.push(`bucket ${index} overlaps bucket ${other}`);
  }
  return faults;
}

/** Marks the bucket's minutes as its own; returns a bucket that had one of them before. */
function claim(owner: Map<number, number>, bucket: TimeOfDay, index: number): number | undefined {
  let taken: number | undefined;
  for (let minute = 0; minute < MINUTES_PER_DAY; minute += 1) {
    if (!contains(bucket, minute)) continue;
    taken ??= owner.get(minute);
    owner.set(minute, index);
  }
  return taken;
}

function contains({ start, end }: TimeOfDay, minute: number): boolean {
  const from = minuteOf(start);
  const to = minuteOf(end);
  return from < to ? from <= minute && minute < to : from !== to && (minute >= from || minute < to);
}

function minuteOf({ hour, minute }: ClockTime): number {
  return hour * (HOUR / MINUTE) + minute;
}

function isClockTime({ hour, minute }: ClockTime): boolean {
  const whole = Number.isInteger(hour) && Number.isInteger(minute);
  return whole && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
}
