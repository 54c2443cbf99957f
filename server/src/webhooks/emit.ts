import type { WebhookEvents } from '@flexprice/generated/webhooks';
import { type Database, type Sql, scopeValues, sql } from '../db/index.ts';
import { newId } from '../ids.ts';

export type WebhookEventName = keyof WebhookEvents;

/** The body of an event as the contract describes it, without its name. */
export type WebhookBody<Name extends WebhookEventName> = Omit<WebhookEvents[Name], 'event_type'>;

/**
 * Tells the outside that something happened. Written in the caller's transaction, so nothing is told that did not happen
 * and nothing that happened stays untold; it is delivered afterwards, events of one object in order.
 *
 * @param objectId the object that the event is about
 */
export async function emit<Name extends WebhookEventName>(
  context: { db: Database; now: Date },
  name: Name,
  objectId: string,
  payload: WebhookBody<Name>,
): Promise<void> {
  await context.db.send(emission(context, name, objectId, payload));
}

/** {@link emit} for several things of one kind, in order. One that happened at another time than `now` says so. */
export async function emitAll<Name extends WebhookEventName>(
  { db, now }: { db: Database; now: Date },
  name: Name,
  tellings: readonly { objectId: string; payload: WebhookBody<Name>; at?: Date }[],
): Promise<void> {
  if (tellings.length === 0) return;
  const rows = tellings.map(({ objectId, payload, at = now }) => ({
    id: newId('sys_event', at),
    object_id: objectId,
    payload: { event_type: name, ...payload },
    created_at: at,
  }));
  await db.send(sql`
    insert into outbox (id, tenant_id, environment_id, event_name, object_id, payload, created_at)
    select id, ${scopeValues(db.scope)}, ${name}, object_id, payload, created_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id text, object_id text, payload jsonb, created_at timestamptz)`);
}

/** What {@link emit} does, as a part of a statement that does something else as well. */
export function emission<Name extends WebhookEventName>(
  { db, now }: { db: Database; now: Date },
  name: Name,
  objectId: string,
  payload: WebhookBody<Name>,
): Sql {
  const body = JSON.stringify({ event_type: name, ...payload });
  return sql`
    insert into outbox (id, tenant_id, environment_id, event_name, object_id, payload, created_at)
    values (${newId('sys_event', now)}, ${scopeValues(db.scope)}, ${name}, ${objectId}, ${body}::jsonb, ${now})`;
}
