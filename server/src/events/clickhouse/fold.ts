import type { AggregationType } from '@flexprice/generated/types';
import { type Database, join, raw, type Sql, sql } from '../../db/index.ts';
import { Decimal, formatDecimal } from '../../rating/decimal.ts';
import type { Fold, GroupFold, UsageQuery } from '../store.ts';
import type { Reading } from './reading.ts';
import { propertyNumber, propertyText, selected, startsOf, windowStart } from './select.ts';

const SECOND = 1_000_000;

const sum: Sql = raw('sum(value)');
const FOLDS: { readonly [Type in AggregationType]: Sql } = {
  COUNT: raw('count()'),
  SUM: sum,
  AVG: sum,
  SUM_WITH_MULTIPLIER: sum,
  MAX: raw('max(value)'),
  COUNT_UNIQUE: raw('uniqExact(text)'),
  // Of several at one instant the greatest id, so that the answer does not depend on chance.
  LATEST: raw('argMax(value, (micros, id))'),
  // Whole seconds; what is left of them is added up apart, because all microseconds of a century leave no room for digits.
  WEIGHTED_SUM: raw(`sum(value * intDiv(weight, ${SECOND}))`),
};

interface Row {
  whole: number;
  total: string;
  /** Of WEIGHTED_SUM, what the microseconds beyond whole seconds add. */
  rest: string;
  events: string;
  window_start: string | null;
  group: string[];
}

/** One pass over the selected events: the whole and its parts come from the same snapshot. */
export async function fold(
  events: Reading,
  db: Database,
  query: UsageQuery,
): Promise<{ whole: Fold; parts: GroupFold[] }> {
  const { windows, groupBy = [], aggregation, field, weightedOver } = query;
  const { from, to } = weightedOver;
  const isWeighted = aggregation === 'WEIGHTED_SUM';
  const hasParts = windows !== undefined || groupBy.length > 0;
  const groups = groupBy.map(propertyText);
  const columns = [
    raw('id, micros'),
    ...(aggregation === 'COUNT' ? [] : [sql`${propertyText(field)} as text, ${propertyNumber(field)} as value`]),
    ...(isWeighted ? [sql`${to} - greatest(micros, ${from}) as weight`] : []),
    sql`${windowStart(windows)} as window_start`,
    sql`${groups.length > 0 ? sql`[${join(groups, ', ')}]` : raw("cast([], 'Array(String)')")} as group`,
  ];
  const rows = await events.query<Row>(sql`
    select ${raw(hasParts ? 'toUInt8(grouping(window_start)) as whole' : 'toUInt8(1) as whole')}, toString(${FOLDS[aggregation]}) as total,
      ${isWeighted ? raw(`toString(sum(value * (weight % ${SECOND})))`) : raw("''")} as rest, count() as events
      ${raw(hasParts ? ', window_start, group' : '')}
    from (select ${join(columns, ', ')} from ${events.table} where ${selected(db.scope, query)})
    ${raw(hasParts ? 'group by grouping sets ((), (window_start, group))' : '')}`);
  const startOf = startsOf(windows);
  const whole = rows.find((row) => row.whole === 1);
  return {
    whole: whole ? foldOf(whole) : { total: '0', events: 0 },
    parts: rows
      .filter((row) => row.whole !== 1)
      .map((row) => ({ ...foldOf(row), window: startOf(row.window_start), group: row.group })),
  };
}

const foldOf = ({ total, rest, events }: Row): Fold => ({
  total: rest === '' ? total : formatDecimal(new Decimal(total).times(SECOND).plus(rest)),
  events: Number(events),
});
