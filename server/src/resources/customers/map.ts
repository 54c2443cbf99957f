import type { Customer } from '@flexprice/generated/types';
import { baseFields } from '../../wire.ts';
import type { CustomerRow } from './store.ts';

/** Row -> contract. */
export function toCustomer(row: CustomerRow): Customer {
  return {
    id: row.id,
    external_id: row.external_id,
    name: row.name,
    email: row.email,
    contact: row.contact,
    address_line1: row.address_line1,
    address_line2: row.address_line2,
    address_city: row.address_city,
    address_state: row.address_state,
    address_postal_code: row.address_postal_code,
    address_country: row.address_country,
    timezone: row.timezone,
    metadata: row.metadata,
    ...baseFields(row),
  };
}
