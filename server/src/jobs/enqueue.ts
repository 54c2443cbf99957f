import { type Database, type Sql, scoped, scopeValues, sql } from '../db/index.ts';
import { newId } from '../ids.ts';
import { type JobKind, type JobPayloads, rankOf } from './kinds.ts';

/** Work that must happen at or after an instant. */
export interface JobRequest<Kind extends JobKind = JobKind> {
  readonly kind: Kind;
  /** What the work is about. One job of a kind and key waits at a time; asking again moves it. */
  readonly key: string;
  /**
   * The customer whose time the work lives by: if a test clock is attached, the work is due by that clock. Work of one
   * customer is done in the order of its due times. Empty: real time and no order.
   */
  readonly customerId: string;
  readonly runAt: Date;
  readonly payload: JobPayloads[Kind];
  /** The job of which this is the next step: both belong to one workflow. */
  readonly continues?: string | undefined;
}

/** Where the database announces that there is something to do at once. */
export const JOBS_CHANNEL = 'flexprice_jobs';

/** Plans work in the caller's transaction: it exists if and only if the cause is committed. */
export async function enqueue<Kind extends JobKind>(context: Planning, request: JobRequest<Kind>): Promise<void> {
  await context.db.send(planning(context, request));
  announce(context, request);
}

/** {@link enqueue}, for whoever has to name the job. @returns its id */
export async function enqueueNamed<Kind extends JobKind>(
  context: Planning,
  request: JobRequest<Kind>,
): Promise<string> {
  const [planned] = await context.db.query<{ id: string }>(planning(context, request));
  announce(context, request);
  return planned?.id ?? ''; // an upsert gives its row back or throws
}

/**
 * Plans work as a part of a statement that does something else as well: once for each row of `from`, in real time.
 *
 * It is announced in the transaction, since only the statement knows whether there is something to announce.
 *
 * @param payload SQL of the job's payload, which may name what `from` has
 * @param from tables and conditions; `s` among them says whose work it is
 */
export function planningFrom(now: Date, { kind, key }: Pick<JobRequest, 'kind' | 'key'>, payload: Sql, from: Sql): Sql {
  return sql`
    insert into jobs (id, tenant_id, environment_id, kind, key, lane, run_at, payload, created_at)
    select ${newId('job', now)}, s.tenant_id, s.environment_id, ${kind}, ${key}, '', ${now}::timestamptz, ${payload},
      ${now}::timestamptz
    from ${from}
    on conflict (environment_id, kind, key) where state = 'waiting' do update set
      run_at = excluded.run_at, payload = excluded.payload, attempts = 0, retry_at = null, last_error = null
    returning pg_notify(${JOBS_CHANNEL}, '')`;
}

interface Planning {
  readonly db: Database;
  readonly now: Date;
}

function planning({ db, now }: Planning, { kind, key, customerId, runAt, payload, continues = '' }: JobRequest): Sql {
  return sql`
    insert into jobs (id, tenant_id, environment_id, kind, key, lane, rank, test_clock_id, run_at, payload, created_at,
      part_of)
    values (${newId('job', now)}, ${scopeValues(db.scope)}, ${kind}, ${key}, ${customerId}, ${rankOf(kind)},
      (select test_clock_id from customers where id = ${customerId} and ${scoped(db.scope)}),
      ${runAt}, ${JSON.stringify(payload)}::jsonb, ${now},
      (select coalesce(part_of, id) from jobs where id = ${continues} and ${scoped(db.scope)}))
    on conflict (environment_id, kind, key) where state = 'waiting' do update set
      run_at = excluded.run_at, payload = excluded.payload, lane = excluded.lane, test_clock_id = excluded.test_clock_id,
      attempts = 0, retry_at = null, last_error = null, part_of = excluded.part_of
    returning id`;
}

/** What is due at once is announced; a job by a test clock may be announced in vain. */
function announce({ db, now }: Planning, { runAt }: JobRequest): void {
  if (runAt <= now) db.announce(JOBS_CHANNEL);
}

/** Calls off work that still waits. Work that is being done goes on. */
export async function cancelJob({ db, now }: { db: Database; now: Date }, kind: JobKind, key: string): Promise<void> {
  await db.send(sql`
    update jobs set state = 'cancelled', finished_at = ${now}
    where ${scoped(db.scope)} and kind = ${kind} and key = ${key} and state = 'waiting'`);
}
