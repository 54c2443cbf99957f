import { type SystemDatabase, sql } from '../db/index.ts';
import type { Outcome } from './post.ts';
import { HOLD, nextAttempt } from './schedule.ts';

/** A delivery that is to be tried now, with all that it takes. Secrets are sealed. */
export interface DueDelivery {
  id: string;
  tenant_id: string;
  environment_id: string;
  endpoint_id: string;
  system_event_id: string;
  attempt_count: number;
  round_attempts: number;
  /** JSON, with all digits of its numbers. */
  payload: string;
  url: string;
  headers: string | null;
  secret: string;
  previous_secret: string | null;
  previous_secret_expires_at: Date | null;
}

/** Longer than any attempt takes: after that the server that had it is gone. */
const CLAIM = 60_000;

/**
 * Takes the delivery that has been due for longest. Not one behind an earlier delivery about the same object to the same
 * endpoint that is on its way or still to be tried, and not one to an endpoint that is busy enough.
 *
 * @param busy endpoints that get no further request now
 */
export async function takeDelivery(
  db: SystemDatabase,
  busy: readonly string[],
  now: Date,
): Promise<DueDelivery | undefined> {
  const claimedUntil = new Date(now.getTime() + CLAIM);
  const held = new Date(now.getTime() - HOLD);
  const [taken] = await db.query<DueDelivery>(sql`
    with due as (
      select d.id from webhook_deliveries d join webhook_endpoints e on e.id = d.endpoint_id
      where d.delivery_status = 'pending' and d.next_attempt_at <= ${now}
        and (d.claimed_until is null or d.claimed_until < ${now})
        and e.enabled and e.status = 'published' and d.endpoint_id <> all(${busy}::text[])
        and not exists (
          select 1 from webhook_deliveries f
          where f.endpoint_id = d.endpoint_id and f.object_id = d.object_id and f.delivery_status = 'pending'
            and f.event_sequence < d.event_sequence and f.created_at > ${held})
      order by d.next_attempt_at, d.event_sequence limit 1 for update of d skip locked
    )
    update webhook_deliveries d set claimed_until = ${claimedUntil}
    from due, webhook_endpoints e, outbox o
    where d.id = due.id and e.id = d.endpoint_id and o.id = d.system_event_id
    returning d.id, d.tenant_id, d.environment_id, d.endpoint_id, d.system_event_id, d.attempt_count, d.round_attempts,
      o.payload::text as payload, e.url, e.headers, e.secret, e.previous_secret, e.previous_secret_expires_at`);
  return taken;
}

/** Writes down an attempt and what follows from it, in one statement. */
export async function recordAttempt(
  db: SystemDatabase,
  delivery: DueDelivery,
  { status, body, error }: Outcome,
  { startedAt, now }: { startedAt: Date; now: Date },
): Promise<void> {
  const number = delivery.attempt_count + 1;
  const round = delivery.round_attempts + 1;
  const next = error === undefined ? undefined : nextAttempt(round, now);
  const state = error === undefined ? 'delivered' : next ? 'pending' : 'failed';
  const delivered = error === undefined ? now : null;
  await db.query(sql`
    with attempt as (
      insert into webhook_attempts (delivery_id, number, tenant_id, environment_id, attempted_at, duration_ms,
        response_status, response_body, error)
      values (${delivery.id}, ${number}, ${delivery.tenant_id}, ${delivery.environment_id}, ${startedAt},
        ${now.getTime() - startedAt.getTime()}, ${status ?? null}, ${body ?? null}, ${error ?? null})
      on conflict (delivery_id, number) do nothing)
    update webhook_deliveries set delivery_status = ${state}, attempt_count = ${number}, round_attempts = ${round},
      next_attempt_at = ${next ?? null}, claimed_until = null, delivered_at = coalesce(delivered_at, ${delivered}::timestamptz),
      last_response_status = ${status ?? null}, last_error = ${error ?? null}, updated_at = ${now}
    where id = ${delivery.id}`);
}

/** How many deliveries wait for an attempt, and for how many seconds the oldest that is due has been waiting. */
export interface DeliveryState {
  readonly pending: number;
  readonly lag: number;
}

export async function deliveryState(db: SystemDatabase, now: Date): Promise<DeliveryState> {
  const [row] = await db.query<{ pending: string; oldest: Date | null }>(sql`
    select count(*) as pending, min(next_attempt_at) filter (where next_attempt_at <= ${now}) as oldest
    from webhook_deliveries where delivery_status = 'pending'`);
  return {
    pending: Number(row?.pending ?? 0),
    lag: row?.oldest ? (now.getTime() - row.oldest.getTime()) / 1000 : 0,
  };
}

const KEPT_DAYS = 90;

/** Removes what happened more than 90 days ago, with its deliveries. */
export async function forgetOldEvents(db: SystemDatabase, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000);
  await db.query(sql`
    delete from outbox o where dispatched_at < ${before}
      and not exists (select 1 from webhook_deliveries d where d.system_event_id = o.id and d.delivery_status = 'pending')`);
}
