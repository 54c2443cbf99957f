import { type Database, scoped, sql } from '../../db/index.ts';
import { decimal } from '../../rating/decimal.ts';
import type { BilledSoFar } from '../../rating/proration.ts';
import type { Interval } from '../../rating/timezone.ts';
import type { ChargeDue } from './items.ts';

/**
 * What invoices say about a line of a subscription at an instant: the sums of what was charged, and of what was given
 * back, for periods that contain it; gross, whether or not it was paid. Undefined when no invoice speaks of it.
 */
export async function billedOf(db: Database, lineItemId: string, at: Date): Promise<BilledSoFar | undefined> {
  const row = await db.first<{ lines: number; charged: string; credited: string }>(
    sql`
      select count(*)::integer as lines,
        coalesce(sum(l.amount) filter (where l.amount > 0), 0)::text as charged,
        coalesce(-sum(l.amount) filter (where l.amount < 0), 0)::text as credited
      from invoice_line_items l join invoices i on i.id = l.invoice_id
      where ${scoped(db.scope, 'l')} and l.subscription_line_item_id = ${lineItemId} and l.status = 'published'
        and i.status = 'published' and i.invoice_status in ('DRAFT', 'FINALIZED')
        and l.period_start <= ${at} and l.period_end > ${at}`,
    'invoices.billed_of_line',
  );
  if (!row || row.lines === 0) return undefined;
  return { charged: decimal(row.charged), credited: decimal(row.credited) };
}

/** An invoice whose own lines do not count as invoiced before: by id, or as the one over a window. */
export interface Own {
  readonly invoiceId?: string | undefined;
  readonly window: Interval;
}

/** The time that a line item was charged for by some invoice. */
interface Invoiced {
  readonly id: string;
  readonly start: Date;
  readonly end: Date;
}

/** Fixed charges that other invoices make of the line items of some subscriptions, for times that reach into the window. */
export async function invoicedBefore(
  db: Database,
  subscriptionIds: readonly string[],
  { invoiceId, window }: Own,
): Promise<Invoiced[]> {
  return db.query<Invoiced>(
    sql`
    select l.subscription_line_item_id as id, l.period_start as start, l.period_end as end
    from subscription_line_items s
      join invoice_line_items l on l.subscription_line_item_id = s.id and ${scoped(db.scope, 'l')}
      join invoices i on i.id = l.invoice_id
    where ${scoped(db.scope, 's')} and s.subscription_id = any(${subscriptionIds}::text[]) and l.status = 'published'
      and l.price_type = 'FIXED' and l.amount >= 0 and l.period_end > ${new Date(window.start)}
      and i.status = 'published' and i.invoice_status in ('DRAFT', 'FINALIZED') and i.id <> ${invoiceId ?? ''}
      and not (i.billing_reason = 'SUBSCRIPTION_CYCLE'
        and i.period_start = ${new Date(window.start)} and i.period_end = ${new Date(window.end)})`,
    'invoices.invoiced_before',
  );
}

/** Charges without the fixed ones that another invoice makes: of a line item, for a time that overlaps. */
export function notYetInvoiced(charges: readonly ChargeDue[], before: readonly Invoiced[]): ChargeDue[] {
  const invoiced = Map.groupBy(before, (row) => row.id);
  return charges.filter(({ kind, item, period }) => {
    if (kind === 'usage') return true;
    const overlaps = (row: Invoiced) => row.start.getTime() < period.end && row.end.getTime() > period.start;
    return !(invoiced.get(item.id) ?? []).some(overlaps);
  });
}
