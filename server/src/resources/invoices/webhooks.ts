import type { Invoice } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { emit } from '../../webhooks/index.ts';
import type { InvoiceRow } from './rows.ts';
import { type InvoiceContents, showInvoice, showWith } from './show.ts';

/** Events whose body is the whole invoice. */
export type InvoiceEvent =
  | 'invoice.create.drafted'
  | 'invoice.update'
  | 'invoice.update.finalized'
  | 'invoice.update.payment'
  | 'invoice.update.voided'
  | 'invoice.payment.overdue';

/** The body of a webhook about an invoice. */
async function invoiceWebhook(
  context: Context,
  row: InvoiceRow,
  contents?: InvoiceContents,
): Promise<{ invoice: Invoice }> {
  return { invoice: contents ? showWith(row, contents) : await showInvoice(context, row) };
}

/** Tells the outside what happened to an invoice, with the invoice as it is now. */
export async function tellAbout(
  context: Context,
  event: InvoiceEvent,
  row: InvoiceRow,
  contents?: InvoiceContents,
): Promise<void> {
  await emit(context, event, row.id, await invoiceWebhook(context, row, contents));
}
