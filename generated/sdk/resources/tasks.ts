// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { DownloadTaskExportQuery, GetTaskResultQuery, ListTaskErrorsQuery, ListTasksQuery } from '../queries.ts';
import type {
  CreateTaskRequest,
  Message,
  Task,
  TaskDownload,
  TaskError,
  TaskErrorList,
  TaskList,
  TaskResult,
  UpdateTaskStatusRequest,
} from '../../schemas.ts';

/**
 * Imports and exports, one record per run, with its progress and the file. Scheduled exports start them by
 * themselves.
 */
export interface TasksResource {
  /**
   * List tasks.
   *
   * Imports and exports of the environment with their progress, newest first. Nothing is expandable.
   *
   * `GET /tasks`, needs `task:read`.
   *
   * @example
   * for await (const item of flexprice.tasks.list()) {}
   */
  list(query?: ListTasksQuery, options?: RequestOptions): PageCall<Task, TaskList>;

  /**
   * Import a file.
   *
   * Starts an import of customers, features, prices or events and answers at once; poll `GET /tasks/{id}` to
   * follow it. The file is fetched from `file_url`, or sent along as `content`. Each record is taken in by itself:
   * one that does not fit fails alone, and `GET /tasks/{id}/errors` tells why. Customers are found again by
   * `external_id` and features by `lookup_key` and then changed; events without `event_id` get one from their
   * place and content, and a price that its plan, addon or subscription has already with the same content is left
   * as it is, so importing a file twice counts and charges nothing twice.
   *
   * `POST /tasks`, needs `task:write`.
   *
   * @example
   * const result = await flexprice.tasks.create({
   *   task_type: 'IMPORT',
   *   entity_type: 'CUSTOMERS',
   *   file_type: 'CSV',
   *   file_url: 'https://files.acme.example/customers.csv'
   * });
   */
  create(body: CreateTaskRequest, options?: RequestOptions): Call<Task>;

  /**
   * Get the result of a background run.
   *
   * How the run with this `workflow_id` ended, in words. A run that is not finished yet is answered with 400; read
   * `GET /workflows/{workflow_id}/{run_id}` to follow it.
   *
   * `GET /tasks/result`, needs `task:read`.
   *
   * @example
   * const result = await flexprice.tasks.getResult({ workflow_id: workflowId });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  getResult(query: GetTaskResultQuery, options?: RequestOptions): Call<TaskResult>;

  /**
   * Get a task.
   *
   * Reads one import or export. Poll it to follow the progress.
   *
   * `GET /tasks/{id}`, needs `task:read`.
   *
   * @example
   * const result = await flexprice.tasks.get(id);
   */
  get(id: string, options?: RequestOptions): Call<Task>;

  /**
   * Get a link to an exported file.
   *
   * A link to a file that a scheduled export wrote. It works for 30 minutes; ask again for a new one. A task that
   * wrote no such file is answered with 400.
   *
   * `GET /tasks/{id}/download`, needs `task:read`.
   *
   * @example
   * const result = await flexprice.tasks.download(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  download(id: string, query?: DownloadTaskExportQuery, options?: RequestOptions): Call<TaskDownload>;

  /**
   * List what an import could not take in.
   *
   * The records of an import that failed, in the order of the file, each with its reason. The other records were
   * taken in.
   *
   * `GET /tasks/{id}/errors`, needs `task:read`.
   *
   * @example
   * for await (const item of flexprice.tasks.listErrors(id)) {}
   */
  listErrors(id: string, query?: ListTaskErrorsQuery, options?: RequestOptions): PageCall<TaskError, TaskErrorList>;

  /**
   * Update the state of a task.
   *
   * Moves a task along by hand, for instance to `FAILED` when its worker is gone. Only the steps named at
   * `TaskStatus` are allowed.
   *
   * `PUT /tasks/{id}/status`, needs `task:write`.
   *
   * @example
   * const result = await flexprice.tasks.updateStatus(id, { task_status: 'FAILED' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  updateStatus(id: string, body: UpdateTaskStatusRequest, options?: RequestOptions): Call<Message>;
}
