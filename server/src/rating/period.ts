/**
 * Billing periods: when one ends and the next begins.
 *
 * A period starts at an instant and ends at the next billing date, which depends on an anchor: its day (of week, month or
 * year) says on which day, its time of day says when. The anchor's own day is applied every time, so a month-end anchor
 * comes back to the 31st after February. All of it happens on the wall clock of the customer's zone; sub-seconds of an
 * anchor are dropped. Periods are half-open and follow each other without gap or overlap.
 */
import { RatingError } from './errors.ts';
import {
  DAY,
  firstInstantFrom,
  type Instant,
  type Interval,
  instantOf,
  type LocalTime,
  localTime,
  SECOND,
  startOfLocalDay,
} from './timezone.ts';

export const BILLING_PERIODS = ['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'ANNUAL', 'ONETIME'] as const;
export type BillingPeriod = (typeof BILLING_PERIODS)[number];
/** A period that comes again: every one but ONETIME. */
export type RecurringPeriod = Exclude<BillingPeriod, 'ONETIME'>;

export interface PeriodRule {
  readonly period: RecurringPeriod;
  /** How many units one period lasts, ≥ 1: MONTHLY × 3 is three months. */
  readonly count: number;
  readonly anchor: Instant;
  /** IANA zone; default UTC. */
  readonly timezone?: string;
  /** Last instant of the subscription (exclusive); cuts the period it falls into. */
  readonly end?: Instant | undefined;
}

type Step = (start: LocalTime, anchor: LocalTime, count: number) => LocalTime;

const NEXT: { readonly [Period in RecurringPeriod]: Step } = {
  DAILY: (start, anchor, count) => startOfLocalDay(start) + count * DAY + clock(anchor),
  WEEKLY: (start, anchor, count) => {
    const toAnchorDay = (((weekday(anchor) - weekday(start)) % 7) + 7) % 7;
    const days = toAnchorDay === 0 ? 7 * count : toAnchorDay + 7 * (count - 1);
    return startOfLocalDay(start) + days * DAY + clock(anchor);
  },
  MONTHLY: (start, anchor, count) => {
    const anchorsDay = Math.min(date(anchor).day, daysInMonth(start));
    // A start before the anchor's day gets a short first period to it, whatever the count.
    return addMonths(start, date(start).day < anchorsDay ? 0 : count, anchor);
  },
  QUARTERLY: (start, anchor, count) => (start < anchor ? anchor : addMonths(start, 3 * count, anchor)),
  HALF_YEARLY: (start, anchor, count) => (start < anchor ? anchor : addMonths(start, 6 * count, anchor)),
  // The anchor's month is forced, and there is no short first year: an anchor later in the year makes the first one longer.
  ANNUAL: (start, anchor, count) => addMonths(start, 12 * count + date(anchor).month - date(start).month, anchor),
};

const CALENDAR_START: { readonly [Period in RecurringPeriod]: (start: LocalTime) => LocalTime } = {
  DAILY: (start) => startOfLocalDay(start) + DAY,
  WEEKLY: (start) => startOfLocalDay(start) + ((8 - weekday(start)) % 7 || 7) * DAY,
  MONTHLY: nextMonthDivisibleBy(1),
  QUARTERLY: nextMonthDivisibleBy(3),
  HALF_YEARLY: nextMonthDivisibleBy(6),
  ANNUAL: nextMonthDivisibleBy(12),
};

const MONTHS: { readonly [Period in RecurringPeriod]: number | undefined } = {
  DAILY: undefined,
  WEEKLY: undefined,
  MONTHLY: 1,
  QUARTERLY: 3,
  HALF_YEARLY: 6,
  ANNUAL: 12,
};

/** End of the period that starts at `start`. Throws RatingError `invalid_period` for a count below 1. */
export function nextBillingDate(start: Instant, rule: PeriodRule): Instant {
  requireCount(rule.count);
  const timezone = rule.timezone ?? 'UTC';
  // Both are compared at whole seconds: an anchor with milliseconds would otherwise lie after its own billing date for ever.
  const anchor = localTime(wholeSecond(rule.anchor), timezone);
  let local = NEXT[rule.period](localTime(start, timezone), anchor, rule.count);
  // Where the clock was set back over midnight, the evening's second pass already lies behind the next day's first minute.
  while (instantOf(local, timezone) <= start) local = NEXT[rule.period](local, anchor, rule.count);
  const next = instantOf(local, timezone);
  return rule.end !== undefined && rule.end < next ? rule.end : next;
}

/**
 * The billing date before an anchor: what a calendar first period would have been, had it been whole.
 * The reference subtracts in UTC; pass the customer's zone to get the right day where midnight is not midnight UTC.
 * Throws RatingError `invalid_period` for a count below 1.
 */
export function previousBillingDate(
  anchor: Instant,
  period: RecurringPeriod,
  count: number,
  timezone = 'UTC',
): Instant {
  requireCount(count);
  const local = localTime(anchor, timezone);
  const months = MONTHS[period];
  if (months !== undefined) return instantOf(addMonths(local, -months * count, local), timezone);
  return instantOf(local - (period === 'WEEKLY' ? 7 : 1) * count * DAY, timezone);
}

/**
 * Anchor of a calendar-cycle subscription: the first day, Monday, month, quarter, half-year or year that begins strictly
 * after the start. A start exactly on the 1st anchors to the next 1st.
 */
export function calendarAnchor(start: Instant, period: RecurringPeriod, timezone = 'UTC'): Instant {
  let local = CALENDAR_START[period](localTime(start, timezone));
  while (firstInstantFrom(local, timezone) <= start) local = CALENDAR_START[period](local);
  return firstInstantFrom(local, timezone);
}

/** The periods from `start` on, endless unless the rule has an end; the last one is cut there. */
export function* billingPeriods(start: Instant, rule: PeriodRule): Generator<Interval, void> {
  let from = start;
  while (rule.end === undefined || from < rule.end) {
    const end = nextBillingDate(from, rule);
    yield { start: from, end };
    from = end;
  }
}

/** The period an instant lies in, counted from `start`; undefined before the start and from the rule's end on. */
export function periodContaining(at: Instant, start: Instant, rule: PeriodRule): Interval | undefined {
  if (at < start) return undefined;
  for (const period of billingPeriods(start, rule)) if (at < period.end) return period;
  return undefined;
}

/**
 * Whether a price of this period can be on a subscription of that one: it is one-time, the same, or fits a whole number
 * of times (months only; days and weeks match nothing but themselves).
 */
export function fitsSubscription(price: BillingPeriod, subscription: RecurringPeriod): boolean {
  if (price === 'ONETIME' || price === subscription) return true;
  const short = MONTHS[price];
  const long = MONTHS[subscription];
  return short !== undefined && long !== undefined && long % short === 0;
}

interface CalendarDate {
  readonly year: number;
  /** 0–11 */
  readonly month: number;
  readonly day: number;
}

function date(local: LocalTime): CalendarDate {
  const value = new Date(local);
  return { year: value.getUTCFullYear(), month: value.getUTCMonth(), day: value.getUTCDate() };
}

/** Day of the week, Sunday 0. */
function weekday(local: LocalTime): number {
  return new Date(local).getUTCDay();
}

function clock(local: LocalTime): number {
  return local - startOfLocalDay(local);
}

function wholeSecond(at: Instant): Instant {
  return Math.floor(at / SECOND) * SECOND;
}

function daysInMonth(local: LocalTime): number {
  const { year, month } = date(local);
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** The month so many after `from`, on the anchor's day (or the month's last) at the anchor's time. */
function addMonths(from: LocalTime, months: number, anchor: LocalTime): LocalTime {
  const { year, month } = date(from);
  const first = Date.UTC(year, month + months, 1);
  return first + (Math.min(date(anchor).day, daysInMonth(first)) - 1) * DAY + clock(anchor);
}

function nextMonthDivisibleBy(months: number): (start: LocalTime) => LocalTime {
  return (start) => {
    const { year, month } = date(start);
    return Date.UTC(year, (Math.floor(month / months) + 1) * months, 1);
  };
}

function requireCount(count: number): void {
  if (!Number.isInteger(count) || count < 1) {
    throw new RatingError('invalid_period', `a billing period count must be a whole number from 1, not ${count}`, {
      count,
    });
  }
}
