import type { Context } from '../../context.ts';
import type { Decimal } from '../../rating/decimal.ts';
import type { ResetPeriod } from '../../rating/entitlement.ts';
import { findFeatures } from '../../resources/features/index.ts';
import { byId, idsOf } from '../../resources/records.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { entitlementsOfSubscription } from '../entitlements.ts';

/** How much of a meter is included. */
export interface Allowance {
  /** null: everything. */
  readonly limit: Decimal | null;
  readonly resetPeriod: ResetPeriod | undefined;
}

/** What some subscriptions include, by subscription and meter. */
export type Allowances = (subscriptionId: string, meterId: string) => Allowance | undefined;

/** What subscriptions include of what their usage lines measure, at an instant. */
export async function allowancesOf(
  context: Context,
  subscriptions: readonly SubscriptionRow[],
  at: Date,
): Promise<Allowances> {
  const allowances = new Map<string, Allowance>();
  for (const subscription of subscriptions) {
    const merged = await entitlementsOfSubscription(context, subscription, at);
    const metered = merged.filter(({ type, isEnabled }) => type === 'metered' && isEnabled);
    const features = byId(await findFeatures(context.db, idsOf(metered.map(({ featureId }) => featureId))));
    for (const { featureId, limit, resetPeriod } of metered) {
      const meterId = features.get(featureId)?.meter_id;
      if (meterId) allowances.set(`${subscription.id} ${meterId}`, { limit, resetPeriod });
    }
  }
  return (subscriptionId, meterId) => allowances.get(`${subscriptionId} ${meterId}`);
}
