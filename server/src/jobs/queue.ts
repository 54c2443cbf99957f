import { type Database, raw, type Scope, type Sql, type SystemDatabase, scoped, sql } from '../db/index.ts';
import type { JobKind } from './kinds.ts';

/** A job as its work sees it. */
export interface JobRow {
  readonly id: string;
  readonly tenant_id: string;
  readonly environment_id: string;
  readonly kind: JobKind;
  readonly key: string;
  /** Whose: jobs of a customer are done one after the other. Empty: nobody's. */
  readonly lane: string;
  readonly run_at: Date;
  readonly payload: object;
  readonly attempts: number;
}

/** A job that is due, and whether others may be done together with it. */
export interface DueJob extends JobRow {
  readonly sociable: boolean;
}

export const scopeOfJob = (job: Pick<JobRow, 'tenant_id' | 'environment_id'>): Scope => ({
  tenantId: job.tenant_id,
  environmentId: job.environment_id,
});

const COLUMNS = sql`id, tenant_id, environment_id, kind, key, lane, run_at, payload, attempts`;

/**
 * Takes a job by marking it done in the caller's transaction, which then does it: both are committed, or neither. It is
 * marked first so that the work can plan the next job of the same kind and key. Until the commit others see it waiting,
 * and its lock tells them that somebody is at it.
 */
function take(db: SystemDatabase, chosen: Sql, now: Date, sociable = raw('false')): Promise<DueJob[]> {
  return db.query<DueJob>(sql`
    update jobs j set state = 'done', started_at = ${now}, attempts = attempts + 1, retry_at = null
    where id = any(array(${chosen})) returning ${COLUMNS}, ${sociable} as sociable`);
}

/**
 * Jobs that are due in real time, the oldest first. A job is not due while an earlier one of its lane waits or is being done,
 * for that one is still waiting as far as other transactions can see.
 *
 * That lanes are not empty is said twice, since it is a condition of the index by which they are found.
 */
const dueAt = (now: Date, kinds: readonly string[], more: Sql, most: number): Sql => sql`
  select j.id from jobs j
  where j.state = 'waiting' and j.test_clock_id is null and j.run_at <= ${now}
    and (j.retry_at is null or j.retry_at <= ${now}) and j.kind = any(${kinds}::text[]) ${more}
    and (j.lane = '' or not exists (
      select 1 from jobs e
      where e.environment_id = j.environment_id and e.lane = j.lane and e.lane <> '' and e.state = 'waiting'
        and (e.run_at, e.rank, e.sequence) < (j.run_at, j.rank, j.sequence)))
  order by j.run_at, j.rank, j.sequence limit ${most}
  for update of j skip locked`;

/** What may be done together, several jobs in one transaction. */
export interface Batches {
  readonly kinds: readonly JobKind[];
  /** Of a job `j` of these kinds: whether it changes nothing that a job of another customer may change as well. */
  readonly sociable: Sql;
  /** How many jobs at most. */
  readonly most: number;
}

/**
 * Takes the job that has been due for longest in real time.
 *
 * @param kinds what this replica can do: a newer one may know more
 */
export async function takeDueJob(
  db: SystemDatabase,
  kinds: readonly string[],
  now: Date,
  { kinds: together, sociable }: Batches,
): Promise<DueJob | undefined> {
  const isSociable = sql`j.kind = any(${together}::text[]) and j.lane <> '' and j.attempts = 1 and ${sociable}`;
  const [job] = await take(db, dueAt(now, kinds, sql``, 1), now, isSociable);
  return job;
}

/**
 * Takes other jobs to do together with one that was taken: of the same environment and other lanes, none of which has failed
 * before. Each is the first of its lane.
 */
export async function takeCompanions(
  db: SystemDatabase,
  { environment_id, lane }: JobRow,
  now: Date,
  { kinds, sociable, most }: Batches,
): Promise<JobRow[]> {
  const others = sql`and j.environment_id = ${environment_id} and j.lane <> '' and j.lane <> ${lane}
    and j.attempts = 0 and ${sociable}`;
  return take(db, dueAt(now, kinds, others, most - 1), now);
}

/** Takes the next job by a test clock that is due until `until`. The caller holds the clock's lock, so nobody else does. */
export async function takeClockJob(
  db: SystemDatabase,
  clockId: string,
  until: Date,
  now: Date,
): Promise<JobRow | undefined> {
  const [job] = await take(
    db,
    sql`
      select id from jobs where state = 'waiting' and test_clock_id = ${clockId} and run_at <= ${until}
      order by run_at, rank, sequence limit 1 for update`,
    now,
  );
  return job;
}

/**
 * Notes when jobs of one environment were done with; in the transaction of their work.
 *
 * @param recording an insert that goes along
 */
export async function finishJobs(db: Database, ids: readonly string[], now: Date, recording?: Sql): Promise<void> {
  const finishing = sql`
    update jobs set finished_at = ${now}, last_error = null where id = any(${ids}::text[]) and ${scoped(db.scope)}`;
  await db.send(recording ? sql`with finished as (${finishing}) ${recording}` : finishing);
}

/**
 * Notes, after its work was rolled back, that a job could not be done. Somebody else may have done it meanwhile: then there
 * is nothing to note.
 *
 * @param retryAt when to try again; undefined: not again
 */
export async function noteFailure(
  db: SystemDatabase,
  job: JobRow,
  reason: string,
  { now, retryAt }: { now: Date; retryAt: Date | undefined },
): Promise<void> {
  await db.query(sql`
    update jobs set attempts = ${job.attempts}, last_error = ${reason}, started_at = ${now},
      state = ${retryAt ? 'waiting' : 'failed'}, retry_at = ${retryAt ?? null}, finished_at = ${retryAt ? null : now}
    where id = ${job.id} and state = 'waiting'`);
}

/** What waits, what was given up, and for how many seconds the oldest job that is due has been waiting. */
export interface QueueState {
  readonly waiting: number;
  readonly due: number;
  readonly failed: number;
  readonly lag: number;
}

export async function queueState(db: SystemDatabase, now: Date): Promise<QueueState> {
  const [row] = await db.query<{ waiting: string; due: string; failed: string; oldest: Date | null }>(
    sql`
      select count(*) filter (where state = 'waiting') as waiting,
        count(*) filter (where state = 'waiting' and test_clock_id is null and run_at <= ${now}) as due,
        count(*) filter (where state = 'failed') as failed,
        min(run_at) filter (where state = 'waiting' and test_clock_id is null and run_at <= ${now}) as oldest
      from jobs where state in ('waiting', 'failed')`,
    'queue state',
  );
  const lag = row?.oldest ? (now.getTime() - row.oldest.getTime()) / 1000 : 0;
  return { waiting: Number(row?.waiting ?? 0), due: Number(row?.due ?? 0), failed: Number(row?.failed ?? 0), lag };
}

const KEPT_DAYS = 90;

/** Removes what was done or called off more than 90 days ago. What was given up stays until somebody looks at it. */
export async function forgetOldJobs(db: SystemDatabase, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000);
  await db.query(sql`delete from jobs where state in ('done', 'cancelled') and finished_at < ${before}`);
}
