import type { AggregationType } from '@flexprice/generated/types';
import { raw, type Sql, sql } from '../../db/index.ts';

/**
 * How SQL folds what meters keep of events, and how roll-ups of them are added up: `rating/usage` in SQL, held to the same
 * numbers by property tests. `quantity` is an event's quantity, at least 0; `thing` what COUNT_UNIQUE tells apart.
 */
interface Fold {
  /** Of events. */
  readonly events: Sql;
  /** Of roll-ups. */
  readonly rollups: Sql;
}

const sum: Fold = { events: raw('sum(quantity)'), rollups: raw('sum(total)') };
// Of several at one instant the greatest id, so that the answer does not depend on chance.
const LATEST = raw('order by timestamp desc, id desc');
const LATEST_HOUR = raw('order by latest_at desc nulls last, latest_id desc');

const FOLDS: { readonly [Type in AggregationType]: Fold } = {
  COUNT: { events: raw('count(*)'), rollups: raw('sum(events)') },
  SUM: sum,
  // Divided in decimals afterwards: numeric's own division rounds earlier than bills do.
  AVG: sum,
  SUM_WITH_MULTIPLIER: sum,
  WEIGHTED_SUM: sum,
  MAX: { events: raw('max(quantity)'), rollups: raw('max(greatest)') },
  COUNT_UNIQUE: { events: raw('count(distinct thing)'), rollups: raw('0') },
  LATEST: {
    events: sql`(array_agg(quantity ${LATEST}))[1]`,
    rollups: sql`(array_agg(latest ${LATEST_HOUR}))[1]`,
  },
};

/** The columns of `Folded` for a fold of events. */
export function ofEvents(type: AggregationType): Sql {
  const latest = type === 'LATEST';
  return sql`trim_scale(${FOLDS[type].events}::numeric)::text as total, count(*)::int as events, count(*)::int as seen,
    ${latest ? microsOf(sql`max(timestamp)`) : raw('null')}::text as latest_at,
    ${latest ? sql`(array_agg(id ${LATEST}))[1]` : raw('null')}::text as latest_id`;
}

/** The same for a fold of roll-ups. */
export function ofRollups(type: AggregationType): Sql {
  const latest = type === 'LATEST';
  return sql`trim_scale(${FOLDS[type].rollups}::numeric)::text as total, sum(events)::int as events, sum(seen)::int as seen,
    ${latest ? microsOf(sql`max(latest_at)`) : raw('null')}::text as latest_at,
    ${latest ? sql`(array_agg(latest_id ${LATEST_HOUR}))[1]` : raw('null')}::text as latest_id`;
}

const microsOf = (instant: Sql): Sql => sql`(extract(epoch from ${instant}) * 1000000)::bigint`;
