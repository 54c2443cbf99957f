import type { Context } from '../../context.ts';
import {
  addonAssociationsOf,
  lineItemsOf,
  type SubscriptionRow,
  tell,
  updateAddonAssociation,
  updateLineItem,
  updateSubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { moveGrants, openingInvoice, resumeGrants } from './doors.ts';
import { openForChange } from './get.ts';
import { type Opened, open, planRenewal, planTrialEnd } from './opening.ts';
import { anchorFor, periodEnd } from './periods.ts';
import { requireAllowed } from './states.ts';

/**
 * Lets a draft begin at an instant: its periods, line items, addons and credit grants move there, and the opening invoice is written.
 *
 * @throws ApiError `not_found`, `invalid_operation` unless it is a draft
 */
export async function activateSubscription(outer: Context, id: string, startDate: string): Promise<Opened> {
  const { context, subscription } = await openForChange(outer, id);
  requireAllowed(subscription, 'activate');
  return activate(context, subscription, new Date(startDate));
}

/** {@link activateSubscription} for a draft that the caller has locked. */
async function activate(context: Context, draft: SubscriptionRow, start: Date): Promise<Opened> {
  const begun = await moveTo(context, draft, start);
  await moveGrants(context, draft, begun);
  if (begun.subscription_status === 'trialing') {
    await planTrialEnd(context, begun);
    await tell(context, begun, 'subscription.activated');
    const { invoice } = await openingInvoice(context, begun, 'SUBSCRIPTION_TRIAL_START');
    return { subscription: begun, invoice };
  }
  if (begun.subscription_status === 'active') {
    await planRenewal(context, begun);
    await resumeGrants(context, begun.id);
    await tell(context, begun, 'subscription.activated');
  }
  return open(context, begun, 'SUBSCRIPTION_CREATE');
}

/** A trial keeps its length if the new start lies inside of it; an anchor that the caller chose is kept. */
async function moveTo(context: Context, draft: SubscriptionRow, start: Date): Promise<SubscriptionRow> {
  const { billing_cycle, billing_period, timezone, trial_start, trial_end, start_date, end_date } = draft;
  const isChosen = billing_cycle === 'anniversary' && draft.billing_anchor.getTime() !== start_date.getTime();
  const anchor = isChosen ? draft.billing_anchor : anchorFor(start, billing_cycle, billing_period, timezone);
  const keepsTrial = trial_start !== null && trial_end !== null && start < trial_end;
  const trialEnd = keepsTrial ? new Date(start.getTime() + trial_end.getTime() - trial_start.getTime()) : null;
  const rhythm = { ...draft, billing_anchor: anchor, end_date: end_date && end_date > start ? end_date : null };
  const waits = draft.payment_behavior !== 'default_active';
  await moveContents(context, draft, start);
  return updateSubscriptionRow(context, draft, {
    start_date: start,
    end_date: rhythm.end_date,
    billing_anchor: anchor,
    current_period_start: start,
    current_period_end: trialEnd ?? periodEnd(start, rhythm),
    trial_start: trialEnd && start,
    trial_end: trialEnd,
    subscription_status: trialEnd ? 'trialing' : waits ? 'incomplete' : 'active',
  });
}

/** What began with the draft begins with the subscription; what was to begin later keeps its date. */
async function moveContents(context: Context, draft: SubscriptionRow, start: Date): Promise<void> {
  const moves = (date: Date) => date.getTime() === draft.start_date.getTime() || date < start;
  for (const item of await lineItemsOf(context.db, [draft.id])) {
    if (moves(item.start_date)) await updateLineItem(context, item.id, { start_date: start });
  }
  for (const row of await addonAssociationsOf(context.db, [draft.id])) {
    if (moves(row.start_date)) await updateAddonAssociation(context, row, { start_date: start });
  }
}
