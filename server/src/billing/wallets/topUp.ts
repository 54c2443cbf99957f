import type { TopUpWalletRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation, notFound } from '../../errors.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { findWallets, type TransactionRow, type WalletRow } from '../../resources/wallets/index.ts';
import { bonusOf } from './bonus.ts';
import { WalletBook } from './book.ts';
import { sell } from './purchase.ts';
import { keyTaken, saveAndTell } from './tell.ts';
import { readTopUp, type TopUpOrder } from './topUpRequest.ts';

export interface TopUp {
  wallet: WalletRow;
  transaction: TransactionRow;
  /** The invoice that sells the credits. */
  invoiceId?: string;
}

/**
 * Adds credits to a wallet as a caller asks.
 *
 * @throws ApiError `validation_error` with every fault, `not_found`, `invalid_operation` for a closed wallet,
 * `already_exists` for a key that was used
 */
export async function topUp(request: Context, walletId: string, body: TopUpWalletRequest): Promise<TopUp> {
  const [known] = await findWallets(request.db, [walletId]);
  if (!known) throw notFound('Wallet', 'wallet_id', walletId);
  const context = await inCustomersTime(request, known.customer_id);
  const order = readTopUp(body, known, context.now);
  const book = await WalletBook.open(context, walletId);
  refuseInactive(book.wallet);
  if (order.key && (await book.booked('request', [order.key])).length > 0) throw keyTaken(order.key);
  return addCredits(context, book, order);
}

/** Books an order, and writes the invoice that sells the credits if there is to be one. The wallet is active. */
export async function addCredits(context: Context, book: WalletBook, order: TopUpOrder): Promise<TopUp> {
  const { key, expiry, priority, description, metadata } = order;
  const bonus = await bonusOf(context, order);
  const invoiced = order.reason === 'PURCHASED_CREDIT_INVOICED';
  const sale = invoiced ? await sell(context, book.wallet, order) : undefined;
  const pending = sale !== undefined && !sale.paid;
  const transaction = book.credit({
    credits: order.credits,
    ...(order.amount && { amount: order.amount }),
    reason: order.reason,
    reference: sale ? { type: 'INVOICE', id: sale.invoiceId } : { type: 'EXTERNAL', id: key ?? '' },
    ...(sale && { id: sale.transactionId }),
    ...(key && { key, origin: 'request' as const }),
    expiry,
    priority,
    description,
    metadata: order.auto ? { ...metadata, auto_topup: 'true' } : metadata,
    pending,
  });
  if (bonus) {
    book.credit({
      ...bonus,
      reason: 'PURCHASED_CREDIT_BONUS',
      reference: { type: 'EXTERNAL', id: transaction.id },
      parentId: transaction.id,
      description: 'Bonus credits for purchase',
      pending,
    });
  }
  await saveAndTell(context, book);
  return { wallet: book.wallet, transaction, ...(sale && { invoiceId: sale.invoiceId }) };
}

/** @throws ApiError `invalid_operation` */
function refuseInactive(wallet: WalletRow): void {
  const refusal = refusalOf(wallet);
  if (refusal) throw refusal;
}

/** Why credits of a wallet cannot be moved; undefined for an active one. */
export function refusalOf(wallet: WalletRow): Error | undefined {
  if (wallet.wallet_status === 'active') return undefined;
  return invalidOperation(`Wallet ${wallet.id} is ${wallet.wallet_status}. Use an active wallet of the customer.`, {
    wallet_id: wallet.id,
    wallet_status: wallet.wallet_status,
  });
}
