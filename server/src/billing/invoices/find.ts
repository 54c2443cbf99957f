import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import {
  findInvoices,
  type InvoiceMove,
  type InvoiceRow,
  lockInvoice,
  requireMove,
} from '../../resources/invoices/index.ts';
import { lockSubscriptionOfInvoice } from '../../resources/subscriptions/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';

/** @throws ApiError `not_found` */
export async function getInvoiceRow({ db }: Pick<Context, 'db'>, id: string): Promise<InvoiceRow> {
  const [row] = await findInvoices(db, [id]);
  if (!row) throw notFound('Invoice', 'invoice_id', id);
  return row;
}

/**
 * An invoice that is about to be moved, locked after its subscription, which is the order everybody locks in.
 *
 * @throws ApiError `not_found`, `invalid_operation` where its status forbids the move
 */
export async function invoiceToMove(context: Context, id: string, move: InvoiceMove): Promise<InvoiceRow> {
  const [, row] = await Promise.all([lockSubscriptionOfInvoice(context.db, id), lockInvoice(context.db, id)]);
  if (!row) throw notFound('Invoice', 'invoice_id', id);
  requireMove(row, move);
  return row;
}

/** The context at the time of the customer whose subscription, or whose sale, an invoice is about. */
export function inItsTime(context: Context, { customer_id, subscription_customer_id }: InvoiceRow): Promise<Context> {
  return inCustomersTime(context, subscription_customer_id ?? customer_id);
}
