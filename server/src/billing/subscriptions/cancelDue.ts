import type { Context } from '../../context.ts';
import { lockSubscription } from '../../resources/subscriptions/index.ts';
import { finish } from './finish.ts';
import { endPeriod } from './renew.ts';
import { allows } from './states.ts';

/**
 * The planned end of a subscription has come. An active one ends with its last period, whose invoice is written; a trial,
 * a pause, or what was never paid ends without one.
 */
export async function cancelDue(context: Context, { subscription_id }: { subscription_id: string }): Promise<void> {
  const subscription = await lockSubscription(context.db, subscription_id);
  const at = subscription?.cancel_at;
  if (!subscription || !at || at > context.now || !allows(subscription.subscription_status, 'cancel')) return;
  if (allows(subscription.subscription_status, 'renew')) {
    // A renewal that is due at the same instant, or was missed, comes first: it ends the period and with it this.
    if (subscription.current_period_end <= context.now) await endPeriod(context, subscription);
    return;
  }
  await finish(context, subscription, at);
}
