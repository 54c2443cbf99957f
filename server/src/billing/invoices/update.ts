import type { UpdateInvoicePaymentRequest, UpdateInvoiceRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation, validationError } from '../../errors.ts';
import { decimal, tryDecimal } from '../../rating/decimal.ts';
import {
  type InvoiceRow,
  requireMove,
  requirePaymentMove,
  tellAbout,
  updateInvoiceRow,
} from '../../resources/invoices/index.ts';
import { changeOf } from '../../resources/records.ts';
import { settlePurchase } from '../wallets/index.ts';
import { inItsTime, invoiceToMove } from './find.ts';
import { settled } from './money.ts';
import { hasSucceededPayment } from './payments.ts';
import { computeInvoice } from './recalculate.ts';

/** @throws ApiError `not_found`, `invalid_operation`, `validation_error` for a due date in the past */
export async function updateInvoice(outer: Context, id: string, request: UpdateInvoiceRequest): Promise<InvoiceRow> {
  const row = await invoiceToMove(outer, id, 'update');
  const context = await inItsTime(outer, row);
  const due = request.due_date === undefined ? undefined : new Date(request.due_date);
  if (due && due < context.now) throw validationError({ due_date: 'must not be in the past' });
  if (request.apply_discount) requireMove(row, 'discount');
  const changed = await updateInvoiceRow(context.db, id, {
    ...changeOf(context),
    ...(due && { due_date: due }),
    ...(request.invoice_pdf_url !== undefined && { invoice_pdf_url: request.invoice_pdf_url }),
    ...(request.metadata !== undefined && { metadata: request.metadata }),
  });
  // A draft's coupons follow from its lines, so both are brought up to date.
  if (request.apply_discount) return computeInvoice(context, id);
  await tellAbout(context, 'invoice.update', changed);
  return changed;
}

/**
 * Sets by hand what became of money that is tracked elsewhere.
 *
 * @throws ApiError `not_found`, `invalid_operation`, `validation_error`
 */
export async function updatePaymentStatus(
  outer: Context,
  id: string,
  request: UpdateInvoicePaymentRequest,
): Promise<InvoiceRow> {
  const row = await invoiceToMove(outer, id, 'setPaymentStatus');
  const context = await inItsTime(outer, row);
  if (await hasSucceededPayment(context.db, id)) {
    throw invalidOperation(
      'A payment of this invoice has succeeded, so its payment status follows from its payments.',
      {
        invoice_id: id,
      },
    );
  }
  requirePaymentMove(row, request.payment_status);
  const { isPaid, payment_status: _, ...amounts } = settled(row, { paid: paidByHand(row, request) });
  const changed = await updateInvoiceRow(context.db, id, {
    ...changeOf(context),
    ...amounts,
    payment_status: request.payment_status,
    paid_at: isPaid ? (row.paid_at ?? context.now) : null,
  });
  await tellAbout(context, 'invoice.update.payment', changed);
  if (isPaid) await settlePurchase(context, changed);
  return changed;
}

/** How much is paid in the status that is set. */
function paidByHand(row: InvoiceRow, { payment_status, amount }: UpdateInvoicePaymentRequest) {
  const due = decimal(row.amount_due);
  if (payment_status === 'SUCCEEDED') return due;
  if (payment_status === 'FAILED') return decimal('0');
  const paid = amount === undefined ? undefined : tryDecimal(amount);
  if (payment_status === 'OVERPAID') {
    if (!paid?.gt(due)) throw validationError({ amount: `must be more than the ${due.toFixed()} due for OVERPAID` });
    return paid;
  }
  if (amount === undefined) return decimal(row.amount_paid);
  if (!paid || paid.isNegative() || paid.gte(due)) {
    throw validationError({ amount: `must be at least 0 and less than the ${due.toFixed()} due for PENDING` });
  }
  return paid;
}
