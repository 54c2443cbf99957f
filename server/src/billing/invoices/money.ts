import type { PaymentStatus } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation } from '../../errors.ts';
import { atLeastZero, type Decimal, decimal } from '../../rating/decimal.ts';
import { type InvoiceChange, type InvoiceRow, tellAbout, updateInvoiceRow } from '../../resources/invoices/index.ts';
import { changeOf } from '../../resources/records.ts';
import { settlePurchase } from '../wallets/index.ts';
import { finalizeDraft } from './finalize.ts';
import { invoiceToMove } from './find.ts';

/**
 * The only doors to what is paid, adjusted and given back of an invoice. What is always true afterwards: paid and remaining
 * are what is due, unless more was paid than that.
 */

/**
 * Money arrived. A draft that it pays becomes owed first, with a number as any other.
 *
 * @throws ApiError `not_found`, `invalid_operation`
 */
export async function payInvoice(
  context: Context,
  id: string,
  amount: Decimal,
  { payment }: { payment?: string } = {},
): Promise<InvoiceRow> {
  if (!amount.gt(0)) throw invalidOperation('What is paid must be more than 0.', { invoice_id: id });
  let row = await invoiceToMove(context, id, 'pay');
  if (row.invoice_status === 'DRAFT' && decimal(row.amount_paid).plus(amount).gte(decimal(row.amount_due))) {
    row = await finalizeDraft(context, row);
  }
  const paid = decimal(row.amount_paid).plus(amount);
  context.log.debug({ invoice: id, payment, amount: amount.toFixed() }, 'invoice paid');
  return change(context, row, settled(row, { paid }));
}

/**
 * A credit note takes something off what is still to pay.
 *
 * @throws ApiError `not_found`, `invalid_operation` for more than remains
 */
export async function adjustInvoice(context: Context, id: string, amount: Decimal): Promise<InvoiceRow> {
  const row = await invoiceToMove(context, id, 'adjust');
  const remaining = decimal(row.amount_remaining);
  if (amount.gt(remaining)) {
    throw invalidOperation(
      `Only ${remaining.toFixed()} of invoice ${id} remains to be paid, so no more can be taken off.`,
      {
        invoice_id: id,
        maximum: remaining.toFixed(),
      },
    );
  }
  return change(context, row, settled(row, { adjustment: decimal(row.adjustment_amount).plus(amount) }));
}

/** A voided credit note no longer counts: what it took off is to be paid again. */
export async function unadjustInvoice(context: Context, id: string, amount: Decimal): Promise<InvoiceRow> {
  const row = await invoiceToMove(context, id, 'update');
  const adjustment = atLeastZero(decimal(row.adjustment_amount).minus(amount));
  return change(context, row, settled(row, { adjustment }));
}

/**
 * Records that paid money was given back; the caller moves it.
 *
 * @throws ApiError `not_found`, `invalid_operation` for more than was paid and not given back
 */
export async function refundInvoice(context: Context, id: string, amount: Decimal): Promise<InvoiceRow> {
  const row = await invoiceToMove(context, id, 'refund');
  const paid = decimal(row.amount_paid);
  const refunded = decimal(row.refunded_amount).plus(amount);
  if (refunded.gt(paid)) {
    const maximum = paid.minus(decimal(row.refunded_amount)).toFixed();
    throw invalidOperation(`Only ${maximum} of what was paid on invoice ${id} can be given back.`, {
      invoice_id: id,
      maximum,
    });
  }
  return change(context, row, {
    refunded_amount: refunded.toFixed(),
    payment_status: refunded.eq(paid) ? 'REFUNDED' : 'PARTIALLY_REFUNDED',
  });
}

/** What an amount paid or taken off means for the rest. */
export function settled(row: InvoiceRow, { paid, adjustment }: { paid?: Decimal; adjustment?: Decimal }) {
  const adjusted = adjustment ?? decimal(row.adjustment_amount);
  const received = paid ?? decimal(row.amount_paid);
  const due = atLeastZero(decimal(row.total).minus(adjusted));
  const over = received.minus(due);
  const isPaid = over.gte(0);
  const status: PaymentStatus = over.gt(0) ? 'OVERPAID' : isPaid ? 'SUCCEEDED' : 'PENDING';
  return {
    adjustment_amount: adjusted.toFixed(),
    amount_due: due.toFixed(),
    amount_paid: received.toFixed(),
    amount_remaining: atLeastZero(over.negated()).toFixed(),
    overpaid_amount: over.gt(0) ? over.toFixed() : null,
    payment_status: status,
    isPaid,
  };
}

async function change(
  context: Context,
  row: InvoiceRow,
  { isPaid, ...columns }: InvoiceChange & { isPaid?: boolean },
): Promise<InvoiceRow> {
  const changed = await updateInvoiceRow(context.db, row.id, {
    ...columns,
    ...(isPaid !== undefined && { paid_at: isPaid ? (row.paid_at ?? context.now) : null }),
    ...changeOf(context),
  });
  await tellAbout(context, 'invoice.update.payment', changed);
  if (isPaid) await settlePurchase(context, changed);
  return changed;
}
