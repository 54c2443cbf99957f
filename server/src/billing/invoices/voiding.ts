import type { Context } from '../../context.ts';
import { decimal } from '../../rating/decimal.ts';
import { type InvoiceRow, tellAbout, updateInvoiceRow } from '../../resources/invoices/index.ts';
import { changeOf } from '../../resources/records.ts';
import { cancelPurchase } from '../wallets/index.ts';
import { inItsTime, invoiceToMove } from './find.ts';
import { giveBack } from './wallets.ts';

/**
 * Takes an invoice out of the books. What was paid for it, in money and in prepaid credits, and not given back yet, comes
 * back as credits.
 *
 * @throws ApiError `not_found`, `invalid_operation`
 */
export async function voidInvoice(
  outer: Context,
  id: string,
  options: { metadata?: Record<string, string> | null | undefined } = {},
): Promise<InvoiceRow> {
  const row = await invoiceToMove(outer, id, 'void');
  const context = await inItsTime(outer, row);
  await cancelPurchase(context, row);
  const funded = decimal(row.amount_paid).plus(decimal(row.total_prepaid_credits_applied));
  const owed = funded.minus(decimal(row.refunded_amount));
  if (owed.gt(0)) await giveBack(context, row, owed);
  const voided = await updateInvoiceRow(context.db, id, {
    ...changeOf(context),
    invoice_status: 'VOIDED',
    voided_at: context.now,
    ...(funded.gt(0) && { payment_status: 'REFUNDED', refunded_amount: funded.toFixed() }),
    ...(options.metadata && { metadata: { ...row.metadata, ...options.metadata } }),
  });
  await tellAbout(context, 'invoice.update.voided', voided);
  return voided;
}
