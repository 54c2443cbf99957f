import type {
  BucketSummary,
  CommitmentInfo,
  PointBucket,
  UsageAnalyticItem,
  UsageAnalyticPoint,
} from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Decimal, decimal, formatDecimal, roundTo, sum, ZERO } from '../../rating/decimal.ts';
import { rateBuckets } from '../../rating/prices/buckets.ts';
import { inReportingUnit } from '../../rating/quantity.ts';
import type { CommitmentResult, LongCommitment } from '../../rating/steps/commitment.ts';
import { termsAt } from '../../rating/steps/timeOfDay.ts';
import { windowLabel } from '../../rating/windows.ts';
import type { FeatureRow } from '../../resources/features/index.ts';
import { instant } from '../../wire.ts';
import type { Catalog } from '../invoices/catalog.ts';
import { infoOf } from '../invoices/rate.ts';
import {
  type Cost,
  committedCost,
  isCommitted,
  isWindowed,
  plainCost,
  windowedCost,
  windowsWithEmpty,
} from './costs.ts';
import type { Discounts } from './discounts.ts';
import type { Question } from './question.ts';
import { groupNames, type Slice, shownWindow, type Window } from './slices.ts';
import type { Subject } from './subjects.ts';

/** An item, with what it is about and its numbers before they became text. */
export interface Analysed {
  readonly slice: Slice;
  readonly item: UsageAnalyticItem;
  readonly subtotal: Decimal;
  readonly discount: Decimal;
}

export interface Terms {
  readonly question: Question;
  readonly catalog: Catalog;
  readonly discounts: Discounts;
  readonly features: ReadonlyMap<string, FeatureRow>;
  /** How far commitments had come that last longer than a billing period. */
  readonly long: ReadonlyMap<Subject, LongCommitment>;
}

/** Usage and cost of a slice. Quantities and costs are exact but where the bill rounds them. */
export function analyse(context: Context, slice: Slice, terms: Terms): Analysed {
  const { subject } = slice;
  const { question, catalog, discounts, features } = terms;
  const cost = question.isNarrowed
    ? plainCost(subject, slice, catalog)
    : committedCost(context, subject, slice, catalog, terms.long.get(subject));
  const discount = discounts(subject, cost.subtotal);
  const feature = features.get(subject.meter.id);
  const size = shownWindow(subject, question.windowSize);
  const breaksDown = question.breaksDown && !question.isNarrowed && question.windowSize !== undefined;
  return {
    slice,
    subtotal: cost.subtotal,
    discount,
    item: {
      ...identity(subject, feature),
      ...groupNames(question.groupBy, slice.group),
      ...(slice.sources && { sources: [...slice.sources] }),
      ...(size && { window_size: size }),
      total_usage: text(slice.quantity),
      total_usage_display: inUnits(slice.quantity, feature),
      subtotal: text(cost.subtotal),
      total_discount: text(discount),
      total_cost: text(cost.subtotal.minus(discount)),
      ...(subject.charge && { currency: subject.charge.subscription.currency }),
      event_count: slice.events,
      ...(cost.commitment && isCommitted(subject) && { commitment_info: commitmentInfo(subject, cost.commitment) }),
      ...(question.windowSize && { points: slice.windows.map((window) => pointOf(window, slice, terms, breaksDown)) }),
      ...(breaksDown && { bucket_summaries: summariesOf(context, slice, catalog) }),
    },
  };
}

function identity({ meter, charge }: Subject, feature: FeatureRow | undefined) {
  const item = charge?.item;
  return {
    feature_id: feature?.id ?? '',
    name: feature?.name ?? meter.name,
    meter_id: meter.id,
    event_name: meter.event_name,
    aggregation_type: meter.aggregation.type,
    ...(item && { price_id: item.price_id, sub_line_item_id: item.id, subscription_id: item.subscription_id }),
    ...(item?.entity_type === 'plan' && { plan_id: item.entity_id }),
    ...(item?.entity_type === 'addon' && { add_on_id: item.entity_id }),
    ...(feature?.unit_singular && { unit: feature.unit_singular }),
    ...(feature?.unit_plural && { unit_plural: feature.unit_plural }),
    ...(feature?.reporting_unit && { reporting_unit: feature.reporting_unit }),
  };
}

/** In the feature's reporting unit; empty without one. */
function inUnits(quantity: Decimal, feature: FeatureRow | undefined): string {
  const unit = feature?.reporting_unit;
  return unit ? formatDecimal(inReportingUnit(quantity, decimal(unit.conversion_rate))) : '';
}

