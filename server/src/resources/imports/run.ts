import { originOf, recording } from '../../audit/index.ts';
import type { Context } from '../../context.ts';
import { enqueue } from '../../jobs/index.ts';
import { DownloadError, download } from '../../webhooks/index.ts';
import { lockTask, type TaskRow, updateTaskRow } from '../tasks/index.ts';
import { IMPORTABLE } from './entities.ts';
import { FileError } from './records.ts';
import { withSpans } from './spans.ts';
import { LARGEST_FILE, stage } from './stage.ts';
import { addErrors, listErrorRows, takeChunk } from './store.ts';
import { type FileRecord, type Outcome, type Reading, takeIn } from './takers.ts';

/** Milliseconds for a whole file, and in which something of it must have come. */
const PATIENCE = 600_000;
const SILENCE = 30_000;
/** Failed records that are kept with their reasons, and how many of them the summary tells. */
const KEPT_ERRORS = 10_000;
const SUMMARY_ERRORS = 20;

/**
 * A job: takes the next step of an import. First it is shown as begun, then the file is stored, then its records are taken
 * in, some in each transaction, and with them the progress: a server that dies in between repeats nothing and leaves
 * nothing out.
 */
export async function runImport(context: Context, taskId: string, reading: Reading): Promise<void> {
  const { db } = context;
  const task = await lockTask(db, taskId);
  if (!task || task.task_status === 'COMPLETED' || task.task_status === 'FAILED') return;
  const now = context.services.clock.now();
  const change = await step(context, task, reading, now);
  const row = await updateTaskRow(db, taskId, { ...change, updated_at: now });
  if (row.task_status !== 'PROCESSING') return;
  await enqueue(context, {
    ...{ kind: 'task.run', key: taskId, customerId: '', runAt: now, payload: { task_id: taskId } },
    continues: context.jobId,
  });
}

function step(
  context: Context,
  task: TaskRow,
  reading: Reading,
  now: Date,
): Promise<Partial<TaskRow>> | Partial<TaskRow> {
  if (task.task_status === 'PENDING') return { task_status: 'PROCESSING', started_at: now };
  return task.metadata.file_sha256 === undefined
    ? fetchFile(context, task, now)
    : takeNext(context, task, reading, now);
}

async function fetchFile({ db, services }: Context, task: TaskRow, now: Date): Promise<Partial<TaskRow>> {
  const { allowPrivate } = services.sender;
  try {
    const file = download({
      url: task.file_url,
      allowPrivate,
      patience: PATIENCE,
      silence: SILENCE,
      limit: LARGEST_FILE,
      signal: services.runner.ending,
    });
    // What a broken file has left behind is undone with its failure.
    const { records, digest } = await db.savepoint(() => stage(db, task, IMPORTABLE[task.entity_type], file));
    return { total_records: records, metadata: { ...task.metadata, file_sha256: digest } };
  } catch (error) {
    if (!(error instanceof FileError || error instanceof DownloadError)) throw error;
    const what = error instanceof DownloadError ? `The file could not be fetched: ${error.message}` : error.message;
    return { task_status: 'FAILED', failed_at: now, error_summary: what };
  }
}

async function takeNext(context: Context, task: TaskRow, reading: Reading, now: Date): Promise<Partial<TaskRow>> {
  const { db } = context;
  const chunk = await takeChunk(db, task.id);
  if (!chunk) return { task_status: 'COMPLETED', completed_at: now, error_summary: await summaryOf(context, task) };
  const outcomes = await outcomesOf(context, task, reading, chunk);
  await writeDown(context, task, outcomes, now);
  const failed = outcomes.flatMap((outcome, index) =>
    outcome.is === 'failed' ? [{ record: chunk.first + index, error: outcome.error }] : [],
  );
  await addErrors(db, task.id, failed.slice(0, Math.max(0, KEPT_ERRORS - task.failed_records)));
  const unchanged = outcomes.flatMap(({ is }, index) => (is === 'unchanged' ? [chunk.first + index] : []));
  return {
    processed_records: task.processed_records + chunk.records.length,
    successful_records: task.successful_records + chunk.records.length - failed.length,
    failed_records: task.failed_records + failed.length,
    unchanged_records: task.unchanged_records + unchanged.length,
    ...(unchanged.length > 0 && {
      metadata: { ...task.metadata, unchanged: withSpans(task.metadata.unchanged ?? [], unchanged) },
    }),
  };
}

/** What became of each record of a chunk. Whoever started the import is the author of what it makes. */
async function outcomesOf(
  context: Context,
  task: TaskRow,
  reading: Reading,
  { first, records }: { first: number; records: readonly (string | { error: string })[] },
): Promise<Outcome[]> {
  const readable: FileRecord[] = [];
  for (const [index, text] of records.entries()) {
    if (typeof text === 'string')
      readable.push({ record: first + index, text, digest: String(task.metadata.file_sha256) });
  }
  const author = { ...context, principal: { ...context.principal, userId: task.created_by } };
  const taken = (await takeIn(author, reading, task.entity_type, readable)).values();
  return records.map((one) =>
    // As many outcomes as there are readable records.
    typeof one === 'string' ? (taken.next().value as Outcome) : { is: 'failed', error: one.error },
  );
}

/** The audit log has what an import did as what its request did: by the same person, with the same key. */
async function writeDown(
  { db, principal }: Context,
  { id }: TaskRow,
  outcomes: readonly Outcome[],
  now: Date,
): Promise<void> {
  const written = outcomes.flatMap((outcome) => (outcome.is === 'taken' && outcome.written ? [outcome.written] : []));
  if (written.length === 0) return;
  const origin = (await originOf(db, 'createTask', id)) ?? { actor: principal };
  await db.send(
    recording(
      db,
      written.map((entry) => ({ ...entry, ...origin })),
      now,
    ),
  );
}

async function summaryOf({ db }: Context, { id, failed_records }: TaskRow): Promise<string | null> {
  if (failed_records === 0) return null;
  const { rows } = await listErrorRows(db, id, { limit: SUMMARY_ERRORS });
  const told = rows.map(({ record, error }) => `Record ${record}: ${error}`);
  if (failed_records > told.length) told.push(`and ${failed_records - told.length} more`);
  return told.join('; ');
}
