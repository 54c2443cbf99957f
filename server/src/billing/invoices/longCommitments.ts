import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import { decimal, ZERO } from '../../rating/decimal.ts';
import { billingPeriods, type RecurringPeriod } from '../../rating/period.ts';
import type { LongCommitment } from '../../rating/steps/commitment.ts';
import type { Interval } from '../../rating/timezone.ts';
import type { ChargeDue } from './items.ts';
import { commitmentOf, type UsageDue } from './usage.ts';

/**
 * How far the commitments of usage lines have come that run over several invoices: a line of a month uses what the months
 * before have left of a year's. Counted from where the line began to be charged.
 */
export async function longCommitments(
  { db }: Context,
  due: readonly UsageDue[],
): Promise<ReadonlyMap<ChargeDue, LongCommitment>> {
  const long = due.flatMap(({ charge, subscription }) => {
    const span = spanOf(subscription, charge);
    return span ? [{ charge, span }] : [];
  });
  if (long.length === 0) return new Map();
  const rows = await db.query<{ place: number; used: string }>(
    sql`
    select c.place, coalesce(sum((l.commitment_info ->> 'computed_commitment_utilized_amount')::numeric), 0)::text as used
    from unnest(${long.map(({ charge }) => charge.item.id)}::text[], ${long.map(({ span }) => new Date(span.start))}::timestamptz[],
        ${long.map(({ charge }) => new Date(charge.period.start))}::timestamptz[]) with ordinality as c (id, since, until, place)
      join invoice_line_items l on l.subscription_line_item_id = c.id and ${scoped(db.scope, 'l')}
        and l.status = 'published' and l.period_start >= c.since and l.period_start < c.until
      join invoices i on i.id = l.invoice_id and i.status = 'published' and i.invoice_status in ('DRAFT', 'FINALIZED')
        and i.invoice_type = 'SUBSCRIPTION'
    group by c.place`,
    'invoices.long_commitments',
  );
  const used = new Map(rows.map((row) => [Number(row.place) - 1, decimal(row.used)]));
  return new Map(
    long.map(({ charge, span }, index) => [
      charge,
      { prior: used.get(index) ?? ZERO, isLast: charge.period.end >= span.end },
    ]),
  );
}

/** The time that a commitment is for; undefined where it is for the invoiced period, or for each window of a meter. */
function spanOf(
  { trial_end, start_date, timezone, billing_period }: UsageDue['subscription'],
  { item, period }: ChargeDue,
): Interval | undefined {
  const { commitment_duration: duration } = item;
  if (!duration || duration === 'ONETIME' || duration === billing_period) return undefined;
  if (item.commitment_windowed || !commitmentOf(item)) return undefined;
  const start = Math.max((trial_end ?? start_date).getTime(), item.start_date.getTime());
  const rule = { period: duration as RecurringPeriod, count: 1, anchor: start, timezone };
  for (const span of billingPeriods(start, rule)) if (period.start < span.end) return span;
  return undefined;
}
