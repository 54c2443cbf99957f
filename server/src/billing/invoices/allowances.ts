import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import { type Decimal, decimal, sum } from '../../rating/decimal.ts';
import type { ResetPeriod } from '../../rating/entitlement.ts';
import type { Quota as SideQuota } from '../../rating/quota.ts';
import type { EntitlementRow } from '../../resources/entitlements/index.ts';
import { findFeatures } from '../../resources/features/index.ts';
import { byId, idsOf } from '../../resources/records.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { entitlementsOfSubscription, type Grant } from '../entitlements.ts';

/** How much of a meter is included. */
export interface Allowance {
  /** null: everything. */
  readonly limit: Decimal | null;
  readonly resetPeriod: ResetPeriod | undefined;
  /** Where the limit is granted anew in windows that open with use, whatever the reset period. */
  readonly quota?: Quota;
}

/** How the windows of a quota open, and who grants it. */
interface GrantedQuota extends SideQuota {
  /** The entitlement that grants it; the first one of several that add up. */
  readonly entitlementId: string;
}

/** A quota, and whether it is money or a quantity. */
export interface Quota extends GrantedQuota {
  readonly measure: 'quantity' | 'amount';
  /** Quotas of other kinds that run beside it. */
  readonly beside: readonly GrantedQuota[];
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
    for (const { featureId, limit, resetPeriod, grants } of metered) {
      const meterId = features.get(featureId)?.meter_id;
      const allowance = quotaOf(grants) ?? { limit, resetPeriod };
      if (meterId) allowances.set(`${subscription.id} ${meterId}`, allowance);
    }
  }
  return (subscriptionId, meterId) => allowances.get(`${subscriptionId} ${meterId}`);
}

const UNIT = { hour: 3_600_000, day: 86_400_000, week: 7 * 86_400_000, subscription_period: undefined } as const;

/** Quota windows take the place of a limit. Those of one kind add up; those of several kinds run side by side. */
function quotaOf(grants: readonly Grant[]): Allowance | undefined {
  const entitlements = grants.map(({ entitlement }) => entitlement).filter(({ grant_quota }) => grant_quota !== null);
  const kindOf = ({ grant_measure, grant_duration_unit, grant_duration_value }: EntitlementRow) =>
    `${grant_measure} ${grant_duration_unit} ${grant_duration_value}`;
  const [first, ...beside] = [...Map.groupBy(entitlements, kindOf).values()].map(grantedQuotaOf);
  const [entitlement] = entitlements;
  if (!first || !entitlement) return undefined;
  const quota = { ...first, measure: entitlement.grant_measure ?? 'quantity', beside };
  return { limit: first.limit, resetPeriod: undefined, quota };
}

/** Entitlements of one kind as one quota. */
function grantedQuotaOf(same: readonly EntitlementRow[]): GrantedQuota {
  const [first] = same;
  const unit = UNIT[first?.grant_duration_unit ?? 'subscription_period'];
  return {
    entitlementId: first?.id ?? '',
    limit: sum(same.map(({ grant_quota }) => decimal(grant_quota ?? '0'))),
    duration: unit && unit * (first?.grant_duration_value ?? 1),
    unit: first?.grant_allocation_behavior === 'unit_start' ? unit : undefined,
  };
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
