import type { Context } from '../../context.ts';
import { decimal, ZERO } from '../../rating/decimal.ts';
import { roundToCurrency } from '../../rating/money.ts';
import type { PriceRow } from '../../resources/prices/index.ts';
import type { LineItemRow, SubscriptionRow } from '../../resources/subscriptions/index.ts';
import type { OneOffLine } from '../invoices/index.ts';
import { chargeNow, type WrittenInvoice } from './doors.ts';
import { chargeFor, wholeCost } from './prorations.ts';

/** A line item that was just added, and its price. */
export interface Added {
  readonly row: LineItemRow;
  readonly price: PriceRow;
}

/**
 * What added line items cost for the rest of the current period. What is charged in arrear is left to the end of the
 * period, where its part is charged; what is charged once is charged whole.
 */
export function restOf(subscription: SubscriptionRow, added: readonly Added[], from: Date): OneOffLine[] {
  const end = subscription.current_period_end;
  return added.flatMap(({ row, price }): OneOffLine[] => {
    const start = row.start_date > from ? row.start_date : from;
    if (row.price_type !== 'FIXED' || row.invoice_cadence !== 'ADVANCE' || start >= end) return [];
    const quantity = decimal(row.quantity);
    const amount =
      row.billing_period === 'ONETIME'
        ? roundToCurrency(wholeCost(price, quantity), subscription.currency)
        : chargeFor(subscription, price, quantity, start).amount;
    if (!amount.gt(ZERO)) return [];
    return [
      {
        displayName: row.display_name,
        amount,
        quantity,
        priceId: row.price_id,
        lineItemId: row.id,
        periodStart: start,
        periodEnd: end,
      },
    ];
  });
}

/** Invoices what added line items cost for the rest of the current period, if that is anything. */
export async function chargeRest(
  context: Context,
  subscription: SubscriptionRow,
  added: readonly Added[],
  from: Date,
): Promise<WrittenInvoice | undefined> {
  const lines = restOf(subscription, added, from);
  return lines.length > 0 ? chargeNow(context, subscription, lines) : undefined;
}
