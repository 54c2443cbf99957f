import { type Database, raw, type Scope, type Sql, type SystemDatabase, scoped, sql } from '../../db/index.ts';
import type { IngestStatus, NewEvent, Submission } from '../event.ts';

/** Runs a statement; those with a name are kept prepared on each connection. */
type Run = <Row extends object>(statement: Sql, name?: string) => Promise<Row[]>;

/** Stores the submissions of any scopes. It is a statement of its own, so it is committed when it returns. */
export function appendAll(databases: SystemDatabase, submissions: readonly Submission[]): Promise<IngestStatus[][]> {
  const anywhere = raw('true');
  return append((statement, name) => databases.query(statement, name), submissions, anywhere);
}

/** Stores one submission in the caller's transaction, and nothing outside its scope. */
export async function appendScoped(db: Database, submission: Submission): Promise<IngestStatus[]> {
  const [statuses] = await append((statement) => db.query(statement), [submission], scoped(db.scope, 'incoming'));
  return statuses ?? [];
}

interface Incoming {
  readonly event: NewEvent;
  /** Number of its scope, from 1. */
  readonly scope: number;
  readonly submission: number;
  readonly position: number;
}

async function append(run: Run, submissions: readonly Submission[], where: Sql): Promise<IngestStatus[][]> {
  const { incoming, scopes } = inOrder(submissions);
  const source = { scopes, where, receivedAt: latest(submissions) };
  const stored = await run<StoredKey>(insert(rowsOf(incoming), source), 'events_append');
  const statuses = submissions.map(({ events }) => Array<IngestStatus>(events.length).fill('accepted'));
  if (stored.length < incoming.length) {
    const known = notStored(incoming, stored, scopes);
    const same = await run<{ place: string; same: boolean }>(compare(rowsOf(known), source), 'events_compare');
    const verdicts = new Map(same.map((row) => [Number(row.place), row.same]));
    for (const [index, { submission, position }] of known.entries()) {
      const status = verdicts.get(index + 1) ? 'duplicate' : 'conflicting';
      (statuses[submission] as IngestStatus[])[position] = status;
    }
  }
  return statuses;
}

/**
 * The events of all submissions by scope and id, and of one id the one that came first. Two statements that insert the
 * same ids in different orders would wait for each other in a circle; in one order they only queue.
 */
function inOrder(submissions: readonly Submission[]): { incoming: Incoming[]; scopes: Scope[] } {
  const scopes: Scope[] = [];
  const incoming: Incoming[] = [];
  for (const [index, { scope, events }] of submissions.entries()) {
    let number = scopes.findIndex(({ environmentId }) => environmentId === scope.environmentId) + 1;
    if (number === 0) number = scopes.push(scope);
    for (const [position, event] of events.entries()) {
      incoming.push({ event, scope: number, submission: index, position });
    }
  }
  // Several scopes are ordered by their ids and not by who came first, for the same reason.
  const rank = scopes.length > 1 ? rankOf(scopes) : [0, 0];
  incoming.sort(
    (a, b) =>
      (rank[a.scope] as number) - (rank[b.scope] as number) ||
      (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0),
  );
  return { incoming, scopes };
}

/** By number of the scope, its place among the environment ids. */
function rankOf(scopes: readonly Scope[]): number[] {
  const sorted = scopes.map(({ environmentId }) => environmentId).sort();
  return [0, ...scopes.map(({ environmentId }) => sorted.indexOf(environmentId))];
}

function latest(submissions: readonly Submission[]): Date {
  return new Date(Math.max(...submissions.map(({ receivedAt }) => receivedAt.getTime())));
}

/** `[[scope, id, …], …]`: an array per event, because member names would cost more than the values. */
const rowsOf = (incoming: readonly Incoming[]): string =>
  `[${incoming.map(({ scope, event }) => `[${scope},${event.row}]`).join(',')}]`;

interface Source {
  readonly scopes: readonly Scope[];
  readonly where: Sql;
  readonly receivedAt: Date;
}

const tenants = ({ scopes }: Source) => sql`${scopes.map(({ tenantId }) => tenantId)}::text[]`;
const environments = ({ scopes }: Source) => sql`${scopes.map(({ environmentId }) => environmentId)}::text[]`;

interface StoredKey {
  readonly environment_id: string;
  readonly id: string;
}

/** Rows are read in the order of the array, so of two with one id the first is stored. */
function insert(rows: string, source: Source): Sql {
  return sql`
    insert into events (tenant_id, environment_id, id, event_name, external_customer_id, customer_id, timestamp,
      received_at, source, properties)
    select tenant_id, environment_id, row ->> 1, row ->> 2, row ->> 3, row ->> 4, (row ->> 5)::timestamptz,
      ${source.receivedAt}::timestamptz, row ->> 7, row -> 8
    from (
      select row, (${tenants(source)})[(row -> 0)::int] as tenant_id,
        (${environments(source)})[(row -> 0)::int] as environment_id
      from jsonb_array_elements(${rows}::jsonb) as rows (row)
    ) as incoming
    where ${source.where}
    on conflict do nothing
    returning environment_id, id`;
}

/**
 * Whether events that were not stored say what is stored under their ids. jsonb is compared by meaning: the order of
 * members and the spelling of numbers (1.0, 1) make no difference. A time that was not sent makes none either.
 */
function compare(rows: string, source: Source): Sql {
  return sql`
    select place, (
        known.event_name = row ->> 2 and known.external_customer_id = row ->> 3 and known.customer_id = row ->> 4
        and (not (row -> 6)::boolean or known.timestamp = (row ->> 5)::timestamptz)
        and known.source = row ->> 7 and known.properties = row -> 8
      ) as same
    from (
      select row, place, (${tenants(source)})[(row -> 0)::int] as tenant_id,
        (${environments(source)})[(row -> 0)::int] as environment_id
      from jsonb_array_elements(${rows}::jsonb) with ordinality as rows (row, place)
    ) as incoming
    join events as known on known.environment_id = incoming.environment_id and known.id = row ->> 1
      and known.tenant_id = incoming.tenant_id
    where ${source.where}`;
}

/** The events that were there already, or came twice: of each stored key the first event is the stored one. */
function notStored(incoming: readonly Incoming[], stored: readonly StoredKey[], scopes: readonly Scope[]): Incoming[] {
  const keys = new Set(stored.map((row) => `${row.environment_id} ${row.id}`));
  return incoming.filter(({ event, scope }) => !keys.delete(`${scopes[scope - 1]?.environmentId} ${event.id}`));
}
