import { type Database, join, raw, type Sql, sql } from '../../db/index.ts';
import { meterEvent } from '../../rating/usage/meter.ts';
import { NO_EVENTS, quantityOf, type TalliedType, type Tally, tallied } from '../../rating/usage/tally.ts';
import type { CompiledRule } from '../compiled.ts';
import { parseProperties } from '../properties.ts';
import type { MeterFold, MeterQuery } from '../store.ts';
import { groupsOf, taken } from './measure.ts';
import { at, micros } from './select.ts';
import { startOf, windowNumber } from './windows.ts';

/** Events read at once: memory stays the same however many there are. */
const PAGE = 5000;

interface Row {
  id: string;
  micros: string;
  properties: string;
  window_number: string | null;
  group: string[];
}

/** Folds a meter with an expression: its events pass through here one by one, page by page. */
export async function measureExpression(db: Database, query: MeterQuery, rule: CompiledRule): Promise<MeterFold[]> {
  const tallies = new Map<string, { window: number | undefined; group: string[]; tally: Tally }>();
  // What the conditions and groups are about was done by the database already.
  const meter = { ...rule, filters: undefined, groupBy: undefined };
  for await (const row of eventsOf(db, query, rule)) {
    const instant = Number(row.micros) / 1000;
    const properties = parseProperties(row.properties);
    const kept = meterEvent(meter, { id: row.id, name: rule.eventName, at: instant, properties });
    if (!kept) continue;
    const window = query.windows && startOf(query.windows, Number(row.window_number));
    const key = JSON.stringify([window, row.group]);
    const known = tallies.get(key);
    tallies.set(key, { window, group: row.group, tally: tallied(known?.tally ?? NO_EVENTS, kept) });
  }
  return Array.from(tallies.values(), ({ tally, ...rest }) => ({
    ...rest,
    quantity: quantityOf(rule.type as TalliedType, tally),
    events: tally.events,
  }));
}

async function* eventsOf(db: Database, query: MeterQuery, rule: CompiledRule): AsyncGenerator<Row> {
  for (let last: Row | undefined, isLast = false; !isLast; ) {
    const rows: Row[] = await db.query<Row>(page(db, query, rule, last));
    yield* rows;
    last = rows.at(-1);
    isLast = rows.length < PAGE;
  }
}

function page(db: Database, query: MeterQuery, rule: CompiledRule, last: Row | undefined): Sql {
  const groups = groupsOf(query, rule);
  const columns = [
    sql`id, ${micros(raw('timestamp'))} as micros`,
    sql`(${propertiesRead(rule)})::text as properties`,
    query.windows ? sql`${windowNumber(query.windows)}::text as window_number` : raw('null as window_number'),
    groups.length > 0 ? sql`array[${join(groups, ', ')}]::text[] as "group"` : raw(`'{}'::text[] as "group"`),
  ];
  const after = last ? sql` and (timestamp, id) > (${at(BigInt(last.micros))}, ${last.id})` : raw('');
  return sql`
    select ${join(columns, ', ')} from events where ${taken(db, query, rule)}${after}
    order by timestamp, id limit ${PAGE}`;
}

/** Only what the expression reads crosses the wire. Members that are missing stay missing. */
function propertiesRead({ identifiers = [] }: CompiledRule): Sql {
  return sql`select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(properties) as members (key, value)
    where key = any(${identifiers}::text[])`;
}
