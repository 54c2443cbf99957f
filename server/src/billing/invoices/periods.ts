import { decimal } from '../../rating/decimal.ts';
import { nextBillingDate, type PeriodRule, previousBillingDate } from '../../rating/period.ts';
import type { Instant, Interval } from '../../rating/timezone.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';

/** A stretch of time as rows hold it, the end not included. */
export interface Period {
  readonly start: Date;
  readonly end: Date;
}

export const toInterval = ({ start, end }: Period): Interval => ({ start: start.getTime(), end: end.getTime() });
export const toPeriod = ({ start, end }: Interval): Period => ({ start: new Date(start), end: new Date(end) });

/** How a subscription's periods follow one another; without its end. */
function ruleOf(subscription: SubscriptionRow): PeriodRule {
  return {
    period: subscription.billing_period,
    count: subscription.billing_period_count,
    anchor: subscription.billing_anchor.getTime(),
    timezone: subscription.timezone,
  };
}

/** When the subscription stops being charged, if that is known: its end or its cancellation, whichever comes first. */
function endOf(subscription: SubscriptionRow): Instant | undefined {
  const { end_date, cancel_at, cancel_at_period_end, current_period_end } = subscription;
  const ends = [end_date, cancel_at, cancel_at_period_end ? current_period_end : null].flatMap((date) =>
    date ? [date.getTime()] : [],
  );
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

/** The period after a window; undefined when the subscription has ended by then. */
export function periodAfter(subscription: SubscriptionRow, window: Interval): Interval | undefined {
  const end = endOf(subscription);
  if (subscription.subscription_status === 'cancelled' || (end !== undefined && end <= window.end)) return undefined;
  return { start: window.end, end: nextBillingDate(window.end, { ...ruleOf(subscription), end }) };
}

/** By how much pauses that are over have made the current period longer, in milliseconds. */
export function pausedFor({ paid_from, current_period_start }: SubscriptionRow): number {
  return Math.max(0, (paid_from ?? current_period_start).getTime() - current_period_start.getTime());
}

/** Where the period that starts with a window would have ended, had nothing cut it short. */
export function uncutEnd(subscription: SubscriptionRow, window: Interval): Instant {
  const paused = window.start === subscription.current_period_start.getTime() ? pausedFor(subscription) : 0;
  const longer = paused > 0 ? subscription.current_period_end.getTime() : window.end;
  return Math.max(nextBillingDate(window.start + paused, ruleOf(subscription)), longer, window.end);
}

/** The billing period that a window lies in, whether usage is invoiced early or a change of items cuts it. */
export function billingPeriodOf(subscription: SubscriptionRow, window: Interval): Interval {
  const { billing_period, billing_period_count, timezone } = subscription;
  const end = uncutEnd(subscription, window);
  return { start: previousBillingDate(end, billing_period, billing_period_count, timezone), end };
}

/** Whether usage of the subscription is invoiced before its period ends. */
export const isInvoicedEarly = ({ auto_invoice_threshold: threshold }: SubscriptionRow): boolean =>
  threshold !== null && decimal(threshold).gt(0);
