import type { Context } from '../../context.ts';
import { findSchedule, lockSubscription, updateSchedule } from '../../resources/subscriptions/index.ts';
import { endTrial } from './endTrial.ts';
import { endPeriod } from './renew.ts';

/**
 * A change of plan is due at the end of a period. It is carried out where the period ends, which may have happened before
 * this, at the same instant; what could not be carried out by then never will.
 */
export async function changeDue(context: Context, { schedule_id }: { schedule_id: string }): Promise<void> {
  const found = await findSchedule(context.db, schedule_id);
  const subscription = found && (await lockSubscription(context.db, found.subscription_id));
  if (!found || !subscription) return;
  if (subscription.current_period_end <= context.now) {
    if (subscription.subscription_status === 'active') await endPeriod(context, subscription);
    else if (subscription.subscription_status === 'trialing')
      await endTrial(context, { subscription_id: subscription.id });
  }
  const schedule = await findSchedule(context.db, schedule_id);
  if (schedule?.schedule_status !== 'pending') return;
  await updateSchedule(context, schedule, {
    schedule_status: 'failed',
    error_message: `The subscription is ${subscription.subscription_status}.`,
  });
}
