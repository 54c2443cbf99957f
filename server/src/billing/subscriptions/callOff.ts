import type { CancelScheduleRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation, notFound, validationError } from '../../errors.ts';
import {
  findSchedule,
  pendingSchedulesOf,
  type ScheduleRow,
  type SubscriptionChange,
  type SubscriptionRow,
  tell,
  updateSubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { openForChange } from './get.ts';
import { planRenewal } from './opening.ts';
import { callOff } from './schedule.ts';

/** @throws ApiError `not_found` */
export async function getSchedule(context: Context, id: string): Promise<ScheduleRow> {
  const row = await findSchedule(context.db, id);
  if (!row) throw notFound('Subscription schedule', 'schedule_id', id);
  return row;
}

/**
 * Calls off what was agreed for later. A subscription that was to end gets its former end back.
 *
 * @throws ApiError `not_found`, `validation_error`, `invalid_operation` for one that happened or was called off
 */
export async function cancelSchedule(outer: Context, request: CancelScheduleRequest): Promise<ScheduleRow> {
  const { subscriptionId, scheduleId } = await subjectOf(outer, request);
  const { context, subscription } = await openForChange(outer, subscriptionId);
  const schedule = await getSchedule(context, scheduleId);
  if (schedule.schedule_status !== 'pending') {
    throw invalidOperation(`The schedule is ${schedule.schedule_status}; only one that is pending can be called off`, {
      schedule_id: schedule.id,
      status: schedule.schedule_status,
    });
  }
  const off = await callOff(context, schedule);
  if (schedule.schedule_type === 'cancellation') await restore(context, subscription, schedule);
  return off;
}

async function subjectOf(
  context: Context,
  { schedule_id, subscription_id, schedule_type }: CancelScheduleRequest,
): Promise<{ subscriptionId: string; scheduleId: string }> {
  if (schedule_id) {
    const schedule = await getSchedule(context, schedule_id);
    return { subscriptionId: schedule.subscription_id, scheduleId: schedule.id };
  }
  if (!subscription_id || !schedule_type) {
    const text = 'is required, unless schedule_id is given';
    throw validationError({
      ...(!subscription_id && { subscription_id: text }),
      ...(!schedule_type && { schedule_type: text }),
    });
  }
  const [schedule] = await pendingSchedulesOf(context.db, subscription_id, schedule_type);
  if (!schedule) {
    throw notFound(`Pending ${schedule_type} of subscription`, 'subscription_id', subscription_id);
  }
  return { subscriptionId: subscription_id, scheduleId: schedule.id };
}

/** What the subscription said about its end before the cancellation. */
async function restore(context: Context, subscription: SubscriptionRow, { before }: ScheduleRow): Promise<void> {
  const past = (before ?? {}) as Record<string, string | boolean | null | undefined>;
  const date = (name: string) => (typeof past[name] === 'string' ? new Date(past[name]) : null);
  const {
    cancellation_type: _,
    cancellation_reason: __,
    effective_date: ___,
    ...metadata
  } = subscription.metadata ?? {};
  const change: SubscriptionChange = {
    cancel_at: date('cancel_at'),
    cancel_at_period_end: past.cancel_at_period_end === true,
    end_date: date('end_date'),
    cancelled_at: date('cancelled_at'),
    ...(date('current_period_end') && { current_period_end: date('current_period_end') as Date }),
    metadata: Object.keys(metadata).length > 0 ? metadata : null,
  };
  const restored = await updateSubscriptionRow(context, subscription, change);
  if (restored.subscription_status === 'active') await planRenewal(context, restored);
  await tell(context, restored, 'subscription.updated');
}
