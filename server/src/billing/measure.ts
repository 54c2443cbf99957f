/**
 * How much of a meter was used. Previews, live usage, alerts, analytics and invoices all ask here, so that they cannot
 * disagree. The numbers are those of `aggregate` in the rating room and include every event that was acknowledged before.
 */
import type { Context } from '../context.ts';
import type { MeterFold, MeteringRule, MeterQuery } from '../events/index.ts';
import { type Decimal, sum, ZERO } from '../rating/decimal.ts';
import { allowanceRule, type MeasuredUsage, type ResetPeriod } from '../rating/entitlement.ts';
import type { WindowUsage } from '../rating/invoice.ts';
import { billingPeriods, type RecurringPeriod } from '../rating/period.ts';
import type { Instant, Interval } from '../rating/timezone.ts';
import { anchorDay, windowsOf } from '../rating/windows.ts';

/** How an allowance on the usage comes again, which decides in what pieces the usage is measured. */
export interface AllowanceReset {
  /** The entitlement's; none means the whole period. */
  readonly period?: ResetPeriod | undefined;
  /** The subscription's. */
  readonly billingPeriod: RecurringPeriod;
  readonly anchor: Instant;
  /** IANA zone of the customer; default UTC. */
  readonly timezone?: string | undefined;
  /** Where the usage of an allowance that never resets begins. */
  readonly subscriptionStart: Instant;
}

export interface MeasureRequest {
  /** A meter's row will do. */
  readonly meter: MeteringRule;
  /** Whose events count, together. None: nobody's. */
  readonly externalCustomerIds: readonly string[];
  /** Instants; the end does not belong to it. */
  readonly window: Interval;
  /** Leave out where no allowance is to be taken off. */
  readonly reset?: AllowanceReset | undefined;
  /** Billing anchor whose day MONTH buckets follow; default the first of the month. */
  readonly anchor?: Instant | undefined;
}

/** One meter's usage; see {@link measureAll} for several. */
export async function measureUsage(context: Context, request: MeasureRequest): Promise<MeasuredUsage> {
  const [usage] = await measureAll(context, [request]);
  return usage as MeasuredUsage;
}

/** The usage of many lines, in order, in as few statements as the engine can. */
export async function measureAll(context: Context, requests: readonly MeasureRequest[]): Promise<MeasuredUsage[]> {
  const plans = requests.map(planOf);
  const folds = await context.services.events.measure(
    context.db,
    plans.flatMap(({ queries }) => queries),
  );
  let next = 0;
  return plans.map(({ queries, usage }) => {
    const own = folds.slice(next, next + queries.length);
    next += queries.length;
    return usage(own);
  });
}

/** How to ask for a measured usage, and how to read the answers. */
interface Plan {
  readonly queries: readonly MeterQuery[];
  readonly usage: (folds: readonly MeterFold[][]) => MeasuredUsage;
}

function planOf(request: MeasureRequest): Plan {
  const { meter, window, reset } = request;
  if (isBucketed(meter)) {
    return {
      queries: [queryOf(request, window, bucketStarts(request))],
      usage: ([buckets = []]) => ({ kind: 'buckets', buckets: byTime(buckets).map(({ quantity }) => quantity) }),
    };
  }
  switch (reset ? allowanceRule(reset.period, reset.billingPeriod) : 'period') {
    case 'period':
      return {
        queries: [queryOf(request, window)],
        usage: ([whole]) => ({ kind: 'period', quantity: quantityIn(whole) }),
      };
    case 'daily':
      return windowed(request, startsOf(windowsOf(window, 'DAY')));
    case 'monthly':
      return windowed(request, startsOf(monthsOf(window, reset as AllowanceReset)));
    case 'lifetime': {
      const { subscriptionStart } = reset as AllowanceReset;
      return {
        queries: [window.start, window.end].map((end) => queryOf(request, { start: subscriptionStart, end })),
        usage: ([before, after]) => ({
          kind: 'lifetime',
          untilStart: quantityIn(before),
          untilEnd: quantityIn(after),
        }),
      };
    }
  }
}

