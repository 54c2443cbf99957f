/** The pieces of the one statement that measures. Each is a `select` of the same columns, to be joined by `union all`. */
import { type Database, join, raw, type Sql, scoped, sql } from '../../db/index.ts';
import { instant } from '../../wire.ts';
import type { Folded } from '../folded.ts';
import { cutEvents, withMinutes } from './cuts.ts';
import type { Plan, RolledPart } from './plan.ts';
import { microsAt, ofCustomers, selected } from './select.ts';
import { groupsOf, measured, passesAll, taken } from './taken.ts';
import { ofEvents, ofRollups } from './tallies.ts';
import { windowNumber } from './windows.ts';

/** A row of the statement. */
export interface Part extends Folded {
  /** Number of the query. */
  readonly query: number;
  readonly kind: 'events' | 'rollups' | 'rows' | 'every' | 'loose' | 'cut';
  readonly window_number: string | null;
  readonly group: string[];
}

/** The tables at the head of the statement that blocks read: of each group of plans for the same hours. */
export interface Tables {
  /** The {@link sharedEvents}. */
  readonly events: Sql;
  /** The {@link cutsTable}, if there are cut hours. */
  readonly cuts: Sql | undefined;
}

/** Events that are read where nothing is rolled up. */
export function unrolledBlock(db: Database, plan: Plan, index: number): Sql {
  return eventsFold(plan, index, sql`select * from events where ${taken(db, plan.query, plan.rule)}`);
}

/**
 * The events that plans for the same hours have to read, as a table: those of cut hours, and those that roll-ups have not
 * taken account of. It is read once, however many meters look at it.
 */
export function sharedEvents(db: Database, plan: Plan, rolled: RolledPart, { cuts }: Tables): Sql {
  const { from, to } = rolled.range;
  const eventName = plan.rule.eventName.trim();
  const loose = selected(db.scope, { ...plan.query, eventName, from: microsAt(from), to: microsAt(to), loose: true });
  const looseEvents = sql`select id, timestamp, properties, true as is_loose from events where ${loose}`;
  return join([...(cuts ? [cutEvents(db, plan, cuts)] : []), looseEvents], ' union all ');
}

/** How many events had to be read, whether meters take them or not: loose ones, and those of cut hours that are over. */
export function readBlock(index: number, { events }: Tables): Sql {
  return sql`
    (select ${index}::int as query, case when is_loose then 'loose' else 'cut' end as kind, null::text as window_number,
      '{}'::text[] as "group", null::text as total, count(*)::int as events, count(*)::int as seen, null::text as latest_at,
      null::text as latest_id
    from ${events} where is_loose or timestamp < date_bin('1 hour', now(), '2000-01-01Z') group by is_loose)`;
}

/** What a meter takes of the {@link sharedEvents}. */
export function sharedBlock(plan: Plan, index: number, { events }: Tables): Sql {
  return eventsFold(plan, index, sql`select * from ${events} where ${passesAll(plan.rule)}`);
}

export function rollupsBlock(db: Database, plan: Plan, rolled: RolledPart, index: number, tables: Tables): Sql {
  return rollupsFold(db, plan, rolled, index, tables, rollupRows(db, rolled.series, rolled, tables));
}

/** How many events were rolled up at all, in the hours whose roll-ups are read. */
export function everyBlock(db: Database, rolled: RolledPart, index: number, tables: Tables): Sql {
  return sql`
    (select ${index}::int as query, 'every' as kind, null::text as window_number, '{}'::text[] as "group", ${ofRollups('COUNT')}
    from ${rollupRows(db, rolled.every, rolled, tables)})`;
}

/**
 * For hours of which some are not whole: the roll-ups of those that are, and the events of the others.
 */
export function mixedBlocks(db: Database, plan: Plan, rolled: RolledPart, index: number, tables: Tables): Sql[] {
  const hours = sql`
    select external_customer_id, hour,
      coalesce(sum(seen) filter (where series = ${rolled.series}::uuid), 0) = sum(seen) filter (where series = ${rolled.every}::uuid)
        as is_whole
    from usage_rollups
    where ${scoped(db.scope)} and series in (${rolled.series}::uuid, ${rolled.every}::uuid) and ${inHours(rolled, tables)}
    group by external_customer_id, hour`;
  const whole = sql`(select usage_rollups.* from usage_rollups
    join (${hours}) as hours using (external_customer_id, hour) where is_whole and series = ${rolled.series}::uuid) as whole`;
  const stale = sql`(select external_customer_id as stale_customer, hour as range_start, hour + interval '1 hour' as range_end
    from (${hours}) as hours where not is_whole) as stale`;
  const notLoose = taken(db, { ...plan.query, loose: false }, plan.rule);
  return [
    rollupsFold(db, plan, rolled, index, tables, whole),
    eventsFold(
      plan,
      index,
      sql`select events.* from ${stale} join events on timestamp >= range_start and timestamp < range_end
        and external_customer_id = stale_customer where ${notLoose}`,
    ),
  ];
}

function inHours({ customers, from, to }: RolledPart, { cuts }: Tables): Sql {
  return sql`${ofCustomers(customers)}
    and hour >= ${instant(new Date(from))}::timestamptz and hour < ${instant(new Date(to))}::timestamptz
    ${cuts ? sql`and hour <> all(array(select hour from ${cuts} where reads <> 'hour'))` : raw('')}`;
}

function rollupRows(db: Database, series: string, rolled: RolledPart, tables: Tables): Sql {
  return sql`(select * from usage_rollups
    where ${scoped(db.scope)} and series = ${series}::uuid and ${inHours(rolled, tables)}) as hours`;
}

/** Folds roll-ups of a plan's hours by window, and the minutes of hours that are cut. */
function rollupsFold(
  db: Database,
  { query: { windows }, type }: Plan,
  rolled: RolledPart,
  index: number,
  { cuts }: Tables,
  hours: Sql,
): Sql {
  const rows = cuts ? withMinutes(db, hours, rolled, cuts) : hours;
  return sql`
    (select ${index}::int as query, 'rollups' as kind, window_number, '{}'::text[] as "group", ${ofRollups(type)}
    from (select *, ${windows ? windowNumber(windows, 'hour') : raw('null')}::text as window_number from ${rows}) as numbered
    group by window_number)`;
}

/** Folds a plan's events by window and group. */
function eventsFold({ query, rule, type }: Plan, index: number, source: Sql): Sql {
  const { windows } = query;
  const groups = groupsOf(query, rule);
  const columns = [
    raw('id, timestamp'),
    ...measured(rule, type),
    windows ? sql`${windowNumber(windows)}::text as window_number` : raw('null::text as window_number'),
    groups.length > 0 ? sql`array[${join(groups, ', ')}]::text[] as "group"` : raw(`'{}'::text[] as "group"`),
  ];
  return sql`
    (select ${index}::int as query, 'events' as kind, window_number, "group", ${ofEvents(type)}
    from (select ${join(columns, ', ')} from (${source}) as source) as taken
    group by window_number, "group")`;
}
