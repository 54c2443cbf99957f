import { Readable } from 'node:stream';
import type { CreateTaskRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Faults, validationError } from '../../errors.ts';
import { checkLiteral } from '../../webhooks/index.ts';
import { addTask, sendTask, type TaskRow } from '../tasks/index.ts';
import { IMPORTABLE } from './entities.ts';
import { FileError } from './records.ts';
import { stage } from './stage.ts';

/**
 * Starts an import. What was sent along is stored at once; a file elsewhere is fetched by the job.
 *
 * @throws ApiError `validation_error` with every fault, also for content that is not of its kind
 */
export async function createImport(context: Context, request: CreateTaskRequest): Promise<TaskRow> {
  const { entity_type, file_type, file_url = '', content, metadata } = request;
  const faults = requestFaults(request, context.services.sender.allowPrivate);
  if (Object.keys(faults).length > 0) throw validationError(faults);
  const task = await addTask(context, {
    task_type: 'IMPORT',
    entity_type,
    scheduled_task_id: null,
    file_type,
    file_url,
    file_name: request.file_name || nameIn(file_url),
    metadata: { ...metadata },
  });
  const staged = content === undefined ? {} : await stagedContent(context, task, content);
  return sendTask(context, task, staged);
}

async function stagedContent({ db }: Context, task: TaskRow, content: string): Promise<Partial<TaskRow>> {
  try {
    const bytes = Readable.from([Buffer.from(content)]);
    const { records, digest } = await stage(db, task, IMPORTABLE[task.entity_type], bytes);
    return { total_records: records, metadata: { ...task.metadata, file_sha256: digest } };
  } catch (error) {
    if (error instanceof FileError) throw validationError({ content: error.message });
    throw error;
  }
}

function requestFaults(
  { task_type, file_type, file_url, content, metadata }: CreateTaskRequest,
  allowPrivate: boolean,
): Faults {
  const faults: Faults = {};
  if (task_type !== 'IMPORT') faults.task_type = 'must be IMPORT: exports are started by their schedule';
  if (file_type === 'PARQUET') faults.file_type = 'must be CSV or JSON';
  for (const own of ['file_sha256', 'unchanged'])
    if (metadata?.[own] !== undefined) faults[`metadata.${own}`] = 'is the server’s own';
  if (!file_url === (content === undefined)) faults.file_url = 'is required, or content: exactly one of the two';
  if (file_url) {
    const fault = addressFault(file_url, allowPrivate);
    if (fault) faults.file_url = fault;
  }
  return faults;
}

function addressFault(address: string, allowPrivate: boolean): string | undefined {
  try {
    const { protocol, hostname, username, password } = new URL(address);
    if (username || password) return 'must not contain credentials';
    if (protocol !== 'https:' && !(allowPrivate && protocol === 'http:')) return 'must begin with https://';
    if (!allowPrivate) checkLiteral(hostname);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The last part of an address's path. */
const nameIn = (address: string): string => {
  const last = address ? (new URL(address).pathname.split('/').at(-1) ?? '') : '';
  return last.slice(0, 255);
};
