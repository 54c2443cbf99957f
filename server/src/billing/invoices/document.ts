import type { Context } from '../../context.ts';
import { findCustomer, toCustomer } from '../../resources/customers/index.ts';
import { type InvoiceExpansion, invoiceDocument, showInvoice } from '../../resources/invoices/index.ts';
import { settingOf } from '../../resources/settings/index.ts';
import { findTenant, toTenant } from '../../resources/tenants/index.ts';
import { getInvoiceRow } from './find.ts';

/** A document and the name to keep it under. */
export interface Document {
  readonly bytes: Uint8Array;
  readonly filename: string;
}

const PRINTED: ReadonlySet<InvoiceExpansion> = new Set(['tax_applied', 'tax_applied.tax_rate']);

/**
 * An invoice as a PDF document, made from what is stored now.
 *
 * @throws ApiError `not_found`
 */
export async function invoicePdf(context: Context, id: string): Promise<Document> {
  const { db } = context;
  const row = await getInvoiceRow(context, id);
  const customer = await findCustomer(db, row.customer_id);
  const bytes = await invoiceDocument({
    invoice: await showInvoice(context, row, PRINTED),
    seller: toTenant(await findTenant(db)),
    customer: customer && toCustomer(customer),
    config: await settingOf(db, 'invoice_pdf_config'),
    date: row.finalized_at ?? row.updated_at,
  });
  return { bytes, filename: `${(row.invoice_number ?? row.id).replaceAll(/[^\w.-]/g, '_')}.pdf` };
}
