import type { Context } from '../../context.ts';
import { lockSubscription, type SubscriptionRow, updateSubscriptionRow } from '../../resources/subscriptions/index.ts';
import { changeAtPeriodEnd } from './change/due.ts';
import { moveGrants } from './doors.ts';
import { finish } from './finish.ts';
import { mirror } from './mirror.ts';
import { type Opened, open, planTrialEnd } from './opening.ts';
import { anchorFor, periodEnd } from './periods.ts';
import { lastInstant } from './renew.ts';
import { allows } from './states.ts';

/** A trial is over: the first period that is charged begins. */
export async function endTrial(context: Context, { subscription_id }: { subscription_id: string }): Promise<void> {
  const subscription = await lockSubscription(context.db, subscription_id);
  if (!subscription?.trial_end || !allows(subscription.subscription_status, 'end_trial')) return;
  if (subscription.trial_end > context.now) return planTrialEnd(context, subscription);
  // A change of plan for the end of the trial comes first: what is charged is the new plan.
  const { subscription: current, isReplaced } = await changeAtPeriodEnd(context, subscription);
  if (!isReplaced) await convert(context, current, subscription.trial_end);
}

/**
 * Ends a trial at an instant. The anchor moves there, unless the caller once chose another one; a calendar subscription
 * keeps to the calendar.
 */
export async function convert(context: Context, subscription: SubscriptionRow, at: Date): Promise<Opened> {
  const last = lastInstant(subscription);
  if (last && last <= at) return { subscription: await finish(context, subscription, last), invoice: undefined };
  const { billing_cycle, billing_period, timezone, billing_anchor, start_date } = subscription;
  const isChosen = billing_cycle === 'anniversary' && billing_anchor.getTime() !== start_date.getTime();
  const anchor = isChosen ? billing_anchor : anchorFor(at, billing_cycle, billing_period, timezone);
  const rhythm = { ...subscription, billing_anchor: anchor };
  const begun = await updateSubscriptionRow(context, subscription, {
    subscription_status: 'incomplete',
    trial_end: at,
    billing_anchor: anchor,
    current_period_start: at,
    current_period_end: periodEnd(at, rhythm),
  });
  await moveGrants(context, subscription, begun);
  await mirror(context, begun);
  return open(context, begun, 'SUBSCRIPTION_TRIAL_END');
}
