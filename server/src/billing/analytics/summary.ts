import type { CustomerUsageSummary, FeatureUsage, UsagePeriod } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Decimal, divide, ZERO } from '../../rating/decimal.ts';
import { allowanceRule } from '../../rating/entitlement.ts';
import { billingPeriods } from '../../rating/period.ts';
import type { Interval } from '../../rating/timezone.ts';
import { windowEnd, windowStart } from '../../rating/windows.ts';
import type { CustomerRow } from '../../resources/customers/index.ts';
import { type FeatureRow, findFeatures, toFeature } from '../../resources/features/index.ts';
import { findMeters } from '../../resources/meters/index.ts';
import { byId, idsOf } from '../../resources/records.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { instant } from '../../wire.ts';
import { entitlementsOfCustomer, type MergedEntitlement, showMerged } from '../entitlements.ts';
import { familyOf } from '../invoices/family.ts';
import { type MeasureRequest, measureAll } from '../measure.ts';
import { text } from './items.ts';

export interface SummaryFilter {
  readonly feature_ids?: readonly string[];
  readonly feature_lookup_keys?: readonly string[];
  readonly subscription_ids?: readonly string[];
}

/** What a customer may use and has used, by the numbers and allowances that bills are made of. */
export async function usageSummary(
  outside: Context,
  customer: CustomerRow,
  filter: SummaryFilter,
): Promise<CustomerUsageSummary> {
  const context = await inCustomersTime(outside, customer.id);
  const { now } = context;
  const { subscriptions, features } = await entitlementsOfCustomer(context, customer.id, now, filter.subscription_ids);
  const rows = byId(await findFeatures(context.db, idsOf(features.map(({ featureId }) => featureId))));
  const wanted = features.filter(({ featureId }) => isWanted(rows.get(featureId), filter));
  const used = await usageOf(context, customer, wanted, rows, subscriptions);
  const shown = await showMerged(context, wanted);
  const sourcesOf = new Map(shown.map(({ feature, sources }) => [feature.id, sources]));
  const items = wanted.flatMap((merged): Shown[] => {
    const row = rows.get(merged.featureId);
    if (!row) return [];
    return [{ merged, usage: show(merged, row, used.get(merged.featureId), sourcesOf.get(merged.featureId) ?? []) }];
  });
  const period = periodOf(items.flatMap(({ merged }) => ownersOf(merged, subscriptions)));
  return {
    customer_id: customer.id,
    features: items.sort(inOrder).map(({ usage }) => usage),
    ...(period && { period }),
  };
}

interface Shown {
  readonly merged: MergedEntitlement;
  readonly usage: FeatureUsage;
}

interface Used {
  readonly quantity: Decimal;
  /** When the allowance begins anew; undefined: never. */
  readonly resetsAt: number | undefined;
}

function isWanted(row: FeatureRow | undefined, { feature_ids, feature_lookup_keys }: SummaryFilter): boolean {
  if (!row) return false;
  if (!feature_ids?.length && !feature_lookup_keys?.length) return true;
  return Boolean(feature_ids?.includes(row.id) || feature_lookup_keys?.includes(row.lookup_key));
}

/** The subscriptions that grant something, in the order in which they do. */
function ownersOf({ grants }: MergedEntitlement, subscriptions: readonly SubscriptionRow[]): SubscriptionRow[] {
  const ids = new Set(grants.map(({ subscriptionId }) => subscriptionId));
  return subscriptions.filter(({ id }) => ids.has(id));
}

