/**
 * The aggregations: two tables from type to fold. `aggregate` is the truth of bills, analytics and entitlements, over what
 * meters kept; `aggregateRaw` answers queries over raw events, where some figures differ by design (README).
 *
 * Both take the events of one customer in one range, already collapsed (`rows.ts`).
 */
import type { Decimal } from '../decimal.ts';
import { avg, rawAvg } from './avg.ts';
import { count } from './count.ts';
import { countUnique, rawCountUnique } from './countUnique.ts';
import { latest, rawLatest } from './latest.ts';
import { max, rawMax } from './max.ts';
import type { AggregationType, MeteredEvent } from './meter.ts';
import type { RawContext, RawEvent } from './rows.ts';
import { rawSum, sum } from './sum.ts';
import { rawSumWithMultiplier, sumWithMultiplier } from './sumWithMultiplier.ts';
import { rawWeightedSum, weightedSum } from './weightedSum.ts';

const AGGREGATES: { readonly [Type in AggregationType]: (events: Iterable<MeteredEvent>) => Decimal } = {
  COUNT: count,
  SUM: sum,
  AVG: avg,
  COUNT_UNIQUE: countUnique,
  LATEST: latest,
  MAX: max,
  SUM_WITH_MULTIPLIER: sumWithMultiplier,
  WEIGHTED_SUM: weightedSum,
};

const RAW: { readonly [Type in AggregationType]: (events: Iterable<RawEvent>, context: RawContext) => Decimal } = {
  COUNT: count,
  SUM: rawSum,
  AVG: rawAvg,
  COUNT_UNIQUE: rawCountUnique,
  LATEST: rawLatest,
  MAX: rawMax,
  SUM_WITH_MULTIPLIER: rawSumWithMultiplier,
  WEIGHTED_SUM: rawWeightedSum,
};

/** Quantity of what a meter kept. 0 for no events. */
export function aggregate(type: AggregationType, events: Iterable<MeteredEvent>): Decimal {
  return AGGREGATES[type](events);
}

/** Quantity of raw events, never below 0. 0 for no events. */
export function aggregateRaw(type: AggregationType, events: Iterable<RawEvent>, context: RawContext): Decimal {
  return RAW[type](events, context);
}
