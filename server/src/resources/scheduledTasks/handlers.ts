import type { ScheduledTasksHandlers } from '@flexprice/generated/routes';
import type { ScheduledTask } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { instant } from '../../wire.ts';
import { createScheduledTask, deleteScheduledTask, getScheduledTask, holdScheduledTask, runNow } from './service.ts';
import { listScheduledTaskRows, type ScheduledTaskRow } from './store.ts';

/** Row -> contract. */
function toScheduledTask(row: ScheduledTaskRow): ScheduledTask {
  const { id, connection_id, entity_type, interval, enabled, job_config, tenant_id, environment_id, status } = row;
  return {
    ...{ id, connection_id, entity_type, interval, enabled, job_config, environment_id, tenant_id, status },
    created_at: instant(row.created_at),
    updated_at: instant(row.updated_at),
  };
}

/** Renewals and finalizations are jobs of their own, each planned when its cause was: there is nothing to put in place. */
const inPlace = (schedule_id: string) => ({
  status: 200 as const,
  body: { message: 'The schedule is in place', schedule_id, interval_seconds: 1 },
});

export const scheduledTasks = {
  async createScheduledTask({ body }, context) {
    return { status: 201, body: toScheduledTask(await createScheduledTask(context, body)) };
  },
  async listScheduledTasks({ query }, context) {
    const { rows, pagination } = await listScheduledTaskRows(context.db, query);
    return { status: 200, body: { items: rows.map(toScheduledTask), pagination } };
  },
  async getScheduledTask({ path }, context) {
    return { status: 200, body: toScheduledTask(await getScheduledTask(context, path.id)) };
  },
  async updateScheduledTask({ path, body }, context) {
    return { status: 200, body: toScheduledTask(await holdScheduledTask(context, path.id, body.enabled)) };
  },
  async deleteScheduledTask({ path }, context) {
    await deleteScheduledTask(context, path.id);
    return { status: 204 };
  },
  async triggerScheduledTaskRun({ path, body = {} }, context) {
    const { task, span, mode } = await runNow(context, path.id, body);
    const times = { start_time: instant(span.start), end_time: instant(span.end) };
    return { status: 200, body: { workflow_id: task.workflow_id ?? '', message: 'Export started', ...times, mode } };
  },
  async scheduleUpdateBillingPeriod() {
    return inPlace('subscription-billing-period');
  },
  async scheduleDraftFinalization() {
    return inPlace('draft-finalization');
  },
} satisfies Partial<ScheduledTasksHandlers<Context>>;
