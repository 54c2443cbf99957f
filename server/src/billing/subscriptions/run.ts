import type { WorkflowStarted } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation } from '../../errors.ts';
import { newId } from '../../ids.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { draftCurrent } from './doors.ts';
import { endTrial } from './endTrial.ts';
import { openForChange } from './get.ts';
import { endPeriod } from './renew.ts';
import { allows } from './states.ts';

/** Periods that one request ends at most; the rest goes on by itself. */
const MOST = 100;

/** Names of a piece of work that was done at once: nothing else is known of it. */
export const startedWork = ({ now }: Context, message: string): WorkflowStarted => ({
  message,
  workflow_id: newId('wf', now),
  run_id: newId('run', now),
});

/**
 * Does at once what is due: ends the periods that are over, each at its own time, or the trial. Nothing due changes nothing.
 *
 * @throws ApiError `not_found`, `invalid_operation` for a draft and for a subscription that is over
 */
export async function runBilling(outer: Context, id: string): Promise<WorkflowStarted> {
  const { context, subscription } = await openForChange(outer, id);
  refuse(subscription);
  const { trial_end } = subscription;
  if (subscription.subscription_status === 'trialing' && trial_end && trial_end <= context.now) {
    await endTrial({ ...context, now: trial_end }, { subscription_id: id });
  }
  let current = subscription;
  for (let count = 0; count < MOST && isDue(current, context.now); count++) {
    current = await endPeriod({ ...context, now: current.current_period_end }, current);
  }
  return startedWork(context, 'Subscription billing workflow started');
}

const isDue = ({ subscription_status, subscription_type, current_period_end }: SubscriptionRow, now: Date) =>
  allows(subscription_status, 'renew') &&
  subscription_type !== 'inherited' &&
  subscription_type !== 'grouped_invoicing' &&
  current_period_end <= now;

/** Writes the draft of the current period's invoice. @throws ApiError `not_found`, `invalid_operation` */
export async function draftInvoice(outer: Context, id: string): Promise<WorkflowStarted> {
  const { context, subscription } = await openForChange(outer, id);
  refuse(subscription);
  if (subscription.subscription_type === 'inherited' || subscription.subscription_type === 'grouped_invoicing') {
    throw invalidOperation('The subscription is invoiced with its parent', {
      subscription_id: id,
      parent_subscription_id: subscription.parent_subscription_id,
    });
  }
  await draftCurrent(context, subscription);
  return startedWork(context, 'Draft and compute workflow started');
}

function refuse({ id, subscription_status: status }: SubscriptionRow): void {
  if (status !== 'draft' && status !== 'cancelled') return;
  throw invalidOperation(`The subscription is ${status}, so it is not billed`, {
    subscription_id: id,
    subscription_status: status,
  });
}
