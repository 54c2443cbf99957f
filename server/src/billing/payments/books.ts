import type { Context } from '../../context.ts';
import { decimal } from '../../rating/decimal.ts';
import type { PaymentRow } from '../../resources/payments/index.ts';
import { bookMoney, type MoneyAccount } from '../ledger/index.ts';

/** Where the money of a payment comes from. */
function sourceOf({ payment_gateway, payment_method_type }: PaymentRow): MoneyAccount {
  if (payment_method_type === 'CREDITS') return 'wallets';
  return payment_gateway ? `gateway:${payment_gateway}` : 'offline';
}

/** What a payment is for. */
const targetOf = ({ invoice_id, customer_id }: PaymentRow): MoneyAccount =>
  invoice_id ? `invoice:${invoice_id}` : `customer:${customer_id}`;

const sumOf = ({ amount, currency }: PaymentRow) => ({ amount: decimal(String(amount)), currency });

/** Money has arrived. @param counts whether something counts on it; otherwise it is on its way back */
export async function bookArrival(context: Context, payment: PaymentRow, counts: boolean): Promise<void> {
  const to = counts ? targetOf(payment) : 'unclaimed';
  await bookMoney(context, {
    from: sourceOf(payment),
    to,
    ...sumOf(payment),
    cause: { type: 'payment', id: payment.id },
  });
}

/** What was charged in advance became the payment of an invoice. */
export async function bookClaim(context: Context, before: PaymentRow, after: PaymentRow): Promise<void> {
  const cause = { type: 'payment_claimed', id: after.id } as const;
  await bookMoney(context, { from: targetOf(before), to: targetOf(after), ...sumOf(after), cause });
}

/** Money went back to where it came from. */
export async function bookReturn(context: Context, payment: PaymentRow, from: MoneyAccount): Promise<void> {
  const cause = { type: 'payment_returned', id: payment.id } as const;
  await bookMoney(context, { from, to: sourceOf(payment), ...sumOf(payment), cause });
}
