import { type Database, join, type Sql, scoped, sql } from '../../db/index.ts';

/** A stretch of time; what ends at its first instant belongs to the one before, what ends at its last instant to it. */
export interface Span {
  readonly start: Date;
  readonly end: Date;
}

/** Invoices that count as revenue, by when what they charge ended; a single sale by when it was finalized. */
const charged = (db: Database, { start, end }: Span): Sql => sql`
  ${scoped(db.scope, 'i')} and i.status = 'published' and i.invoice_status = 'FINALIZED'
  and coalesce(i.period_end, i.finalized_at) > ${start} and coalesce(i.period_end, i.finalized_at) <= ${end}`;

export interface MonthRow {
  currency: string;
  month: number;
  total: string;
}

/** What invoices come to by currency and month. Months are counted from 0. */
export function revenueByMonth(db: Database, months: readonly Span[]): Promise<MonthRow[]> {
  return db.query<MonthRow>(
    join(
      months.map(
        (month, index) => sql`
          select i.currency, ${index}::int as month, sum(i.total)::text as total
          from invoices i where ${charged(db, month)} group by i.currency`,
      ),
      ' union all ',
    ),
  );
}

export interface StandingRow {
  payment_status: string;
  count: number;
}

/** How invoices stand. */
export function standingOf(db: Database, span: Span): Promise<StandingRow[]> {
  return db.query<StandingRow>(sql`
    select i.payment_status, count(*)::int as count from invoices i where ${charged(db, span)} group by i.payment_status`);
}

export interface PlanRow {
  plan_id: string;
  plan_name: string;
  count: number;
}

/** How many subscriptions began in a stretch of time, by plan. */
export function begunByPlan(db: Database, { start, end }: Span): Promise<PlanRow[]> {
  return db.query<PlanRow>(sql`
    select s.plan_id, p.name as plan_name, count(*)::int as count
    from subscriptions s join plans p on p.id = s.plan_id and ${scoped(db.scope, 'p')}
    where ${scoped(db.scope, 's')} and s.status = 'published' and s.subscription_status <> 'draft'
      and s.start_date > ${start} and s.start_date <= ${end}
    group by s.plan_id, p.name order by count desc, p.name, s.plan_id`);
}

export interface RevenueRow {
  customer_id: string;
  external_customer_id: string;
  customer_name: string;
  currency: string;
  usage_revenue: string;
  fixed_revenue: string;
}

export interface RevenueFilter extends Span {
  readonly customerIds: readonly string[] | undefined;
  readonly currency: string | undefined;
}

/** What lines of invoices charge, by customer and currency, most first. */
export function revenueByCustomer(db: Database, filter: RevenueFilter): Promise<RevenueRow[]> {
  const { customerIds, currency } = filter;
  const conditions = [
    charged(db, filter),
    ...(customerIds ? [sql`i.customer_id = any(${customerIds}::text[])`] : []),
    ...(currency ? [sql`i.currency = ${currency}`] : []),
  ];
  return db.query<RevenueRow>(sql`
    select i.customer_id, c.external_id as external_customer_id, c.name as customer_name, i.currency,
      coalesce(sum(l.amount) filter (where l.price_type = 'USAGE'), 0)::text as usage_revenue,
      coalesce(sum(l.amount) filter (where l.price_type is distinct from 'USAGE'), 0)::text as fixed_revenue
    from invoices i join customers c on c.id = i.customer_id and ${scoped(db.scope, 'c')}
      join invoice_line_items l on l.invoice_id = i.id and ${scoped(db.scope, 'l')} and l.status = 'published'
    where ${join(conditions, ' and ')}
    group by i.customer_id, c.external_id, c.name, i.currency
    order by sum(l.amount) desc, i.customer_id, i.currency`);
}
