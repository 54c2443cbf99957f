import type { CreditNoteType } from '@flexprice/generated/types';
import { invalidOperation } from '../../errors.ts';
import { atLeastZero, type Decimal, decimal } from '../../rating/decimal.ts';
import type { InvoiceLineRow, InvoiceRow } from '../../resources/invoices/index.ts';

/**
 * What a note on this invoice is: money that was paid comes back, money that is owed is owed less.
 *
 * @throws ApiError `invalid_operation` for an invoice on which nothing can be given back
 */
export function typeFor({ id, invoice_status, payment_status }: InvoiceRow): CreditNoteType {
  const type = TYPES[payment_status];
  if (invoice_status === 'FINALIZED' && type) return type;
  throw invalidOperation(
    `Nothing can be given back on invoice ${id}: it is ${invoice_status} with payment status ${payment_status}, and it would have to be FINALIZED and not fully refunded.`,
    { invoice_id: id, invoice_status, payment_status },
  );
}

const TYPES: { readonly [Status in InvoiceRow['payment_status']]?: CreditNoteType } = {
  INITIATED: 'ADJUSTMENT',
  PENDING: 'ADJUSTMENT',
  PROCESSING: 'ADJUSTMENT',
  FAILED: 'ADJUSTMENT',
  SUCCEEDED: 'REFUND',
  OVERPAID: 'REFUND',
  PARTIALLY_REFUNDED: 'REFUND',
};

/** The most that can still be given back on an invoice, over all its lines. */
export function maximumOf(invoice: InvoiceRow, type: CreditNoteType): Decimal {
  const paid = decimal(String(invoice.amount_paid));
  if (type === 'REFUND') return atLeastZero(paid.minus(decimal(String(invoice.refunded_amount))));
  const due = decimal(String(invoice.total)).minus(decimal(String(invoice.adjustment_amount)));
  return atLeastZero(due.minus(paid));
}

/** The most that can still be given back on one line: what it charged, less what notes in effect have given back. */
export const lineMaximum = (line: InvoiceLineRow, given: ReadonlyMap<string, string>): Decimal =>
  atLeastZero(decimal(String(line.amount)).minus(decimal(given.get(line.id) ?? '0')));
