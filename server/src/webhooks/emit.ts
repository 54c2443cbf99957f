import type { WebhookEvents } from '@flexprice/generated/webhooks';
import { type Database, scopeValues, sql } from '../db/index.ts';
import { newId } from '../ids.ts';

export type WebhookEventName = keyof WebhookEvents;

/**
 * Tells the outside that something happened. Written in the caller's transaction, so nothing is told that did not happen
 * and nothing that happened stays untold; it is delivered afterwards, events of one object in order.
 *
 * @param objectId the object that the event is about
 * @param payload the body as the contract describes it, without `event_type`
 */
export async function emit<Name extends WebhookEventName>(
  { db, now }: { db: Database; now: Date },
  name: Name,
  objectId: string,
  payload: Omit<WebhookEvents[Name], 'event_type'>,
): Promise<void> {
  const body = JSON.stringify({ event_type: name, ...payload });
  await db.query(sql`
    insert into outbox (id, tenant_id, environment_id, event_name, object_id, payload, created_at)
    values (${newId('webhook', now)}, ${scopeValues(db.scope)}, ${name}, ${objectId}, ${body}::jsonb, ${now})`);
}
