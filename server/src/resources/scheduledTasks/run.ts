import type { Context } from '../../context.ts';
import { ApiError } from '../../errors.ts';
import { enqueue } from '../../jobs/index.ts';
import { lockTask, type TaskRow, updateTaskRow } from '../tasks/index.ts';
import { TABLES } from './entities.ts';
import type { ComputedExporters } from './exporter.ts';
import { fileOf } from './formats.ts';
import { findAnyScheduledTask, type ScheduledTaskRow } from './store.ts';
import { targetOf } from './targets.ts';

/**
 * A job: writes the next file of an export, and plans the one after it. What was written stays written when the server dies
 * in between: the file is then written once more under the same name.
 */
export async function runExport(context: Context, taskId: string, computed: ComputedExporters): Promise<void> {
  const { db } = context;
  const now = context.services.clock.now();
  const task = await lockTask(db, taskId);
  if (!task || task.task_status === 'COMPLETED' || task.task_status === 'FAILED') return;
  const started = { task_status: 'PROCESSING', started_at: task.started_at ?? now, updated_at: now } as const;
  const schedule = await findAnyScheduledTask(db, task.scheduled_task_id ?? '');
  const outcome = schedule ? await writePart(context, task, schedule, computed) : { error: 'The schedule is gone.' };
  if ('error' in outcome) {
    const failed = { task_status: 'FAILED', failed_at: now, error_summary: outcome.error } as const;
    await updateTaskRow(db, task.id, { ...started, ...failed });
    return;
  }
  const records = task.processed_records + outcome.records;
  const { cursor: _, ...facts } = task.metadata;
  const files = [...(task.metadata.files ?? []), outcome.url];
  await updateTaskRow(db, task.id, {
    ...started,
    file_url: task.file_url || outcome.url,
    file_name: task.file_name || (outcome.url.split('/').at(-1) ?? ''),
    processed_records: records,
    successful_records: records,
    total_records: records,
    metadata: { ...facts, files, ...(outcome.cursor && { cursor: outcome.cursor }) },
    ...(!outcome.cursor && { task_status: 'COMPLETED', completed_at: now }),
  });
  if (outcome.cursor) {
    await enqueue(context, {
      kind: 'task.run',
      key: task.id,
      customerId: '',
      runAt: now,
      payload: { task_id: taskId },
      continues: context.jobId,
    });
  }
}

type Written = { url: string; records: number; cursor: string[] | undefined };

async function writePart(
  context: Context,
  task: TaskRow,
  schedule: ScheduledTaskRow,
  computed: ComputedExporters,
): Promise<Written | { error: string }> {
  const { job_config: config, entity_type } = schedule;
  const { start_time = '', end_time = '', cursor, files = [] } = task.metadata;
  const exporter = { ...TABLES, ...computed }[entity_type];
  const fields = config.export_metadata_fields ?? [];
  const span = { start: new Date(start_time), end: new Date(end_time) };
  try {
    const target = await targetOf(context, schedule);
    const part = await exporter.part(context, { span, cursor, fields });
    const file = await fileOf(config, exporter.columns(fields), part.rows);
    const name = `${start_time.slice(0, 16)}--${end_time.slice(0, 16)}`.replaceAll(':', '');
    const number = files.length > 0 ? `-${files.length + 1}` : '';
    const prefix = config.key_prefix?.replace(/^\/+|\/+$/g, '');
    const key = [prefix, entity_type, `${name}${number}.${file.extension}`].filter(Boolean).join('/');
    const put = await target.put(key, file);
    return 'error' in put ? put : { url: put.url, records: part.rows.length, cursor: part.cursor };
  } catch (error) {
    // Nothing that trying again would change: a connection that is gone, a folder that is not allowed any more.
    if (error instanceof ApiError && error.status < 500) return { error: error.message };
    throw error;
  }
}
