// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListScheduledTasksQuery } from '../queries.ts';
import type {
  BackgroundSchedule,
  CreateScheduledTaskRequest,
  RunScheduledTaskRequest,
  ScheduleBackgroundWorkRequest,
  ScheduledTask,
  ScheduledTaskList,
  ScheduledTaskRun,
  UpdateScheduledTaskRequest,
} from '../../schemas.ts';

/**
 * Exports that run again and again and write files to a bucket of yours, for a data warehouse or for safe
 * keeping. Each run leaves a task.
 */
export interface ScheduledTasksResource {
  /**
   * List scheduled exports.
   *
   * Scheduled exports of the environment, newest first.
   *
   * `GET /tasks/scheduled`, needs `task:read`.
   *
   * @example
   * for await (const item of flexprice.scheduledTasks.list()) {}
   */
  list(query?: ListScheduledTasksQuery, options?: RequestOptions): PageCall<ScheduledTask, ScheduledTaskList>;

  /**
   * Schedule an export.
   *
   * Sets up an export that runs by itself and writes files to a bucket of yours, through a connection of provider
   * `s3`, or to a folder of the server, through one of provider `folder`. Each run appears as a task.
   *
   * `POST /tasks/scheduled`, needs `task:write`.
   *
   * @example
   * const result = await flexprice.scheduledTasks.create({
   *   connection_id: 'conn_01K5WRB3M0000000000000CN01',
   *   entity_type: 'events',
   *   interval: 'daily',
   *   enabled: true,
   *   job_config: {
   *     bucket: 'acme-billing-exports',
   *     region: 'us-east-1',
   *     key_prefix: 'production',
   *     compression: 'gzip',
   *     encryption: 'AES256'
   *   }
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   */
  create(body: CreateScheduledTaskRequest, options?: RequestOptions): Call<ScheduledTask>;

  /**
   * Put the invoice finalization schedule in place.
   *
   * Makes sure that the regular finalization of draft invoices is scheduled. The server does so itself when it
   * starts, so this is only for operators who repair one. Calling it again changes nothing. Also answered at `POST
   * /subscriptions/temporal/schedule-draft-finalization`.
   *
   * `POST /tasks/scheduled/schedule-draft-finalization`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.scheduledTasks.scheduleDraftFinalization();
   */
  scheduleDraftFinalization(options?: RequestOptions): Call<BackgroundSchedule>;

  /**
   * Put the renewal schedule in place.
   *
   * Makes sure that the server's regular renewal of subscriptions is scheduled. The server does so itself when it
   * starts, so this is only for operators who repair one. Calling it again changes nothing. Also answered at `POST
   * /subscriptions/temporal/schedule-update-billing-period`.
   *
   * `POST /tasks/scheduled/schedule-update-billing-period`, needs `subscription:write`.
   *
   * @example
   * const result = await flexprice.scheduledTasks.scheduleBillingPeriodUpdates();
   */
  scheduleBillingPeriodUpdates(body?: ScheduleBackgroundWorkRequest, options?: RequestOptions): Call<BackgroundSchedule>;

  /**
   * Get a scheduled export.
   *
   * Reads one scheduled export by id.
   *
   * `GET /tasks/scheduled/{id}`, needs `task:read`.
   *
   * @example
   * const result = await flexprice.scheduledTasks.get(id);
   */
  get(id: string, options?: RequestOptions): Call<ScheduledTask>;

  /**
   * Hold or resume a scheduled export.
   *
   * Switches the export on or off. Anything else about it is fixed; make a new one instead.
   *
   * `PUT /tasks/scheduled/{id}`, needs `task:write`.
   *
   * @example
   * const result = await flexprice.scheduledTasks.update(id, { enabled: false });
   */
  update(id: string, body: UpdateScheduledTaskRequest, options?: RequestOptions): Call<ScheduledTask>;

  /**
   * Delete a scheduled export.
   *
   * Ends the schedule. Files that were written and tasks that ran stay.
   *
   * `DELETE /tasks/scheduled/{id}`, needs `task:write`.
   *
   * @example
   * await flexprice.scheduledTasks.delete(id);
   */
  delete(id: string, options?: RequestOptions): Call<void>;

  /**
   * Run an export now.
   *
   * Starts one run at once, for a time span of your choice or, with an empty body, for the interval the next
   * regular run would cover. The regular schedule is not touched.
   *
   * `POST /tasks/scheduled/{id}/run`, needs `task:write`.
   *
   * @example
   * const result = await flexprice.scheduledTasks.run(id, { start_time: '2025-09-01T00:00:00Z', end_time: '2025-10-01T00:00:00Z' });
   */
  run(id: string, body?: RunScheduledTaskRequest, options?: RequestOptions): Call<ScheduledTaskRun>;
}
