import type { ApiKey } from '@flexprice/generated/types';
import { instant } from '../../wire.ts';
import type { SecretRow } from './store.ts';

/** Row -> contract. @param serviceAccount who the key acts as, unless that is a person */
export function toApiKey(row: SecretRow, serviceAccount: { name: string } | undefined): ApiKey {
  return {
    id: row.id,
    name: row.name,
    type: row.type,
    provider: row.provider,
    display_id: row.display_id,
    roles: [...row.roles],
    user_type: row.user_type,
    user_id: row.user_id,
    ...(serviceAccount && { service_account_name: serviceAccount.name }),
    ...(row.expires_at && { expires_at: instant(row.expires_at) }),
    ...(row.last_used_at && { last_used_at: instant(row.last_used_at) }),
    status: row.status,
    created_at: instant(row.created_at),
    updated_at: instant(row.updated_at),
  };
}
