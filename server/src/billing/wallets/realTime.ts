import type { Context } from '../../context.ts';
import { atLeastZero, Decimal, divide, sum, ZERO } from '../../rating/decimal.ts';
import { paidFor, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { balanceOf, type UnpaidInvoice, unpaidInvoices, type WalletRow } from '../../resources/wallets/index.ts';
import { currentUsage } from '../invoices/index.ts';

/** What is really left in a wallet. */
export interface RealTimeBalance {
  /** Money. */
  balance: Decimal;
  credits: Decimal;
  /** What was taken off the balance: usage of the current period, and unpaid invoices. */
  pending: Decimal;
  /** Of that, usage on unpaid invoices. */
  unpaidUsage: Decimal;
}

/** What a customer owes in a currency and is not paid: the same for all their wallets, so it is asked once. */
export interface Owed {
  /** Usage of the current periods, not invoiced yet. */
  usage: Decimal;
  invoices: readonly UnpaidInvoice[];
}

/**
 * Usage by the same function as the invoice, and unpaid invoices, of everything that this customer pays for in a currency.
 */
export async function owedBy(context: Context, customerId: string, currency: string): Promise<Owed> {
  const subscriptions = (await paidFor(context.db, customerId, currency)).filter(isRated);
  const [usage, invoices] = await Promise.all([
    Promise.all(subscriptions.map((subscription) => usageOf(context, subscription))),
    unpaidInvoices(context.db, customerId, currency, context.now),
  ]);
  return { usage: sum(usage), invoices };
}

const isRated = ({ subscription_type: type, subscription_status: status }: SubscriptionRow) =>
  (type === 'standalone' || type === 'parent' || type === 'delegated_invoicing') &&
  (status === 'active' || status === 'trialing');

async function usageOf(context: Context, subscription: SubscriptionRow): Promise<Decimal> {
  const { current_period_start: start, current_period_end: end } = subscription;
  return (await currentUsage(context, subscription, { start, end })).amount;
}

/**
 * The real-time balance of a wallet: what is booked, less what is owed of the kinds that it may pay for. A post-paid wallet
 * is not lowered by usage, and a wallet that is not active has nothing.
 */
export function realTimeOf(wallet: WalletRow, owed: Owed): RealTimeBalance {
  if (wallet.wallet_status !== 'active') return { balance: ZERO, credits: ZERO, pending: ZERO, unpaidUsage: ZERO };
  const { pending, unpaidUsage } = wallet.wallet_type === 'POST_PAID' ? NOTHING : pendingOf(wallet, owed);
  const balance = balanceOf(wallet).minus(pending);
  return { balance, credits: divide(balance, new Decimal(wallet.conversion_rate)), pending, unpaidUsage };
}

const NOTHING = { pending: ZERO, unpaidUsage: ZERO };

function pendingOf({ allowed_price_types: types }: WalletRow, { usage, invoices }: Owed) {
  const paysUsage = types.length === 0 || types.includes('USAGE') || types.includes('ALL');
  const current = paysUsage ? usage : ZERO;
  const unpaidUsage = sum(invoices.map((invoice) => new Decimal(invoice.usage)));
  if (types.includes('ALL') || types.includes('FIXED')) {
    const remaining = sum(invoices.map((invoice) => new Decimal(invoice.amount_remaining)));
    return { pending: current.plus(remaining), unpaidUsage };
  }
  // What was paid counts for usage first, and never for more than there was of it.
  const open = invoices.map((invoice) => atLeastZero(new Decimal(invoice.usage).minus(invoice.amount_paid)));
  return { pending: current.plus(sum(open)), unpaidUsage };
}
