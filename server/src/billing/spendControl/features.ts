import type { UsageEntitlementCheck } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { atLeastZero, type Decimal, formatDecimal } from '../../rating/decimal.ts';
import { featuresOfEvent, type MeteredFeature } from '../../resources/features/index.ts';
import { lineItemsOf, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { instant } from '../../wire.ts';
import { entitlementsOfCustomer, type MergedEntitlement } from '../entitlements.ts';
import { measureAll } from '../measure.ts';
import { type LimitWindow, limitWindow, quantityOf } from './windows.ts';

/** A feature that an event may count towards, and what the customer may use of it. */
export interface Allowed {
  readonly feature: MeteredFeature;
  /** None: the customer is not entitled to it. */
  readonly entitlement: MergedEntitlement | undefined;
  /** Whether it is charged by use, so that it may be used without being included. */
  readonly isPriced: boolean;
  readonly window: LimitWindow;
}

/** What a customer may use of the features that count an event. */
export async function allowedOf(
  context: Context,
  {
    customerId,
    eventName,
    subscriptions,
  }: { customerId: string; eventName: string; subscriptions: readonly SubscriptionRow[] },
): Promise<Allowed[]> {
  const [first] = subscriptions;
  if (!first) return [];
  const features = await featuresOfEvent(context.db, eventName);
  if (features.length === 0) return [];
  const { features: merged } = await entitlementsOfCustomer(context, customerId, context.now);
  const items = await lineItemsOf(
    context.db,
    subscriptions.map(({ id }) => id),
  );
  const priced = new Set(
    items
      .filter(({ start_date, end_date }) => start_date <= context.now && (end_date === null || end_date > context.now))
      .map(({ meter_id }) => meter_id),
  );
  return features.map((feature) => {
    const entitlement = merged.find(({ featureId, isEnabled }) => featureId === feature.id && isEnabled);
    return {
      feature,
      entitlement,
      isPriced: priced.has(feature.meter.id),
      window: limitWindow(first, entitlement?.resetPeriod, context.now),
    };
  });
}

/** How much was used of each feature in the window of its limit. */
export async function usedOf(
  context: Context,
  allowed: readonly Allowed[],
  externalCustomerId: string,
): Promise<Decimal[]> {
  const requests = allowed.map(({ feature, window }) => ({
    meter: feature.meter,
    externalCustomerIds: [externalCustomerId],
    window,
  }));
  return (await measureAll(context, requests)).map(quantityOf);
}

/** A decision about one feature. */
export interface FeatureCheck {
  readonly shown: UsageEntitlementCheck;
  readonly denial: 'not_entitled' | 'limit_reached' | undefined;
}

/** Decides about the features that an event turned out to count towards: those whose usage it moved. */
export function checkFeatures(
  allowed: readonly Allowed[],
  before: readonly Decimal[],
  after: readonly Decimal[],
): FeatureCheck[] {
  return allowed.flatMap((one, index) => {
    const [used, then] = [before[index], after[index]];
    return used && then && !then.eq(used) ? [check(one, used, then)] : [];
  });
}

function check({ feature, entitlement, isPriced, window }: Allowed, used: Decimal, then: Decimal): FeatureCheck {
  const limit = entitlement?.limit ?? null;
  const isSoft = entitlement?.isSoftLimit ?? false;
  const isOver = limit !== null && !isSoft && then.gt(limit);
  const denial = !entitlement && !isPriced ? 'not_entitled' : isOver ? 'limit_reached' : undefined;
  return {
    denial,
    shown: {
      feature_id: feature.id,
      allowed: denial === undefined,
      quantity: formatDecimal(then.minus(used)),
      usage: formatDecimal(used),
      usage_limit: limit && formatDecimal(limit),
      remaining: limit && formatDecimal(atLeastZero(limit.minus(denial ? used : then))),
      is_soft_limit: isSoft,
      resets_at: window.resetsAt && instant(window.resetsAt),
    },
  };
}
