import type { Context } from '../../context.ts';
import { SealError } from '../../sealing.ts';
import type { Services } from '../../services.ts';
import { findTask, type TaskRow } from '../tasks/index.ts';
import { noFile } from './service.ts';
import { findAnyScheduledTask } from './store.ts';
import { type ExportLink, exportFolder, PURPOSE, targetOf } from './targets.ts';

const filesOf = ({ metadata, file_url }: TaskRow): string[] => metadata.files ?? (file_url ? [file_url] : []);

/** A link to a file of an export, counted from 1. @throws ApiError `invalid_operation` when there is none, `not_found` */
export async function linkToExport(context: Context, task: TaskRow, file: number): Promise<string> {
  const [, key] = /^\w+:\/\/[^/]+\/(.+)$/.exec(filesOf(task)[file - 1] ?? '') ?? [];
  const schedule = task.scheduled_task_id ? await findAnyScheduledTask(context.db, task.scheduled_task_id) : undefined;
  if (!key || !schedule) throw noFile(task.id);
  return (await targetOf(context, schedule)).link(key, { id: task.id, file });
}

/** The file behind a link to this server's own folder; undefined where the link is none, or its time is over. */
export async function openExport(
  services: Services,
  token: string,
): Promise<{ bytes: Uint8Array; filename: string; type: string } | undefined> {
  if (!token.startsWith('sealed.') || !services.exportFolder) return undefined;
  try {
    const link = JSON.parse(services.sealer.open(token, PURPOSE)) as ExportLink;
    if (link.until < services.clock.now().getTime()) return undefined;
    const db = services.databases.reader({ tenantId: link.tenant, environmentId: link.environment });
    const task = await findTask(db, link.task);
    const url = task && filesOf(task)[link.file - 1];
    if (!url?.startsWith('folder://')) return undefined;
    const bytes = await exportFolder({ db, services }).read(url.slice('folder://'.length));
    return { bytes, filename: url.split('/').at(-1) ?? 'export', type: 'application/octet-stream' };
  } catch (error) {
    if (error instanceof SealError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
