import type {
  CreateScheduledTaskRequest,
  ExportFormat,
  RunScheduledTaskRequest,
  S3JobConfig,
  ScheduledTaskEntityType,
  TaskFileType,
} from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { ApiError, type Faults, notFound, validationError } from '../../errors.ts';
import { cancelJob, enqueue } from '../../jobs/index.ts';
import { checkLiteral } from '../../webhooks/index.ts';
import { instant } from '../../wire.ts';
import { getConnection } from '../connections/index.ts';
import { changeOf, newRecord } from '../records.ts';
import { addTask, sendTask, type TaskRow } from '../tasks/index.ts';
import { columnOf } from './exporter.ts';
import { isPlainPath } from './folder.ts';
import { isPacked } from './formats.ts';
import { findScheduledTask, insertScheduledTask, type ScheduledTaskRow, updateScheduledTaskRow } from './store.ts';
import { nextRun, type Span, spanOf } from './times.ts';

/** @throws ApiError `validation_error` with every fault, `not_found` for an unknown connection */
export async function createScheduledTask(
  context: Context,
  request: CreateScheduledTaskRequest,
): Promise<ScheduledTaskRow> {
  const { connection_id, entity_type, interval, enabled = false, job_config } = request;
  const connection = await getConnection(context, connection_id);
  const isFolder = connection.provider_type === 'folder';
  const faults: Faults = {
    ...commonFaults(entity_type, job_config),
    ...(isFolder ? folderFaults(job_config) : bucketFaults(job_config, context.services.sender.allowPrivate)),
  };
  if (!isFolder && connection.provider_type !== 's3') faults.connection_id = 'must be a connection to s3 or a folder';
  if (interval === 'custom') faults.interval = 'cannot be chosen: it marks runs with times of their own';
  if (Object.keys(faults).length > 0) throw validationError(faults);
  const row = await insertScheduledTask(context.db, {
    ...newRecord(context, 'schtask'),
    status: 'published',
    connection_id,
    entity_type,
    interval,
    enabled,
    job_config,
  });
  if (enabled) await planNext(context, row);
  return row;
}

/** Whose metadata an export can show. */
const METADATA: Partial<Record<ScheduledTaskEntityType, readonly string[]>> = {
  credit_usage: ['customer', 'wallet'],
  usage_analytics: ['customer'],
};

function commonFaults(entity: ScheduledTaskEntityType, config: S3JobConfig): Faults {
  const faults: Faults = {};
  const at = 'job_config.export_metadata_fields';
  const { export_metadata_fields: fields = [], format = 'csv', compression, key_prefix } = config;
  for (const [index, { entity_type }] of fields.entries()) {
    if (!METADATA[entity]?.includes(entity_type))
      faults[`${at}[${index}]`] = `${entity} shows no ${entity_type} metadata`;
  }
  if (new Set(fields.map(columnOf)).size < fields.length) faults[at] = 'must not name a column twice';
  if (compression === 'gzip' && isPacked(format))
    faults['job_config.compression'] = `must be none: ${format} is packed`;
  if (key_prefix?.split('/').some((part) => part === '..' || part === '.')) {
    faults['job_config.key_prefix'] = 'must be a plain folder';
  }
  return faults;
}

function folderFaults({ bucket, key_prefix = '' }: S3JobConfig): Faults {
  const faults: Faults = {};
  const plain = 'must be a plain name: letters, digits, blanks and the characters - _ .';
  if (bucket.includes('/') || !isPlainPath(bucket)) faults['job_config.bucket'] = plain;
  const prefix = key_prefix.replace(/^\/+|\/+$/g, '');
  if (prefix && !isPlainPath(prefix)) faults['job_config.key_prefix'] = 'must be plain names with / between';
  return faults;
}