function windowed(request: MeasureRequest, starts: readonly Instant[]): Plan {
  return {
    queries: [queryOf(request, request.window, starts)],
    usage: ([windows = []]) => ({ kind: 'windows', quantities: byTime(windows).map(({ quantity }) => quantity) }),
  };
}

/**
 * Months from billing date to billing date, the anchor's time of day included. (The reference cuts at midnight, which gives
 * a year that begins at noon a thirteenth allowance for its last half day.)
 */
function monthsOf(window: Interval, { anchor, timezone }: AllowanceReset): Iterable<Interval> {
  const rule = { period: 'MONTHLY', count: 1, anchor, end: window.end, ...(timezone && { timezone }) } as const;
  return billingPeriods(window.start, rule);
}

export interface MeasureWindowsRequest extends Omit<MeasureRequest, 'reset'> {
  /** Windows without events are wanted too, as far as they begin before this instant: a true-up is due for them. */
  readonly emptyUntil?: Instant | undefined;
}

/** A bucketed meter's usage by window, for commitments that hold for each window on its own. In order of time. */
export async function measureWindows(context: Context, request: MeasureWindowsRequest): Promise<WindowUsage[]> {
  const { window, emptyUntil } = request;
  const starts = bucketStarts(request);
  const [folds = []] = await context.services.events.measure(context.db, [queryOf(request, window, starts)]);
  const quantities = new Map<Instant, Decimal[]>();
  if (emptyUntil !== undefined) {
    const end = Math.min(emptyUntil, window.end);
    for (const { start } of bucketsOf(request, { start: window.start, end })) quantities.set(start, []);
  }
  for (const { window: start = window.start, quantity } of byTime(folds)) {
    quantities.set(start, [...(quantities.get(start) ?? []), quantity]);
  }
  return Array.from(quantities, ([start, values]) => ({ start, quantities: values })).sort((a, b) => a.start - b.start);
}

/** Whether a meter is priced bucket by bucket. */
export function isBucketed({ aggregation: { type, bucket_size } }: MeteringRule): boolean {
  return (type === 'MAX' || type === 'SUM') && Boolean(bucket_size);
}

function queryOf(
  { meter, externalCustomerIds }: MeasureRequest,
  { start, end }: Interval,
  windows?: MeterQuery['windows'],
): MeterQuery {
  return { rule: meter, externalCustomerIds, from: microsAt(start), to: microsAt(end), windows };
}

const microsAt = (at: Instant): bigint => BigInt(Math.round(at * 1000));

function bucketStarts(request: MeasureRequest): NonNullable<MeterQuery['windows']> {
  if (request.meter.aggregation.bucket_size === 'MINUTE') return 'minutes';
  return startsOf(bucketsOf(request, request.window));
}

function bucketsOf({ meter, anchor }: MeasureRequest, range: Interval): Iterable<Interval> {
  // Bills cut buckets in UTC whatever the customer's zone, and months at the day of the billing anchor.
  const options = anchor === undefined ? {} : { monthAnchorDay: anchorDay(anchor) };
  return windowsOf(range, meter.aggregation.bucket_size ?? 'DAY', options);
}

const startsOf = (windows: Iterable<Interval>): Instant[] => Array.from(windows, ({ start }) => start);

function byTime(folds: readonly MeterFold[]): MeterFold[] {
  return folds.toSorted(
    (a, b) => (a.window ?? 0) - (b.window ?? 0) || (a.group.join('\0') < b.group.join('\0') ? -1 : 1),
  );
}

/** Everything of an answer without windows. */
function quantityIn(folds: readonly MeterFold[] | undefined): Decimal {
  return folds && folds.length > 0 ? sum(folds.map(({ quantity }) => quantity)) : ZERO;
}
