import type { CustomerInvoiceSummaries, CustomerInvoiceSummary } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import { notFound } from '../../errors.ts';
import { decimalText } from '../../wire.ts';
import { findCustomer } from '../customers/index.ts';

interface Totals {
  currency: string;
  revenue: string;
  unpaid: string;
  overdue: string;
  invoices: number;
  unpaid_invoices: number;
  overdue_invoices: number;
  unpaid_usage: string;
  unpaid_fixed: string;
}

/**
 * What a customer was billed, one entry per currency of its subscriptions that live: its own invoices and those that
 * somebody else pays for its subscriptions. Reading tells nobody anything; overdue invoices announce themselves.
 *
 * @throws ApiError `not_found`
 */
export async function invoiceSummaryOf(context: Context, customerId: string): Promise<CustomerInvoiceSummaries> {
  const { db, now } = context;
  if (!(await findCustomer(db, customerId))) throw notFound('Customer', 'customer_id', customerId);
  const rows = await db.query<Totals>(sql`
    with currencies as (
      select currency, min(created_at) as since from subscriptions
      where ${scoped(db.scope)} and customer_id = ${customerId} and status = 'published'
        and subscription_status <> 'cancelled'
      group by currency
    ), own as (
      select id, currency, amount_due, amount_remaining, payment_status <> 'SUCCEEDED' and amount_remaining > 0 as is_unpaid,
        payment_status <> 'SUCCEEDED' and amount_remaining > 0 and due_date < ${now} as is_overdue
      from invoices
      where ${scoped(db.scope)} and status = 'published' and invoice_status in ('DRAFT', 'FINALIZED')
        and (customer_id = ${customerId} or subscription_customer_id = ${customerId})
    ), charges as (
      select o.currency,
        coalesce(sum(l.amount) filter (where l.price_type = 'USAGE'), 0)::text as usage,
        coalesce(sum(l.amount) filter (where l.price_type is distinct from 'USAGE'), 0)::text as fixed
      from own o join invoice_line_items l on l.invoice_id = o.id and l.status = 'published'
      where o.is_unpaid group by o.currency
    )
    select c.currency,
      coalesce(sum(o.amount_due), 0)::text as revenue,
      coalesce(sum(o.amount_remaining) filter (where o.is_unpaid), 0)::text as unpaid,
      coalesce(sum(o.amount_remaining) filter (where o.is_overdue), 0)::text as overdue,
      count(o.id)::integer as invoices,
      count(o.id) filter (where o.is_unpaid)::integer as unpaid_invoices,
      count(o.id) filter (where o.is_overdue)::integer as overdue_invoices,
      coalesce(max(h.usage), '0') as unpaid_usage,
      coalesce(max(h.fixed), '0') as unpaid_fixed
    from currencies c left join own o on o.currency = c.currency left join charges h on h.currency = c.currency
    group by c.currency, c.since order by c.since, c.currency`);
  return {
    customer_id: customerId,
    default_currency: rows[0]?.currency ?? '',
    summaries: rows.map((row) => toSummary(customerId, row)),
  };
}

const toSummary = (customerId: string, row: Totals): CustomerInvoiceSummary => ({
  customer_id: customerId,
  currency: row.currency,
  total_revenue_amount: decimalText(row.revenue),
  total_unpaid_amount: decimalText(row.unpaid),
  total_overdue_amount: decimalText(row.overdue),
  total_invoice_count: row.invoices,
  unpaid_invoice_count: row.unpaid_invoices,
  overdue_invoice_count: row.overdue_invoices,
  unpaid_usage_charges: decimalText(row.unpaid_usage),
  unpaid_fixed_charges: decimalText(row.unpaid_fixed),
});
