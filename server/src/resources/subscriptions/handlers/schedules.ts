import type { SubscriptionsHandlers } from '@flexprice/generated/routes';
import type { CancelScheduleRequest } from '@flexprice/generated/types';
import { cancelSchedule, getSchedule } from '../../../billing/subscriptions/callOff.ts';
import { getSubscription } from '../../../billing/subscriptions/get.ts';
import type { Context } from '../../../context.ts';
import { inCustomersTime } from '../../testClocks/index.ts';
import { toSchedule } from '../map.ts';
import { listScheduleRows, type ScheduleListRequest } from '../schedules.ts';

async function list(context: Context, request: ScheduleListRequest) {
  const schedules = (await listScheduleRows(context.db, request)).map((row) => toSchedule(row, context.now));
  return { status: 200 as const, body: { schedules, count: schedules.length } };
}

async function callOff(context: Context, request: CancelScheduleRequest) {
  const { schedule_status: status } = await cancelSchedule(context, request);
  return { status: 200 as const, body: { status, message: 'Schedule cancelled successfully' } };
}

/** Most schedules of one subscription that are shown. */
const OF_SUBSCRIPTION = 1000;

export const schedules = {
  async listAllSubscriptionSchedules({ query }, context) {
    return list(context, query);
  },
  async listSubscriptionSchedules({ path }, outer) {
    const { id, customer_id } = await getSubscription(outer, path.subscription_id);
    const context = await inCustomersTime(outer, customer_id);
    return list(context, { subscription_id: id, pending_only: true, limit: OF_SUBSCRIPTION });
  },
  async getSubscriptionSchedule({ path }, outer) {
    const row = await getSchedule(outer, path.id);
    const { customer_id } = await getSubscription(outer, row.subscription_id);
    const context = await inCustomersTime(outer, customer_id);
    return { status: 200, body: toSchedule(row, context.now) };
  },
  async cancelSubscriptionSchedule({ path }, context) {
    return callOff(context, { schedule_id: path.schedule_id });
  },
  async cancelPendingSubscriptionSchedule({ body }, context) {
    return callOff(context, body);
  },
} satisfies Partial<SubscriptionsHandlers<Context>>;