/** Usage of metered features since their allowance began anew, which is where the first subscription that grants them is. */
async function usageOf(
  context: Context,
  customer: CustomerRow,
  features: readonly MergedEntitlement[],
  rows: ReadonlyMap<string, FeatureRow>,
  subscriptions: readonly SubscriptionRow[],
): Promise<Map<string, Used>> {
  const meters = byId(await findMeters(context.db, idsOf([...rows.values()].map(({ meter_id }) => meter_id))));
  const asked: { featureId: string; resetsAt: number | undefined; request: MeasureRequest }[] = [];
  for (const merged of features) {
    const meter = meters.get(rows.get(merged.featureId)?.meter_id ?? '');
    const [subscription] = ownersOf(merged, subscriptions);
    if (merged.type !== 'metered' || !meter || !subscription) continue;
    const { window, resetsAt } = currentWindow(context, merged, subscription);
    const family = await familyOf(context, subscription, { start: new Date(window.start), end: new Date(window.end) });
    const externalCustomerIds = family.users.get(subscription.id) ?? [customer.external_id];
    const anchor = subscription.billing_anchor.getTime();
    asked.push({ featureId: merged.featureId, resetsAt, request: { meter, externalCustomerIds, window, anchor } });
  }
  const measured = await measureAll(
    context,
    asked.map(({ request }) => request),
  );
  return new Map(
    asked.map(({ featureId, resetsAt }, index) => {
      const usage = measured[index];
      const quantity =
        usage?.kind === 'buckets'
          ? usage.buckets.reduce((total, bucket) => total.plus(bucket), ZERO)
          : usage?.kind === 'period'
            ? usage.quantity
            : ZERO;
      return [featureId, { quantity, resetsAt }];
    }),
  );
}

/** The piece of time that an allowance is for now, by the rule that bills divide it by. */
function currentWindow(
  { now }: Context,
  { resetPeriod }: MergedEntitlement,
  subscription: SubscriptionRow,
): { window: Interval; resetsAt: number | undefined } {
  const { billing_period, billing_anchor, timezone, start_date, current_period_start, current_period_end } =
    subscription;
  const at = now.getTime();
  const ending = (window: Interval) => ({ window, resetsAt: window.end });
  const current = { start: current_period_start.getTime(), end: current_period_end.getTime() };
  switch (allowanceRule(resetPeriod, billing_period)) {
    case 'period':
      return ending(current);
    case 'daily':
      return ending({ start: windowStart(at, 'DAY'), end: windowEnd(at, 'DAY') });
    case 'monthly': {
      const rule = {
        period: 'MONTHLY',
        count: 1,
        anchor: billing_anchor.getTime(),
        timezone,
        end: current.end,
      } as const;
      for (const month of billingPeriods(current.start, rule)) if (at < month.end) return ending(month);
      return ending(current);
    }
    case 'lifetime':
      // Everything since the beginning, as people understand an allowance that never resets.
      return { window: { start: start_date.getTime(), end: Math.max(at + 1, current.end) }, resetsAt: undefined };
  }
}

function show(
  merged: MergedEntitlement,
  row: FeatureRow,
  used: Used | undefined,
  sources: FeatureUsage['sources'],
): FeatureUsage {
  const isMetered = merged.type === 'metered';
  const quantity = used?.quantity ?? ZERO;
  return {
    feature: toFeature(row),
    total_limit: isMetered ? (merged.limit?.toNumber() ?? null) : null,
    is_unlimited: isMetered && merged.limit === null,
    current_usage: text(quantity),
    usage_percent: text(isMetered ? usedPart(quantity, merged.limit) : ZERO),
    is_enabled: merged.isEnabled,
    is_soft_limit: merged.isSoftLimit,
    ...(isMetered && { next_usage_reset_at: used?.resetsAt === undefined ? null : instant(new Date(used.resetsAt)) }),
    sources,
  };
}

/** The used part of a limit; all of it a hundred times over where nothing is included. */
function usedPart(quantity: Decimal, limit: Decimal | null): Decimal {
  if (limit === null) return ZERO;
  return limit.isZero() ? ZERO.plus(100) : divide(quantity, limit);
}

/** The billing period of the subscriptions, where they share one. */
function periodOf(subscriptions: readonly SubscriptionRow[]): UsagePeriod | undefined {
  const [first] = subscriptions;
  if (!first) return undefined;
  const period = (row: SubscriptionRow): UsagePeriod => ({
    start_time: instant(row.current_period_start),
    end_time: instant(row.current_period_end),
    period: row.billing_period,
  });
  const own = period(first);
  return subscriptions.every((row) => JSON.stringify(period(row)) === JSON.stringify(own)) ? own : undefined;
}

const ORDER = ['metered', 'static', 'boolean', 'config'];

const inOrder = (a: Shown, b: Shown): number =>
  ORDER.indexOf(a.merged.type) - ORDER.indexOf(b.merged.type) ||
  (a.usage.feature.name < b.usage.feature.name ? -1 : a.usage.feature.name > b.usage.feature.name ? 1 : 0);
