import type { Context } from '../../context.ts';
import { cancelJob } from '../../jobs/index.ts';
import {
  addonAssociationsOf,
  childrenOf,
  endLineItems,
  pausesOf,
  type SubscriptionChange,
  type SubscriptionRow,
  tell,
  updateAddonAssociation,
  updatePause,
  updateSubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { cancelFutureGrants } from './doors.ts';
import { planRenewal } from './opening.ts';
import { closeSchedules } from './schedule.ts';

/**
 * Ends a subscription for good at an instant: its line items, addons and grants end, what was planned is called off, and
 * those that depend on it follow. Money is the caller's.
 */
export async function finish(
  context: Context,
  subscription: SubscriptionRow,
  at: Date,
  change: SubscriptionChange = {},
): Promise<SubscriptionRow> {
  await endLineItems(context, subscription.id, at);
  await endAddons(context, subscription, at);
  await endPause(context, subscription);
  await cancelFutureGrants(context, subscription.id, at);
  const over = await updateSubscriptionRow(context, subscription, {
    cancelled_at: subscription.cancelled_at ?? at,
    cancel_at: at,
    end_date: at,
    ...change,
    subscription_status: 'cancelled',
    pause_status: subscription.pause_status === 'none' ? 'none' : 'cancelled',
    active_pause_id: null,
  });
  await closeSchedules(context, over);
  for (const kind of ['subscription.renew', 'subscription.end_trial', 'subscription.cancel'] as const) {
    await cancelJob(context, kind, over.id);
  }
  await leaveChildren(context, over, at);
  await tell(context, over, 'subscription.updated', 'subscription.cancelled');
  return over;
}

async function endAddons(context: Context, subscription: SubscriptionRow, at: Date): Promise<void> {
  for (const row of await addonAssociationsOf(context.db, [subscription.id])) {
    if (row.end_date && row.end_date <= at) continue;
    await updateAddonAssociation(context, row, { addon_status: 'cancelled', end_date: at, cancelled_at: at });
  }
}

async function endPause(context: Context, subscription: SubscriptionRow): Promise<void> {
  for (const pause of await pausesOf(context.db, [subscription.id])) {
    if (pause.pause_status !== 'active' && pause.pause_status !== 'scheduled') continue;
    await updatePause(context, pause, { pause_status: 'cancelled' });
    await cancelJob(context, 'subscription.pause', pause.id);
    await cancelJob(context, 'subscription.resume', pause.id);
  }
}

/** Who only used the subscription loses it with it. Who has charges of their own gets invoices of their own again. */
async function leaveChildren(context: Context, parent: SubscriptionRow, at: Date): Promise<void> {
  for (const child of await childrenOf(context.db, [parent.id])) {
    if (child.subscription_status === 'cancelled') continue;
    if (child.subscription_type === 'inherited') await finish(context, child, at);
    else if (child.subscription_type === 'grouped_invoicing') await standAlone(context, child);
  }
}

/** A grouped child gets its own invoices again from its current period on. */
export async function standAlone(context: Context, child: SubscriptionRow): Promise<SubscriptionRow> {
  const alone = await updateSubscriptionRow(context, child, {
    subscription_type: 'standalone',
    parent_subscription_id: null,
  });
  if (alone.subscription_status === 'active') await planRenewal(context, alone);
  await tell(context, alone, 'subscription.updated');
  return alone;
}
