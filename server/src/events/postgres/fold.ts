import type { AggregationType } from '@flexprice/generated/types';
import { type Database, join, raw, type Sql, sql } from '../../db/index.ts';
import type { Fold, GroupFold, UsageQuery } from '../store.ts';
import { at, propertyNumber, propertyText, selected } from './select.ts';
import { startOf, windowNumber } from './windows.ts';

/**
 * The folds. `value` is the property as an exact number, `text` as text. What divides or multiplies comes afterwards, once
 * and in decimals: numeric's own division rounds earlier than the API promises.
 */
const FOLDS: { readonly [Type in AggregationType]: (query: UsageQuery) => Sql } = {
  COUNT: () => raw('count(*)'),
  SUM: () => raw('sum(value)'),
  AVG: () => raw('sum(value)'),
  SUM_WITH_MULTIPLIER: () => raw('sum(value)'),
  MAX: () => raw('max(value)'),
  COUNT_UNIQUE: () => raw('count(distinct text)'),
  // Of several at one instant the greatest id, so that the answer does not depend on chance.
  LATEST: () => raw('(array_agg(value order by timestamp desc, id desc))[1]'),
  WEIGHTED_SUM: ({ weightedOver: { from, to } }) =>
    sql`sum(value * extract(epoch from ${at(to)} - greatest(timestamp, ${at(from)})) * 1000000)`,
};

interface Row {
  whole: boolean;
  total: string | null;
  events: string;
  /** Minutes since 1970, or a place in the list of windows counted from 1. */
  window_number?: string | number | null;
  [group: `group_${number}`]: string | null;
}

/** One pass over the selected events: the whole and its parts come from the same snapshot. */
export async function fold(db: Database, query: UsageQuery): Promise<{ whole: Fold; parts: GroupFold[] }> {
  const { windows, groupBy = [] } = query;
  const keys = [...(windows ? [raw('window_number')] : []), ...groupBy.map((_, index) => raw(`group_${index}`))];
  const [firstKey] = keys;
  const rows = await db.query<Row>(sql`
    select ${join([...keys, firstKey ? sql`grouping(${firstKey}) = 1 as whole` : raw('true as whole')], ', ')},
      trim_scale(${FOLDS[query.aggregation](query)}::numeric)::text as total, count(*) as events
    from (${values(db, query)}) as selected
    ${firstKey ? sql`group by grouping sets ((), (${join(keys, ', ')}))` : raw('')}`);
  const whole = rows.find((row) => row.whole);
  return {
    whole: foldOf(whole),
    parts: rows
      .filter((row) => !row.whole)
      .map((row) => ({
        ...foldOf(row),
        window: windows && startOf(windows, Number(row.window_number)),
        group: groupBy.map((_, index) => row[`group_${index}`] ?? ''),
      })),
  };
}

const foldOf = (row: Row | undefined): Fold => ({ total: row?.total ?? '0', events: Number(row?.events ?? 0) });

/** The selected events with what is folded and what they are grouped by. */
function values(db: Database, query: UsageQuery): Sql {
  const { windows, groupBy = [], field, aggregation } = query;
  const columns = [
    raw('id'),
    raw('timestamp'),
    ...(aggregation === 'COUNT' ? [] : [sql`${propertyText(field)} as text`, sql`${propertyNumber(field)} as value`]),
    ...(windows ? [sql`${windowNumber(windows)} as window_number`] : []),
    ...groupBy.map((key, index) => sql`${propertyText(key)} as ${raw(`group_${index}`)}`),
  ];
  return sql`select ${join(columns, ', ')} from events where ${selected(db.scope, query)}`;
}
