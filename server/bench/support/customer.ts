import type { CustomerFields } from '../../src/resources/customers/store.ts';

/** A customer as they come: about half a kilobyte of JSON when read. */
export const SAMPLE: Omit<CustomerFields, 'external_id'> = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  contact: '',
  address_line1: '12 St James Square',
  address_line2: '',
  address_city: 'London',
  address_state: '',
  address_postal_code: 'SW1Y 4JH',
  address_country: 'GB',
  timezone: 'Europe/London',
  metadata: { segment: 'enterprise', source: 'sign-up' },
};
