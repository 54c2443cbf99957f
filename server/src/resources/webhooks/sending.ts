import type { RecoverWebhookEndpointRequest, WebhookEventType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import { invalidOperation, notFound, validationError } from '../../errors.ts';
import { newId } from '../../ids.ts';
import { listens } from '../../webhooks/index.ts';
import {
  type AttemptRow,
  addDeliveries,
  attemptsOf,
  type DeliveryRow,
  findDelivery,
  findSystemEvent,
  insertPrivateEvent,
  repeatDeliveries,
  type SystemEventRow,
} from './deliveries.ts';
import { getLiveEndpoint } from './endpoints.ts';
import { exampleOf } from './examples.ts';
import { findListeners } from './store.ts';

/** @throws ApiError `not_found` */
async function getDelivery(context: Context, id: string): Promise<DeliveryRow> {
  const row = await findDelivery(context.db, id);
  if (!row) throw notFound('Webhook delivery', 'webhook_delivery_id', id);
  return row;
}

/** A delivery with what was sent and every attempt. */
export async function getDeliveryDetails(
  context: Context,
  id: string,
): Promise<{ row: DeliveryRow; event: SystemEventRow; attempts: AttemptRow[] }> {
  const row = await getDelivery(context, id);
  const [event, attempts] = await Promise.all([
    findSystemEvent(context.db, row.system_event_id),
    attemptsOf(context.db, id),
  ]);
  return { row, event: event as SystemEventRow, attempts }; // a delivery goes when its event goes
}

/** Sends the contract's example of an event to one endpoint. */
export async function sendTest(context: Context, id: string, name: WebhookEventType): Promise<DeliveryRow> {
  const { db } = context;
  const now = context.services.clock.now();
  const endpoint = await getLiveEndpoint(context, id);
  requireEnabled(endpoint.enabled);
  const payload = await exampleOf(name);
  const event = await insertPrivateEvent(db, { id: newId('sys_event', now), name, payload, now });
  await addDeliveries(db, event, [id], now);
  const [row] = await db.query<DeliveryRow>(sql`
    select * from webhook_deliveries where system_event_id = ${event.id} and ${scoped(db.scope)}`);
  return row as DeliveryRow; // just written
}

/** Makes a delivery once more, at once and whatever came of it. */
export async function redeliver(context: Context, id: string): Promise<DeliveryRow> {
  const { endpoint_id } = await getDelivery(context, id);
  requireEnabled((await getLiveEndpoint(context, endpoint_id)).enabled);
  const [row] = await repeatDeliveries(context.db, sql`d.id = ${id}`, context.services.clock.now());
  return row as DeliveryRow; // found above
}

/**
 * Repeats what failed for an endpoint in a span of time.
 *
 * @returns how many deliveries will be repeated
 */
export async function recover(context: Context, id: string, request: RecoverWebhookEndpointRequest): Promise<number> {
  const since = new Date(request.since);
  const until = request.until === undefined ? context.services.clock.now() : new Date(request.until);
  if (until < since) throw validationError({ until: 'must not be before since' });
  requireEnabled((await getLiveEndpoint(context, id)).enabled);
  const failed = sql`
    d.endpoint_id = ${id} and d.delivery_status = 'failed' and d.created_at >= ${since} and d.created_at < ${until}`;
  return (await repeatDeliveries(context.db, failed, context.services.clock.now())).length;
}

/** Sends an event again to all endpoints that listen for it now. */
export async function retryEvent(context: Context, systemEventId: string): Promise<void> {
  const { db } = context;
  const event = await findSystemEvent(db, systemEventId);
  if (!event) throw notFound('Webhook event', 'system_event_id', systemEventId);
  const now = context.services.clock.now();
  const listeners = (await findListeners(db)).filter((endpoint) => listens(endpoint, event.event_name));
  if (listeners.length === 0) {
    throw invalidOperation(`No endpoint that is switched on listens for ${event.event_name}.`, {
      event_type: event.event_name,
    });
  }
  const ids = listeners.map((endpoint) => endpoint.id);
  await repeatDeliveries(db, sql`d.system_event_id = ${systemEventId} and d.endpoint_id = any(${ids}::text[])`, now);
  await addDeliveries(db, event, ids, now);
}

function requireEnabled(enabled: boolean): void {
  if (!enabled) throw invalidOperation('The endpoint is switched off: set enabled to true first.', { enabled });
}
