import type { UpdateSubscriptionRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { Findings } from '../../resources/findings.ts';
import {
  findSubscriptions,
  pendingSchedulesOf,
  type SubscriptionChange,
  type SubscriptionRow,
  tell,
  updateSubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { openForChange } from './get.ts';
import { planRenewal } from './opening.ts';
import { callOff } from './schedule.ts';

/**
 * Sets state, planned end and parent as they are sent, without settling money.
 *
 * @throws ApiError `not_found`, `validation_error`
 */
export async function updateSubscription(
  outer: Context,
  id: string,
  request: UpdateSubscriptionRequest,
): Promise<SubscriptionRow> {
  const { context, subscription } = await openForChange(outer, id);
  const findings = new Findings();
  const atPeriodEnd = request.cancel_at_period_end ?? false;
  const change: SubscriptionChange = { cancel_at_period_end: atPeriodEnd };
  const { cancel_at, current_period_end, end_date } = subscription;
  if (atPeriodEnd && !cancel_at && !request.cancel_at) change.cancel_at = current_period_end;
  const isKept = subscription.cancel_at_period_end && !atPeriodEnd && !end_date && !request.cancel_at;
  if (isKept) change.cancel_at = null;
  if (request.status) change.subscription_status = request.status;
  if (request.cancel_at) {
    const end = new Date(request.cancel_at);
    if (end <= subscription.start_date) findings.fault('cancel_at', 'must be after the start of the subscription');
    else Object.assign(change, endAt(subscription, end));
  }
  await readParent(context, subscription, request, change, findings);
  findings.raise();
  if (isKept) {
    const planned = await pendingSchedulesOf(context.db, id, 'cancellation');
    for (const schedule of planned) await callOff(context, schedule);
  }
  const updated = await updateSubscriptionRow(context, subscription, change);
  if (updated.subscription_status === 'active') await planRenewal(context, updated);
  await tell(context, updated, 'subscription.updated');
  return updated;
}

/** A planned end cuts the current period if it lies in it. */
function endAt(subscription: SubscriptionRow, end: Date): SubscriptionChange {
  const { current_period_start, current_period_end } = subscription;
  const cuts = end < current_period_end && end >= current_period_start;
  return { cancel_at: end, end_date: end, ...(cuts && { current_period_end: end }) };
}

/** Only what stands alone can get a parent, and only an active one. */
async function readParent(
  { db }: Context,
  subscription: SubscriptionRow,
  { parent_subscription_id: id }: UpdateSubscriptionRequest,
  change: SubscriptionChange,
  findings: Findings,
): Promise<void> {
  if (id === undefined) return;
  if (id === '') {
    change.parent_subscription_id = null;
    return;
  }
  const field = 'parent_subscription_id';
  const [parent] = await findSubscriptions(db, [id]);
  if (!parent) findings.notFound('Subscription', field, id);
  else if (parent.id === subscription.id) findings.fault(field, 'must be another subscription');
  else if (parent.subscription_status !== 'active') {
    findings.fault(field, `subscription ${id} is ${parent.subscription_status}, not active`);
  }
  if (subscription.subscription_type !== 'standalone') {
    findings.fault(
      field,
      `is only for standalone subscriptions, not for one that is ${subscription.subscription_type}`,
    );
  }
  change.parent_subscription_id = id;
}
