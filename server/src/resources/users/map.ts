import type { User, UserSummary } from '@flexprice/generated/types';
import type { UserRow } from './store.ts';

/** Row -> contract, without the tenant. */
export function toUser(row: UserRow): User {
  return {
    id: row.id,
    name: row.name,
    email: row.email ?? '',
    type: row.type,
    roles: [...row.roles],
    metadata: row.metadata,
  };
}

/** What other objects show of a user. */
export function toUserSummary({ id, name, email, type, roles, metadata }: UserRow): UserSummary {
  return { id, name, email: email ?? '', type, roles: [...roles], metadata };
}
