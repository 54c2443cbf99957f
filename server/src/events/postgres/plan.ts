import type { AggregationType } from '@flexprice/generated/types';
import type { Scope } from '../../db/index.ts';
import { type CompiledRule, compiledRule } from '../compiled.ts';
import type { MeterQuery } from '../store.ts';
import { everyEvent, HOUR, isRollable, MINUTE, seriesOf } from './rollups/series.ts';

/** Where the answer to a query comes from. */
export interface Plan {
  readonly query: MeterQuery;
  readonly rule: CompiledRule;
  /** How quantities are folded. */
  readonly type: AggregationType;
  /** How it is read from roll-ups; none where the events have to be read anyway. */
  readonly rolled: RolledPart | undefined;
}

export interface RolledPart {
  readonly series: string;
  /** The series that counts the same events. */
  readonly every: string;
  /** None: all of them. */
  readonly customers: readonly string[] | undefined;
  /** The hours that hold the range, in milliseconds. */
  readonly from: number;
  readonly to: number;
  /** What was asked for. */
  readonly range: Range;
  /** Those of its hours that a border cuts, in order. */
  readonly cuts: readonly Cut[];
}

/** An hour that is not wanted as a whole: an end of the range or a border of windows is in it. */
export interface Cut {
  /** Its start, in milliseconds. */
  readonly hour: number;
  /** What of it is in the range. */
  readonly part: Range;
  /** From the first to the last of its minutes that a border cuts; none if all borders are at full minutes. */
  readonly cutMinutes: Range | undefined;
  /** Whether windows have a border in it: then its part is wanted in pieces. */
  readonly isDivided: boolean;
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
  const plan = { query, rule, type, rolled: undefined };
  const { from, to, externalCustomerIds: customers, windows = [] } = query;
  if (from === undefined || to === undefined || windows === 'minutes') return plan;
  if (!isRollable(query.rule) || type === 'COUNT_UNIQUE' || isNarrowed(query)) return plan;
  const range = { from: Number(from) / 1000, to: Number(to) / 1000 };
  const cuts = cutsOf(range, windows);
  const [first, end] = [ceil(range.from, HOUR), floor(range.to, HOUR)];
  if (end - first < LEAST_HOURS * HOUR || cuts.length > MOST_CUTS) return plan;
  return {
    ...plan,
    rolled: {
      series: seriesOf(scope, query.rule).id,
      every: everyEvent(scope, rule.eventName.trim()),
      customers,
      range,
      from: floor(range.from, HOUR),
      to: ceil(range.to, HOUR),
      cuts,
    },
  };
}

const floor = (time: number, unit: number): number => Math.floor(time / unit) * unit;
const ceil = (time: number, unit: number): number => Math.ceil(time / unit) * unit;

function cutsOf({ from, to }: Range, windows: readonly number[]): Cut[] {
  const inside = windows.filter((start) => start > from && start < to);
  const borders = [from, ...inside, to].filter((border) => border % HOUR !== 0);
  const cuts = Map.groupBy(borders, (border) => floor(border, HOUR));
  return Array.from(cuts, ([hour, own]) => {
    const part = { from: Math.max(hour, from), to: Math.min(hour + HOUR, to) };
    const odd = own.filter((border) => border % MINUTE !== 0);
    return {
      hour,
      part,
      cutMinutes:
        odd.length === 0
          ? undefined
          : {
              from: Math.max(part.from, floor(Math.min(...odd), MINUTE)),
              to: Math.min(part.to, ceil(Math.max(...odd), MINUTE)),
            },
      isDivided: own.some((border) => border !== from && border !== to),
    };
  }).sort((a, b) => a.hour - b.hour);
}

/** Roll-ups know names and customers, nothing else of events. */
function isNarrowed({ customerId, externalCustomerId, source, sources, properties = [], groupBy = [] }: MeterQuery) {
  const narrowing = [customerId, externalCustomerId, source, sources];
  return narrowing.some((value) => value !== undefined) || properties.length > 0 || groupBy.length > 0;
}
