// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface ScheduledTasksHandlers<Context> {
  /** List scheduled exports */
  listScheduledTasks: Handler<'listScheduledTasks', Context>;
  /** Schedule an export */
  createScheduledTask: Handler<'createScheduledTask', Context>;
  /** Put the invoice finalization schedule in place */
  scheduleDraftFinalization: Handler<'scheduleDraftFinalization', Context>;
  /** Put the renewal schedule in place */
  scheduleUpdateBillingPeriod: Handler<'scheduleUpdateBillingPeriod', Context>;
  /** Get a scheduled export */
  getScheduledTask: Handler<'getScheduledTask', Context>;
  /** Hold or resume a scheduled export */
  updateScheduledTask: Handler<'updateScheduledTask', Context>;
  /** Delete a scheduled export */
  deleteScheduledTask: Handler<'deleteScheduledTask', Context>;
  /** Run an export now */
  triggerScheduledTaskRun: Handler<'triggerScheduledTaskRun', Context>;
}
