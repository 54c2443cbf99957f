import type { Context } from '../../context.ts';
import { enqueue } from '../../jobs/index.ts';
import { findSubscriptions } from '../../resources/subscriptions/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';

/** Has what is watched in a subscription looked at soon. */
export async function planSpendCheck(request: Context, subscriptionId: string): Promise<void> {
  const [subscription] = await findSubscriptions(request.db, [subscriptionId]);
  if (!subscription) return;
  const context = await inCustomersTime(request, subscription.customer_id);
  await enqueue(context, {
    kind: 'alert.check',
    key: subscriptionId,
    customerId: subscription.customer_id,
    runAt: context.now,
    payload: { subscription_id: subscriptionId },
  });
}
