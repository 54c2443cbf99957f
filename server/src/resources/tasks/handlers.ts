import type { TasksHandlers } from '@flexprice/generated/routes';
import type { Task } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { baseFields, instant } from '../../wire.ts';
import { expandOf } from '../expand.ts';
import { createImport, listErrorRows } from '../imports/index.ts';
import { linkToExport } from '../scheduledTasks/index.ts';
import { finishedTask, getTask, moveTask } from './service.ts';
import { listTaskRows, type TaskRow } from './store.ts';

/** Row -> contract. */
function toTask(row: TaskRow): Task {
  const { scheduled_task_id, workflow_id, error_summary, started_at, completed_at, failed_at } = row;
  const { cursor: _, ...metadata } = row.metadata;
  return {
    id: row.id,
    task_type: row.task_type,
    entity_type: row.entity_type,
    ...(scheduled_task_id !== null && { scheduled_task_id }),
    ...(workflow_id !== null && { workflow_id }),
    file_type: row.file_type,
    file_url: row.file_url,
    file_name: row.file_name,
    task_status: row.task_status,
    total_records: row.total_records,
    processed_records: row.processed_records,
    successful_records: row.successful_records,
    failed_records: row.failed_records,
    ...(row.task_type === 'IMPORT' && { unchanged_records: row.unchanged_records }),
    ...(error_summary !== null && { error_summary }),
    ...(started_at && { started_at: instant(started_at) }),
    ...(completed_at && { completed_at: instant(completed_at) }),
    ...(failed_at && { failed_at: instant(failed_at) }),
    metadata,
    ...baseFields(row),
  };
}

function resultOf({ task_type, successful_records, unchanged_records }: TaskRow): string {
  if (task_type === 'EXPORT') return `${successful_records} records exported`;
  const there = unchanged_records > 0 ? `, ${unchanged_records} of them there already` : '';
  return `${successful_records} records imported${there}`;
}

export const tasks = {
  async listTasks({ query }, context) {
    expandOf(query.expand, []);
    const { rows, pagination } = await listTaskRows(context.db, query);
    return { status: 200, body: { items: rows.map(toTask), pagination } };
  },
  async createTask({ body }, context) {
    return { status: 202, body: toTask(await createImport(context, body)) };
  },
  async listTaskErrors({ path, query }, context) {
    const { id } = await getTask(context, path.id);
    const { rows, pagination } = await listErrorRows(context.db, id, query);
    return { status: 200, body: { items: rows, pagination } };
  },
  async getTask({ path }, context) {
    return { status: 200, body: toTask(await getTask(context, path.id)) };
  },
  async updateTaskStatus({ path, body }, context) {
    await moveTask(context, path.id, body.task_status);
    return { status: 200, body: { message: 'task status updated successfully' } };
  },
  async downloadTaskExport({ path, query }, context) {
    const task = await getTask(context, path.id);
    return { status: 200, body: { download_url: await linkToExport(context, task, query.file ?? 1) } };
  },
  async getTaskResult({ query }, context) {
    const row = await finishedTask(context, query.workflow_id);
    const message = row.error_summary ?? resultOf(row);
    const run_id = query.workflow_id.replace(/^wf_/, 'run_');
    return { status: 200, body: { workflow_id: query.workflow_id, run_id, message } };
  },
} satisfies Partial<TasksHandlers<Context>>;
