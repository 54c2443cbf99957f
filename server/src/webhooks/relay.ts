import { join, type SystemDatabase, sql } from '../db/index.ts';
import { newId } from '../ids.ts';
import type { WebhookEventName } from './emit.ts';

const BATCH = 200;
/** Any number that nothing else locks: one relay at a time keeps events of one object in order. */
const RELAY_LOCK = 760_019;

interface OutboxRow {
  id: string;
  tenant_id: string;
  environment_id: string;
  sequence: string;
  event_name: string;
  object_id: string;
}

/**
 * Makes deliveries of what happened: one for every endpoint that is switched on and listens for the event. In the caller's
 * transaction, so each event is turned into deliveries once.
 *
 * @returns whether there may be more
 */
export async function relay(db: SystemDatabase, now: Date): Promise<boolean> {
  const [lock] = await db.query<{ taken: boolean }>(sql`select pg_try_advisory_xact_lock(${RELAY_LOCK}) as taken`);
  if (!lock?.taken) return false;
  const events = await db.query<OutboxRow>(sql`
    select id, tenant_id, environment_id, sequence, event_name, object_id from outbox
    where dispatched_at is null order by sequence limit ${BATCH}`);
  if (events.length === 0) return false;
  const environments = [...new Set(events.map((event) => event.environment_id))];
  const endpoints = await db.query<{ id: string; environment_id: string; event_types: string[] }>(sql`
    select id, environment_id, event_types from webhook_endpoints
    where environment_id = any(${environments}::text[]) and enabled and status = 'published' order by created_at, id`);
  const rows = events.flatMap((event) =>
    endpoints
      .filter((endpoint) => endpoint.environment_id === event.environment_id && listens(endpoint, event.event_name))
      .map((endpoint) => deliveryRow(event, endpoint.id, now)),
  );
  if (rows.length > 0) await db.query(sql`${INSERT} ${join(rows, ', ')} on conflict do nothing`);
  await db.query(sql`update outbox set dispatched_at = ${now} where id = any(${events.map(({ id }) => id)}::text[])`);
  return events.length === BATCH;
}

/** Events that may be as many as usage is: only who names them hears of them. */
const NAMED_ONLY: ReadonlySet<string> = new Set<WebhookEventName>(['event.rejected']);

/** Whether an endpoint wants an event; one that names none wants all that need not be named. */
export const listens = ({ event_types }: { event_types: readonly string[] }, name: string): boolean =>
  event_types.includes(name) || (event_types.length === 0 && !NAMED_ONLY.has(name));

export const INSERT = sql`
  insert into webhook_deliveries (id, tenant_id, environment_id, endpoint_id, system_event_id, event_sequence, event_type,
    object_id, next_attempt_at, created_at, updated_at) values`;

/** The values of a delivery that is due at once, for {@link INSERT}. */
export function deliveryRow(event: OutboxRow, endpointId: string, now: Date) {
  return sql`(${newId('whdel', now)}, ${event.tenant_id}, ${event.environment_id}, ${endpointId}, ${event.id},
    ${event.sequence}, ${event.event_name}, ${event.object_id}, ${now}, ${now}, ${now})`;
}
