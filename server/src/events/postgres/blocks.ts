/** The pieces of the one statement that measures. Each is a `select` of the same columns, to be joined by `union all`. */
import { type Database, join, raw, type Sql, scoped, sql } from '../../db/index.ts';
import { instant } from '../../wire.ts';
import type { Folded } from '../folded.ts';
import type { Plan, Range, RolledPart } from './plan.ts';
import { microsAt, selected } from './select.ts';
import { groupsOf, measured, passesAll, taken } from './taken.ts';
import { ofEvents, ofRollups } from './tallies.ts';
import { windowNumber } from './windows.ts';

/** A row of the statement. */
export interface Part extends Folded {
  /** Number of the query. */
  readonly query: number;
  readonly kind: 'events' | 'loose' | 'rollups' | 'every' | 'rows';
  readonly window_number: string | null;
  readonly group: string[];
}

/** Ranges that are written out: of those in a table the planner cannot know that they are short. */
const FEW_RANGES = 4;

/** Events that are read where nothing is rolled up. */
export function unrolledBlock(db: Database, plan: Plan, index: number): Sql {
  return eventsBlock(db, plan, index, 'events', {});
}

/**
 * The events that plans for the same hours have to read, as a table: those of hours that are cut, and those that roll-ups
 * have not taken account of. It is read once, however many meters look at it.
 */
export function sharedEvents(db: Database, plan: Plan, rolled: RolledPart): Sql {
  const eventName = plan.rule.eventName.trim();
  const select = (isLoose: boolean, from: Sql, where: Sql) =>
    sql`select id, timestamp, properties, ${raw(String(isLoose))} as is_loose from ${from} where ${where}`;
  const inRange = ({ from, to }: Range) =>
    selected(db.scope, { ...plan.query, eventName, from: microsAt(from), to: microsAt(to) });
  const whole = { ...plan.query, eventName, from: microsAt(rolled.from), to: microsAt(rolled.to), loose: true };
  const cut =
    rolled.cut.length > 0 ? sql`and ${HOUR_OF_EVENT} <> all(${instants(rolled.cut)}::timestamptz[])` : raw('');
  const ranges =
    plan.raw.length > FEW_RANGES
      ? [select(false, within(rangesTable(plan.raw)), selected(db.scope, { ...plan.query, eventName }))]
      : plan.raw.map((range) => select(false, raw('events'), inRange(range)));
  return join([...ranges, select(true, raw('events'), sql`${selected(db.scope, whole)} ${cut}`)], ' union all ');
}

/** What a meter takes of the {@link sharedEvents} of that name. */
export function sharedBlock(plan: Plan, index: number, name: Sql): Sql {
  const kind = raw(`case when is_loose then 'loose' else 'events' end`);
  return eventsFold(plan, index, sql`select *, ${kind} as kind from ${name} where ${passesAll(plan.rule)}`);
}

export function rollupsBlock(db: Database, { query, type }: Plan, rolled: RolledPart, index: number): Sql {
  return rollupsFold(query.windows, ofRollups(type), index, 'rollups', rollupRows(db, rolled.series, rolled));
}

/** How many events were rolled up at all. */
export function everyBlock(db: Database, rolled: RolledPart, index: number): Sql {
  return rollupsFold(undefined, ofRollups('COUNT'), index, 'every', rollupRows(db, rolled.every, rolled));
}

/**
 * For hours of which some are not whole: the roll-ups of those that are, and the events of the others.
 */
