import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
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
  if (!(await anythingIncluded(context, subscriptions))) return () => undefined;
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

/** Whether there is an entitlement to usage at all: most plans have none, and one question is less than six. */
async function anythingIncluded({ db }: Context, subscriptions: readonly SubscriptionRow[]): Promise<boolean> {
  if (subscriptions.length === 0) return false;
  const ids = subscriptions.map((subscription) => subscription.id);
  const plans = subscriptions.map((subscription) => subscription.plan_id);
  const row = await db.first<{ id: string }>(
    sql`
      select id from entitlements
      where ${scoped(db.scope)} and status = 'published' and feature_type = 'metered'
        and (entity_type = 'PLAN' and entity_id = any(${plans}::text[])
          or entity_type = 'SUBSCRIPTION' and entity_id = any(${ids}::text[])
          or entity_type = 'ADDON' and entity_id in (
            select addon_id from addon_associations where ${scoped(db.scope)} and entity_id = any(${ids}::text[])))
      limit 1`,
    'invoices.anything_included',
  );
  return row !== undefined;
}
