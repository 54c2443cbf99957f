import type { Context } from '../../context.ts';
import { ApiError, invalidOperation } from '../../errors.ts';
import { post } from '../../webhooks/index.ts';
import { getConnection, secretsOf } from '../connections/index.ts';
import { ExportFolder, OutsideError } from './folder.ts';
import type { ExportFile } from './formats.ts';
import { BucketSigner } from './s3.ts';
import type { ScheduledTaskRow } from './store.ts';

/** Where an export puts its files. */
export interface Target {
  /** Writes a file. @returns its address, or why it could not be written */
  put(key: string, file: ExportFile): Promise<{ url: string } | { error: string }>;
  /** An address under which anybody can fetch a file for some time. */
  link(key: string, task: { id: string; file: number }): string;
}

/** Milliseconds in which a bucket must have taken a file. */
const PATIENCE = 50_000;
const LINK_SECONDS = 1800;

/** @throws ApiError `not_found` when the connection is gone, `invalid_operation` */
export async function targetOf(context: Context, schedule: ScheduledTaskRow): Promise<Target> {
  const connection = await getConnection(context, schedule.connection_id);
  return connection.provider_type === 'folder'
    ? folder(context, schedule)
    : bucket(context, schedule, secretsOf(context, connection));
}

function bucket(context: Context, { job_config }: ScheduledTaskRow, secrets: Record<string, string>): Target {
  const { sender, clock } = context.services;
  const signer = new BucketSigner({
    bucket: job_config.bucket,
    region: job_config.region,
    endpoint: job_config.endpoint_url || undefined,
    pathStyle: job_config.use_path_style,
    accessKeyId: secrets.access_key_id ?? '',
    secretAccessKey: secrets.secret_access_key ?? '',
  });
  return {
    async put(key, { bytes, contentType }) {
      const more = {
        'content-type': contentType,
        ...(job_config.encryption && { 'x-amz-server-side-encryption': job_config.encryption }),
      };
      const signed = signer.put(key, bytes, more, clock.now());
      const { host: _, ...headers } = signed.headers;
      const { allowPrivate } = sender;
      const sent = { url: signed.url, method: 'PUT', headers, body: bytes, allowPrivate, patience: PATIENCE } as const;
      const { status, error, body } = await post(sent);
      if (!error) return { url: `s3://${job_config.bucket}/${key}` };
      const code = /<Code>(\w+)<\/Code>/.exec(body ?? '')?.[1];
      return {
        error: `The bucket did not take the file: ${error}${code ? ` (${code})` : ''}${status ? '' : ' Try again.'}`,
      };
    },
    link: (key) => signer.link(key, LINK_SECONDS, clock.now()),
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
    link(key, { id, file }) {
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