export function mixedBlocks(db: Database, plan: Plan, rolled: RolledPart, index: number): Sql[] {
  const { query, type } = plan;
  const hours = sql`
    select external_customer_id, hour,
      coalesce(sum(seen) filter (where series = ${rolled.series}::uuid), 0) = sum(seen) filter (where series = ${rolled.every}::uuid)
        as is_whole
    from usage_rollups
    where ${scoped(db.scope)} and series in (${rolled.series}::uuid, ${rolled.every}::uuid) and ${inHours(rolled)}
    group by external_customer_id, hour`;
  const whole = sql`(select usage_rollups.* from usage_rollups
    join (${hours}) as hours using (external_customer_id, hour) where is_whole and series = ${rolled.series}::uuid) as whole`;
  const stale = sql`(select external_customer_id as stale_customer, hour as range_start, hour + interval '1 hour' as range_end
    from (${hours}) as hours where not is_whole) as stale`;
  const notLoose = { ...query, loose: false };
  return [
    rollupsFold(query.windows, ofRollups(type), index, 'rollups', whole),
    eventsBlock(db, { ...plan, query: notLoose }, index, 'events', {
      ranges: stale,
      and: raw('external_customer_id = stale_customer'),
    }),
  ];
}

const HOUR_OF_EVENT = raw("date_bin('1 hour', timestamp, '2000-01-01Z')");

const instants = (times: readonly number[]): string[] => times.map((time) => instant(new Date(time)));

/** A table of ranges; the ends may have a fraction of a millisecond. */
function rangesTable(ranges: readonly Range[]): Sql {
  const micros = (pick: (range: Range) => number) => ranges.map((range) => String(microsAt(pick(range))));
  return sql`(select to_timestamp(0) + start * interval '1 microsecond' as range_start,
      to_timestamp(0) + finish * interval '1 microsecond' as range_end
    from unnest(${micros(({ from }) => from)}::bigint[], ${micros(({ to }) => to)}::bigint[]) as ranges (start, finish)) as ranges`;
}

function inHours({ customers, from, to, cut }: RolledPart): Sql {
  return sql`external_customer_id = any(${customers}::text[])
    and hour >= ${instant(new Date(from))}::timestamptz and hour < ${instant(new Date(to))}::timestamptz
    ${cut.length > 0 ? sql`and hour <> all(${instants(cut)}::timestamptz[])` : raw('')}`;
}

function rollupRows(db: Database, series: string, rolled: RolledPart): Sql {
  return sql`(select * from usage_rollups where ${scoped(db.scope)} and series = ${series}::uuid and ${inHours(rolled)}) as hours`;
}

function rollupsFold(
  windows: Plan['query']['windows'],
  columns: Sql,
  index: number,
  kind: Part['kind'],
  rows: Sql,
): Sql {
  return sql`
    (select ${index}::int as query, ${kind}::text as kind, window_number, '{}'::text[] as "group", ${columns}
    from (select *, ${windows ? windowNumber(windows, 'hour') : raw('null')}::text as window_number from ${rows}) as numbered
    group by window_number)`;
}

interface Narrowing {
  /** A table with `range_start` and `range_end`; only events within one of its ranges. */
  readonly ranges?: Sql;
  readonly and?: Sql | undefined;
}

const within = (ranges: Sql): Sql => sql`${ranges} join events on timestamp >= range_start and timestamp < range_end`;

function eventsBlock(db: Database, plan: Plan, index: number, kind: 'events', { ranges, and }: Narrowing): Sql {
  const where = join([taken(db, plan.query, plan.rule), ...(and ? [and] : [])], ' and ');
  const from = ranges ? within(ranges) : raw('events');
  return eventsFold(plan, index, sql`select events.*, ${kind}::text as kind from ${from} where ${where}`);
}

/** Folds a plan's events by kind, window and group. */
function eventsFold({ query, rule, type }: Plan, index: number, source: Sql): Sql {
  const { windows } = query;
  const groups = groupsOf(query, rule);
  const columns = [
    raw('id, timestamp, kind'),
    ...measured(rule, type),
    windows ? sql`${windowNumber(windows)}::text as window_number` : raw('null::text as window_number'),
    groups.length > 0 ? sql`array[${join(groups, ', ')}]::text[] as "group"` : raw(`'{}'::text[] as "group"`),
  ];
  return sql`
    (select ${index}::int as query, kind, window_number, "group", ${ofEvents(type)}
    from (select ${join(columns, ', ')} from (${source}) as source) as taken
    group by kind, window_number, "group")`;
}
