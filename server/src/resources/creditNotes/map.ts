import type { CreditNote, CreditNoteLineItem } from '@flexprice/generated/types';
import { baseFields, decimalText, instant } from '../../wire.ts';
import type { CreditNoteLineRow, CreditNoteRow } from './rows.ts';

/** What was asked to go with a credit note. */
export type Related = Pick<CreditNote, 'invoice' | 'subscription' | 'customer'>;

/** Row -> contract. */
export function toCreditNote(row: CreditNoteRow, lines: readonly CreditNoteLineRow[], related: Related): CreditNote {
  return {
    id: row.id,
    credit_note_number: row.credit_note_number,
    invoice_id: row.invoice_id,
    customer_id: row.customer_id,
    ...(row.subscription_id && { subscription_id: row.subscription_id }),
    credit_note_status: row.credit_note_status,
    credit_note_type: row.credit_note_type,
    ...(row.refund_status && { refund_status: row.refund_status }),
    reason: row.reason,
    memo: row.memo,
    currency: row.currency,
    total_amount: decimalText(String(row.total_amount)),
    line_items: lines.map(toLine),
    ...(row.finalized_at && { finalized_at: instant(row.finalized_at) }),
    ...(row.voided_at && { voided_at: instant(row.voided_at) }),
    idempotency_key: row.idempotency_key,
    ...(row.metadata && { metadata: row.metadata }),
    ...related,
    ...baseFields(row),
  };
}

const toLine = (row: CreditNoteLineRow): CreditNoteLineItem => ({
  id: row.id,
  credit_note_id: row.credit_note_id,
  invoice_line_item_id: row.invoice_line_item_id,
  display_name: row.display_name,
  amount: decimalText(String(row.amount)),
  currency: row.currency,
  ...(row.metadata && { metadata: row.metadata }),
  ...baseFields(row),
});

/** Row -> what webhooks about credit notes carry. */
export function toCreditNoteWebhook(row: CreditNoteRow) {
  return {
    credit_note: {
      id: row.id,
      credit_note_number: row.credit_note_number,
      invoice_id: row.invoice_id,
      customer_id: row.customer_id,
      ...(row.subscription_id && { subscription_id: row.subscription_id }),
      credit_note_status: row.credit_note_status,
      credit_note_type: row.credit_note_type,
      reason: row.reason,
      ...(row.memo && { memo: row.memo }),
      currency: row.currency,
      total_amount: decimalText(String(row.total_amount)),
      ...(row.voided_at && { voided_at: instant(row.voided_at) }),
      ...(row.finalized_at && { finalized_at: instant(row.finalized_at) }),
      ...(row.metadata && { metadata: row.metadata }),
    },
  };
}