function bucketFaults({ endpoint_url }: S3JobConfig, allowPrivate: boolean): Faults {
  const faults: Faults = {};
  if (endpoint_url === undefined || endpoint_url === '') return faults;
  try {
    const { protocol, hostname, username } = new URL(endpoint_url);
    if (username) throw new Error('must not contain credentials');
    if (protocol !== 'https:' && !allowPrivate) throw new Error('must begin with https://');
    if (!allowPrivate) checkLiteral(hostname);
  } catch (error) {
    faults['job_config.endpoint_url'] = (error as Error).message;
  }
  return faults;
}

/** @throws ApiError `not_found` */
export async function getScheduledTask(context: Context, id: string): Promise<ScheduledTaskRow> {
  const row = await findScheduledTask(context.db, id);
  if (!row) throw notFound('Scheduled task', 'scheduled_task_id', id);
  return row;
}

export async function holdScheduledTask(context: Context, id: string, enabled: boolean): Promise<ScheduledTaskRow> {
  await getScheduledTask(context, id);
  const row = await updateScheduledTaskRow(context.db, id, { enabled, ...changeOf(context) });
  if (enabled) await planNext(context, row);
  else await cancelJob(context, 'task.schedule', id);
  return row;
}

export async function deleteScheduledTask(context: Context, id: string): Promise<void> {
  await getScheduledTask(context, id);
  await updateScheduledTaskRow(context.db, id, { status: 'deleted', enabled: false, ...changeOf(context) });
  await cancelJob(context, 'task.schedule', id);
}

const YEAR = 366 * 86_400_000;

/** Starts a run now. @throws ApiError `validation_error` for a span that cannot be exported */
export async function runNow(context: Context, id: string, request: RunScheduledTaskRequest) {
  const row = await getScheduledTask(context, id);
  const { start_time, end_time } = request;
  const faults: Faults = {};
  const span = start_time && end_time ? { start: new Date(start_time), end: new Date(end_time) } : undefined;
  if (!span && (start_time || end_time)) faults[start_time ? 'end_time' : 'start_time'] = 'is required with the other';
  if (span && span.end <= span.start) faults.end_time = 'must be after start_time';
  else if (span && span.end.getTime() - span.start.getTime() > YEAR) faults.end_time = 'must be at most a year later';
  if (span && span.end > context.now) faults.end_time ??= 'must not be in the future';
  if (Object.keys(faults).length > 0) throw validationError(faults);
  const chosen = span ?? spanOf(row.interval, context.now);
  const task = await startRun(context, row, chosen);
  return { task, span: chosen, mode: span ? ('custom' as const) : ('force run' as const) };
}

/** A job: makes the run whose time has come, and plans the next. */
export async function runOnSchedule(
  context: Context,
  { scheduled_task_id }: { scheduled_task_id: string },
): Promise<void> {
  const row = await findScheduledTask(context.db, scheduled_task_id);
  if (!row?.enabled) return;
  await startRun(context, row, spanOf(row.interval, context.now));
  await planNext(context, row);
}

async function planNext(context: Context, { id, interval }: ScheduledTaskRow): Promise<void> {
  const runAt = nextRun(interval, context.now);
  await enqueue(context, { kind: 'task.schedule', key: id, customerId: '', runAt, payload: { scheduled_task_id: id } });
}

const FILE_TYPES: Readonly<Record<ExportFormat, TaskFileType>> = { csv: 'CSV', ndjson: 'JSON', parquet: 'PARQUET' };

async function startRun(context: Context, row: ScheduledTaskRow, { start, end }: Span): Promise<TaskRow> {
  const task = await addTask(context, {
    task_type: 'EXPORT',
    // The reference knows four words here; what is exported exactly says the schedule.
    entity_type: row.entity_type === 'events' ? 'EVENTS' : 'CUSTOMERS',
    scheduled_task_id: row.id,
    file_type: FILE_TYPES[row.job_config.format ?? 'csv'],
    file_url: '',
    file_name: '',
    metadata: { entity: row.entity_type, start_time: instant(start), end_time: instant(end) },
  });
  return sendTask(context, task);
}

/** What tells that something cannot be had from a task. */
export const noFile = (id: string): ApiError =>
  new ApiError('invalid_operation', 'The task has written no such file.', { details: { task_id: id } });
