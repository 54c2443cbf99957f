import type { Tenant } from '@flexprice/generated/types';
import { wholeSecond } from '../../wire.ts';
import type { TenantRow } from './store.ts';

/** Row -> contract. */
export function toTenant(row: TenantRow): Tenant {
  return {
    id: row.id,
    name: row.name,
    billing_details: row.billing_details,
    status: row.status,
    metadata: row.metadata,
    created_at: wholeSecond(row.created_at),
    updated_at: wholeSecond(row.updated_at),
  };
}
