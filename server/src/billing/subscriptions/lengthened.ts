import type { Context } from '../../context.ts';
import { findPause, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { pausedFor } from './doors.ts';

/**
 * A period that a pause makes longer: it ends later, and so does everything that repeats its end. A price still pays for as
 * much time as before.
 *
 * @param length of the pause in milliseconds
 */
export function lengthened(subscription: SubscriptionRow, length: number) {
  const { current_period_start, current_period_end, billing_anchor } = subscription;
  const later = (date: Date) => new Date(date.getTime() + length);
  return {
    current_period_end: later(current_period_end),
    billing_anchor: later(billing_anchor),
    paid_from: new Date(current_period_start.getTime() + pausedFor(subscription) + length),
  };
}

/** How long the pause of a subscription has lasted at an instant, in milliseconds; 0 where there is none. */
export async function pausedUntil({ db }: Context, subscription: SubscriptionRow, at: Date): Promise<number> {
  if (subscription.subscription_status !== 'paused' || !subscription.active_pause_id) return 0;
  const pause = await findPause(db, subscription.active_pause_id);
  return pause ? Math.max(0, at.getTime() - pause.pause_start.getTime()) : 0;
}
