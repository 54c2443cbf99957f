import type { Context } from '../../context.ts';
import { enqueue } from '../../jobs/index.ts';
import { findSubscriptions, type SubscriptionRow, tell } from '../../resources/subscriptions/index.ts';
import { afterDays } from './periods.ts';
import { lastInstant } from './renew.ts';

const DAYS_BEFORE = 1;

/** Plans to say that a subscription is about to renew. Periods that are no longer than that are not announced. */
export async function planAnnouncement(context: Context, subscription: SubscriptionRow): Promise<void> {
  const runAt = afterDays(subscription.current_period_end, -DAYS_BEFORE);
  if (runAt <= context.now || runAt <= subscription.current_period_start) return;
  await enqueue(context, {
    kind: 'subscription.announce',
    key: subscription.id,
    customerId: subscription.customer_id,
    runAt,
    payload: { subscription_id: subscription.id },
  });
}

/** Says that a subscription renews within a day, if by now it still does. */
export async function announceRenewal(
  context: Context,
  { subscription_id }: { subscription_id: string },
): Promise<void> {
  const [subscription] = await findSubscriptions(context.db, [subscription_id]);
  if (subscription?.subscription_status !== 'active') return;
  const { current_period_end: end } = subscription;
  const last = lastInstant(subscription);
  if (end <= context.now || end > afterDays(context.now, DAYS_BEFORE) || (last && last <= end)) return;
  await tell(context, subscription, 'subscription.renewal.due');
}
