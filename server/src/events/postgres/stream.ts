import { type Database, join, raw, type Sql, sql } from '../../db/index.ts';
import { meterEvent } from '../../rating/usage/meter.ts';
import { NO_EVENTS, type Tally, tallied } from '../../rating/usage/tally.ts';
import type { CompiledRule } from '../compiled.ts';
import { parseProperties } from '../properties.ts';
import type { MeterQuery } from '../store.ts';
import type { Plan, Range } from './plan.ts';
import { at, micros, microsAt } from './select.ts';
import { groupsOf, taken } from './taken.ts';
import { windowNumber } from './windows.ts';

/** Events read at once: memory stays the same however many there are. */
const PAGE = 5000;

interface Row {
  id: string;
  micros: string;
  properties: string;
  window_number: string | null;
  group: string[];
}

interface Target {
  add(windowNumber: string | null, group: readonly string[], tally: Tally): void;
}

/** Evaluates a plan's expression for its events: in the given ranges, or in its own; loose ones only, or all. */
export async function tallyExpression(
  db: Database,
  { query, rule }: Plan,
  parts: readonly { readonly range?: Range; readonly loose?: boolean }[],
  target: Target,
): Promise<void> {
  // What the conditions and groups are about was done by the database already.
  const meter = { ...rule, filters: undefined, groupBy: undefined };
  for (const { range, loose } of parts) {
    const bounds = range && { from: microsAt(range.from), to: microsAt(range.to) };
    for await (const row of eventsOf(db, { ...query, ...bounds, loose }, rule)) {
      const properties = parseProperties(row.properties);
      const event = { id: row.id, name: rule.eventName, at: Number(row.micros) / 1000, properties };
      const kept = meterEvent(meter, event);
      if (kept) target.add(row.window_number, row.group, tallied(NO_EVENTS, kept));
    }
  }
}

async function* eventsOf(db: Database, query: MeterQuery, rule: CompiledRule): AsyncGenerator<Row> {
  for (let last: Row | undefined, isLast = false; !isLast; ) {
    const rows: Row[] = await db.query<Row>(page(db, query, rule, last));
    yield* rows;
    last = rows.at(-1);
    isLast = rows.length < PAGE;
  }
}

/**
 * The next events in the order of their time, which stays the same while loose ones are rolled up. An index has the loose
 * ones and the others in that order, each by themselves.
 */
function page(db: Database, query: MeterQuery, rule: CompiledRule, last: Row | undefined): Sql {
  const groups = groupsOf(query, rule);
  const columns = [
    sql`id, timestamp, ${micros(raw('timestamp'))} as micros`,
    sql`(${propertiesRead(rule)})::text as properties`,
    query.windows ? sql`${windowNumber(query.windows)}::text as window_number` : raw('null as window_number'),
    groups.length > 0 ? sql`array[${join(groups, ', ')}]::text[] as "group"` : raw(`'{}'::text[] as "group"`),
  ];
  const after = last ? sql` and (timestamp, id) > (${at(BigInt(last.micros))}, ${last.id})` : raw('');
  const ways = query.loose === undefined ? [true, false] : [query.loose];
  const pages = ways.map(
    (loose) => sql`
      (select ${join(columns, ', ')} from events where ${taken(db, { ...query, loose }, rule)}${after}
      order by timestamp, id limit ${PAGE})`,
  );
  return sql`
    select id, micros, properties, window_number, "group" from (${join(pages, ' union all ')}) as pages
    order by timestamp, id limit ${PAGE}`;
}

/** Only what the expression reads crosses the wire. Members that are missing stay missing. */
function propertiesRead({ identifiers = [] }: CompiledRule): Sql {
  return sql`select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(properties) as members (key, value)
    where key = any(${identifiers}::text[])`;
}
