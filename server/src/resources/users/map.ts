import type { User } from '@flexprice/generated/types';
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
