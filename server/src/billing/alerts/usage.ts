import type { Context } from '../../context.ts';
import { lockSettingsOf } from '../../resources/alerts/index.ts';
import { findSubscriptions } from '../../resources/subscriptions/index.ts';
import { checkQuotas } from './quotas.ts';
import { checkSpend } from './spend.ts';

/**
 * Looks at what is watched in a subscription after something was used: its spend and its quotas. The job `alert.check`; jobs
 * of a customer are done one after the other, so a quota is looked at by one at a time.
 */
export async function checkUsage(context: Context, subscriptionId: string): Promise<void> {
  const settings = await lockSettingsOf(context.db, subscriptionId);
  const [subscription] = await findSubscriptions(context.db, [subscriptionId]);
  if (!subscription || !['active', 'trialing'].includes(subscription.subscription_status)) return;
  if (settings.length > 0) await checkSpend(context, subscription, settings);
  await checkQuotas(context, subscription);
}
