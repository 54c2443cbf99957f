import type { Context } from '../../context.ts';
import { type Database, type Sql, scoped, sql } from '../../db/index.ts';
import { decimal } from '../../rating/decimal.ts';
import type { Instant, Interval } from '../../rating/timezone.ts';
import type { InvoiceLineRow, InvoiceRow } from '../../resources/invoices/index.ts';
import { type NewLine, newLineId } from './contents.ts';

/** Charges in advance that stay as an invoice has said them. */
export interface Ahead {
  readonly lines: readonly NewLine[];
  /** They are those of times that begin here or later. */
  readonly from: Instant;
}

/**
 * What the invoice of a period that has ended charges in advance for the next one, as it said when the period ended;
 * undefined while it has said nothing. It waits as a draft for late events and is then computed again, but what was changed
 * in the meantime is settled by the change itself, and would otherwise be settled twice.
 */
export async function chargedAhead(
  context: Context,
  subscriptionId: string,
  { start, end }: Interval,
): Promise<Ahead | undefined> {
  const { db, now } = context;
  if (now.getTime() < end) return undefined;
  const rows = await db.query<{ invoice: string } & Partial<InvoiceLineRow>>(
    sql`
      select i.id as invoice, l.*
      from invoices i left join invoice_line_items l on l.invoice_id = i.id and ${isAhead(end)}
      where ${scoped(db.scope, 'i')} and i.subscription_id = ${subscriptionId} and i.status = 'published'
        and i.billing_reason = 'SUBSCRIPTION_CYCLE' and i.invoice_status in ('DRAFT', 'FINALIZED', 'SKIPPED')
        and i.period_start = ${new Date(start)} and i.period_end = ${new Date(end)}
        and i.last_computed_at >= ${new Date(end)}
      order by l.sequence`,
    'invoices.charged_ahead',
  );
  if (rows.length === 0) return undefined;
  return { lines: rows.flatMap((row) => (row.id ? [again(context, row as InvoiceLineRow)] : [])), from: end };
}

/**
 * The same of an issued invoice that is going to be replaced: where a change has been charged or given back since, that
 * was settled against what this invoice charged, so the replacement charges it too. Undefined where nothing was.
 */
export async function settledAhead(context: Context, invoice: InvoiceRow): Promise<Ahead | undefined> {
  const { db } = context;
  const { id, subscription_id, finalized_at, period_start, period_end, reference_point } = invoice;
  const from = (reference_point === 'period_start' ? period_start : period_end)?.getTime();
  if (from === undefined || !(await wasSettled(db, subscription_id, finalized_at))) return undefined;
  const rows = await db.query<InvoiceLineRow>(sql`
    select l.* from invoice_line_items l
    where ${scoped(db.scope, 'l')} and l.invoice_id = ${id} and ${isAhead(from)} order by l.sequence`);
  return { lines: rows.map((row) => again(context, row)), from };
}

async function wasSettled(db: Database, subscriptionId: string | null, since: Date | null): Promise<boolean> {
  const row = await db.first<{ id: string }>(sql`
    select i.id from invoices i
    where ${scoped(db.scope, 'i')} and i.subscription_id = ${subscriptionId} and i.status = 'published'
      and i.billing_reason = 'SUBSCRIPTION_UPDATE' and i.invoice_status in ('DRAFT', 'FINALIZED') and i.created_at >= ${since}
    union all
    select t.id from wallet_transactions t
    where ${scoped(db.scope, 't')} and t.reference_id = ${subscriptionId} and t.created_at >= ${since}
      and t.transaction_reason = 'SUBSCRIPTION_CREDIT_GRANT'
    limit 1`);
  return row !== undefined;
}

const isAhead = (from: Instant): Sql => sql`l.status = 'published' and l.price_type = 'FIXED'
  and l.subscription_line_item_id is not null and l.period_start >= ${new Date(from)}`;

function again(context: Context, row: InvoiceLineRow): NewLine {
  return {
    id: newLineId(context),
    displayName: row.display_name,
    amount: decimal(row.amount),
    quantity: decimal(row.quantity),
    priceType: row.price_type,
    origin: {
      customer_id: row.customer_id,
      subscription_id: row.subscription_id,
      subscription_line_item_id: row.subscription_line_item_id,
      parent_line_item_id: row.parent_line_item_id,
      entity_id: row.entity_id,
      entity_type: row.entity_type,
      plan_display_name: row.plan_display_name,
      price_id: row.price_id,
      meter_id: row.meter_id,
      meter_display_name: row.meter_display_name,
      price_unit_id: row.price_unit_id,
      price_unit: row.price_unit,
      price_unit_amount: row.price_unit_amount,
      adjusted_entitlement_quantity: row.adjusted_entitlement_quantity,
      period_start: row.period_start,
      period_end: row.period_end,
      commitment_info: row.commitment_info,
      explanation: row.explanation,
      metadata: row.metadata,
    },
  };
}
