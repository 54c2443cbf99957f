import type { AggregationType } from '@flexprice/generated/types';
import type { Scope } from '../../db/index.ts';
import { type CompiledRule, compiledRule } from '../compiled.ts';
import type { MeterQuery } from '../store.ts';
import { everyEvent, HOUR, isRollable, seriesOf } from './rollups/series.ts';

/** Where the answer to a query comes from. */
export interface Plan {
  readonly query: MeterQuery;
  readonly rule: CompiledRule;
  /** How quantities are folded. */
  readonly type: AggregationType;
  /** Hours that can be read from roll-ups; none where the events have to be read anyway. */
  readonly rolled: RolledPart | undefined;
  /** Parts of the range that are read from events, all of them. */
  readonly raw: readonly Range[];
}

export interface RolledPart {
  readonly series: string;
  /** The series that counts the same events. */
  readonly every: string;
  readonly customers: readonly string[];
  /** Whole hours, in milliseconds. */
  readonly from: number;
  readonly to: number;
  /** What was asked for. */
  readonly range: Range;
  /** Hours among them that a window's border cuts: they are read from events. */
  readonly cut: readonly number[];
}

/** Milliseconds. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Shorter ranges are not worth it, nor are ranges of which nearly every hour is cut. */
const LEAST_HOURS = 3;
const MOST_CUTS = 100;

/** Decides what of a query is read from roll-ups. */
export function planOf(scope: Scope, query: MeterQuery): Plan {
  const rule = compiledRule(query.rule);
  const type = query.as ?? rule.type;
  const plan = { query, rule, type, rolled: undefined, raw: [] };
  const { from, to, externalCustomerIds: customers, windows = [] } = query;
  if (from === undefined || to === undefined || !customers || windows === 'minutes') return plan;
  if (!isRollable(query.rule) || type === 'COUNT_UNIQUE' || isNarrowed(query)) return plan;
  const range = { from: Number(from) / 1000, to: Number(to) / 1000 };
  const first = Math.ceil(range.from / HOUR) * HOUR;
  const end = Math.floor(range.to / HOUR) * HOUR;
  const cut = new Set(windows.filter((start) => start % HOUR !== 0).map((start) => Math.floor(start / HOUR) * HOUR));
  const inside = [...cut].filter((hour) => hour >= first && hour < end).sort((a, b) => a - b);
  if (end - first < LEAST_HOURS * HOUR || inside.length > MOST_CUTS) return plan;
  return {
    ...plan,
    rolled: {
      series: seriesOf(scope, query.rule).id,
      every: everyEvent(scope, rule.eventName.trim()),
      customers,
      range,
      from: first,
      to: end,
      cut: inside,
    },
    raw: [
      { from: range.from, to: first },
      ...inside.map((hour) => ({ from: hour, to: hour + HOUR })),
      { from: end, to: range.to },
    ].filter(({ from, to }) => from < to),
  };
}

/** Roll-ups know names and customers, nothing else of events. */
function isNarrowed({ customerId, externalCustomerId, source, sources, properties = [], groupBy = [] }: MeterQuery) {
  const narrowing = [customerId, externalCustomerId, source, sources];
  return narrowing.some((value) => value !== undefined) || properties.length > 0 || groupBy.length > 0;
}
