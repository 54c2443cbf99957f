import { type Database, join, raw, type Sql, sql } from '../../db/index.ts';
import type { Tally } from '../../rating/usage/tally.ts';
import type { CompiledRule } from '../compiled.ts';
import type { MeterQuery } from '../store.ts';
import { type EvaluatedRow, tallyOfEvent } from '../tallies.ts';
import type { Plan, Range } from './plan.ts';
import { at, micros, microsAt } from './select.ts';
import { groupsOf, passesAll, taken } from './taken.ts';
import { windowNumber } from './windows.ts';

/** Events read at once: memory stays the same however many there are. */
export const PAGE = 5000;

interface Row extends EvaluatedRow {
  window_number: string | null;
  group: string[];
}

interface Target {
  add(windowNumber: string | null, group: readonly string[], tally: Tally): void;
}

/**
 * The events of a plan out of a table, as one row of JSON: few enough are brought along with what else is read. One more
 * than a page tells that there are too many.
 */
export function rowsBlock({ query, rule }: Plan, index: number, table: Sql): Sql {
  return sql`
    (select ${index}::int as query, 'rows' as kind, null::text as window_number, '{}'::text[] as "group",
      json_agg(row)::text as total, count(*)::int as events, count(*)::int as seen, null::text as latest_at, null::text as latest_id
    from (select json_build_object(${join(
      COLUMN_NAMES.map((name) => sql`${raw(`'${name}'`)}, ${raw(`"${name}"`)}`),
      ', ',
    )}) as row
      from (select ${join(columnsOf(query, rule), ', ')} from ${table} where ${passesAll(rule)} limit ${PAGE + 1}) as few) as rows)`;
}

const COLUMN_NAMES = ['id', 'micros', 'properties', 'window_number', 'group'] as const;

/** Evaluates a plan's expression for events that were brought along. */
export function tallyRows({ rule }: Plan, json: string, target: Target): void {
  for (const row of JSON.parse(json) as Row[]) tallyRow(rule, row, target);
}

/** Evaluates a plan's expression for its events: in the given ranges, or in its own; loose ones only, or all. */
export async function tallyExpression(
  db: Database,
  { query, rule }: Plan,
  parts: readonly { readonly range?: Range; readonly loose?: boolean }[],
  target: Target,
): Promise<void> {
  for (const { range, loose } of parts) {
    const bounds = range && { from: microsAt(range.from), to: microsAt(range.to) };
    for await (const row of eventsOf(db, { ...query, ...bounds, loose }, rule)) tallyRow(rule, row, target);
  }
}

function tallyRow(rule: CompiledRule, row: Row, target: Target): void {
  const tally = tallyOfEvent(rule, row);
  if (tally) target.add(row.window_number, row.group, tally);
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
  const after = last ? sql` and (timestamp, id) > (${at(BigInt(last.micros))}, ${last.id})` : raw('');
  const ways = query.loose === undefined ? [true, false] : [query.loose];
  const pages = ways.map(
    (loose) => sql`
      (select ${join(columnsOf(query, rule), ', ')} from events where ${taken(db, { ...query, loose }, rule)}${after}
      order by timestamp, id limit ${PAGE})`,
  );
  return sql`
    select id, micros, properties, window_number, "group" from (${join(pages, ' union all ')}) as pages
    order by timestamp, id limit ${PAGE}`;
}

function columnsOf(query: MeterQuery, rule: CompiledRule): Sql[] {
  const groups = groupsOf(query, rule);
  return [
    sql`id, timestamp, ${micros(raw('timestamp'))}::text as micros`,
    sql`(${propertiesRead(rule)})::text as properties`,
    query.windows ? sql`${windowNumber(query.windows)}::text as window_number` : raw('null::text as window_number'),
    groups.length > 0 ? sql`array[${join(groups, ', ')}]::text[] as "group"` : raw(`'{}'::text[] as "group"`),
  ];
}

/** Only what the expression reads crosses the wire. Members that are missing stay missing. */
function propertiesRead({ identifiers = [] }: CompiledRule): Sql {
  return sql`select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(properties) as members (key, value)
    where key = any(${identifiers}::text[])`;
}
