import type { BillingCycle } from '@flexprice/generated/types';
import { calendarAnchor, nextBillingDate, type PeriodRule, type RecurringPeriod } from '../../rating/period.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';

/** What decides when the periods of a subscription begin and end. */
export type Rhythm = Pick<
  SubscriptionRow,
  'billing_period' | 'billing_period_count' | 'billing_anchor' | 'timezone' | 'end_date'
>;

/** The rule of a subscription's periods, cut at its end unless `open`. */
export function periodRule(rhythm: Rhythm): PeriodRule {
  return {
    period: rhythm.billing_period,
    count: rhythm.billing_period_count,
    anchor: rhythm.billing_anchor.getTime(),
    timezone: rhythm.timezone,
    end: rhythm.end_date?.getTime(),
  };
}

/** End of the period that begins at `start`. */
export function periodEnd(start: Date, rhythm: Rhythm): Date {
  return new Date(nextBillingDate(start.getTime(), periodRule(rhythm)));
}

/** The instant that the boundaries of a subscription's periods repeat, if it begins to be charged at `start`. */
export function anchorFor(start: Date, cycle: BillingCycle, period: RecurringPeriod, timezone: string): Date {
  return cycle === 'calendar' ? new Date(calendarAnchor(start.getTime(), period, timezone)) : start;
}

const DAY = 86_400_000;

/** Days of a trial are whole days of 24 hours, as in the reference. */
export const afterDays = (start: Date, days: number): Date => new Date(start.getTime() + days * DAY);

/** The later of two instants. */
export const later = (a: Date, b: Date): Date => new Date(Math.max(a.getTime(), b.getTime()));
