import { type Database, raw, type Scope, type Sql, type SystemDatabase, scoped, sql } from '../../db/index.ts';
import { type EventKey, firstOfEach, type Incoming, inOrder, latest, notStored } from '../arriving.ts';
import type { IngestStatus, NewEvent, Submission } from '../event.ts';
import { telling } from '../rejected.ts';
import { type Contribution, Gathering } from './rollups/gather.ts';
import type { RollupRules } from './rollups/rules.ts';
import type { Series } from './rollups/series.ts';
import { contributed, contributionRows, counted, Slots, upsert } from './rollups/write.ts';

/** Runs a statement; those with a name are kept prepared on each connection. */
type Run = <Row extends object>(statement: Sql, name?: string) => Promise<Row[]>;

/** Stores events, and in the same statement what they add to the roll-ups. */
export class Appender {
  private readonly databases: SystemDatabase;
  private readonly rules: RollupRules;
  private readonly slots = new Slots();

  constructor(databases: SystemDatabase, rules: RollupRules) {
    this.databases = databases;
    this.rules = rules;
  }

  /** Stores the submissions of any scopes. It is a statement of its own, so it is committed when it returns. */
  appendAll(submissions: readonly Submission[]): Promise<IngestStatus[][]> {
    const run: Run = (statement, name) => this.databases.query(statement, name);
    return this.append(this.databases, run, submissions, raw('true'), (statement) =>
      // The events are stored by now, and their hours are read from them as long as the roll-ups have not seen them.
      run(statement, 'events_roll_up').catch(() => []),
    );
  }

  /** Stores one submission in the caller's transaction, and nothing outside its scope. */
  async appendScoped(db: Database, submission: Submission): Promise<IngestStatus[]> {
    const [statuses] = await this.append(
      db,
      (statement) => db.query(statement),
      [submission],
      scoped(db.scope, 'incoming'),
      (statement) => db.query(statement),
    );
    return statuses ?? [];
  }

  private async append(
    db: Pick<SystemDatabase, 'query'>,
    run: Run,
    submissions: readonly Submission[],
    where: Sql,
    rollUpRest: (statement: Sql) => Promise<unknown>,
  ): Promise<IngestStatus[][]> {
    const { incoming, scopes } = inOrder(submissions);
    const source = { scopes, where, receivedAt: latest(submissions) };
    const series = await Promise.all(scopes.map((scope) => this.rules.of(scope, db)));
    const gathering = gathered(incoming, series);
    const rolledUp = gathering.pick();
    const batch = { incoming, rolledUp, contributions: gathering.contributions() };
    return this.slots.hold(async (slot) => {
      const name = incoming.some(({ event }) => event.rejected) ? 'events_append_and_tell' : 'events_append';
      const stored = await run<EventKey>(insert(batch, source, slot), name);
      const statuses = submissions.map(({ events }) => Array<IngestStatus>(events.length).fill('accepted'));
      if (stored.length === incoming.length) return statuses;
      const known = notStored(incoming, stored, scopes);
      // The statement left the roll-ups of the rules alone: not all that was gathered was new.
      const others = new Set(known);
      const isAdded = (one: Incoming) => rolledUp.has(one.event) && !others.has(one);
      const added = gathered(incoming.filter(isAdded), series).contributions();
      if (added.length > 0) await rollUpRest(rollUp(added, source, slot));
      const same = await run<{ place: string; same: boolean }>(compare(rowsOf(known), source), 'events_compare');
      const verdicts = new Map(same.map((row) => [Number(row.place), row.same]));
      for (const [index, { submission, position }] of known.entries()) {
        const status = verdicts.get(index + 1) ? 'duplicate' : 'conflicting';
        (statuses[submission] as IngestStatus[])[position] = status;
      }
      return statuses;
    });
  }
}

/** Names that no meter listens to are left out. */
function gathered(incoming: readonly Incoming[], series: readonly ReadonlyMap<string, readonly Series[]>[]): Gathering {
  const gathering = new Gathering();
  for (const { event, scope } of incoming) {
    const rules = series[scope - 1]?.get(event.name);
    if (rules) gathering.add(event, scope, rules);
  }
  return gathering;
}

/**
 * `[[scope, id, …, loose], …]`: an array per event, because member names would cost more than the values.
 */
