import type { WebhookBody } from '../../webhooks/index.ts';
import type { CustomerFields } from './store.ts';

type Told = WebhookBody<'customer.created'>;

/** What webhooks say about a customer: no contact details of people, and nothing that is empty. */
export function customerWebhook(id: string, environmentId: string, fields: CustomerFields): Told {
  const { external_id, name, metadata, ...rest } = fields;
  const { email, address_line1, address_line2, address_city, address_state, address_postal_code } = rest;
  const { address_country, timezone } = rest;
  const optional = {
    ...{ email, address_line1, address_line2, address_city, address_state, address_postal_code },
    ...{ address_country, timezone },
  };
  const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value));
  return {
    customer: { id, external_id, environment_id: environmentId, name, ...present, ...(metadata && { metadata }) },
  };
}
