import { ulid, uuid } from './ids.ts';
import type { RequestOptions } from './options.ts';
import type { Route } from './route.ts';

/** The key of one call: given by the caller, or made once and kept over its repetitions. Reading needs none. */
export function keyOf(route: Route, options: RequestOptions): string | undefined {
  return route.reads ? undefined : (options.idempotencyKey ?? uuid());
}

/**
 * Puts into the body of a write, before its first attempt, what makes the server know a repetition: an idempotency key
 * where the contract has one, id and time of events. The given body is not changed.
 */
export function fillBody(route: Route, body: unknown, key: string | undefined): unknown {
  if (route.fills === undefined || typeof body !== 'object' || body === null) return body;
  if (route.fills === 'idempotency_key') {
    return 'idempotency_key' in body && body.idempotency_key ? body : { ...body, idempotency_key: key };
  }
  if (route.fills === 'event') return fillEvent(body);
  return 'events' in body && Array.isArray(body.events) ? { ...body, events: body.events.map(fillEvent) } : body;
}

/** Gives an event its id and time where it has none. An event is known by both together. */
export function fillEvent<Event extends { event_id?: unknown; timestamp?: unknown }>(event: Event): Event {
  if (event.event_id && event.timestamp) return event;
  const now = Date.now();
  return {
    ...event,
    event_id: event.event_id || `event_${ulid(now)}`,
    timestamp: event.timestamp || new Date(now).toISOString(),
  };
}