const rowsOf = (incoming: readonly Incoming[], rolledUp?: ReadonlySet<NewEvent>): string =>
  `[${incoming.map(({ scope, event }) => `[${scope},${event.row},${rolledUp?.has(event) ? 0 : 1}]`).join(',')}]`;

/** What one statement stores. */
interface Batch {
  readonly incoming: readonly Incoming[];
  /** The events that are not loose. */
  readonly rolledUp: ReadonlySet<NewEvent>;
  readonly contributions: readonly Contribution[];
}

interface Source {
  readonly scopes: readonly Scope[];
  readonly where: Sql;
  readonly receivedAt: Date;
}

const tenants = ({ scopes }: Source) => sql`${scopes.map(({ tenantId }) => tenantId)}::text[]`;
const environments = ({ scopes }: Source) => sql`${scopes.map(({ environmentId }) => environmentId)}::text[]`;

/**
 * Ids are claimed in the order of the array, and the events of those that were nobody's are stored. Those that are not loose are
 * counted by name, customer and hour; what they add to the roll-ups of rules was gathered beforehand and holds only if all of
 * them are new.
 */
function insert({ incoming, rolledUp, contributions }: Batch, source: Source, slot: number): Sql {
  const added = contributed(contributionRows(contributions), sourceScopes(source));
  return sql`
    with incoming as materialized (
      select tenant_id, environment_id, row ->> 1 as id, row ->> 2 as event_name, row ->> 3 as external_customer_id,
        row ->> 4 as customer_id, (row ->> 5)::timestamptz as timestamp, ${source.receivedAt}::timestamptz as received_at,
        row ->> 7 as source, row -> 8 as properties, (row -> 9) = '1' as loose
      from (
        select row, (${tenants(source)})[(row -> 0)::int] as tenant_id,
          (${environments(source)})[(row -> 0)::int] as environment_id
        from jsonb_array_elements(${rowsOf(firstOfEach(incoming), rolledUp)}::jsonb) as rows (row)
      ) as incoming
      where ${source.where}
    ), claimed as (
      insert into event_ids (environment_id, id, timestamp) select environment_id, id, timestamp from incoming
      on conflict do nothing returning environment_id, id
    ), stored as (
      insert into events (tenant_id, environment_id, id, event_name, external_customer_id, customer_id, timestamp,
        received_at, source, properties, loose)
      select tenant_id, environment_id, id, event_name, external_customer_id, customer_id, timestamp, received_at, source,
        properties, loose
      from incoming join claimed using (environment_id, id)
      returning tenant_id, environment_id, id, event_name, external_customer_id, timestamp, loose
    ), rolled_up as (
      ${upsert(
        sql`${counted(raw('stored where not loose'))} union all select * from (${added}) as gathered
          where (select count(*) from stored) = ${incoming.length}::int`,
        slot,
      )}
    )${telling(incoming, { ...sourceScopes(source), receivedAt: source.receivedAt }, raw('stored'))}
    select environment_id, id from stored`;
}

function rollUp(contributions: readonly Contribution[], source: Source, slot: number): Sql {
  const added = contributed(contributionRows(contributions), sourceScopes(source));
  return upsert(sql`select * from (${added}) as incoming where ${source.where}`, slot);
}

const sourceScopes = (source: Source) => ({ tenants: tenants(source), environments: environments(source) });

/**
 * Whether events that were not stored say what is stored under their ids. jsonb is compared by meaning: the order of
 * members and the spelling of numbers (1.0, 1) make no difference. A time that was not sent makes none either. Nothing can be
 * said against an event whose month is archived.
 */
function compare(rows: string, source: Source): Sql {
  return sql`
    select place, known.id is null or (
        known.event_name = row ->> 2 and known.external_customer_id = row ->> 3 and known.customer_id = row ->> 4
        and (not (row -> 6)::boolean or known.timestamp = (row ->> 5)::timestamptz)
        and known.source = row ->> 7 and known.properties = row -> 8
      ) as same
    from (
      select row, place, (${tenants(source)})[(row -> 0)::int] as tenant_id,
        (${environments(source)})[(row -> 0)::int] as environment_id
      from jsonb_array_elements(${rows}::jsonb) with ordinality as rows (row, place)
    ) as incoming
    join event_ids as ids on ids.environment_id = incoming.environment_id and ids.id = row ->> 1
    left join events as known on known.environment_id = ids.environment_id and known.timestamp = ids.timestamp
      and known.id = ids.id and known.tenant_id = incoming.tenant_id
    where ${source.where}`;
}
