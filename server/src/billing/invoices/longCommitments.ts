import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import { decimal, ZERO } from '../../rating/decimal.ts';
import { billingPeriods, type RecurringPeriod } from '../../rating/period.ts';
import type { LongCommitment } from '../../rating/steps/commitment.ts';
import type { Interval } from '../../rating/timezone.ts';
import type { LineItemRow } from '../../resources/subscriptions/index.ts';
import type { Own } from './billed.ts';
import type { ChargeDue } from './items.ts';
import { lineageOf } from './lineage.ts';
import { billingPeriodOf, isInvoicedEarly } from './periods.ts';
import { commitmentOf, type UsageDue } from './usage.ts';

/** What a commitment needs to know beyond the line itself. */
export interface Asked extends Own {
  /** All line items, also those that have ended: what one continues counts with it. */
  readonly items: readonly LineItemRow[];
  /** Whether usage is charged before its period has ended. */
  readonly isEarly: boolean;
}

/**
 * How far the commitments of usage lines have come that several lines use up together: a line of a month uses what the
 * months before have left of a year's, one that continues another what that one has left, and what is invoiced at the end
 * of a period what was left when some of it was invoiced early. Counted from where charging began. Lines of the invoice
 * itself are not counted here.
 */
export async function longCommitments(
  { db }: Context,
  due: readonly UsageDue[],
  { items, isEarly, invoiceId, window }: Asked,
): Promise<ReadonlyMap<ChargeDue, LongCommitment>> {
  const shared = due.flatMap(({ charge, subscription }) => {
    const lineage = lineageOf(charge.item, items);
    const isContinued = due.some((other) => lineageOf(other.charge.item, items).slice(1).includes(charge.item));
    const span = spanOf(subscription, charge, lineage, window, isContinued);
    return span ? [{ charge, lineage, isContinued, ...span }] : [];
  });
  if (shared.length === 0) return new Map();
  const ids = shared.flatMap(({ charge, lineage, span }, place) =>
    lineage.map(({ id }) => ({ place, id, since: new Date(span.start), until: new Date(charge.period.start) })),
  );
  const rows = await db.query<{ place: number; used: string }>(
    sql`
    select c.place, coalesce(sum((l.commitment_info ->> 'computed_commitment_utilized_amount')::numeric), 0)::text as used
    from unnest(${ids.map(({ place }) => place)}::integer[], ${ids.map(({ id }) => id)}::text[],
        ${ids.map(({ since }) => since)}::timestamptz[], ${ids.map(({ until }) => until)}::timestamptz[])
        as c (place, id, since, until)
      join invoice_line_items l on l.subscription_line_item_id = c.id and ${scoped(db.scope, 'l')}
        and l.status = 'published' and l.period_start >= c.since and l.period_start < c.until
      join invoices i on i.id = l.invoice_id and i.status = 'published' and i.invoice_status in ('DRAFT', 'FINALIZED')
        and i.invoice_type = 'SUBSCRIPTION' and i.id <> ${invoiceId ?? ''}
        and not (i.billing_reason = 'SUBSCRIPTION_CYCLE'
          and i.period_start = ${new Date(window.start)} and i.period_end = ${new Date(window.end)})
    group by c.place`,
    'invoices.long_commitments',
  );
  const used = new Map(rows.map((row) => [Number(row.place), decimal(row.used)]));
  return new Map(
    shared.map(({ charge, span, isLong, isContinued }, place) => {
      const isLast = isLong ? charge.period.end >= span.end : !isEarly && !isContinued;
      return [charge, { prior: used.get(place) ?? ZERO, isLast }];
    }),
  );
}

interface Span {
  readonly span: Interval;
  /** Longer than a billing period. */
  readonly isLong: boolean;
}

/** The time that a commitment is for; undefined where the line alone uses it up, or where it is for each window of a meter. */
function spanOf(
  subscription: UsageDue['subscription'],
  { item, period }: ChargeDue,
  lineage: readonly LineItemRow[],
  window: Interval,
  isContinued: boolean,
): Span | undefined {
  const { trial_end, start_date, timezone, billing_period } = subscription;
  const { commitment_duration: duration } = item;
  if (item.commitment_windowed || !commitmentOf(item)) return undefined;
  if (!isLonger(duration, billing_period)) {
    const isShared = isContinued || lineage.length > 1 || isInvoicedEarly(subscription);
    return isShared ? { span: billingPeriodOf(subscription, window), isLong: false } : undefined;
  }
  const began = lineage.at(-1)?.start_date ?? item.start_date;
  const start = Math.max((trial_end ?? start_date).getTime(), began.getTime());
  const rule = { period: duration as RecurringPeriod, count: 1, anchor: start, timezone };
  for (const span of billingPeriods(start, rule)) if (period.start < span.end) return { span, isLong: true };
  return undefined;
}

/** Whether a commitment lasts longer than a billing period, so that several of them use it up. */
export const isLonger = (
  duration: LineItemRow['commitment_duration'],
  billingPeriod: UsageDue['subscription']['billing_period'],
): duration is NonNullable<typeof duration> =>
  duration !== null && duration !== 'ONETIME' && duration !== billingPeriod;
