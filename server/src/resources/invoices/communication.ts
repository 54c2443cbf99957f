import type { WebhookInvoice } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { findCustomer } from '../customers/index.ts';
import { toInvoiceLine, toInvoiceSummary } from './map.ts';
import type { InvoiceRow } from './rows.ts';
import { linesOf } from './store.ts';

/** What your own systems need to know to send an invoice to its customer. */
export async function communicationOf({ db }: Context, row: InvoiceRow): Promise<{ invoice: WebhookInvoice }> {
  const [lines, customer] = await Promise.all([linesOf(db, [row.id]), findCustomer(db, row.customer_id)]);
  const facts = toInvoiceSummary(row);
  const { subscription_id, period_start, period_end, due_date, finalized_at, paid_at, voided_at } = facts;
  const { invoice_number, invoice_pdf_url, metadata } = facts;
  return {
    invoice: {
      id: facts.id,
      customer_id: facts.customer_id,
      ...(subscription_id && { subscription_id }),
      environment_id: facts.environment_id,
      invoice_type: facts.invoice_type,
      invoice_status: facts.invoice_status,
      payment_status: facts.payment_status,
      ...(invoice_number && { invoice_number }),
      billing_reason: facts.billing_reason,
      currency: facts.currency,
      subtotal: facts.subtotal,
      total: facts.total,
      amount_due: facts.amount_due,
      amount_paid: facts.amount_paid,
      amount_remaining: facts.amount_remaining,
      ...(period_start && { period_start }),
      ...(period_end && { period_end }),
      ...(due_date && { due_date }),
      ...(finalized_at && { finalized_at }),
      ...(paid_at && { paid_at }),
      ...(voided_at && { voided_at }),
      ...(invoice_pdf_url && { invoice_pdf_url }),
      line_items: lines.map((line) => {
        const { id, price_id, display_name, plan_display_name, amount, quantity, ...rest } = toInvoiceLine(line);
        return {
          id,
          ...(price_id && { price_id }),
          display_name,
          ...(plan_display_name && { plan_display_name }),
          amount,
          quantity,
          ...(rest.period_start && { period_start: rest.period_start }),
          ...(rest.period_end && { period_end: rest.period_end }),
        };
      }),
      ...(customer && {
        customer: {
          id: customer.id,
          external_id: customer.external_id,
          environment_id: customer.environment_id,
          name: customer.name,
          ...(customer.email && { email: customer.email }),
        },
      }),
      ...(metadata && { metadata }),
    },
  };
}
