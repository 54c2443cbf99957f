import type { Context } from '../../context.ts';
import type { InvoiceRow } from '../../resources/invoices/index.ts';
import { newRecord } from '../../resources/records.ts';

/** What a new invoice is about; the rest is the same for all. */
export type NewInvoice = Pick<InvoiceRow, 'customer_id' | 'invoice_type' | 'billing_reason' | 'currency'> &
  Partial<
    Pick<
      InvoiceRow,
      | 'subscription_id'
      | 'subscription_customer_id'
      | 'billing_period'
      | 'billing_sequence'
      | 'description'
      | 'period_start'
      | 'period_end'
      | 'issue_date'
      | 'due_date'
      | 'invoice_pdf_url'
      | 'reference_point'
      | 'idempotency_key'
      | 'metadata'
    >
  >;

/** An empty draft. */
export function draftRow(context: Context, invoice: NewInvoice): InvoiceRow {
  return {
    ...newRecord(context, 'inv'),
    status: 'published',
    subscription_id: null,
    subscription_customer_id: null,
    invoice_status: 'DRAFT',
    payment_status: 'PENDING',
    invoice_number: null,
    billing_sequence: null,
    billing_period: null,
    subtotal: '0',
    total_discount: '0',
    total_prepaid_credits_applied: '0',
    total_tax: '0',
    total: '0',
    adjustment_amount: '0',
    amount_due: '0',
    amount_paid: '0',
    amount_remaining: '0',
    refunded_amount: '0',
    overpaid_amount: null,
    description: '',
    period_start: null,
    period_end: null,
    issue_date: null,
    due_date: null,
    last_computed_at: null,
    finalized_at: null,
    paid_at: null,
    voided_at: null,
    invoice_pdf_url: null,
    recalculated_invoice_id: null,
    is_manually_edited: false,
    reference_point: 'period_end',
    idempotency_key: null,
    version: 1,
    metadata: null,
    ...invoice,
  };
}
