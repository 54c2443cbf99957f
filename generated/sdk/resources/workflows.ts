// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type {
  WorkflowBatchRequest,
  WorkflowDetails,
  WorkflowExecution,
  WorkflowExecutionList,
  WorkflowExecutions,
  WorkflowRunSummary,
  WorkflowSearchRequest,
  WorkflowTimeline,
} from '../../schemas.ts';

/**
 * Work that goes on after an answer was given, such as exports and clones. Read here how far it is and why it
 * failed.
 */
export interface WorkflowsResource {
  /**
   * Get several background runs.
   *
   * Reads up to 50 runs at once, for instance to show the progress of several.
   *
   * `POST /workflows/batch`, needs `workflow:read`.
   *
   * @example
   * const result = await flexprice.workflows.batch({
   *   workflows: [
   *     {
   *       workflow_id: 'wf_01K5WRB3M0000000000000WF01',
   *       run_id: 'run_01K5WRB3M0000000000000RN01'
   *     }
   *   ]
   * });
   */
  batch(body: WorkflowBatchRequest, options?: RequestOptions): Call<WorkflowExecutions>;

  /**
   * Search background runs.
   *
   * Work that the server does on its own or after it has answered, such as exports and clones, newest first. Very
   * frequent work (ingest, webhook deliveries) is not recorded here. Send `{}` for all.
   *
   * `POST /workflows/search`, needs `workflow:read`.
   *
   * @example
   * for await (const item of flexprice.workflows.search({
   *   entity: 'scheduled_task',
   *   entity_id: 'schtask_01K5WRB3M0000000000000ST01',
   *   workflow_status: 'Completed'
   * })) {}
   */
  search(body?: WorkflowSearchRequest, options?: RequestOptions): PageCall<WorkflowExecution, WorkflowExecutionList>;

  /**
   * Get a background run.
   *
   * Reads one run with its steps and, if it failed, the reason.
   *
   * `GET /workflows/{workflow_id}/{run_id}`, needs `workflow:read`.
   *
   * @example
   * const result = await flexprice.workflows.get(workflowId, runId);
   */
  get(workflowId: string, runId: string, options?: RequestOptions): Call<WorkflowDetails>;

  /**
   * Get a background run in numbers.
   *
   * How far a run is, without its steps. Cheaper to poll than the whole run.
   *
   * `GET /workflows/{workflow_id}/{run_id}/summary`, needs `workflow:read`.
   *
   * @example
   * const result = await flexprice.workflows.getSummary(workflowId, runId);
   */
  getSummary(workflowId: string, runId: string, options?: RequestOptions): Call<WorkflowRunSummary>;

  /**
   * Get the timeline of a background run.
   *
   * What happened in a run and when, oldest first.
   *
   * `GET /workflows/{workflow_id}/{run_id}/timeline`, needs `workflow:read`.
   *
   * @example
   * const result = await flexprice.workflows.getTimeline(workflowId, runId);
   */
  getTimeline(workflowId: string, runId: string, options?: RequestOptions): Call<WorkflowTimeline>;
}
