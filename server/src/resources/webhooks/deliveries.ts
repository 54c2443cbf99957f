import type { WebhookAttempt as AttemptModel, WebhookDelivery as DeliveryModel } from '@flexprice/generated/prisma';
import type { WebhookDeliveryStatus, WebhookEventType } from '@flexprice/generated/types';
import { type Database, join, type Sql, scoped, scopeValues, sql } from '../../db/index.ts';
import { deliveryRow, INSERT_DELIVERIES } from '../../webhooks/index.ts';
import { equals, type ListRequest, type ListSpec, list, type Page } from '../list.ts';

export type DeliveryRow = Omit<DeliveryModel, 'delivery_status' | 'event_type'> & {
  delivery_status: WebhookDeliveryStatus;
  event_type: WebhookEventType;
};
export type AttemptRow = AttemptModel;

export interface SystemEventRow {
  id: string;
  tenant_id: string;
  environment_id: string;
  sequence: string;
  event_name: WebhookEventType;
  object_id: string;
  payload: Record<string, unknown>;
}

export interface DeliveryListRequest extends ListRequest {
  endpoint_id?: string;
  event_type?: string;
  delivery_status?: string;
  system_event_id?: string;
}

const LIST: ListSpec = { table: 'webhook_deliveries', fields: {}, page: 'next_offset', timeColumn: 'created_at' };

export function listDeliveryRows(db: Database, request: DeliveryListRequest): Promise<Page<DeliveryRow>> {
  return list<DeliveryRow>(db, LIST, request, [
    equals('endpoint_id', request.endpoint_id),
    equals('event_type', request.event_type),
    equals('delivery_status', request.delivery_status),
    equals('system_event_id', request.system_event_id),
  ]);
}

export async function findDelivery(db: Database, id: string): Promise<DeliveryRow | undefined> {
  const [row] = await db.query<DeliveryRow>(sql`
    select * from webhook_deliveries where id = ${id} and ${scoped(db.scope)}`);
  return row;
}

export function attemptsOf(db: Database, deliveryId: string): Promise<AttemptRow[]> {
  return db.query<AttemptRow>(sql`
    select * from webhook_attempts where delivery_id = ${deliveryId} and ${scoped(db.scope)} order by number`);
}

export async function findSystemEvent(db: Database, id: string): Promise<SystemEventRow | undefined> {
  const [row] = await db.query<SystemEventRow>(sql`select * from outbox where id = ${id} and ${scoped(db.scope)}`);
  return row;
}

/** An event for one endpoint only: already dispatched, so that no other hears of it. */
export async function insertPrivateEvent(
  db: Database,
  { id, name, payload, now }: { id: string; name: string; payload: object; now: Date },
): Promise<SystemEventRow> {
  const [row] = await db.query<SystemEventRow>(sql`
    insert into outbox (id, tenant_id, environment_id, event_name, object_id, payload, created_at, dispatched_at)
    values (${id}, ${scopeValues(db.scope)}, ${name}, ${id}, ${JSON.stringify(payload)}::jsonb, ${now}, ${now})
    returning *`);
  return row as SystemEventRow; // an insert gives its row back or throws
}

/** Makes an event's delivery to each endpoint that has none yet. */
export async function addDeliveries(
  db: Database,
  event: SystemEventRow,
  endpointIds: readonly string[],
  now: Date,
): Promise<void> {
  if (endpointIds.length === 0) return;
  const rows = endpointIds.map((id) => deliveryRow(event, id, now));
  // The rows carry the scope of the event, which was read within it.
  await db.query(sql`
    with made as (${INSERT_DELIVERIES} ${join(rows, ', ')} on conflict do nothing)
    select 1 from outbox where id = ${event.id} and ${scoped(db.scope)}`);
}

const AGAIN = (now: Date): Sql => sql`
  delivery_status = 'pending', round_attempts = 0, next_attempt_at = ${now}, claimed_until = null, last_error = null,
  updated_at = ${now}`;

/** Makes deliveries due at once, whatever came of them. Gives those that are. */
export function repeatDeliveries(db: Database, chosen: Sql, now: Date): Promise<DeliveryRow[]> {
  return db.query<DeliveryRow>(sql`
    update webhook_deliveries d set ${AGAIN(now)} where ${scoped(db.scope, 'd')} and ${chosen} returning *`);
}

/** Gives up what is still to be sent to an endpoint. */
export async function abandonDeliveries(db: Database, endpointId: string, reason: string, now: Date): Promise<void> {
  await db.query(sql`
    update webhook_deliveries set delivery_status = 'failed', next_attempt_at = null, last_error = ${reason},
      updated_at = ${now}
    where ${scoped(db.scope)} and endpoint_id = ${endpointId} and delivery_status = 'pending'`);
}
