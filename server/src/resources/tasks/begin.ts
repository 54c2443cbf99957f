import type { Context } from '../../context.ts';
import { enqueueNamed } from '../../jobs/index.ts';
import { newRecord } from '../records.ts';
import { insertTask, type TaskRow, updateTaskRow } from './store.ts';

/** What a task is, apart from how far it is. */
export type NewTask = Pick<
  TaskRow,
  'task_type' | 'entity_type' | 'scheduled_task_id' | 'file_type' | 'file_url' | 'file_name' | 'metadata'
>;

/** Notes a task, of which nothing is done yet. */
export function addTask(context: Context, task: NewTask): Promise<TaskRow> {
  return insertTask(context.db, {
    ...newRecord(context, 'task'),
    ...task,
    status: 'published',
    workflow_id: null,
    task_status: 'PENDING',
    total_records: 0,
    processed_records: 0,
    successful_records: 0,
    failed_records: 0,
    unchanged_records: 0,
    error_summary: null,
    started_at: null,
    completed_at: null,
    failed_at: null,
  });
}

/** Hands a task over to a job. @param known what has become of it so far */
export async function sendTask(context: Context, { id }: TaskRow, known: Partial<TaskRow> = {}): Promise<TaskRow> {
  const job = { kind: 'task.run', key: id, customerId: '', runAt: context.now, payload: { task_id: id } } as const;
  const workflow_id = (await enqueueNamed(context, job)).replace(/^job_/, 'wf_');
  return updateTaskRow(context.db, id, { ...known, workflow_id });
}