function pointOf(window: Window, slice: Slice, terms: Terms, breaksDown: boolean): UsageAnalyticPoint {
  const { subject } = slice;
  const { question, catalog, discounts } = terms;
  const size = shownWindow(subject, question.windowSize) ?? 'DAY';
  const cost = pointCost(window, subject, terms);
  const discount = discounts(subject, cost.subtotal);
  return {
    timestamp: instant(new Date(windowLabel(window.start, size, subject))),
    usage: text(window.quantity),
    subtotal: text(cost.subtotal),
    discount: text(discount),
    cost: text(cost.subtotal.minus(discount)),
    event_count: window.events,
    ...computed(isWindowed(subject) ? cost.commitment : undefined),
    ...(breaksDown && { buckets: bucketsIn(window, subject, catalog) }),
  };
}

/** A point's usage priced on its own: only a commitment for each window says anything about a single one. */
function pointCost(window: Window, subject: Subject, { question, catalog }: Terms): Cost {
  if (question.isNarrowed || !isWindowed(subject)) return plainCost(subject, window, catalog);
  const windows = (window.buckets ?? []).map(({ start, quantity }) => ({ start, quantities: [quantity] }));
  return windowedCost(subject, merged(windows), catalog);
}

function merged(windows: readonly { start: number; quantities: readonly Decimal[] }[]) {
  return Array.from(
    Map.groupBy(windows, ({ start }) => start),
    ([start, same]) => ({
      start,
      quantities: same.flatMap(({ quantities }) => quantities),
    }),
  );
}

const computed = (result: CommitmentResult | undefined) => ({
  computed_commitment_utilized_amount: text(result?.utilized ?? ZERO),
  computed_overage_amount: text(result?.overage ?? ZERO),
  computed_true_up_amount: text(result?.trueUp ?? ZERO),
});

function commitmentInfo({ charge }: Subject, result: CommitmentResult): CommitmentInfo {
  const info = infoOf(charge?.item as NonNullable<typeof charge>['item'], result); // only lines have commitments
  return {
    ...info,
    type: info.type ?? 'amount',
    overage_factor: info.overage_factor ?? '1',
    true_up_enabled: info.true_up_enabled ?? false,
    is_windowed: info.is_windowed ?? false,
  };
}

/** Time-of-day terms as their line has them. */
const timeBuckets = ({ charge }: Subject) => charge?.item.commitment_time_buckets ?? [];

function bucketsIn(window: Window, subject: Subject, _catalog: Catalog): PointBucket[] {
  const buckets = timeBuckets(subject);
  const used = new Set((window.buckets ?? []).map(({ start }) => termsAt(start, buckets)));
  return buckets
    .filter((bucket) => used.has(bucket))
    .map((bucket) => ({
      bucket_id: bucket.id ?? '',
      price_id: bucket.price_id || (subject.charge?.item.price_id ?? ''),
    }));
}

/** What each time-of-day commitment came to over the whole range. */
function summariesOf(context: Context, { subject, buckets = [] }: Slice, catalog: Catalog): BucketSummary[] {
  const { charge } = subject;
  if (!charge) return [];
  const all = timeBuckets(subject);
  const windows = Map.groupBy(windowsWithEmpty(context, subject, buckets), ({ start }) => termsAt(start, all));
  return all.map((bucket) => {
    const own = windows.get(bucket) ?? [];
    const quantities = own.flatMap((window) => window.quantities);
    const price = catalog.model(bucket.price_id || charge.item.price_id);
    const { commitment } = windowedCost(subject, own, catalog);
    return {
      bucket_id: bucket.id ?? '',
      subscription_line_item_id: charge.item.id,
      price_id: bucket.price_id || charge.item.price_id,
      start: bucket.start,
      end: bucket.end,
      commitment_type: bucket.commitment_type,
      commitment_value: text(decimal(bucket.commitment_value)),
      total_usage: text(sum(quantities)),
      base_charge: text(rateBuckets(price, quantities, charge.subscription.currency)),
      computed_utilized: text(commitment?.utilized ?? ZERO),
      computed_overage: text(commitment?.overage ?? ZERO),
      computed_true_up: text(commitment?.trueUp ?? ZERO),
    };
  });
}

/** A number as the API writes it: exact, up to what the contract allows behind the point. */
export const text = (value: Decimal): string => formatDecimal(roundTo(value, MAX_PLACES));
const MAX_PLACES = 40;
