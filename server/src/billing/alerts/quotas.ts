import type { Context } from '../../context.ts';
import { derivedId } from '../../ids.ts';
import { formatDecimal } from '../../rating/decimal.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { emit } from '../../webhooks/index.ts';
import { instant } from '../../wire.ts';
import { usedQuotas } from '../invoices/index.ts';
import { record } from './record.ts';

/**
 * Tells of quotas that are used up, once for each of their windows. A window that is used up stays so, and the next one is
 * another: nothing recovers.
 */
export async function checkQuotas(context: Context, head: SubscriptionRow): Promise<void> {
  const { current_period_start: start, current_period_end: end } = head;
  for (const window of await usedQuotas(context, head, { start, end })) {
    const { entitlementId, subscription, quota, used } = window;
    if (used.lt(quota)) continue;
    const opened = new Date(window.start);
    const id = derivedId('eg', opened, subscription.id, entitlementId);
    const change = await record(context, {
      type: 'entitlement_grant_exhausted',
      entity: { type: 'entitlement_grant', id },
      parent: { type: 'subscription', id: subscription.id },
      customerId: subscription.customer_id,
      settings: {
        alert_enabled: true,
        critical: { threshold: formatDecimal(quota), condition: 'above' },
        warning: null,
        info: null,
      },
      value: used,
      periodStart: opened,
    });
    if (!change) continue;
    await emit(context, 'entitlement.grant.exhausted', subscription.id, {
      subscription_id: subscription.id,
      customer_id: subscription.customer_id,
      entitlement_id: entitlementId,
      entitlement_grant_id: id,
      alert_type: 'entitlement_grant_exhausted',
      alert_status: change.state,
      usage_ratio: formatDecimal(used.div(quota).toDecimalPlaces(6)),
      triggered_at: instant(context.now),
    });
  }
}
