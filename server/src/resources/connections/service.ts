import type { CreateConnectionRequest, UpdateConnectionRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { alreadyExists, invalidOperation, notFound, validationError } from '../../errors.ts';
import { changeOf, newRecord } from '../records.ts';
import { secretFaults, syncFaults } from './rules.ts';
import { type ConnectionRow, findConnection, insertConnection, updateConnectionRow } from './store.ts';

/** @throws ApiError `validation_error` with every fault, `already_exists`, `invalid_operation` without a key to seal with */
export async function createConnection(context: Context, request: CreateConnectionRequest): Promise<ConnectionRow> {
  const { name, provider_type, encrypted_secret_data, sync_config, metadata } = request;
  const faults = { ...secretFaults(provider_type, encrypted_secret_data), ...syncFaults(sync_config) };
  if (Object.keys(faults).length > 0) throw validationError(faults);
  if (provider_type === 'folder' && !context.services.exportFolder) {
    throw invalidOperation('This server writes to no folder: its operator has to name one with EXPORT_FOLDER.');
  }
  const record = newRecord(context, 'conn');
  const row: ConnectionRow = {
    ...record,
    status: 'published',
    name,
    provider_type,
    secrets: sealed(context, record.id, encrypted_secret_data),
    sync_config: sync_config ?? null,
    metadata: metadata ?? null,
  };
  try {
    return await insertConnection(context.db, row);
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    throw alreadyExists(`This environment is connected to ${provider_type} already: change that connection instead.`, {
      provider_type,
    });
  }
}

/** @throws ApiError `not_found` */
export async function getConnection(context: Context, id: string): Promise<ConnectionRow> {
  const row = await findConnection(context.db, id);
  if (!row) throw notFound('Connection', 'connection_id', id);
  return row;
}

/** @throws ApiError `not_found`, `validation_error`, `invalid_operation` */
export async function updateConnection(
  context: Context,
  id: string,
  request: UpdateConnectionRequest,
): Promise<ConnectionRow> {
  const { provider_type } = await getConnection(context, id);
  const { name, encrypted_secret_data, sync_config, metadata } = request;
  const faults = {
    ...(encrypted_secret_data && secretFaults(provider_type, encrypted_secret_data)),
    ...syncFaults(sync_config),
  };
  if (Object.keys(faults).length > 0) throw validationError(faults);
  return updateConnectionRow(context.db, id, {
    ...(name !== undefined && { name }),
    ...(encrypted_secret_data && { secrets: sealed(context, id, encrypted_secret_data) }),
    ...(sync_config && { sync_config }),
    ...(metadata !== undefined && { metadata }),
    ...changeOf(context),
  });
}

/** @throws ApiError `not_found` */
export async function archiveConnection(context: Context, id: string): Promise<void> {
  await getConnection(context, id);
  await updateConnectionRow(context.db, id, { status: 'archived', ...changeOf(context) });
}

/** The credentials of a connection, for whoever talks to the other system. */
export function secretsOf({ services }: Pick<Context, 'services'>, row: ConnectionRow): Record<string, string> {
  return JSON.parse(services.sealer.open(row.secrets, row.id)) as Record<string, string>;
}

function sealed({ services }: Context, id: string, secrets: Record<string, unknown>): string {
  if (!services.sealer.hasKey) {
    throw invalidOperation(
      'This server cannot keep credentials, because it has no key to encrypt them with: start it with FLEXPRICE_ENCRYPTION_KEYS.',
    );
  }
  return services.sealer.seal(JSON.stringify(secrets), id);
}
