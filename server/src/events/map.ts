import type { Event } from '@flexprice/generated/types';
import type { Scope } from '../db/index.ts';
import { parseExact } from '../http/body.ts';
import type { StoredEvent } from './event.ts';
import { microsText } from './micros.ts';

/** Row -> contract. */
export function toEvent(event: StoredEvent, scope: Scope): Event {
  return {
    id: event.id,
    external_customer_id: event.external_customer_id,
    customer_id: event.customer_id,
    event_name: event.event_name,
    timestamp: microsText(event.micros),
    properties: parseExact(event.properties) as Event['properties'],
    source: event.source,
    environment_id: scope.environmentId,
  };
}
