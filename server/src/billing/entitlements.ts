import type {
  AggregatedEntitlementBucket,
  AggregatedFeature,
  EntitlementSource,
  EntitlementUsageResetPeriod,
  FeatureType,
} from '@flexprice/generated/types';
import type { Context } from '../context.ts';
import { Decimal } from '../rating/decimal.ts';
import type { ResetPeriod } from '../rating/entitlement.ts';
import { effectiveEntitlements, mergeMetered, mergeStatic } from '../rating/entitlementMerge.ts';
import { findAddons } from '../resources/addons/index.ts';
import { type EntitlementRow, findEntitlementsOf } from '../resources/entitlements/index.ts';
import { findFeatures, toFeature } from '../resources/features/index.ts';
import { findMeters } from '../resources/meters/index.ts';
import { findPlans } from '../resources/plans/index.ts';
import { byId, idsOf } from '../resources/records.ts';
import { addonAssociationsOf, liveSubscriptionsOf, type SubscriptionRow } from '../resources/subscriptions/index.ts';
import { decimalText } from '../wire.ts';

/** One entitlement that counts for a subscription, and what grants it. */
export interface Grant {
  readonly entitlement: EntitlementRow;
  readonly subscriptionId: string;
  readonly granter: { readonly type: 'plan' | 'addon' | 'subscription'; readonly id: string; readonly name: string };
}

/** What may be used of one feature in all. */
export interface MergedEntitlement {
  readonly featureId: string;
  readonly type: FeatureType;
  readonly isEnabled: boolean;
  /** Units of the meter; null is no limit. */
  readonly limit: Decimal | null;
  readonly isSoftLimit: boolean;
  readonly resetPeriod: ResetPeriod | undefined;
  readonly staticValues: readonly string[];
  readonly configValues: readonly Record<string, unknown>[];
  readonly grants: readonly Grant[];
}

/**
 * What a subscription is entitled to at an instant: by its plan, by each attached addon as often as it is attached, and by
 * entitlements of its own, which hide those of the plan that they replace.
 */
export async function entitlementsOfSubscription(
  context: Context,
  subscription: SubscriptionRow,
  at: Date,
): Promise<MergedEntitlement[]> {
  return merge(await grantsOf(context, [subscription], at));
}

/**
 * The same over all active and trialing subscriptions of a customer; those that a parent pays for do not count twice.
 *
 * @param subscriptionIds only these, if given
 */
export async function entitlementsOfCustomer(
  context: Context,
  customerId: string,
  at: Date,
  subscriptionIds?: readonly string[],
): Promise<{ subscriptions: SubscriptionRow[]; features: MergedEntitlement[] }> {
  const counted = countedOf(await liveSubscriptionsOf(context.db, customerId));
  const subscriptions = subscriptionIds ? counted.filter(({ id }) => subscriptionIds.includes(id)) : counted;
  return { subscriptions, features: merge(await grantsOf(context, subscriptions, at)) };
}

/** Of some subscriptions, those whose entitlements a customer has. */
const countedOf = (rows: readonly SubscriptionRow[]): SubscriptionRow[] =>
  rows.filter(
    ({ subscription_status: status, subscription_type: type }) =>
      (status === 'active' || status === 'trialing') && type !== 'inherited',
  );

/** Every entitlement that counts for some subscriptions at an instant. Each kind of thing is read once for all of them. */
async function grantsOf({ db }: Context, subscriptions: readonly SubscriptionRow[], at: Date): Promise<Grant[]> {
  const ids = subscriptions.map((row) => row.id);
  const associations = (await addonAssociationsOf(db, ids)).filter(
    (row) => row.addon_status !== 'pending' && runsAt(row, at),
  );
  const planIds = idsOf(subscriptions.map((row) => row.plan_id));
  const addonIds = idsOf(associations.map((row) => row.addon_id));
  const [ofPlans, ofAddons, own, plans, addons] = await Promise.all([
    findEntitlementsOf(db, 'PLAN', planIds),
    findEntitlementsOf(db, 'ADDON', addonIds),
    findEntitlementsOf(db, 'SUBSCRIPTION', ids),
    findPlans(db, planIds),
    findAddons(db, addonIds),
  ]);
  const [planOf, addonOf] = [byId(plans), byId(addons)];
  return subscriptions.flatMap((row) => {
    const grant = (granter: Grant['granter'], entitlements: readonly EntitlementRow[]): Grant[] =>
      entitlements
        .filter((entitlement) => entitlement.entity_id === granter.id)
        .map((entitlement) => ({ entitlement, subscriptionId: row.id, granter }));
    const candidates = [
      ...grant({ type: 'plan', id: row.plan_id, name: planOf.get(row.plan_id)?.name ?? '' }, ofPlans),
      ...associations
        .filter((association) => association.entity_id === row.id)
        .flatMap(({ addon_id: id }) => grant({ type: 'addon', id, name: addonOf.get(id)?.name ?? '' }, ofAddons)),
      ...grant(
        { type: 'subscription', id: row.id, name: planOf.get(row.plan_id)?.name ?? '' },
        own.filter((entitlement) => runsAt(entitlement, at)),
      ),
    ];
    return effectiveEntitlements(
      candidates.map((one) => ({
        ...one,
        id: one.entitlement.id,
        featureId: one.entitlement.feature_id,
        isEnabled: one.entitlement.is_enabled,
        parentEntitlementId: one.entitlement.parent_entitlement_id ?? undefined,
      })),
    ).map(({ entitlement, subscriptionId, granter }) => ({ entitlement, subscriptionId, granter }));
  });
}

