import type {
  WebhookAttempt,
  WebhookDelivery,
  WebhookDeliveryDetails,
  WebhookEndpoint,
} from '@flexprice/generated/types';
import { baseFields, instant } from '../../wire.ts';
import type { AttemptRow, DeliveryRow } from './deliveries.ts';
import type { EndpointRow } from './store.ts';

/** Row -> contract. Secrets and the values of headers stay here. */
export function toEndpoint(row: EndpointRow): WebhookEndpoint {
  const { id, url, description, event_types, enabled, header_names, metadata } = row;
  return { id, url, description, event_types, enabled, header_names, metadata, ...baseFields(row) };
}

export function toDelivery(row: DeliveryRow): WebhookDelivery {
  const { next_attempt_at, delivered_at, last_response_status, last_error } = row;
  return {
    id: row.id,
    endpoint_id: row.endpoint_id,
    system_event_id: row.system_event_id,
    event_type: row.event_type,
    delivery_status: row.delivery_status,
    attempt_count: row.attempt_count,
    ...(next_attempt_at && { next_attempt_at: instant(next_attempt_at) }),
    ...(delivered_at && { delivered_at: instant(delivered_at) }),
    ...(last_response_status !== null && { last_response_status }),
    ...(last_error !== null && { last_error }),
    environment_id: row.environment_id,
    tenant_id: row.tenant_id,
    created_at: instant(row.created_at),
    updated_at: instant(row.updated_at),
  };
}

function toAttempt({ number, attempted_at, duration_ms, response_status, response_body, error }: AttemptRow) {
  return {
    number,
    attempted_at: instant(attempted_at),
    duration_ms,
    ...(response_status !== null && { response_status }),
    ...(response_body !== null && { response_body }),
    ...(error !== null && { error }),
  } satisfies WebhookAttempt;
}

export function toDeliveryDetails(
  row: DeliveryRow,
  payload: Record<string, unknown>,
  attempts: readonly AttemptRow[],
): WebhookDeliveryDetails {
  return { delivery: toDelivery(row), payload, attempts: attempts.map(toAttempt) };
}
