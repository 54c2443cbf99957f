import type { PlanChangeRequest, SubscriptionChangeRequest } from '@flexprice/generated/types';
import type { Context } from '../../../context.ts';
import { ApiError } from '../../../errors.ts';
import {
  pendingSchedulesOf,
  type ScheduleRow,
  type SubscriptionRow,
  updateSchedule,
} from '../../../resources/subscriptions/index.ts';
import { applyPlanChange } from './applyPlanChange.ts';
import { readPlanChange } from './planChange.ts';
import { readReplacement, replace } from './replacement.ts';

/**
 * Carries out a change of plan that was agreed for the end of a period, before that period is invoiced: the invoice then
 * charges the next period at the new plan. One that has become impossible is marked as failed, and the subscription goes on
 * as it is.
 *
 * @returns the subscription after the change, and whether another one took its place
 */
export async function changeAtPeriodEnd(
  context: Context,
  subscription: SubscriptionRow,
): Promise<{ subscription: SubscriptionRow; isReplaced: boolean }> {
  const end = subscription.current_period_end;
  const [schedule] = await pendingSchedulesOf(context.db, subscription.id, 'plan_change');
  if (!schedule || schedule.scheduled_at > end) return { subscription, isReplaced: false };
  let carryOut: CarryOut;
  try {
    carryOut = await prepare(context, subscription, schedule, end);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    await updateSchedule(context, schedule, { schedule_status: 'failed', error_message: messageOf(error) });
    return { subscription, isReplaced: false };
  }
  return carryOut();
}

type CarryOut = () => Promise<{ subscription: SubscriptionRow; isReplaced: boolean }>;

const messageOf = ({ message, details }: ApiError): string =>
  details
    ? `${message}: ${Object.entries(details)
        .map(([field, text]) => `${field} ${text}`)
        .join('; ')}`
    : message;

/** Reads what was agreed, which may be impossible by now, and gives what carries it out. */
async function prepare(
  context: Context,
  subscription: SubscriptionRow,
  schedule: ScheduleRow,
  at: Date,
): Promise<CarryOut> {
  const { change, ...request } = schedule.configuration as { change: 'plan' | 'subscription' } & Record<
    string,
    unknown
  >;
  if (change === 'subscription') {
    const asked = { ...(request as unknown as SubscriptionChangeRequest), proration_behavior: 'none' as const };
    const replacement = await readReplacement(context, subscription, asked, at);
    return async () => {
      await done(context, schedule, {});
      const { old } = await replace(context, subscription, replacement, asked, at);
      return { subscription: old, isReplaced: true };
    };
  }
  const asked = request as unknown as PlanChangeRequest;
  const planChange = await readPlanChange(context, subscription, asked, at, { scheduled: true });
  return async () => {
    const applied = await applyPlanChange(context, subscription, planChange);
    await done(context, schedule, { plan_id: planChange.to.id });
    return { subscription: applied.subscription, isReplaced: false };
  };
}

const done = (context: Context, schedule: ScheduleRow, result: Record<string, unknown>) =>
  updateSchedule(context, schedule, {
    schedule_status: 'executed',
    executed_at: context.now,
    execution_result: result,
  });
