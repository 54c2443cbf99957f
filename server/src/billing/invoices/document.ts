import type { Context } from '../../context.ts';
import { invalidOperation } from '../../errors.ts';
import { findCustomer, toCustomer } from '../../resources/customers/index.ts';
import { type InvoiceExpansion, invoiceDocument, showInvoice } from '../../resources/invoices/index.ts';
import { settingOf } from '../../resources/settings/index.ts';
import { findTenant, toTenant } from '../../resources/tenants/index.ts';
import { SealError } from '../../sealing.ts';
import type { Services } from '../../services.ts';
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
export async function invoicePdf(context: Pick<Context, 'db'>, id: string): Promise<Document> {
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
  return { bytes, filename: filenameOf(row.invoice_number ?? row.id) };
}

/** What a link is sealed for. */
const PURPOSE = 'link to a document';
const HOURS = 24;

/** What a link opens, and until when. */
interface Link {
  readonly tenant: string;
  readonly environment: string;
  readonly invoice: string;
  readonly until: number;
}

/**
 * An address that gives the document for a day without a key. It is sealed, so that nobody can make one or change it, and
 * nothing is stored for it.
 *
 * @throws ApiError `not_found`, `invalid_operation` where the server has no key to seal with
 */
export async function documentLink(context: Context, id: string): Promise<string> {
  const { services, db } = context;
  const { id: invoice, invoice_number } = await getInvoiceRow(context, id);
  if (!services.sealer.hasKey) {
    throw invalidOperation('Links to documents need a key to seal them with: set FLEXPRICE_ENCRYPTION_KEYS.');
  }
  const { tenantId: tenant, environmentId: environment } = db.scope;
  const link: Link = { tenant, environment, invoice, until: services.clock.now().getTime() + HOURS * 3_600_000 };
  const token = services.sealer.seal(JSON.stringify(link), PURPOSE);
  return `${services.baseUrl()}/documents/${token}/${filenameOf(invoice_number ?? invoice)}`;
}

/** The document behind a link; undefined where the link is none, or its time is over. */
export async function openDocument(services: Services, token: string): Promise<Document | undefined> {
  // A text that was not sealed opens for anybody.
  if (!token.startsWith('sealed.')) return undefined;
  try {
    const link = JSON.parse(services.sealer.open(token, PURPOSE)) as Link;
    if (link.until < services.clock.now().getTime()) return undefined;
    const db = services.databases.reader({ tenantId: link.tenant, environmentId: link.environment });
    return await invoicePdf({ db }, link.invoice);
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}

const filenameOf = (name: string): string => `${name.replaceAll(/[^\w.-]/g, '_')}.pdf`;