const runsAt = ({ start_date, end_date }: { start_date: Date | null; end_date: Date | null }, at: Date) =>
  (start_date === null || start_date <= at) && (end_date === null || end_date > at);

function merge(grants: readonly Grant[]): MergedEntitlement[] {
  return [...Map.groupBy(grants, ({ entitlement }) => entitlement.feature_id)].map(([featureId, ofFeature]) => {
    const entitlements = ofFeature.map(({ entitlement }) => entitlement);
    const type = entitlements[0]?.feature_type ?? 'metered';
    const metered = type === 'metered' ? mergeMetered(entitlements.map(meteredOf)) : undefined;
    return {
      featureId,
      type,
      isEnabled: entitlements.length > 0,
      limit: metered?.limit ?? null,
      isSoftLimit: metered?.isSoftLimit ?? false,
      resetPeriod: metered?.resetPeriod,
      staticValues: type === 'static' ? mergeStatic(entitlements.map((row) => row.static_value)) : [],
      configValues:
        type === 'config' ? entitlements.flatMap((row) => (row.config_value ? [row.config_value] : [])) : [],
      grants: ofFeature,
    };
  });
}

const meteredOf = ({ usage_limit, is_soft_limit, usage_reset_period }: EntitlementRow) => ({
  limit: usage_limit === null ? null : new Decimal(String(usage_limit)),
  isSoftLimit: is_soft_limit,
  resetPeriod: (usage_reset_period as ResetPeriod | null) ?? undefined,
});

/** Merged entitlements as the contract shows them. @param featureIds only these features, if given */
export async function showMerged(
  { db }: Context,
  merged: readonly MergedEntitlement[],
  featureIds?: readonly string[],
): Promise<AggregatedFeature[]> {
  const wanted = featureIds ? merged.filter(({ featureId }) => featureIds.includes(featureId)) : merged;
  const features = await findFeatures(db, idsOf(wanted.map(({ featureId }) => featureId)));
  const meterOf = byId(await findMeters(db, idsOf(features.map((feature) => feature.meter_id))));
  const featureOf = byId(features);
  return wanted.flatMap((one) => {
    const feature = featureOf.get(one.featureId);
    if (!feature) return [];
    const meter = meterOf.get(feature.meter_id ?? '');
    return [
      { feature: toFeature(feature, { meter }), entitlement: entitlementOf(one), sources: one.grants.map(toSource) },
    ];
  });
}

function entitlementOf(one: MergedEntitlement): AggregatedFeature['entitlement'] {
  const modes = one.grants.map(({ entitlement }) => entitlement.aggregation_mode);
  const mode = modes.find((value) => value !== null);
  return {
    is_enabled: one.isEnabled,
    usage_limit: one.limit?.toNumber() ?? null,
    is_soft_limit: one.isSoftLimit,
    ...(one.resetPeriod && { usage_reset_period: one.resetPeriod as EntitlementUsageResetPeriod }),
    ...(one.type === 'static' && { static_values: [...one.staticValues] }),
    ...(one.type === 'config' && { config_values: [...one.configValues] }),
    ...(mode && { aggregation_mode: mode }),
    ...(mode === 'parallel' && { buckets: one.grants.map(toBucket) }),
  };
}

function toBucket({ entitlement, granter }: Grant): AggregatedEntitlementBucket {
  const { grant_measure, grant_quota, grant_duration_value, grant_duration_unit } = entitlement;
  return {
    entitlement_id: entitlement.id,
    source_entity_id: granter.id,
    usage_limit: limitOf(entitlement),
    ...(grant_measure && { grant_measure }),
    ...(grant_quota !== null && { grant_quota: decimalText(grant_quota) }),
    ...(grant_duration_value !== null && { grant_duration_value }),
    ...(grant_duration_unit && { grant_duration_unit }),
  };
}

function toSource({ entitlement, subscriptionId, granter }: Grant): EntitlementSource {
  return {
    subscription_id: subscriptionId,
    entity_id: granter.id,
    entity_type: granter.type,
    quantity: 1,
    entity_name: granter.name,
    entitlement_id: entitlement.id,
    is_enabled: entitlement.is_enabled,
    usage_limit: limitOf(entitlement),
    ...(entitlement.feature_type === 'static' && { static_value: entitlement.static_value }),
    ...(entitlement.config_value && { config_value: entitlement.config_value }),
  };
}

/** Requests bound it to what a number holds exactly. */
const limitOf = ({ usage_limit }: EntitlementRow): number | null => (usage_limit === null ? null : Number(usage_limit));
