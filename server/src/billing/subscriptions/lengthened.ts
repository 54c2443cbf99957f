import type { Context } from '../../context.ts';
import { sql, updateRows } from '../../db/index.ts';
import { changeOf } from '../../resources/records.ts';
import { findPause, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { pausedFor } from './doors.ts';
import { later, periodEnd } from './periods.ts';

/**
 * A period that a pause makes longer: it ends later, and the next ones repeat that end. A price still pays for as much time
 * as before.
 *
 * @param length of the pause in milliseconds
 */
export function lengthened(subscription: SubscriptionRow, length: number) {
  const { current_period_start, current_period_end } = subscription;
  const paidFrom = new Date(current_period_start.getTime() + pausedFor(subscription));
  // A planned cancellation may have cut the period; the anchor is where it would have ended.
  const uncut = later(periodEnd(paidFrom, { ...subscription, end_date: null }), current_period_end);
  const moved = (date: Date) => new Date(date.getTime() + length);
  return { current_period_end: moved(current_period_end), billing_anchor: moved(uncut), paid_from: moved(paidFrom) };
}

/** How long the pause of a subscription has lasted at an instant, in milliseconds; 0 where there is none. */
export async function pausedUntil({ db }: Context, subscription: SubscriptionRow, at: Date): Promise<number> {
  if (subscription.subscription_status !== 'paused' || !subscription.active_pause_id) return 0;
  const pause = await findPause(db, subscription.active_pause_id);
  return pause ? Math.max(0, at.getTime() - pause.pause_start.getTime()) : 0;
}

/** Limits that were cut to a short first period last as long as it does. */
export async function lengthenLimits(
  context: Context,
  { id, current_period_end }: SubscriptionRow,
  length: number,
): Promise<void> {
  const cut = sql`entity_type = 'SUBSCRIPTION' and entity_id = ${id} and status = 'published'
    and end_date = ${current_period_end}`;
  const end_date = new Date(current_period_end.getTime() + length);
  await updateRows(context.db, 'entitlements', cut, { end_date, ...changeOf(context) });
}
