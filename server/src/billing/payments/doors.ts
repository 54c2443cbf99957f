/** What payments need of subscriptions, in one place. */
import type { Context } from '../../context.ts';
import { type SubscriptionRow, tell, updateSubscriptionRow } from '../../resources/subscriptions/index.ts';

export { settleOpening } from '../subscriptions/opening.ts';

/** A renewal could not be charged, and the subscription's terms do not let it go on unpaid. */
export async function becomeIncomplete(context: Context, subscription: SubscriptionRow): Promise<void> {
  const changed = await updateSubscriptionRow(context, subscription, { subscription_status: 'incomplete' });
  await tell(context, changed, 'subscription.updated');
}
