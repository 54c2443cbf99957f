import type { CreateEnvironmentRequest, UpdateEnvironmentRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation, notFound, validationError } from '../../errors.ts';
import { changeOf, newRecord } from '../records.ts';
import { settingOf } from '../settings/index.ts';
import { lockTenant } from '../tenants/index.ts';
import {
  countEnvironments,
  type EnvironmentRow,
  findEnvironment,
  insertEnvironment,
  updateEnvironmentRow,
} from './store.ts';

/** @throws ApiError `invalid_operation` when the tenant has as many environments of the type as it may have */
export async function createEnvironment(context: Context, request: CreateEnvironmentRequest): Promise<EnvironmentRow> {
  const { name, type } = request;
  const { db } = context;
  // Counting decides, so two that count at the same time take turns.
  await lockTenant(db);
  const present = await countEnvironments(db, type);
  const limit = (await settingOf(db, 'tenant_config'))[type];
  if (present >= limit) {
    throw invalidOperation(`Your organisation can have no further environment of type ${type}.`, { limit, present });
  }
  const { environment_id: _, ...record } = newRecord(context, 'env');
  return insertEnvironment(db, { ...record, name, type });
}

/** @throws ApiError `not_found` */
export async function getEnvironment(context: Context, id: string): Promise<EnvironmentRow> {
  const row = await findEnvironment(context.db, id);
  if (!row) throw notFound('Environment', 'environment_id', id);
  return row;
}

/** The environment that the request or job acts in. */
export function currentEnvironment(context: Context): Promise<EnvironmentRow> {
  return getEnvironment(context, context.db.scope.environmentId);
}

/** @throws ApiError `not_found`, or `validation_error` when another type is sent */
export async function updateEnvironment(
  context: Context,
  id: string,
  request: UpdateEnvironmentRequest,
): Promise<EnvironmentRow> {
  const row = await getEnvironment(context, id);
  const { name, type = row.type } = request;
  if (type !== row.type) throw validationError({ type: `cannot change: the environment is of type ${row.type}` });
  return updateEnvironmentRow(context.db, id, { ...(name !== undefined && { name }), ...changeOf(context) });
}
