import { type Database, scoped, sql } from '../../db/index.ts';
import { atLeastZero, type Decimal, decimal, divide, ONE } from '../../rating/decimal.ts';
import type { BilledSoFar } from '../../rating/proration.ts';
import type { Interval } from '../../rating/timezone.ts';
import type { ChargeDue } from './items.ts';

/** In the metadata of an invoice's line: by how much unused time of a subscription before has lowered it. */
export const OPENING_ADJUSTMENT = 'opening_adjustment';
/** In the metadata of a line that gives unused time back: what of it was paid, where that is less. */
export const REFUND_VALUE = 'refund_value';

/** What invoices say about a line of a subscription at an instant. */
export interface Billed extends BilledSoFar {
  /** The part of what was charged, 0 to 1, that discounts and credit notes have left. */
  readonly kept: Decimal;
  /** Whether an invoice of a period charged it, and not only one about a change. */
  readonly isWhole: boolean;
}

/**
 * The sums of what was charged, and of what was given back, for periods that contain an instant; gross, whether or not it
 * was paid. Undefined when no invoice speaks of the line.
 */
export async function billedOf(db: Database, lineItemId: string, at: Date): Promise<Billed | undefined> {
  const row = await db.first<{ lines: number; charged: string; credited: string; kept: string; whole: boolean }>(
    sql`
      select count(*)::integer as lines,
        coalesce(sum(g.gross) filter (where g.gross > 0), 0)::text as charged,
        coalesce(-sum(g.gross) filter (where g.gross < 0), 0)::text as credited,
        coalesce(sum(g.gross - l.line_item_discount - l.invoice_level_discount - coalesce(n.noted, 0)
          - coalesce(s.unpaid * l.amount / nullif(s.charged, 0), 0)) filter (where g.gross > 0), 0)::text as kept,
        coalesce(bool_or(i.invoice_type = 'SUBSCRIPTION'), false) as whole
      from invoice_line_items l join invoices i on i.id = l.invoice_id
        cross join lateral (
          -- What unused time of a subscription before has lowered was paid with that.
          select l.amount + coalesce((l.metadata ->> ${OPENING_ADJUSTMENT})::numeric, 0) as gross
        ) g
        left join lateral (
          select sum(c.amount) as noted
          from credit_notes o join credit_note_line_items c on c.credit_note_id = o.id and c.status = 'published'
          where o.invoice_id = i.id and c.invoice_line_item_id = l.id and o.status = 'published'
            and o.credit_note_status = 'FINALIZED'
        ) n on true
        left join lateral (
          -- Unused time that was set against it at its gross price, though less was paid for it.
          select sum(x.amount) filter (where x.amount > 0) as charged,
            sum(-x.amount - coalesce((x.metadata ->> ${REFUND_VALUE})::numeric, -x.amount)) filter (where x.amount < 0) as unpaid
          from invoice_line_items x where x.invoice_id = i.id and x.status = 'published' and i.invoice_type = 'ONE_OFF'
        ) s on true
      where ${scoped(db.scope, 'l')} and l.subscription_line_item_id = ${lineItemId} and l.status = 'published'
        and i.status = 'published'
        and (i.invoice_status in ('DRAFT', 'FINALIZED') or i.invoice_status = 'SKIPPED' and g.gross > l.amount)
        and l.period_start <= ${at} and l.period_end > ${at}`,
    'invoices.billed_of_line',
  );
  if (!row || row.lines === 0) return undefined;
  const charged = decimal(row.charged);
  const kept = charged.isZero() ? ONE : divide(atLeastZero(decimal(row.kept)), charged);
  return { charged, credited: decimal(row.credited), kept, isWhole: row.whole };
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
