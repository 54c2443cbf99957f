import type { CreateApiKeyRequest, Pagination } from '@flexprice/generated/types';
import { displayId, hashKey, newKey } from '../../access/keys.ts';
import { isOwner } from '../../access/roles.ts';
import type { Context } from '../../context.ts';
import { ApiError, notFound, validationError } from '../../errors.ts';
import type { ListRequest } from '../list.ts';
import { byId, changeOf, newRecord } from '../records.ts';
import { findServiceAccounts, lockUser, type UserRow } from '../users/index.ts';
import { deleteSecretRow, findSecret, insertSecret, listPrivateKeys, type SecretRow } from './store.ts';

/** A key that was just made; nothing but this value knows the key itself. */
interface NewKey {
  row: SecretRow;
  serviceAccount: UserRow | undefined;
  key: string;
}

/**
 * Makes a key for the environment. It keeps the roles that its bearer has now, and never learns of later changes.
 * Minting with a key gives that key's roles, which are the bearer's: roles cannot change while a key lives.
 *
 * @throws ApiError `permission_denied` when somebody who is not an owner asks for a service account's key, `not_found`
 */
export async function createApiKey(context: Context, request: CreateApiKeyRequest): Promise<NewKey> {
  const { type, service_account_id } = request;
  if (type === 'integration') throw validationError({ type: 'must be private_key or publishable_key' });
  const serviceAccount = service_account_id === undefined ? undefined : await bearer(context, service_account_id);
  const { principal } = context;
  const key = newKey(type);
  const row = await insertSecret(context.db, {
    ...newRecord(context, 'secret'),
    status: 'published',
    name: request.name,
    type,
    provider: 'flexprice',
    key_hash: hashKey(key),
    display_id: displayId(key),
    roaming: false,
    user_id: serviceAccount?.id ?? principal.userId,
    user_type: serviceAccount ? 'service_account' : principal.userType,
    roles: [...(serviceAccount?.roles ?? principal.roles)],
    expires_at: request.expires_at === undefined ? null : new Date(request.expires_at),
    last_used_at: null,
  });
  return { row, serviceAccount, key };
}

/** The service account that a key is to act as. It stays locked: it cannot be archived while its key is being made. */
async function bearer(context: Context, id: string): Promise<UserRow> {
  if (!isOwner(context.principal)) {
    throw new ApiError('permission_denied', 'Only a person with the role super_admin makes keys for service accounts.');
  }
  const user = await lockUser(context.db, id);
  if (!user) throw notFound('Service account', 'service_account_id', id);
  if (user.type !== 'service_account') throw validationError({ service_account_id: 'must be a service account' });
  return user;
}

/** Private keys of the environment, with the service accounts among their bearers. Only owners see others' keys. */
export async function listApiKeys(
  context: Context,
  request: ListRequest,
): Promise<{ rows: SecretRow[]; serviceAccounts: Map<string, UserRow>; pagination: Pagination }> {
  const { db, principal } = context;
  const { rows, pagination } = await listPrivateKeys(db, request, isOwner(principal) ? undefined : principal.userId);
  const serviceAccounts = byId(
    await findServiceAccounts(
      db,
      rows.map((row) => row.user_id),
    ),
  );
  return { rows, serviceAccounts, pagination };
}

/**
 * Ends a key for good.
 *
 * @throws ApiError `not_found`, or `permission_denied` for another's key unless an owner asks
 */
export async function revokeApiKey(context: Context, id: string): Promise<void> {
  const { db, principal, services } = context;
  const row = await findSecret(db, id);
  if (!row) throw notFound('API key', 'id', id);
  if (row.user_id !== principal.userId && !isOwner(principal)) {
    throw new ApiError('permission_denied', 'Only a person with the role super_admin revokes the keys of others.');
  }
  services.authenticator.distrust(row.key_hash);
  await deleteSecretRow(db, id, changeOf(context));
}
