import type { CreateUserRequest, RoleId, UpdateUserRequest, UserType } from '@flexprice/generated/types';
import { isOwner, mayGrant, roles } from '../../access/roles.ts';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { ApiError, alreadyExists, type Faults, invalidOperation, notFound, validationError } from '../../errors.ts';
import { changeOf, newRecord } from '../records.ts';
import { findLiveKeys } from '../secrets/index.ts';
import { settingOf } from '../settings/index.ts';
import { lockTenant } from '../tenants/index.ts';
import { countPeople, findUser, insertUser, lockUser, type UserRow, updateUserRow } from './store.ts';

/**
 * Invites a person or creates a service account.
 *
 * @throws ApiError `permission_denied` when the caller may not invite or not give these roles, `already_exists` for a
 * taken email address, `invalid_operation` when the tenant has as many people as it may have
 */
export async function createUser(context: Context, request: CreateUserRequest): Promise<UserRow> {
  const { db, principal } = context;
  const { type, email, name = '' } = request;
  const granted: RoleId[] = request.roles ?? (type === 'user' ? ['super_admin'] : []);
  const faults = roleFaults(type, granted);
  if (type === 'user' && !email) faults.email = 'is required for a person';
  if (type === 'service_account' && email) faults.email = 'must be left out: a service account has none';
  if (Object.keys(faults).length > 0) throw validationError(faults);
  if (type === 'user' && !isOwner(principal)) {
    throw new ApiError('permission_denied', 'Only a person with the role super_admin invites people.');
  }
  const beyond = granted.filter((role) => !mayGrant(principal.roles, role));
  if (beyond.length > 0) {
    throw new ApiError('permission_denied', 'You cannot give roles that go beyond your own.', {
      details: { roles: beyond },
    });
  }
  if (type === 'user') await checkRoomForPerson(context);
  const { environment_id: _, ...record } = newRecord(context, 'user');
  try {
    return await insertUser(db, {
      ...record,
      status: 'published',
      email: email ?? null,
      name,
      type,
      roles: granted,
      metadata: null,
    });
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    throw alreadyExists(`A user with email address ${email} already exists`, { email });
  }
}

/** The user behind the request. A key outlives its user's record in no case, so it is there. */
export async function getMe(context: Context): Promise<UserRow> {
  return getUser(context, context.principal.userId);
}

/** Changes the caller's own name and adds to their own metadata. */
export async function updateMe(context: Context, { name, metadata }: UpdateUserRequest): Promise<UserRow> {
  const { db, principal } = context;
  // Locked, because metadata is merged here: two changes at once must not undo one another.
  const me = (await lockUser(db, principal.userId)) ?? (await getMe(context));
  return updateUserRow(db, me.id, {
    ...(name !== undefined && { name }),
    ...(metadata && { metadata: { ...me.metadata, ...metadata } }),
    ...changeOf(context),
  });
}

/** @throws ApiError `not_found`, or `invalid_operation` when the user is a person */
export async function renameServiceAccount(context: Context, id: string, name: string): Promise<UserRow> {
  const user = await getUser(context, id);
  if (user.type !== 'service_account') {
    throw invalidOperation('Only service accounts are renamed here; people rename themselves.', { user_id: id });
  }
  return updateUserRow(context.db, id, { name, ...changeOf(context) });
}

/** @throws ApiError `not_found`, or `invalid_operation` when the user is a person or has a key that still works */
export async function archiveServiceAccount(context: Context, id: string): Promise<void> {
  const user = await lockUser(context.db, id);
  if (!user) throw notFound('User', 'user_id', id);
  if (user.type !== 'service_account') {
    throw invalidOperation('Only service accounts can be archived.', { user_id: id });
  }
  await checkNoLiveKeys(context, id);
  await updateUserRow(context.db, id, { status: 'archived', ...changeOf(context) });
}

/**
 * Gives a person other roles. Their keys would keep the old ones, so there must be none that still works.
 *
 * @throws ApiError `permission_denied`, `not_found`, `validation_error` or `invalid_operation`
 */
export async function replaceRoles(context: Context, id: string, granted: RoleId[]): Promise<UserRow> {
  const { db, principal } = context;
  if (!isOwner(principal)) {
    throw new ApiError('permission_denied', 'This action requires a user account with Super Admin access');
  }
  if (id === principal.userId) throw new ApiError('permission_denied', 'You cannot change your own roles.');
  const user = await lockUser(db, id);
  if (!user) throw notFound('User', 'user_id', id);
  if (user.type !== 'user') {
    throw invalidOperation('The roles of a service account cannot be changed. Create another one.', { user_id: id });
  }
  const faults = roleFaults('user', granted);
  if (Object.keys(faults).length > 0) throw validationError(faults);
  await checkNoLiveKeys(context, id);
  return updateUserRow(db, id, { roles: granted, ...changeOf(context) });
}

async function getUser(context: Context, id: string): Promise<UserRow> {
  const user = await findUser(context.db, id);
  if (!user) throw notFound('User', 'user_id', id);
  return user;
}

function roleFaults(type: UserType, granted: readonly RoleId[]): Faults {
  const faults: Faults = {};
  if (granted.length === 0) faults.roles = 'must name at least one role';
  for (const [index, role] of granted.entries()) {
    if (!roles[role].userTypes.includes(type)) faults[`roles[${index}]`] = `${role} is not a role for a ${type}`;
  }
  if (granted.includes('super_admin') && granted.length > 1) faults.roles = 'super_admin must be the only role';
  else if (new Set(granted).size < granted.length) faults.roles = 'must not name a role twice';
  return faults;
}

async function checkRoomForPerson({ db }: Context): Promise<void> {
  // Counting decides, so two that count at the same time take turns.
  await lockTenant(db);
  const present = await countPeople(db);
  const limit = (await settingOf(db, 'tenant_config')).max_users;
  if (present >= limit) throw invalidOperation('Your organisation can have no further people.', { limit, present });
}

async function checkNoLiveKeys({ db, now }: Context, id: string): Promise<void> {
  const keys = await findLiveKeys(db, id, now);
  if (keys.length === 0) return;
  const environments: Record<string, { env_name: string; api_keys: { id: string; key_name: string }[] }> = {};
  for (const key of keys) {
    environments[key.environment_id] ??= { env_name: key.environment_name, api_keys: [] };
    environments[key.environment_id]?.api_keys.push({ id: key.id, key_name: key.name });
  }
  throw invalidOperation('The user has API keys that still work. Revoke them first.', {
    id,
    active_api_key_count: keys.length,
    active_api_keys: environments,
  });
}
