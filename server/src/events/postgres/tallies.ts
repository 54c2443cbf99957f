import type { AggregationType } from '@flexprice/generated/types';
import { raw, type Sql, sql } from '../../db/index.ts';
import { Decimal, ZERO } from '../../rating/decimal.ts';
import { NO_EVENTS, quantityOf, type TalliedType, type Tally } from '../../rating/usage/tally.ts';

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

/** The columns of {@link Folded} for a fold of events. */
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

/** A row of a fold. */
export interface Folded {
  readonly total: string | null;
  readonly events: number;
  /** Events that were looked at. */
  readonly seen: number;
  readonly latest_at: string | null;
  readonly latest_id: string | null;
}

/** A row as a tally that can be joined with others. The type decides which of its numbers mean something. */
export function tallyOf(type: AggregationType, row: Folded): Tally {
  if (row.events === 0) return NO_EVENTS;
  const total = new Decimal(row.total ?? 0);
  return {
    events: row.events,
    total: type === 'MAX' || type === 'LATEST' ? ZERO : total,
    greatest: type === 'MAX' ? total : ZERO,
    latest:
      type === 'LATEST'
        ? { at: Number(row.latest_at) / 1000, eventId: row.latest_id ?? '', quantity: total }
        : undefined,
  };
}

/** The quantity of a tally. Distinct things are only ever counted by one row, which is all there is. */
export function quantityIn(type: AggregationType, tally: Tally): Decimal {
  return type === 'COUNT_UNIQUE' ? tally.total : quantityOf(type satisfies TalliedType, tally);
}
