import type { Context } from '../../context.ts';
import {
  childrenOf,
  lockSubscription,
  type SubscriptionRow,
  tell,
  updateSubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { changeAtPeriodEnd } from './change/due.ts';
import { invoiceOfPeriod } from './doors.ts';
import { finish } from './finish.ts';
import { planRenewal } from './opening.ts';
import { periodEnd } from './periods.ts';
import { allows } from './states.ts';

/**
 * A period has ended: its invoice is written, and the next period begins, or the subscription is over if this was the
 * last. One period at a time, so that a server that was down for months catches up invoice by invoice. Doing it twice
 * changes nothing the second time: the period is over by then.
 */
export async function renew(context: Context, { subscription_id }: { subscription_id: string }): Promise<void> {
  const subscription = await lockSubscription(context.db, subscription_id);
  if (!subscription || !isRenewed(subscription)) return;
  if (subscription.current_period_end > context.now) return planRenewal(context, subscription);
  await endPeriod(context, subscription);
}

/** Children advance with their parent; what is not active waits for whoever makes it so. */
const isRenewed = ({ subscription_status, subscription_type }: SubscriptionRow): boolean =>
  allows(subscription_status, 'renew') &&
  subscription_type !== 'inherited' &&
  subscription_type !== 'grouped_invoicing';

/** Ends the current period of a locked subscription, which must have passed. */
export async function endPeriod(context: Context, subscription: SubscriptionRow): Promise<SubscriptionRow> {
  const ended = { start: subscription.current_period_start, end: subscription.current_period_end };
  const { subscription: current, isReplaced } = await changeAtPeriodEnd(context, subscription);
  if (isReplaced) return current;
  const last = lastInstant(current);
  if (last && last <= ended.end) {
    // What ends with its period is charged for all of it and for nothing after it.
    await invoiceOfPeriod(context, current, ended);
    return finish(context, current, last);
  }
  await invoiceOfPeriod(context, current, ended);
  return beginPeriod(context, current);
}

/** When a subscription stops, if that is known. */
export function lastInstant({
  end_date,
  cancel_at,
  cancel_at_period_end,
  current_period_end,
}: SubscriptionRow): Date | null {
  const known = [end_date, cancel_at, cancel_at_period_end ? current_period_end : null].filter((date) => date !== null);
  return known.reduce<Date | null>((first, date) => (first && first <= date ? first : date), null);
}

async function beginPeriod(context: Context, subscription: SubscriptionRow): Promise<SubscriptionRow> {
  const start = subscription.current_period_end;
  const next = await updateSubscriptionRow(context, subscription, {
    current_period_start: start,
    current_period_end: periodEnd(start, subscription),
  });
  const children = next.subscription_type === 'parent' ? await childrenOf(context.db, [next.id]) : [];
  for (const child of children) await follow(context, child, next);
  await planRenewal(context, next);
  await tell(context, next, 'subscription.updated');
  return next;
}

/** A child has the periods of its parent, unless it ends with the one that is over. */
async function follow(context: Context, child: SubscriptionRow, parent: SubscriptionRow): Promise<void> {
  const { current_period_start, current_period_end } = parent;
  if (child.subscription_status !== 'active' || child.subscription_type === 'standalone') return;
  const last = lastInstant(child);
  if (last && last <= current_period_start) {
    await finish(context, child, last);
    return;
  }
  await updateSubscriptionRow(context, child, { current_period_start, current_period_end });
}
