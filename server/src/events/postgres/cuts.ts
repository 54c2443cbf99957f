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
import { type Database, raw, type Sql, scoped, sql } from '../../db/index.ts';
import { microsText } from '../micros.ts';
import type { Cut, Plan, Range, RolledPart } from './plan.ts';
import { HOUR } from './rollups/series.ts';
import { anyOf, at, microsAt, selected } from './select.ts';

/**
 * The table of cut hours: `hour`, what its part is read from (`reads`), and which events that takes (`events_from`, `events_to`; null
 * for none).
 *
 * @param series of all rules that are answered by it: minutes are used if all of them have them; or `events`, to use nothing else
 */
export function cutsTable(db: Database, plan: Plan, rolled: RolledPart, series: ReadonlySet<string> | 'events'): Sql {
  const times = (pick: (cut: Cut) => number | undefined) =>
    sql`${rolled.cuts.map((cut) => timeOf(pick(cut)))}::timestamptz[]`;
  return sql`
    select hour, reads, part_from, part_to, cut_from, cut_to,
      case reads when 'events' then part_from when 'minutes' then cut_from end as events_from,
      case reads when 'events' then part_to when 'minutes' then cut_to end as events_to
    from (
      select *, ${series === 'events' ? raw(`'events'`) : choice(db, plan, rolled, [...series])} as reads
      from unnest(${times(({ hour }) => hour)}, ${times(({ part }) => part.from)}, ${times(({ part }) => part.to)},
        ${times(({ cutMinutes }) => cutMinutes?.from)}, ${times(({ cutMinutes }) => cutMinutes?.to)},
        ${times((cut) => unwanted(cut)?.from)}, ${times((cut) => unwanted(cut)?.to)}
      ) as cuts (hour, part_from, part_to, cut_from, cut_to, unwanted_from, unwanted_to)
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
      and external_customer_id ${anyOf(customers)} and hour = cuts.hour), 0)`;
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

/** Cuts that are written out: of ranges in a table the planner cannot know that they are short. */
const FEW = 4;

/** The events that the table of cut hours wants, but for loose ones. */
export function cutEvents(db: Database, { query, rule }: Plan, { cuts }: RolledPart, table: Sql): Sql[] {
  const own = { ...query, eventName: rule.eventName.trim(), loose: false };
  const select = (from: Sql, where: Sql) =>
    sql`select id, timestamp, properties, false as is_loose from ${from} where ${where}`;
  if (cuts.length > FEW) {
    const within = sql`${table} join events on timestamp >= events_from and timestamp < events_to`;
    return [select(within, selected(db.scope, { ...own, from: undefined, to: undefined }))];
  }
  return cuts.map(({ hour, part }) => {
    const wanted = (column: string) => sql`(select ${raw(column)} from ${table} where hour = ${at(microsAt(hour))})`;
    const inPart = selected(db.scope, { ...own, from: microsAt(part.from), to: microsAt(part.to) });
    return select(
      raw('events'),
      sql`${inPart} and timestamp >= ${wanted('events_from')} and timestamp < ${wanted('events_to')}`,
    );
  });
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
    where reads = 'minutes' and ${scoped(db.scope)} and series = ${series}::uuid and external_customer_id ${anyOf(customers)}
      and minute >= part_from and minute + interval '1 minute' <= part_to
      and (cut_from is null or minute < cut_from or minute >= cut_to)
  ) as hours`;
}
