import type { Context } from '../../context.ts';
import { invalidOperation, validationError } from '../../errors.ts';
import { newId } from '../../ids.ts';
import { Decimal, decimal, formatDecimal } from '../../rating/decimal.ts';
import { roundToCurrency } from '../../rating/money.ts';
import type { InvoiceRow } from '../../resources/invoices/index.ts';
import { settingOf } from '../../resources/settings/index.ts';
import { findPendingBonus, findPurchase, type TransactionRow, type WalletRow } from '../../resources/wallets/index.ts';
import { customerTaxes, oneOffInvoice, payInvoice } from '../invoices/index.ts';
import { WalletBook } from './book.ts';
import { creditWallet } from './invoices.ts';
import { saveAndTell } from './tell.ts';
import type { TopUpOrder } from './topUpRequest.ts';

export interface Sale {
  invoiceId: string;
  /** The transaction that the invoice sells, which is to be booked with this id. */
  transactionId: string;
  /** Whether it counts at once; otherwise when the invoice is paid. */
  paid: boolean;
}

/**
 * Writes the invoice over credits: one line, due now, with the taxes of the customer.
 *
 * @throws ApiError `validation_error` when the credits cost less than a minor unit
 */
export async function sell(context: Context, wallet: WalletRow, order: TopUpOrder): Promise<Sale> {
  const { customer_id, currency } = wallet;
  const price = order.amount ?? order.credits.times(wallet.topup_conversion_rate);
  const amount = roundToCurrency(price, currency);
  if (!amount.gt(0)) {
    throw validationError({
      credits_to_add: `cost ${formatDecimal(price)} ${currency}, which is less than an invoice can ask for`,
    });
  }
  const { auto_complete_purchased_credit_transaction: atOnce } = await settingOf(context.db, 'invoice_config');
  const paid = atOnce && !order.awaitsPayment;
  const transactionId = newId('wtxn', context.now);
  const invoice = await oneOffInvoice(context, {
    customerId: customer_id,
    reason: order.auto ? 'WALLET_AUTO_TOPUP' : 'MANUAL',
    currency,
    lines: [{ displayName: `Purchase ${formatDecimal(order.credits)} Credits`, amount }],
    taxes: await customerTaxes(context, customer_id, currency),
    ...(order.key && { idempotencyKey: order.key }),
    description: order.description,
    dueDate: context.now,
    ...(order.awaitsPayment && { asDraft: true }),
    metadata: {
      wallet_transaction_id: transactionId,
      wallet_id: wallet.id,
      credits_amount: formatDecimal(order.credits),
      auto_completed: String(paid),
      auto_topup: String(order.auto ?? false),
      description: order.description,
    },
  });
  // Its transaction is not booked yet, so paying it completes nothing.
  if (paid) await payInvoice(context, invoice.id, decimal(invoice.amount_remaining));
  return { invoiceId: invoice.id, transactionId, paid };
}

/**
 * Completes the credits that an invoice sold. To be called when an invoice is paid in full; for any other invoice, and for
 * one whose credits are in the wallet already, nothing happens.
 */
export async function settlePurchase(context: Context, invoice: InvoiceRow): Promise<void> {
  const known = await findPurchase(context.db, invoice.id);
  if (known?.transaction_status !== 'pending') return;
  const book = await WalletBook.open(context, known.wallet_id);
  const purchase = await findPurchase(context.db, invoice.id);
  if (purchase?.transaction_status !== 'pending') return;
  const bonus = await findPendingBonus(context.db, purchase.id);
  const rows = bonus ? [purchase, bonus] : [purchase];
  if (book.wallet.wallet_status === 'active') for (const row of rows) book.complete(row);
  else for (const row of rows) book.fail(row);
  await saveAndTell(context, book);
  if (book.wallet.wallet_status !== 'active') await giveElsewhere(context, book.wallet, rows, invoice);
}

/** The wallet was closed while its customer paid for credits: they go to the wallet that the customer has now. */
async function giveElsewhere(
  context: Context,
  closed: WalletRow,
  rows: readonly TransactionRow[],
  invoice: InvoiceRow,
): Promise<void> {
  const credits = rows.reduce((sum, row) => sum.plus(row.credit_amount), new Decimal(0));
  await creditWallet(context, {
    customerId: closed.customer_id,
    currency: closed.currency,
    amount: credits.times(closed.conversion_rate),
    reason: 'PURCHASED_CREDIT_DIRECT',
    reference: { type: 'INVOICE', id: invoice.id },
    idempotencyKey: `purchase-${invoice.id}`,
    description: `Bought for wallet ${closed.id}, which was closed before they were paid`,
  });
}

/**
 * Calls off credits that an invoice was to sell. To be called when an invoice is voided.
 *
 * @throws ApiError `invalid_operation` when they are in the wallet already: what was paid would come back as credits, and
 * the customer would have both
 */
export async function cancelPurchase(context: Context, invoice: InvoiceRow): Promise<void> {
  const known = await findPurchase(context.db, invoice.id);
  if (!known) return;
  const book = await WalletBook.open(context, known.wallet_id);
  const purchase = await findPurchase(context.db, invoice.id);
  if (purchase?.transaction_status === 'completed') {
    throw invalidOperation(
      `Invoice ${invoice.id} sold credits that are in wallet ${known.wallet_id}. Debit them and refund the payment instead.`,
      { invoice_id: invoice.id, wallet_id: known.wallet_id, wallet_transaction_id: known.id },
    );
  }
  if (purchase?.transaction_status !== 'pending') return;
  const bonus = await findPendingBonus(context.db, purchase.id);
  for (const row of bonus ? [purchase, bonus] : [purchase]) book.fail(row);
  await saveAndTell(context, book);
}
