import type { Context } from '../../context.ts';
import { enqueue } from '../../jobs/index.ts';
import { decimal } from '../../rating/decimal.ts';
import { findInvoices, type InvoiceRow, tellAbout } from '../../resources/invoices/index.ts';
import { planUnpaidCancellation } from '../subscriptions/cancelUnpaid.ts';

/** Plans what happens when the due date passes. */
export async function planOverdue(context: Context, invoice: InvoiceRow): Promise<void> {
  if (!invoice.due_date || decimal(invoice.amount_remaining).isZero()) return;
  await enqueue(context, {
    kind: 'invoice.overdue',
    key: invoice.id,
    customerId: invoice.subscription_customer_id ?? invoice.customer_id,
    runAt: invoice.due_date,
    payload: { invoice_id: invoice.id },
  });
}

/** The due date has passed: says so, if something is still to be paid and the date was not moved. */
export async function becomeOverdue(context: Context, { invoice_id }: { invoice_id: string }): Promise<void> {
  const [invoice] = await findInvoices(context.db, [invoice_id]);
  if (invoice?.invoice_status !== 'FINALIZED' || decimal(invoice.amount_remaining).isZero()) return;
  if (invoice.due_date && invoice.due_date > context.now) return planOverdue(context, invoice);
  await planUnpaidCancellation(context, invoice);
  await tellAbout(context, 'invoice.payment.overdue', invoice);
}
