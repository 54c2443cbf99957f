// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface WorkflowsHandlers<Context> {
  /** Get several background runs */
  getWorkflowBatch: Handler<'getWorkflowBatch', Context>;
  /** Search background runs */
  queryWorkflow: Handler<'queryWorkflow', Context>;
  /** Get a background run */
  getWorkflow: Handler<'getWorkflow', Context>;
  /** Get a background run in numbers */
  getWorkflowSummary: Handler<'getWorkflowSummary', Context>;
  /** Get the timeline of a background run */
  getWorkflowTimeline: Handler<'getWorkflowTimeline', Context>;
}
