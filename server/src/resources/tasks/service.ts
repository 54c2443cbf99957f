import type { TaskStatus } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { ApiError, invalidOperation, notFound } from '../../errors.ts';
import { enqueue } from '../../jobs/index.ts';
import { dropChunks, type Reading, runImport } from '../imports/index.ts';
import { changeOf } from '../records.ts';
import { type ComputedExporters, runExport } from '../scheduledTasks/index.ts';
import { findTask, findTaskOfWorkflow, lockTask, type TaskRow, updateTaskRow } from './store.ts';

/** The steps that a task may take by hand. */
const STEPS: Readonly<Record<TaskStatus, readonly TaskStatus[]>> = {
  PENDING: ['PROCESSING', 'FAILED'],
  PROCESSING: ['COMPLETED', 'FAILED'],
  COMPLETED: [],
  FAILED: ['PROCESSING'],
};

/** @throws ApiError `not_found` */
export async function getTask(context: Context, id: string): Promise<TaskRow> {
  const row = await findTask(context.db, id);
  if (!row) throw notFound('Task', 'task_id', id);
  return row;
}

/**
 * Moves a task along by hand. One that is put back to work goes on where it stopped.
 *
 * @throws ApiError `not_found`, `invalid_operation` for a step that there is not
 */
export async function moveTask(context: Context, id: string, to: TaskStatus): Promise<void> {
  const { db, now } = context;
  const row = await lockTask(db, id);
  if (!row) throw notFound('Task', 'task_id', id);
  if (!STEPS[row.task_status].includes(to)) {
    const allowed = STEPS[row.task_status].join(' or ') || 'nothing else';
    throw invalidOperation(`A task that is ${row.task_status} can become ${allowed}, not ${to}.`, {
      task_status: row.task_status,
    });
  }
  await updateTaskRow(db, id, {
    task_status: to,
    ...(to === 'COMPLETED' && { completed_at: now }),
    ...(to === 'FAILED' && { failed_at: now, error_summary: row.error_summary ?? 'Given up by hand.' }),
    ...(to === 'PROCESSING' && { failed_at: null, error_summary: null }),
    ...changeOf(context),
  });
  if (to === 'COMPLETED') await dropChunks(db, id);
  if (to === 'PROCESSING') {
    await enqueue(context, { kind: 'task.run', key: id, customerId: '', runAt: now, payload: { task_id: id } });
  }
}

/** What the work needs of rooms that this one does not know. */
export interface TaskTools {
  readonly reading: Reading;
  readonly exporters: ComputedExporters;
}

/** A job: the next step of an import or export. */
export async function runTask(context: Context, taskId: string, { reading, exporters }: TaskTools): Promise<void> {
  const task = await findTask(context.db, taskId);
  await (task?.task_type === 'IMPORT' ? runImport(context, taskId, reading) : runExport(context, taskId, exporters));
}

/** Ends a task whose job was given up. Its progress stays, and it may be sent on its way again. */
export async function failTask(context: Context, taskId: string, reason: string): Promise<void> {
  const task = await lockTask(context.db, taskId);
  if (!task || task.task_status === 'COMPLETED' || task.task_status === 'FAILED') return;
  const now = context.services.clock.now();
  await updateTaskRow(context.db, taskId, {
    task_status: 'FAILED',
    failed_at: now,
    error_summary: `Given up after many attempts. The last one: ${reason}`,
    updated_at: now,
  });
}

/** @throws ApiError `not_found`, `invalid_operation` while it is not finished */
export async function finishedTask(context: Context, workflowId: string): Promise<TaskRow> {
  const row = await findTaskOfWorkflow(context.db, workflowId);
  if (!row) {
    throw new ApiError('not_found', `No task belongs to the workflow ${workflowId}.`, {
      details: { workflow_id: workflowId },
    });
  }
  if (row.task_status === 'COMPLETED' || row.task_status === 'FAILED') return row;
  throw invalidOperation(`The task is ${row.task_status}: ask again when it is finished.`, { task_id: row.id });
}
