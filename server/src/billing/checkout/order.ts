import type { CreateSubscriptionRequest, TopUpWalletRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { decimal } from '../../rating/decimal.ts';
import type { CheckoutRow } from '../../resources/checkout/index.ts';
import { findInvoices } from '../../resources/invoices/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { createSubscription } from '../subscriptions/create.ts';
import { type Opened, settleOpening } from '../subscriptions/opening.ts';
import { type TopUp, topUp } from '../wallets/index.ts';
import { openCheckout } from './open.ts';
import { openSubscriptionCheckout } from './subscription.ts';

/**
 * Creates a subscription, or with `checkout` a draft that waits for its first payment. Where there is nothing to pay, a
 * trial for instance, it begins at once.
 */
export async function orderSubscription(
  request: Context,
  body: CreateSubscriptionRequest,
): Promise<Opened & { checkout?: CheckoutRow }> {
  const opened = await createSubscription(request, body);
  const { subscription } = opened;
  if (!body.checkout || subscription.subscription_status !== 'draft') return opened;
  const context = await inCustomersTime(request, subscription.customer_id);
  const checkout = await openSubscriptionCheckout(context, subscription, body.checkout);
  if (checkout) return { ...opened, checkout };
  return { ...opened, subscription: await settleOpening(context, subscription, undefined) };
}

/**
 * Adds credits to a wallet, or with `checkout` sells them: they are in the wallet, and count, once they are paid. A wallet
 * waits for one such payment at a time.
 */
export async function orderCredits(
  request: Context,
  walletId: string,
  body: TopUpWalletRequest,
): Promise<TopUp & { checkout?: CheckoutRow }> {
  const ordered = await topUp(request, walletId, body);
  const { wallet, transaction, invoiceId } = ordered;
  if (!body.checkout || !invoiceId) return ordered;
  const context = await inCustomersTime(request, wallet.customer_id);
  const [invoice] = await findInvoices(context.db, [invoiceId]);
  if (!invoice) throw new Error(`Invoice ${invoiceId} was written and is not there.`);
  const checkout = await openCheckout(context, {
    action: 'wallet_topup',
    customerId: wallet.customer_id,
    subjectId: wallet.id,
    configuration: { wallet_topup_params: { wallet_id: wallet.id, wallet_transaction_id: transaction.id } },
    params: body.checkout,
    invoice,
    amount: decimal(String(invoice.amount_remaining)),
  });
  return { ...ordered, checkout };
}
