import type { AggregationType } from '@flexprice/generated/types';
import { type Database, join, raw, type Sql, sql } from '../../db/index.ts';
import { Decimal, divide, ZERO } from '../../rating/decimal.ts';
import type { MeterFilter } from '../../rating/usage/meter.ts';
import { type CompiledRule, compiledRule } from '../compiled.ts';
import type { GroupKey, MeterFold, MeterQuery } from '../store.ts';
import { propertyNumber, selected } from './select.ts';
import { measureExpression } from './stream.ts';
import { startOf, windowNumber } from './windows.ts';

/**
 * What meters keep of an event, in SQL: `rating/usage/meter.ts` and the aggregations beside it, held to the same numbers by
 * a property test. `quantity` is the event's quantity, at least 0; `thing` what COUNT_UNIQUE tells apart.
 */
const FOLDS: { readonly [Type in AggregationType]: Sql } = {
  COUNT: raw('count(*)'),
  SUM: raw('sum(quantity)'),
  // Divided in decimals afterwards: numeric's own division rounds earlier than bills do.
  AVG: raw('sum(quantity)'),
  SUM_WITH_MULTIPLIER: raw('sum(quantity)'),
  WEIGHTED_SUM: raw('sum(quantity)'),
  MAX: raw('max(quantity)'),
  COUNT_UNIQUE: raw('count(distinct thing)'),
  LATEST: raw('(array_agg(quantity order by timestamp desc, id desc))[1]'),
};

interface Row {
  query: number;
  window_number: string | null;
  group: string[];
  total: string;
  events: string;
}

/** Answers all queries in one statement, but for expressions, which only the server can evaluate. */
export async function measure(db: Database, queries: readonly MeterQuery[]): Promise<MeterFold[][]> {
  const rules = queries.map(({ rule }) => compiledRule(rule));
  const inSql = queries.flatMap((query, index) => {
    const rule = rules[index] as CompiledRule;
    return rule.expression ? [] : [folded(db, query, rule, index)];
  });
  const rows = inSql.length > 0 ? await db.query<Row>(join(inSql, ' union all ')) : [];
  const answers: MeterFold[][] = queries.map(() => []);
  for (const row of rows) {
    const query = queries[row.query] as MeterQuery;
    answers[row.query]?.push(foldOf(row, query));
  }
  for (const [index, query] of queries.entries()) {
    const rule = rules[index] as CompiledRule;
    if (rule.expression) answers[index] = await measureExpression(db, query, rule);
  }
  return answers;
}

function foldOf(row: Row, { rule, windows }: MeterQuery): MeterFold {
  const events = Number(row.events);
  const total = new Decimal(row.total);
  return {
    window: windows && startOf(windows, Number(row.window_number)),
    group: row.group,
    quantity: rule.aggregation.type !== 'AVG' ? total : events === 0 ? ZERO : divide(total, new Decimal(events)),
    events,
  };
}

function folded(db: Database, query: MeterQuery, rule: CompiledRule, index: number): Sql {
  const { windows } = query;
  const groups = groupsOf(query, rule);
  const keys = [...(windows ? [raw('window_number')] : []), ...(groups.length > 0 ? [raw('"group"')] : [])];
  const columns = [
    raw('id, timestamp'),
    ...measured(rule),
    ...(windows ? [sql`${windowNumber(windows)}::text as window_number`] : []),
    ...(groups.length > 0 ? [sql`array[${join(groups, ', ')}]::text[] as "group"`] : []),
  ];
  return sql`
    (select ${index}::int as query, ${windows ? raw('window_number') : raw('null')}::text as window_number,
      ${groups.length > 0 ? raw('"group"') : raw("'{}'::text[]")} as "group",
      trim_scale(${FOLDS[rule.type]}::numeric)::text as total, count(*) as events
    from (select ${join(columns, ', ')} from events where ${taken(db, query, rule)}) as taken
    ${keys.length > 0 ? sql`group by ${join(keys, ', ')}` : raw('')}
    having count(*) > 0)`;
}

/** The columns that the fold needs. */
function measured({ type, field = '', multiplier }: CompiledRule): Sql[] {
  if (type === 'COUNT') return [];
  if (type === 'COUNT_UNIQUE') return [sql`meter_text(properties -> ${field}) as thing`];
  const number = propertyNumber(field);
  const factor = type === 'SUM_WITH_MULTIPLIER' && multiplier ? sql`${multiplier.toFixed()}::numeric * ` : raw('');
  return [sql`greatest(${factor}(${number}), 0) as quantity`];
}

/** The events that the meter takes, as a `where`. */
export function taken(db: Database, query: MeterQuery, rule: CompiledRule): Sql {
  const selection = { ...query, eventName: rule.eventName };
  return join([selected(db.scope, selection), ...(rule.filters ?? []).map(passes)], ' and ');
}

/** The key must be there, with one of the values. Most values are texts, for which there is no need to call a function. */
function passes({ key, values }: MeterFilter): Sql {
  return sql`case jsonb_typeof(properties -> ${key}) when 'string' then properties ->> ${key}
    else meter_text(properties -> ${key}) end = any(${values}::text[])`;
}

/** What is kept apart, each as text. */
export function groupsOf({ groupBy = [] }: MeterQuery, { groupBy: own }: CompiledRule): Sql[] {
  const keys: GroupKey[] = [...groupBy, ...(own === undefined ? [] : [{ property: own }])];
  return keys.map((key) => (key === 'source' ? raw('source') : groupText(key.property)));
}

/** Texts as they are, numbers without zeros at the end, other JSON as JSON; a missing property and null as the empty text. */
function groupText(key: string): Sql {
  return sql`case jsonb_typeof(properties -> ${key})
    when 'number' then trim_scale((properties ->> ${key})::numeric)::text else coalesce(properties ->> ${key}, '') end`;
}
