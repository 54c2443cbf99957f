import type { Context } from '../../context.ts';
import type { Decimal } from '../../rating/decimal.ts';
import type { InvoiceRow } from '../../resources/invoices/index.ts';
import { creditWallet } from '../wallets/index.ts';

/** Gives money that was paid for an invoice back as credits, once. */
export async function giveBack(context: Context, invoice: InvoiceRow, amount: Decimal): Promise<void> {
  await creditWallet(context, {
    customerId: invoice.customer_id,
    currency: invoice.currency,
    amount,
    reason: 'INVOICE_VOID_REFUND',
    reference: { type: 'INVOICE', id: invoice.id },
    idempotencyKey: `void-${invoice.id}`,
    description: `Invoice ${invoice.invoice_number ?? invoice.id} voided`,
  });
}
