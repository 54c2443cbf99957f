import type { Context } from '../../context.ts';
import { type Database, sql } from '../../db/index.ts';
import { countPayments } from '../../resources/payments/index.ts';
import { collectInvoice } from './collect.ts';
import { inItsTime, invoiceToMove } from './find.ts';

/** Whether a payment of this invoice went through. */
export async function hasSucceededPayment(db: Database, invoiceId: string): Promise<boolean> {
  const paid = sql`invoice_id = ${invoiceId} and status = 'published' and payment_status = any(${PAID}::text[])`;
  return (await countPayments(db, paid)) > 0;
}

const PAID = ['SUCCEEDED', 'OVERPAID', 'REFUNDED', 'PARTIALLY_REFUNDED'];

/**
 * Tries to collect an invoice now, whatever its subscription says about collecting. Nothing left to pay is nothing to do.
 *
 * @throws ApiError `not_found`, `invalid_operation` for an invoice that is not owed
 */
export async function attemptPayment(context: Context, id: string): Promise<void> {
  const row = await invoiceToMove(context, id, 'collect');
  await collectInvoice(await inItsTime(context, row), id, 'manual');
}
