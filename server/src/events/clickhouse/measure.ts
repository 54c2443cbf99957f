import type { AggregationType } from '@flexprice/generated/types';
import { type Database, join, raw, type Sql, sql } from '../../db/index.ts';
import { Decimal, ONE } from '../../rating/decimal.ts';
import { type CompiledRule, compiledRule } from '../compiled.ts';
import { tallyOf } from '../folded.ts';
import type { GroupKey, MeterFold, MeterQuery } from '../store.ts';
import { type EvaluatedRow, Tallies, tallyOfEvent } from '../tallies.ts';
import type { Reading } from './reading.ts';
import { groupText, isOneOf, meterText, propertyNumber, selected, startsOf, windowStart } from './select.ts';

interface Plan {
  readonly query: MeterQuery;
  readonly rule: CompiledRule;
  readonly type: AggregationType;
}

interface Row {
  query: number;
  window_start: string;
  group: string[];
  total: string;
  events: string;
  latest_at: string;
  latest_id: string;
}

/** One statement for all queries; those with an expression, which only the server can evaluate, have one each. */
export async function measure(events: Reading, db: Database, queries: readonly MeterQuery[]): Promise<MeterFold[][]> {
  const plans = queries.map((query): Plan => {
    const rule = compiledRule(query.rule);
    return { query, rule, type: query.as ?? rule.type };
  });
  const blocks = plans.flatMap((plan, index) => (plan.rule.expression ? [] : [block(events, db, plan, index)]));
  const rows = blocks.length > 0 ? await events.query<Row>(join(blocks, ' union all ')) : [];
  const parts = Map.groupBy(rows, ({ query }) => query);
  const answers: MeterFold[][] = [];
  for (const [index, plan] of plans.entries()) {
    answers.push(plan.rule.expression ? await evaluated(events, db, plan) : foldsOf(plan, parts.get(index) ?? []));
  }
  return answers;
}

const FOLDS: { readonly [Type in AggregationType]: Sql } = {
  COUNT: raw('count()'),
  SUM: raw('sum(quantity)'),
  AVG: raw('sum(quantity)'),
  SUM_WITH_MULTIPLIER: raw('sum(quantity)'),
  WEIGHTED_SUM: raw('sum(quantity)'),
  MAX: raw('max(quantity)'),
  COUNT_UNIQUE: raw('uniqExact(thing)'),
  LATEST: raw('argMax(quantity, (micros, id))'),
};

function block(events: Reading, db: Database, plan: Plan, index: number): Sql {
  const { rule, type } = plan;
  const counts = type === 'COUNT_UNIQUE' && rule.type === type;
  const columns = [
    raw('micros, id'),
    ...placesOf(plan),
    sql`${quantity(rule)} as quantity`,
    // Only meters that tell things apart know which they are.
    sql`${counts ? meterText(rule.field ?? '') : raw('cast(null as Nullable(String))')} as thing`,
  ];
  return sql`
    select toUInt32(${index}) as query, window_start, group, toString(${FOLDS[type]}) as total, count() as events,
      max(micros) as latest_at, argMax(id, (micros, id)) as latest_id
    from (select ${join(columns, ', ')} from ${events.table} where ${taken(db, plan)})
    group by window_start, group`;
}

/** The events that a meter takes, as a `where`. */
function taken(db: Database, { query, rule }: Plan): Sql {
  const filters = (rule.filters ?? []).map(({ key, values }) => isOneOf(meterText(key), values));
  return join([selected(db.scope, { ...query, eventName: rule.eventName.trim() }), ...filters], ' and ');
}

/** Window and group. */
function placesOf({ query, rule }: Plan): Sql[] {
  const own = rule.groupBy;
  const keys: GroupKey[] = [...(query.groupBy ?? []), ...(own === undefined ? [] : [{ property: own }])];
  const groups = keys.map((key) => (key === 'source' ? raw('toString(source)') : groupText(key.property)));
  return [
    sql`${windowStart(query.windows)} as window_start`,
    sql`${groups.length > 0 ? sql`[${join(groups, ', ')}]` : raw("cast([], 'Array(String)')")} as group`,
  ];
}

/** What an event counts for, but for the multiplier: the digits of both might not fit. */
function quantity({ type, field = '', multiplier }: CompiledRule): Sql {
  if (type === 'COUNT') return raw('toDecimal256(1, 30)');
  if (type === 'COUNT_UNIQUE') return sql`toDecimal256(isNotNull(${meterText(field)}), 30)`;
  const number = type === 'SUM_WITH_MULTIPLIER' && multiplier?.isNegative() ? raw('-') : raw('');
  return sql`greatest(${number}${propertyNumber(field)}, toDecimal256(0, 30))`;
}

function foldsOf({ query, rule, type }: Plan, rows: readonly Row[]): MeterFold[] {
  const tallies = new Tallies();
  const startOf = startsOf(query.windows);
  const multiplies = rule.type === 'SUM_WITH_MULTIPLIER' && type !== 'COUNT' && type !== 'COUNT_UNIQUE';
  const factor = multiplies ? (rule.multiplier ?? ONE).abs() : ONE;
  for (const { window_start, group, total, events, ...latest } of rows) {
    const folded = { ...latest, total: new Decimal(total).times(factor).toFixed(), events: Number(events), seen: 0 };
    tallies.add(startOf(window_start), group, tallyOf(type, folded));
  }
  return tallies.folds(type);
}

type ExpressionRow = EvaluatedRow & Pick<Row, 'window_start' | 'group'>;

/** What an expression makes of events, which pass through here: memory stays the same however many there are. */
async function evaluated(events: Reading, db: Database, plan: Plan): Promise<MeterFold[]> {
  const tallies = new Tallies();
  const startOf = startsOf(plan.query.windows);
  const pages = events.pages<ExpressionRow>(sql`
    select id, micros, properties, ${join(placesOf(plan), ', ')} from ${events.table} where ${taken(db, plan)}`);
  for await (const rows of pages) {
    for (const row of rows) {
      const tally = tallyOfEvent(plan.rule, row);
      if (tally) tallies.add(startOf(row.window_start), row.group, tally);
    }
  }
  return tallies.folds(plan.type);
}
