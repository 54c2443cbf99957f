import type { CreditGrantExpiryDurationUnit } from '@flexprice/generated/types';
import { nextBillingDate, type PeriodRule, periodContaining, type RecurringPeriod } from '../../rating/period.ts';
import type { GrantRow } from '../../resources/creditGrants/index.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';

const ms = (date: Date) => date.getTime();

/** When the period of an instalment that starts at `start` ends; none for credits that are given once. */
export function grantPeriodEnd(grant: GrantRow, start: Date, timezone: string): Date | null {
  if (grant.cadence !== 'RECURRING' || !grant.period || !grant.period_count) return null;
  const rule = {
    period: grant.period,
    count: grant.period_count,
    anchor: ms(grant.credit_grant_anchor ?? start),
    timezone,
  };
  return new Date(nextBillingDate(ms(start), rule));
}

/** What a duration of credits is counted in, as billing counts. */
export const EXPIRY_UNIT: { readonly [Unit in CreditGrantExpiryDurationUnit]: RecurringPeriod } = {
  DAY: 'DAILY',
  WEEK: 'WEEKLY',
  MONTH: 'MONTHLY',
  YEAR: 'ANNUAL',
};

/**
 * When credits of a period that starts at `start` expire, by the subscription's calendar: never, some units later, or with
 * the billing period in which they were given.
 */
export function expiryOfInstalment(grant: GrantRow, subscription: SubscriptionRow, start: Date): Date | null {
  const { timezone } = subscription;
  if (grant.expiration_type === 'DURATION' && grant.expiration_duration && grant.expiration_duration_unit) {
    const rule = {
      period: EXPIRY_UNIT[grant.expiration_duration_unit],
      count: grant.expiration_duration,
      anchor: ms(start),
      timezone,
    };
    return new Date(nextBillingDate(ms(start), rule));
  }
  if (grant.expiration_type === 'BILLING_CYCLE') return billingPeriodEnd(subscription, start);
  return null;
}

function billingPeriodEnd(subscription: SubscriptionRow, at: Date): Date | null {
  const { current_period_start: from, current_period_end: to, start_date, end_date } = subscription;
  if (at >= from && at < to) return to;
  const rule: PeriodRule = {
    period: subscription.billing_period,
    count: subscription.billing_period_count,
    anchor: ms(subscription.billing_anchor),
    timezone: subscription.timezone,
    ...(end_date && { end: ms(end_date) }),
  };
  // From the current period on where that is enough: its start may have been moved by a trial or a pause.
  const first = at >= to ? to : start_date;
  const period = periodContaining(ms(at), ms(first), rule);
  return period ? new Date(period.end) : null;
}
