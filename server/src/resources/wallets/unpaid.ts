import { type Database, scoped, sql } from '../../db/index.ts';

/** What an unpaid invoice still wants, as far as wallets are concerned. Decimals are text. */
export interface UnpaidInvoice {
  id: string;
  invoice_status: 'DRAFT' | 'FINALIZED';
  /** A draft that was never computed says nothing of what it will want. */
  last_computed_at: Date | null;
  amount_remaining: string;
  amount_paid: string;
  /** Of its usage lines: amount less prepaid credits and the line's own discounts. */
  usage: string;
}

/**
 * Unpaid invoices of a customer in a currency. Drafts whose period still runs are left out, since that usage is measured
 * live; and so are invoices that sell credits, which would otherwise lower the balance that they are to raise.
 */
export function unpaidInvoices(
  db: Database,
  customerId: string,
  currency: string,
  now: Date,
): Promise<UnpaidInvoice[]> {
  return db.query<UnpaidInvoice>(sql`
    select i.id, i.invoice_status, i.last_computed_at, i.amount_remaining, i.amount_paid, coalesce((
      select sum(l.amount - l.prepaid_credits_applied - l.line_item_discount) from invoice_line_items l
      where l.invoice_id = i.id and l.price_type = 'USAGE' and l.status = 'published'), 0) as usage
    from invoices i
    where ${scoped(db.scope, 'i')} and i.customer_id = ${customerId} and i.currency = ${currency}
      and i.status = 'published' and i.invoice_status in ('DRAFT', 'FINALIZED') and i.payment_status <> 'SUCCEEDED'
      and (i.amount_remaining <> 0 or i.last_computed_at is null)
      and not (i.invoice_status = 'DRAFT' and i.period_end > ${now})
      and not exists (
        select from wallet_transactions t
        where t.environment_id = i.environment_id and t.reference_id = i.id and t.reference_type = 'INVOICE'
          and t.transaction_reason = 'PURCHASED_CREDIT_INVOICED')`);
}
