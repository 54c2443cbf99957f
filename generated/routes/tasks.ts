// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface TasksHandlers<Context> {
  /** List tasks */
  listTasks: Handler<'listTasks', Context>;
  /** Import a file */
  createTask: Handler<'createTask', Context>;
  /** Get the result of a background run */
  getTaskResult: Handler<'getTaskResult', Context>;
  /** Get a task */
  getTask: Handler<'getTask', Context>;
  /** Get a link to an exported file */
  downloadTaskExport: Handler<'downloadTaskExport', Context>;
  /** List what an import could not take in */
  listTaskErrors: Handler<'listTaskErrors', Context>;
  /** Update the state of a task */
  updateTaskStatus: Handler<'updateTaskStatus', Context>;
}
