import type { Context } from '../../context.ts';
import type { Decimal } from '../../rating/decimal.ts';
import { rate } from '../../rating/prices/index.ts';
import { quotaWindows } from '../../rating/quota.ts';
import type { Interval } from '../../rating/timezone.ts';
import { lineItemsOf, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { allowancesOf } from './allowances.ts';
import { catalogOf } from './catalog.ts';
import { familyOf } from './family.ts';
import { chargesDue } from './items.ts';
import { type Period, toInterval } from './periods.ts';
import { measureUses, quotaOf } from './usage.ts';

/** A window of a quota, and how much of it was used: a quantity, or money where the quota is money. */
export interface UsedQuota extends Interval {
  readonly entitlementId: string;
  readonly subscription: SubscriptionRow;
  readonly quota: Decimal;
  readonly used: Decimal;
}

/** The windows of all quotas of a subscription and of those invoiced with it, by the functions that bill them. */
export async function usedQuotas(context: Context, head: SubscriptionRow, period: Period): Promise<UsedQuota[]> {
  const window = toInterval(period);
  const family = await familyOf(context, head, period);
  const members = [head, ...family.grouped];
  const allowances = await allowancesOf(context, members, new Date(Math.min(context.now.getTime(), window.end - 1)));
  const found: UsedQuota[] = [];
  for (const subscription of members) {
    const items = await lineItemsOf(context.db, [subscription.id]);
    const users = family.users.get(subscription.id) ?? [];
    const due = chargesDue(subscription, items, window, 'usage').map((charge) => ({ charge, subscription, users }));
    const catalog = await catalogOf(
      context,
      due.map(({ charge }) => charge.item),
    );
    for (const one of due) {
      const { item, period: span } = one.charge;
      const quota = quotaOf(one, allowances, catalog);
      if (!quota) continue;
      const request = { meter: catalog.meter(item.meter_id), externalCustomerIds: users, window: span };
      const uses = await measureUses(context, request);
      for (const { entitlementId, limit, ...terms } of [quota, ...quota.beside]) {
        for (const { start, end, quantity } of quotaWindows(uses, terms, span)) {
          const used = quota.measure === 'amount' ? rate(catalog.model(item.price_id), quantity) : quantity;
          found.push({ entitlementId, subscription, start, end, quota: limit, used });
        }
      }
    }
  }
  return found;
}
