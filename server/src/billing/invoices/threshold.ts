import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import { enqueue } from '../../jobs/index.ts';
import { decimal, sum } from '../../rating/decimal.ts';
import { lockSubscription, type SubscriptionRow, updateSubscriptionRow } from '../../resources/subscriptions/index.ts';
import { grossUsage } from './currentUsage.ts';
import { issueNow } from './opening.ts';

const MINUTE = 60_000;
/** How often usage is compared with a threshold. On a test clock, where years pass in seconds, once a day. */
const INTERVAL = 5 * MINUTE;
const INTERVAL_ON_TEST_CLOCK = 24 * 60 * MINUTE;

const hasThreshold = ({ auto_invoice_threshold, subscription_status }: SubscriptionRow): boolean =>
  auto_invoice_threshold !== null && decimal(auto_invoice_threshold).gt(0) && subscription_status !== 'cancelled';

/** Plans the next comparison, if the subscription has a threshold. */
export async function planThresholdCheck(context: Context, subscription: SubscriptionRow): Promise<void> {
  if (!hasThreshold(subscription)) return;
  const step = (await livesByTestClock(context, subscription)) ? INTERVAL_ON_TEST_CLOCK : INTERVAL;
  await enqueue(context, {
    kind: 'subscription.check_threshold',
    key: subscription.id,
    customerId: subscription.customer_id,
    runAt: new Date(context.now.getTime() + step),
    payload: { subscription_id: subscription.id },
  });
}

/**
 * Invoices usage early when what it costs before allowances has reached the subscription's threshold. The rest of the
 * period begins now.
 */
export async function checkThreshold(
  context: Context,
  { subscription_id }: { subscription_id: string },
): Promise<void> {
  const subscription = await lockSubscription(context.db, subscription_id);
  if (!subscription || !hasThreshold(subscription)) return;
  await planThresholdCheck(context, subscription);
  const { current_period_start: start, current_period_end: end, subscription_status } = subscription;
  if (subscription_status !== 'active' || context.now <= start || context.now >= end) return;
  const usage = await grossUsage(context, subscription, { start, end: context.now });
  if (sum(usage).lt(decimal(subscription.auto_invoice_threshold ?? '0'))) return;
  const period = { start, end: context.now };
  await issueNow(context, subscription, { reason: 'AUTO_INVOICE_THRESHOLD', period, point: 'usage' }, 'renewal');
  await updateSubscriptionRow(context, subscription, { current_period_start: context.now });
}

async function livesByTestClock({ db }: Context, { customer_id }: SubscriptionRow): Promise<boolean> {
  const row = await db.first<{ id: string }>(sql`
    select id from customers where ${scoped(db.scope)} and id = ${customer_id} and test_clock_id is not null`);
  return row !== undefined;
}
