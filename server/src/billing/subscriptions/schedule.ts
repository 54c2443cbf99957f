import type { SubscriptionScheduleType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { cancelJob, enqueue } from '../../jobs/index.ts';
import { newRecord } from '../../resources/records.ts';
import {
  insertSchedule,
  pendingSchedulesOf,
  type ScheduleRow,
  type SubscriptionRow,
  updateSchedule,
} from '../../resources/subscriptions/index.ts';

/** What is agreed for later. */
export interface Agreement {
  readonly type: SubscriptionScheduleType;
  readonly at: Date;
  readonly configuration: Record<string, unknown>;
  /** What the subscription was before, to be restored when it is called off. */
  readonly before?: Record<string, unknown>;
  readonly metadata?: Record<string, string> | null;
}

/** Records what was agreed for later, and the work that will do it. */
export async function agree(
  context: Context,
  subscription: SubscriptionRow,
  { type, at, configuration, before, metadata }: Agreement,
): Promise<ScheduleRow> {
  const row = await insertSchedule(context.db, {
    ...newRecord(context, 'sched'),
    status: 'published',
    subscription_id: subscription.id,
    schedule_type: type,
    schedule_status: 'pending',
    scheduled_at: at,
    configuration,
    execution_result: null,
    executed_at: null,
    cancelled_at: null,
    error_message: null,
    before: before ?? null,
    metadata: metadata ?? null,
  });
  const about = { customerId: subscription.customer_id, runAt: at };
  if (type === 'plan_change') {
    await enqueue(context, { kind: 'subscription.change', key: row.id, ...about, payload: { schedule_id: row.id } });
  } else {
    const payload = { subscription_id: subscription.id };
    await enqueue(context, { kind: 'subscription.cancel', key: subscription.id, ...about, payload });
  }
  return row;
}

/** Closes a schedule as called off, together with its work. */
export async function callOff(context: Context, schedule: ScheduleRow): Promise<ScheduleRow> {
  if (schedule.schedule_type === 'plan_change') await cancelJob(context, 'subscription.change', schedule.id);
  else await cancelJob(context, 'subscription.cancel', schedule.subscription_id);
  return updateSchedule(context, schedule, { schedule_status: 'cancelled', cancelled_at: context.now });
}

/** When a subscription is over: its planned end has happened, and nothing else that was planned will. */
export async function closeSchedules(context: Context, subscription: SubscriptionRow): Promise<void> {
  for (const schedule of await pendingSchedulesOf(context.db, subscription.id)) {
    const isItsEnd = schedule.schedule_type === 'cancellation' && schedule.scheduled_at <= context.now;
    if (!isItsEnd) await callOff(context, schedule);
    else {
      await updateSchedule(context, schedule, {
        schedule_status: 'executed',
        executed_at: context.now,
        execution_result: { subscription_status: subscription.subscription_status },
      });
    }
  }
}
