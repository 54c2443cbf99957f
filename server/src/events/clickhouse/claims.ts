/** What PostgreSQL knows of events that are in ClickHouse: whose an id is, and what is still on its way. */
import { type Database, ofEnvironment, raw, type Scope, type Sql, type SystemDatabase, sql } from '../../db/index.ts';
import type { EventKey, Incoming } from '../arriving.ts';
import { telling } from '../rejected.ts';

export interface Batch {
  readonly id: string;
  readonly scopes: readonly Scope[];
  readonly receivedAt: Date;
  /** `[[scope, id, …], …]`: the number of a scope, from 1, and the values of `NewEvent.row`. In order of ids within a scope. */
  readonly content: string;
}

/**
 * Claims the ids of a batch and parks the batch, in one statement. Whoever claims the same ids meanwhile waits for it.
 *
 * @param incoming the events of the batch
 * @param promised whether its sender may believe from the commit on that it is stored
 * @param where what must hold of `incoming`
 * @returns the ids that were nobody's; the first of an id that comes twice is meant
 */
export function claim(
  run: (statement: Sql) => Promise<EventKey[]>,
  { id, scopes, receivedAt, content }: Batch,
  incoming: readonly Incoming[],
  promised: boolean,
  where: Sql,
): Promise<EventKey[]> {
  const tenants = sql`${scopes.map(({ tenantId }) => tenantId)}::text[]`;
  const environments = sql`${scopes.map(({ environmentId }) => environmentId)}::text[]`;
  return run(sql`
    with claimed as (
      insert into event_claims (environment_id, id, timestamp, batch)
      select environment_id, row ->> 1, (row ->> 5)::timestamptz, ${id}::uuid
      from (
        select row, (${tenants})[(row -> 0)::int] as tenant_id, (${environments})[(row -> 0)::int] as environment_id
        from jsonb_array_elements(${content}::jsonb) as rows (row)
      ) as incoming
      where ${where}
      on conflict do nothing returning environment_id, id
    ), parked as (
      insert into event_batches (id, tenant_ids, environment_ids, received_at, content, promised)
      select ${id}::uuid, ${tenants}, ${environments}, ${receivedAt}::timestamptz, ${content}::text, ${promised}::boolean
      where exists (select 1 from claimed)
    )${telling(incoming, { tenants, environments, receivedAt }, raw('claimed'))}
    select environment_id, id from claimed`);
}

export interface ParkedRow {
  readonly id: string;
  readonly tenant_ids: string[];
  readonly environment_ids: string[];
  readonly received_at: Date;
  readonly content: string;
}

export const batchOf = (row: ParkedRow): Batch => ({
  id: row.id,
  scopes: row.environment_ids.map((environmentId, index) => ({
    tenantId: row.tenant_ids[index] ?? '',
    environmentId,
  })),
  receivedAt: row.received_at,
  content: row.content,
});

/** Batches that are parked: one, those that some ids were claimed by, or old ones. */
export type Parked =
  | { readonly kind: 'batch'; readonly id: string }
  | { readonly kind: 'of ids'; readonly scope: Scope; readonly ids: readonly string[] }
  | { readonly kind: 'older than'; readonly seconds: number };

export function parked(db: SystemDatabase, which: Parked): Promise<ParkedRow[]> {
  const columns = raw('id, tenant_ids, environment_ids, received_at, content');
  switch (which.kind) {
    case 'batch':
      return db.query(sql`select ${columns} from event_batches where id = ${which.id}::uuid`, 'event_batches_one');
    case 'of ids':
      return db.query(sql`
        select ${columns} from event_batches where id in (
          select batch from event_claims where ${ofEnvironment(which.scope)} and id = any(${which.ids}::text[]))`);
    case 'older than':
      return db.query(sql`
        select ${columns} from event_batches where written_at < now() - ${which.seconds}::int * interval '1 second'
        order by written_at limit 100`);
  }
}

export interface ParkedEvent {
  readonly id: string;
  /** Text of `NewEvent.row`. */
  readonly row: string;
  readonly received_at: Date;
}

/** What parked batches say of ids that they claimed. */
export function parkedEvents(db: Database, ids: readonly string[]): Promise<ParkedEvent[]> {
  return parkedWhere(db, sql`event_claims.id = any(${ids}::text[])`);
}

/** The events of a scope of which somebody may believe that they are stored, or its own transaction does. */
export function promisedEvents(db: Database): Promise<ParkedEvent[]> {
  return parkedWhere(db, raw('promised'), 'event_batches_promised');
}

/** Of an id that comes twice in its batch the first is meant. */
async function parkedWhere(db: Database, where: Sql, name?: string): Promise<ParkedEvent[]> {
  const events = await db.query<ParkedEvent>(
    sql`
    select distinct on (id) id, row::text as row, received_at
    from (
      select event_claims.id, row - 0 as row, place, received_at
      from event_batches cross join lateral jsonb_array_elements(content::jsonb) with ordinality as rows (row, place)
      join event_claims on batch = event_batches.id and event_claims.id = row ->> 1
        and environment_id = environment_ids[(row -> 0)::int]
      where ${ofEnvironment(db.scope)} and ${where}
    ) as parked order by id, place`,
    name,
  );
  return events.map((event) => ({ ...event, row: event.row.slice(1, -1) }));
}

/** The ids that a batch won. */
export function claimsOf(db: SystemDatabase, { id, scopes, content }: Batch): Promise<EventKey[]> {
  const environments = sql`${scopes.map(({ environmentId }) => environmentId)}::text[]`;
  return db.query(sql`
    select claims.environment_id, claims.id
    from jsonb_array_elements(${content}::jsonb) as rows (row)
    join event_claims as claims
      on claims.environment_id = (${environments})[(row -> 0)::int] and claims.id = row ->> 1
    where claims.batch = ${id}::uuid group by 1, 2`);
}

export async function forgetBatch(db: SystemDatabase, id: string): Promise<void> {
  await db.query(sql`delete from event_batches where id = ${id}::uuid`, 'event_batches_forget');
}

/** When the events of some ids were, in microseconds. */
export async function timesOf(db: Database, ids: readonly string[]): Promise<bigint[]> {
  const rows = await db.query<{ micros: string }>(
    sql`select distinct (extract(epoch from timestamp) * 1000000)::bigint as micros
      from event_claims where ${ofEnvironment(db.scope)} and id = any(${ids}::text[])`,
    'event_claims_times',
  );
  return rows.map(({ micros }) => BigInt(micros));
}
