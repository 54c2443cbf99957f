import type { Context } from '../../context.ts';
import { type Decimal, sum } from '../../rating/decimal.ts';
import { rateUsage } from '../../rating/invoice.ts';
import { lineItemsOf, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { catalogOf } from './catalog.ts';
import { linesDue } from './compose.ts';
import type { NewLine } from './contents.ts';
import { familyOf } from './family.ts';
import { chargesDue } from './items.ts';
import { type Period, toInterval } from './periods.ts';
import { measureDue } from './usage.ts';

/** What the usage of a window costs so far, by the same function as the invoice; discounts, taxes and credits not counted. */
export async function currentUsage(
  context: Context,
  subscription: SubscriptionRow,
  window: Period,
): Promise<{ amount: Decimal; lines: readonly NewLine[] }> {
  const lines = await linesDue(context, { subscription, window: toInterval(window), point: 'usage' });
  return { amount: sum(lines.map((line) => line.amount)), lines };
}

/** What each usage line costs before allowances and commitments: what a threshold is compared with. */
export async function grossUsage(context: Context, subscription: SubscriptionRow, window: Period): Promise<Decimal[]> {
  const family = await familyOf(context, subscription, window);
  const items = await lineItemsOf(context.db, [subscription.id]);
  const due = chargesDue(subscription, items, toInterval(window), 'usage').map((charge) => ({
    charge,
    subscription,
    users: family.users.get(subscription.id) ?? [],
  }));
  const catalog = await catalogOf(
    context,
    due.map(({ charge }) => charge.item),
  );
  const used = await measureDue(context, due, catalog, () => undefined);
  return due.map(({ charge }, index) => {
    const measured = used[index];
    const usage =
      measured?.kind === 'measured'
        ? measured.usage
        : { kind: 'buckets' as const, buckets: measured?.windows.flatMap((one) => one.quantities) ?? [] };
    const { currency } = subscription;
    return rateUsage({ price: catalog.model(charge.item.price_id), currency, usage }).amount;
  });
}
