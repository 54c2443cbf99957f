import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import type { InvoiceRow } from '../../resources/invoices/index.ts';
import type { TaxRateRow } from '../../resources/taxes/index.ts';
import type { TaxUse } from './terms.ts';

/** Of an invoice, what decides which taxes are in force. */
export type TaxedPeriod = Pick<
  InvoiceRow,
  'subscription_id' | 'currency' | 'period_start' | 'period_end' | 'reference_point'
>;

/**
 * Taxes of a subscription that are in force when the invoiced period ends (for what is charged at its start: when it
 * starts). A link may have been made after that, as for a subscription that begins in the past; it counts all the same.
 * A rate is charged once, however often it is linked.
 */
export async function taxesOfSubscription({ db, now }: Context, invoice: TaxedPeriod): Promise<TaxUse[]> {
  if (!invoice.subscription_id) return [];
  const at = (invoice.reference_point === 'period_start' ? invoice.period_start : invoice.period_end) ?? now;
  const latestStart = at > now ? at : now;
  const rows = await db.query<TaxRateRow & { association_id: string }>(
    sql`
    select distinct on (r.id) r.*, a.id as association_id
    from tax_associations a join tax_rates r on r.id = a.tax_rate_id and ${scoped(db.scope, 'r')}
    where ${scoped(db.scope, 'a')} and a.entity_type = 'subscription' and a.entity_id = ${invoice.subscription_id}
      and a.status = 'published' and a.auto_apply and a.currency in ('', ${invoice.currency})
      and a.start_date <= ${latestStart} and (a.end_date is null or a.end_date > ${at})
    order by r.id, a.priority, a.id`,
  );
  return rows.map(({ association_id, ...rate }) => ({ rate, associationId: association_id }));
}

/** Taxes that are charged on whatever a customer buys outside a subscription. */
export async function customerTaxes({ db, now }: Context, customerId: string, currency: string): Promise<TaxUse[]> {
  const rows = await db.query<TaxRateRow & { association_id: string }>(
    sql`
    select distinct on (r.id) r.*, a.id as association_id
    from tax_associations a join tax_rates r on r.id = a.tax_rate_id and ${scoped(db.scope, 'r')}
    where ${scoped(db.scope, 'a')} and a.entity_type = 'customer' and a.entity_id = ${customerId}
      and a.status = 'published' and a.auto_apply and a.currency in ('', ${currency})
      and a.start_date <= ${now} and (a.end_date is null or a.end_date > ${now})
    order by r.id, a.priority, a.id`,
  );
  return rows.map(({ association_id, ...rate }) => ({ rate, associationId: association_id }));
}
