import type { ModifyTrialEndParams } from '@flexprice/generated/types';
import { Findings } from '../../../resources/findings.ts';
import { tell, updateSubscriptionRow } from '../../../resources/subscriptions/index.ts';
import { instant } from '../../../wire.ts';
import { moveGrants } from '../doors.ts';
import { convert } from '../endTrial.ts';
import type { Subject } from '../get.ts';
import { mirror } from '../mirror.ts';
import { planTrialEnd } from '../opening.ts';
import { requireAllowed } from '../states.ts';
import { changedSubscription, issuedInvoice, NOTHING_CHANGED, type Outcome, previewedCharge } from './result.ts';

/** Ends a running trial now, which starts charging, or moves its end. */
export async function changeTrialEnd(
  { context, subscription }: Subject,
  { action, new_trial_end }: ModifyTrialEndParams,
  preview: boolean,
): Promise<Outcome> {
  requireAllowed(subscription, 'change_trial');
  if (action === 'immediate') {
    if (preview) {
      const shown = { ...subscription, trial_end: context.now };
      return {
        subscription,
        changed: { ...NOTHING_CHANGED, subscriptions: [changedSubscription(shown)], invoices: [previewedCharge] },
      };
    }
    const begun = await convert(context, subscription, context.now);
    const invoices = begun.invoice ? [await issuedInvoice(context, begun.invoice)] : [];
    return {
      subscription: begun.subscription,
      changed: { ...NOTHING_CHANGED, subscriptions: [changedSubscription(begun.subscription)], invoices },
    };
  }
  const findings = new Findings();
  const field = 'trial_end_params.new_trial_end';
  const end = new_trial_end ? new Date(new_trial_end) : undefined;
  if (!end) findings.fault(field, 'is required with action scheduled_date');
  else if (end <= context.now) findings.fault(field, 'must lie in the future; use action immediate');
  else if (subscription.end_date && end > subscription.end_date) {
    findings.fault(field, `must not be after the end of the subscription, ${instant(subscription.end_date)}`);
  }
  findings.raise();
  const change = { trial_end: end ?? context.now, current_period_end: end ?? context.now };
  if (preview) {
    const shown = { ...subscription, ...change };
    return { subscription, changed: { ...NOTHING_CHANGED, subscriptions: [changedSubscription(shown)] } };
  }
  const moved = await updateSubscriptionRow(context, subscription, {
    ...change,
    // A cancellation that was to happen with the trial's end still does.
    ...(subscription.cancel_at_period_end && { cancel_at: change.current_period_end }),
  });
  await moveGrants(context, subscription, moved);
  await mirror(context, moved);
  await planTrialEnd(context, moved);
  await tell(context, moved, 'subscription.updated');
  return { subscription: moved, changed: { ...NOTHING_CHANGED, subscriptions: [changedSubscription(moved)] } };
}
