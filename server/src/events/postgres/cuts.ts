/**
 * Hours that a border cuts, in SQL. What is wanted of such an hour comes from the first of these that has it:
 *
 * - `minutes`: the hour by the minute, if it was folded that way; only minutes that are cut themselves are read from events;
 * - `hour`: its roll-up, if no event of it is outside of what is wanted, as in the hour that goes on when usage until now is
 *   asked for;
 * - `events`.
 *
 * The statement that reads decides it, so that everything is as it was at one moment.
 */
import { type Database, join, raw, type Sql, scoped, sql } from '../../db/index.ts';
import { microsText } from '../micros.ts';
import type { Cut, Plan, Range, RolledPart } from './plan.ts';
import { HOUR } from './rollups/series.ts';
import { at, microsAt, ofCustomers, selected } from './select.ts';

/**
 * The table of cut hours: `hour`, what its part is read from (`reads`), and which events that takes (`events_from`, `events_to`; null
 * for none).
 *
 * @param series of all rules that are answered by it: minutes are used if all of them have them; or `events`, to use nothing else
 */
export function cutsTable(db: Database, plan: Plan, rolled: RolledPart, series: ReadonlySet<string> | 'events'): Sql {
  const row = (cut: Cut) => {
    const { hour, part, cutMinutes } = cut;
    const others = unwanted(cut);
    const times = [hour, part.from, part.to, cutMinutes?.from, cutMinutes?.to, others?.from, others?.to];
    return sql`(${join(
      times.map((time) => sql`${timeOf(time)}::timestamptz`),
      ', ',
    )})`;
  };
  // Rows that are written out, because of those in an array the planner cannot know that they are few.
  return sql`
    select hour, reads, part_from, part_to, cut_from, cut_to,
      case reads when 'events' then part_from when 'minutes' then cut_from end as events_from,
      case reads when 'events' then part_to when 'minutes' then cut_to end as events_to
    from (
      select *, ${series === 'events' ? raw(`'events'`) : choice(db, plan, rolled, [...series])} as reads
      from (values ${join(rolled.cuts.map(row), ', ')})
        as cuts (hour, part_from, part_to, cut_from, cut_to, unwanted_from, unwanted_to)
      -- So that it is decided once for all columns.
      offset 0
    ) as cuts`;
}

const timeOf = (millis: number | undefined) => (millis === undefined ? null : microsText(microsAt(millis)));

/** What of a cut hour is out of the range; none if the rest is wanted in pieces. */
function unwanted({ hour, part, isDivided }: Cut): Range | undefined {
  if (isDivided) return undefined;
  return part.from > hour ? { from: hour, to: part.from } : { from: part.to, to: hour + HOUR };
}

function choice(db: Database, { query, rule }: Plan, { customers, every }: RolledPart, series: readonly string[]): Sql {
  const eventName = rule.eventName.trim();
  const unwantedEvents = selected(db.scope, { ...query, eventName, from: undefined, to: undefined, loose: false });
  const seen = (table: string, ofSeries: Sql) => sql`
    coalesce((select sum(seen) from ${raw(table)} where ${scoped(db.scope)} and series = ${ofSeries}
      and ${ofCustomers(customers)} and hour = cuts.hour), 0)`;
  return sql`
    case
      when not exists (
        select from (select ${seen('usage_rollups', sql`${every}::uuid`)} as seen offset 0) as every_event,
          unnest(${series}::uuid[]) as wanted (id)
        where ${seen('usage_minutes', raw('wanted.id'))} <> every_event.seen
      ) then 'minutes'
      when unwanted_from is not null and not exists (
        select from events where ${unwantedEvents} and timestamp >= unwanted_from and timestamp < unwanted_to
      ) then 'hour'
      else 'events'
    end`;
}

/** The events that the table of cut hours wants, but for loose ones. */
export function cutEvents(db: Database, { query, rule }: Plan, table: Sql): Sql {
  const eventName = rule.eventName.trim();
  const wanted = selected(db.scope, { ...query, eventName, from: undefined, to: undefined, loose: false });
  return sql`
    select wanted.*, false as is_loose from ${table} cross join lateral (
      select id, timestamp, properties from events where ${wanted} and timestamp >= events_from and timestamp < events_to
      -- So that the planner takes each range as a short one.
      offset 0
    ) as wanted`;
}

/** The roll-ups of a rule's hours, of cut ones as far as they are wanted, and the minutes of the others. */
export function withMinutes(db: Database, hours: Sql, { series, customers, range }: RolledPart, table: Sql): Sql {
  const columns = raw('events, total, greatest, latest_at, latest_id, latest');
  return sql`(
    select greatest(hour, ${at(microsAt(range.from))}) as hour, seen, ${columns} from ${hours}
    union all
    select by_minute.*
    from ${table} join usage_minutes as folded using (hour)
      cross join lateral (select minute, 0, ${columns}
        from unnest(minutes, folded.events, totals, folded.greatest, folded.latest_at, latest_ids, folded.latest)
          as one (minute, ${columns})) as by_minute
    where reads = 'minutes' and ${scoped(db.scope)} and series = ${series}::uuid and ${ofCustomers(customers)}
      and minute >= part_from and minute + interval '1 minute' <= part_to
      and (cut_from is null or minute < cut_from or minute >= cut_to)
  ) as hours`;
}
