import type { Context } from '../../context.ts';
import { childrenOf, type SubscriptionRow, updateSubscriptionRow } from '../../resources/subscriptions/index.ts';

/** Gives those below a subscription its state and periods: they are invoiced with it, so they live with it. */
export async function mirror(context: Context, parent: SubscriptionRow): Promise<void> {
  if (parent.subscription_type !== 'parent') return;
  const { subscription_status, billing_anchor, current_period_start, current_period_end, trial_end } = parent;
  for (const child of await childrenOf(context.db, [parent.id])) {
    if (child.subscription_status === 'cancelled' || child.subscription_type === 'standalone') continue;
    await updateSubscriptionRow(context, child, {
      subscription_status,
      billing_anchor,
      current_period_start,
      current_period_end,
      trial_end: child.trial_start && trial_end,
    });
  }
}
