import type { Context } from '../../context.ts';
import { ApiError, invalidOperation } from '../../errors.ts';
import { getConnection, secretsOf } from '../connections/index.ts';
import { ExportFolder, OutsideError } from './folder.ts';
import type { ExportFile } from './formats.ts';
import { Bucket } from './s3.ts';
import type { ScheduledTaskRow } from './store.ts';

/** Where an export puts its files. */
export interface Target {
  /**
   * Writes a file.
   *
   * @returns its address, or why it could not be written
   * @throws ApiError `service_unavailable` when it may be written if it is tried again
   */
  put(key: string, file: ExportFile): Promise<{ url: string } | { error: string }>;
  /** An address under which anybody can fetch a file for some time. */
  link(key: string, task: { id: string; file: number }): Promise<string>;
}

const LINK_SECONDS = 1800;

/** @throws ApiError `not_found` when the connection is gone, `invalid_operation` */
export async function targetOf(context: Context, schedule: ScheduledTaskRow): Promise<Target> {
  const connection = await getConnection(context, schedule.connection_id);
  return connection.provider_type === 'folder'
    ? folder(context, schedule)
    : bucket(context, schedule, secretsOf(context, connection));
}

function bucket(context: Context, { job_config }: ScheduledTaskRow, secrets: Record<string, string>): Target {
  const { sender, clock, runner } = context.services;
  const place = {
    bucket: job_config.bucket,
    region: job_config.region,
    endpoint: job_config.endpoint_url || undefined,
    pathStyle: job_config.use_path_style,
    encryption: job_config.encryption,
    accessKeyId: secrets.access_key_id ?? '',
    secretAccessKey: secrets.secret_access_key ?? '',
  };
  const own = new Bucket(place, {
    now: () => clock.now(),
    allowPrivate: sender.allowPrivate,
    signal: runner.ending,
  });
  return {
    async put(key, file) {
      const refusal = await own.put(key, file);
      const error = `The bucket did not take the file: ${refusal?.reason}`;
      if (refusal?.passing) throw new ApiError('service_unavailable', error);
      if (refusal) return { error };
      return { url: `s3://${job_config.bucket}/${key}` };
    },
    link: (key) => own.link(key, LINK_SECONDS),
  };
}

/** What a link to a file is sealed for. */
export const PURPOSE = 'link to an export';

/** What a link opens, and until when. */
export interface ExportLink {
  readonly tenant: string;
  readonly environment: string;
  readonly task: string;
  readonly file: number;
  readonly until: number;
}

/** @throws ApiError `invalid_operation` when the operator allows no folder */
export function exportFolder({ db, services }: Pick<Context, 'db' | 'services'>): ExportFolder {
  if (services.exportFolder) return new ExportFolder(services.exportFolder, db.scope.environmentId);
  throw invalidOperation('This server writes to no folder: its operator has to name one with EXPORT_FOLDER.');
}

function folder(context: Context, { job_config }: ScheduledTaskRow): Target {
  const { services, db } = context;
  const own = exportFolder(context);
  return {
    async put(key, { bytes }) {
      const path = `${job_config.bucket}/${key}`;
      try {
        await own.write(path, bytes);
        return { url: `folder://${path}` };
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        // What the disk says names places of the server: the caller is told the kind of it.
        context.log.warn({ err: error }, 'an export could not be written');
        return { error: `The folder did not take the file: ${error instanceof OutsideError ? message : code}` };
      }
    },
    async link(key, { id, file }) {
      if (!services.sealer.hasKey) {
        throw new ApiError('invalid_operation', 'Links need a key to seal them with: set FLEXPRICE_ENCRYPTION_KEYS.');
      }
      const { tenantId: tenant, environmentId: environment } = db.scope;
      const until = services.clock.now().getTime() + LINK_SECONDS * 1000;
      const link: ExportLink = { tenant, environment, task: id, file, until };
      const token = services.sealer.seal(JSON.stringify(link), PURPOSE);
      return `${services.baseUrl()}/documents/${token}/${encodeURIComponent(key.split('/').at(-1) ?? 'export')}`;
    },
  };
}
