/** Usage cut into windows: buckets of bucketed meters, and the days or months an allowance is granted for. */
import { type Decimal, sum as total } from '../decimal.ts';
import type { Instant } from '../timezone.ts';
import { type WindowOptions, type WindowSize, windowStart } from '../windows.ts';
import { max } from './max.ts';
import type { MeteredEvent } from './meter.ts';
import { sum } from './sum.ts';

export type BucketedType = 'MAX' | 'SUM';

export interface Bucket {
  /** Start of the window. */
  readonly start: Instant;
  readonly group: string;
  readonly quantity: Decimal;
}

type Fold = (events: Iterable<MeteredEvent>) => Decimal;

const FOLDS: { readonly [Type in BucketedType]: Fold } = { MAX: max, SUM: sum };

/** A bucketed meter's buckets that have events, by time and then by group; they are priced one by one. */
export function bucketUsage(
  type: BucketedType,
  events: Iterable<MeteredEvent>,
  size: WindowSize,
  options?: WindowOptions,
): Bucket[] {
  return fold(events, FOLDS[type], size, options, (event) => event.group);
}

/** What a bucketed meter reports as its usage: the sum of its buckets. */
export function bucketedQuantity(buckets: Iterable<Bucket>): Decimal {
  return total(Array.from(buckets, (bucket) => bucket.quantity));
}

/** Any aggregation per window, in order of time; windows without events are absent. */
export function usagePerWindow(
  aggregate: Fold,
  events: Iterable<MeteredEvent>,
  size: WindowSize,
  options?: WindowOptions,
): Bucket[] {
  return fold(events, aggregate, size, options, () => '');
}

function fold(
  events: Iterable<MeteredEvent>,
  aggregate: Fold,
  size: WindowSize,
  options: WindowOptions | undefined,
  groupOf: (event: MeteredEvent) => string,
): Bucket[] {
  const buckets = new Map<string, { start: Instant; group: string; events: MeteredEvent[] }>();
  for (const event of events) {
    const start = windowStart(event.at, size, options);
    const group = groupOf(event);
    const key = `${start} ${group}`;
    const bucket = buckets.get(key);
    if (bucket) bucket.events.push(event);
    else buckets.set(key, { start, group, events: [event] });
  }
  return Array.from(buckets.values(), ({ start, group, events: inside }) => ({
    start,
    group,
    quantity: aggregate(inside),
  })).sort((a, b) => a.start - b.start || (a.group < b.group ? -1 : 1));
}
