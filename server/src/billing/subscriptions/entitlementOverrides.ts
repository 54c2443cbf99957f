import type { OverrideEntitlement } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { Decimal } from '../../rating/decimal.ts';
import { previousBillingDate } from '../../rating/period.ts';
import { prorateLimit, remainingShare } from '../../rating/proration.ts';
import { type EntitlementRow, findEntitlementsOf, insertEntitlement } from '../../resources/entitlements/index.ts';
import type { Findings } from '../../resources/findings.ts';
import { byId, newRecord } from '../../resources/records.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { periodEnd } from './periods.ts';

/** What takes the place of an entitlement of the plan, for one subscription. */
export interface EntitlementDraft {
  readonly replaced: EntitlementRow;
  readonly values: Partial<EntitlementRow>;
}

/** Members of an override that each kind of feature understands. */
const MEMBERS: { readonly [Type in EntitlementRow['feature_type']]: readonly (keyof OverrideEntitlement)[] } = {
  metered: ['usage_limit', 'is_enabled'],
  boolean: ['is_enabled'],
  static: ['static_value', 'is_enabled'],
  config: ['config_value'],
};

export async function readEntitlementOverrides(
  context: Context,
  planId: string,
  overrides: readonly OverrideEntitlement[],
  at: string,
  findings: Findings,
): Promise<EntitlementDraft[]> {
  if (overrides.length === 0) return [];
  const known = byId(await findEntitlementsOf(context.db, 'PLAN', [planId]));
  const seen = new Set<string>();
  return overrides.flatMap((override, index) => {
    const here = `${at}override_entitlements[${index}].`;
    const replaced = known.get(override.entitlement_id);
    if (!replaced) {
      findings.fault(`${here}entitlement_id`, `${override.entitlement_id} is no entitlement of the plan`);
      return [];
    }
    if (seen.has(replaced.id)) findings.fault(`${here}entitlement_id`, 'is overridden twice');
    seen.add(replaced.id);
    const allowed = MEMBERS[replaced.feature_type];
    for (const name of ['usage_limit', 'is_enabled', 'static_value', 'config_value'] as const) {
      if (override[name] !== undefined && !allowed.includes(name)) {
        findings.fault(`${here}${name}`, `is not for ${replaced.feature_type} features`);
      }
    }
    return [{ replaced, values: valuesOf(replaced, override) }];
  });
}

/** A limit that is left out means no limit at all: that is how an override says "unlimited". */
function valuesOf(replaced: EntitlementRow, override: OverrideEntitlement): Partial<EntitlementRow> {
  return {
    is_enabled: override.is_enabled ?? replaced.is_enabled,
    ...(replaced.feature_type === 'metered' && {
      usage_limit: override.usage_limit === undefined ? null : String(override.usage_limit),
      usage_reset_period: replaced.usage_reset_period ?? 'MONTHLY',
    }),
    ...(override.static_value !== undefined && { static_value: override.static_value }),
    ...(override.config_value !== undefined && { config_value: override.config_value }),
  };
}

export async function placeEntitlementOverrides(
  context: Context,
  subscription: SubscriptionRow,
  drafts: readonly EntitlementDraft[],
  end: Date | null = null,
): Promise<void> {
  for (const { replaced, values } of drafts) {
    await insertEntitlement(context.db, {
      ...replaced,
      ...values,
      ...newRecord(context, 'ent'),
      status: 'published',
      entity_type: 'SUBSCRIPTION',
      entity_id: subscription.id,
      parent_entitlement_id: replaced.id,
      start_date: subscription.start_date,
      end_date: end,
    });
  }
}

/**
 * A short first calendar period gets its share of the plan's limits: who joins on the 26th is not entitled to a whole
 * month. From the next period on the plan's own limits hold.
 */
export async function prorateFirstLimits(context: Context, subscription: SubscriptionRow): Promise<void> {
  const { billing_cycle, proration_behavior, start_date } = subscription;
  if (billing_cycle !== 'calendar' || proration_behavior !== 'create_prorations' || subscription.trial_end) return;
  const { billing_period, billing_period_count, timezone } = subscription;
  const firstEnd = periodEnd(start_date, { ...subscription, end_date: null });
  const end = firstEnd.getTime();
  const start = previousBillingDate(end, billing_period, billing_period_count, timezone);
  if (start >= start_date.getTime()) return;
  const share = remainingShare({ start, end }, start_date.getTime());
  const entitlements = await findEntitlementsOf(context.db, 'PLAN', [subscription.plan_id]);
  const limited = entitlements.flatMap((replaced) =>
    replaced.feature_type === 'metered' && replaced.usage_limit !== null
      ? [
          {
            replaced,
            values: { usage_limit: prorateLimit(new Decimal(String(replaced.usage_limit)), share).toFixed() },
          },
        ]
      : [],
  );
  await placeEntitlementOverrides(context, subscription, limited, firstEnd);
}
