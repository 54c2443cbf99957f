import type { Context } from '../../context.ts';
import { type Decimal, decimal, ZERO } from '../../rating/decimal.ts';
import { roundToCurrency } from '../../rating/money.ts';
import type { Interval } from '../../rating/timezone.ts';
import type { PriceRow } from '../../resources/prices/index.ts';
import type { LineItemRow, SubscriptionRow } from '../../resources/subscriptions/index.ts';
import type { OneOffLine } from '../invoices/index.ts';
import { chargeNow, ownPeriodsAfter, recursWith, type WrittenInvoice } from './doors.ts';
import { later } from './periods.ts';
import { chargeFor, wholeCost } from './prorations.ts';

/** A line item that was just added, and its price. */
export interface Added {
  readonly row: LineItemRow;
  readonly price: PriceRow;
}

/** Something that is going to be charged from an instant on. */
interface Addition {
  readonly price: PriceRow;
  readonly priceId: string;
  readonly lineItemId?: string;
  readonly displayName: string;
  readonly quantity: Decimal;
  readonly start: Date;
}

const additionOf = ({ row, price }: Added): Addition => ({
  price,
  priceId: row.price_id,
  lineItemId: row.id,
  displayName: row.display_name,
  quantity: decimal(row.quantity),
  start: row.start_date,
});

/**
 * What additions cost for the rest of the current period. What is charged in arrear is left to the end of the period,
 * where its part is charged; what is charged once is charged whole.
 */
export function restOf(subscription: SubscriptionRow, additions: readonly Addition[], from: Date): OneOffLine[] {
  const end = subscription.current_period_end;
  return additions.flatMap(({ price, quantity, displayName, priceId, lineItemId, ...item }): OneOffLine[] => {
    const start = later(item.start, from);
    if (price.type !== 'FIXED' || price.invoice_cadence !== 'ADVANCE' || start >= end) return [];
    const about = { displayName, quantity, priceId, ...(lineItemId && { lineItemId }) };
    const parts = (): Omit<OneOffLine, 'displayName'>[] => {
      if (price.billing_period === 'ONETIME') {
        const amount = roundToCurrency(wholeCost(price, quantity), subscription.currency);
        return [{ amount, periodStart: start, periodEnd: end }];
      }
      const charge = (at: Date, period?: Interval) => chargeFor(subscription, price, quantity, at, period).amount;
      if (recursWith(subscription, price)) return [{ amount: charge(start), periodStart: start, periodEnd: end }];
      return ownPeriodsAfter(subscription, price, item.start, start).map((period) => {
        const periodStart = later(start, new Date(period.start));
        return { amount: charge(periodStart, period), periodStart, periodEnd: new Date(period.end) };
      });
    };
    return parts().flatMap((part) => (part.amount.gt(ZERO) ? [{ ...about, ...part }] : []));
  });
}

/** Invoices what added line items cost for the rest of the current period, if that is anything. */
export async function chargeRest(
  context: Context,
  subscription: SubscriptionRow,
  added: readonly Added[],
  from: Date,
): Promise<WrittenInvoice | undefined> {
  const lines = restOf(subscription, added.map(additionOf), from);
  return lines.length > 0 ? chargeNow(context, subscription, lines) : undefined;
}
