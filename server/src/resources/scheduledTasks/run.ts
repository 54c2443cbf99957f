import { gzipSync } from 'node:zlib';
import type { Context } from '../../context.ts';
import { sql } from '../../db/index.ts';
import { enqueue } from '../../jobs/index.ts';
import { post } from '../../webhooks/index.ts';
import { getConnection, secretsOf } from '../connections/index.ts';
import { lockTask, type TaskRow, updateTaskRow } from '../tasks/index.ts';
import { csvLine } from './csv.ts';
import { EXPORTABLE, type ExportedRow } from './entities.ts';
import { BucketSigner } from './s3.ts';
import { noFile } from './service.ts';
import { findAnyScheduledTask, type ScheduledTaskRow } from './store.ts';

/** Records of one file, so that no run needs much memory or holds its transaction for long. */
const PART = 20_000;
/** Milliseconds in which a bucket must have taken a file. */
const PATIENCE = 50_000;
const LINK_SECONDS = 1800;

/**
 * A job: writes the next file of an export, and plans the one after it. What was written stays written when the server dies
 * in between: the file is then written once more under the same name.
 */
export async function runExport(context: Context, task_id: string): Promise<void> {
  const { db } = context;
  const now = context.services.clock.now();
  const task = await lockTask(db, task_id);
  if (!task || task.task_status === 'COMPLETED' || task.task_status === 'FAILED') return;
  const started = { task_status: 'PROCESSING', started_at: task.started_at ?? now, updated_at: now } as const;
  const schedule = await findAnyScheduledTask(db, task.scheduled_task_id ?? '');
  const outcome = schedule ? await writePart(context, task, schedule) : { error: 'The schedule is gone.' };
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
    await enqueue(context, { kind: 'task.run', key: task.id, customerId: '', runAt: now, payload: { task_id } });
  }
}

type Part = { url: string; records: number; cursor: string[] | undefined };

async function writePart(
  context: Context,
  task: TaskRow,
  schedule: ScheduledTaskRow,
): Promise<Part | { error: string }> {
  const exportable = EXPORTABLE[schedule.entity_type];
  if (!exportable) return { error: `This server cannot export ${schedule.entity_type}.` };
  const { db, services } = context;
  const { start_time = '', end_time = '', cursor, files = [] } = task.metadata;
  const span = { start: new Date(start_time), end: new Date(end_time) };
  const after = cursor ? sql`(${cursor[0]}::timestamptz, ${cursor[1]})` : sql`('-infinity'::timestamptz, '')`;
  const rows = await db.query<ExportedRow>(exportable.rows(db, span, after, PART));
  const { job_config: config } = schedule;
  const text =
    csvLine(exportable.columns) +
    rows.map((row) => csvLine(exportable.columns.map((name) => row[name] ?? ''))).join('');
  const gzip = config.compression === 'gzip';
  const body = gzip ? gzipSync(text) : Buffer.from(text);
  const name = `${start_time.slice(0, 16)}--${end_time.slice(0, 16)}`.replaceAll(':', '');
  const part = files.length > 0 ? `-${files.length + 1}` : '';
  const key = [
    config.key_prefix?.replace(/^\/+|\/+$/g, ''),
    schedule.entity_type,
    `${name}${part}.csv${gzip ? '.gz' : ''}`,
  ]
    .filter(Boolean)
    .join('/');
  const more = {
    'content-type': gzip ? 'application/gzip' : 'text/csv; charset=utf-8',
    ...(config.encryption && { 'x-amz-server-side-encryption': config.encryption }),
  };
  const signed = (await signer(context, schedule)).put(key, body, more, services.clock.now());
  const { allowPrivate } = services.sender;
  const { host: _, ...headers } = signed.headers;
  const {
    status,
    error,
    body: answer,
  } = await post({
    url: signed.url,
    method: 'PUT',
    headers,
    body,
    allowPrivate,
    patience: PATIENCE,
  });
  if (error) {
    const code = /<Code>(\w+)<\/Code>/.exec(answer ?? '')?.[1];
    return {
      error: `The bucket did not take the file: ${error}${code ? ` (${code})` : ''}${status ? '' : ' Try again.'}`,
    };
  }
  const last = rows.length === PART ? rows.at(-1) : undefined;
  return { url: `s3://${config.bucket}/${key}`, records: rows.length, cursor: last && [last.at, last.place] };
}

/** A link to the file of a finished export. @throws ApiError `invalid_operation` when there is none, `not_found` */
export async function linkToExport(context: Context, task: TaskRow): Promise<string> {
  const [, key] = /^s3:\/\/[^/]+\/(.+)$/.exec(task.file_url) ?? [];
  const schedule = task.scheduled_task_id ? await findAnyScheduledTask(context.db, task.scheduled_task_id) : undefined;
  if (!key || !schedule) throw noFile(task.id);
  return (await signer(context, schedule)).link(key, LINK_SECONDS, context.services.clock.now());
}

async function signer(context: Context, { connection_id, job_config }: ScheduledTaskRow): Promise<BucketSigner> {
  const secrets = secretsOf(context, await getConnection(context, connection_id));
  return new BucketSigner({
    bucket: job_config.bucket,
    region: job_config.region,
    endpoint: job_config.endpoint_url || undefined,
    pathStyle: job_config.use_path_style,
    accessKeyId: secrets.access_key_id ?? '',
    secretAccessKey: secrets.secret_access_key ?? '',
  });
}
