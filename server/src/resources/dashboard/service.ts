import type {
  CustomerRevenueList,
  DashboardRevenues,
  RevenueDashboardRequest,
  RevenueTotals,
} from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Faults, validationError } from '../../errors.ts';
import { type Decimal, decimal, formatDecimal, sum } from '../../rating/decimal.ts';
import { decimalText, instant } from '../../wire.ts';
import {
  begunByPlan,
  type MonthRow,
  type RevenueRow,
  revenueByCustomer,
  revenueByMonth,
  type Span,
  standingOf,
} from './store.ts';

const WEEK = 7 * 86_400_000;
const DEFAULT_MONTHS = 3;

/** The overview: revenue of the last calendar months (UTC), what began in the last week, and how invoices stand. */
export async function revenueOverview({ db, now }: Context, count = DEFAULT_MONTHS): Promise<DashboardRevenues> {
  const months = lastMonths(now, count);
  const whole = { start: (months[0] as Span).start, end: (months.at(-1) as Span).end }; // there is at least one
  const week = { start: new Date(now.getTime() - WEEK), end: now };
  const [totals, standing, plans] = await Promise.all([
    revenueByMonth(db, months),
    standingOf(db, whole),
    begunByPlan(db, week),
  ]);
  const currencies = [...new Set(totals.map(({ currency }) => currency))].sort();
  const stand = (...statuses: string[]) =>
    standing.reduce((total, row) => (statuses.includes(row.payment_status) ? total + row.count : total), 0);
  return {
    revenue_trend: {
      currency_revenue_windows: Object.fromEntries(
        currencies.map((currency) => [currency, { windows: windowsOf(months, totals, currency) }]),
      ),
      window_size: 'MONTH',
      window_count: count,
    },
    recent_subscriptions: {
      total_count: plans.reduce((total, plan) => total + plan.count, 0),
      plans,
      period_start: instant(week.start),
      period_end: instant(week.end),
    },
    invoice_payment_status: {
      paid: stand('SUCCEEDED', 'OVERPAID'),
      pending: stand('PENDING', 'PROCESSING', 'INITIATED'),
      failed: stand('FAILED'),
    },
  };
}

/** The present calendar month and those before it, oldest first. */
function lastMonths(now: Date, count: number): Span[] {
  const month = (offset: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1));
  return Array.from({ length: count }, (_, index) => ({
    start: month(index + 1 - count),
    end: month(index + 2 - count),
  }));
}

function windowsOf(months: readonly Span[], totals: readonly MonthRow[], currency: string) {
  return months.map(({ start, end }, index) => ({
    window_index: index,
    window_start: instant(start),
    window_end: instant(end),
    window_label: LABEL.format(start),
    total_revenue: decimalText(totals.find((row) => row.currency === currency && row.month === index)?.total ?? '0'),
  }));
}

const LABEL = new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/**
 * What every customer was charged for periods that end in a span, before discounts and tax.
 *
 * @throws ApiError `validation_error`
 */
export async function revenuePerCustomer(
  { db }: Context,
  request: RevenueDashboardRequest,
): Promise<CustomerRevenueList> {
  const span = { start: new Date(request.period_start), end: new Date(request.period_end) };
  const faults: Faults = {};
  if (span.end <= span.start) faults.period_end = 'must be after period_start';
  if (Object.keys(faults).length > 0) throw validationError(faults);
  const { customer_ids: customerIds, currency, limit = 50, offset = 0 } = request;
  const rows = await revenueByCustomer(db, { ...span, customerIds, currency: currency?.toLowerCase() });
  return {
    summary: [...Map.groupBy(rows, (row) => row.currency)].sort().map(([of, own]) => totalsOf(of, own)),
    items: rows.slice(offset, offset + limit).map((row) => ({
      customer_id: row.customer_id,
      external_customer_id: row.external_customer_id,
      customer_name: row.customer_name,
      ...totalsOf(row.currency, [row]),
    })),
    pagination: { total: rows.length, limit, offset: offset + limit },
  };
}

function totalsOf(currency: string, rows: readonly RevenueRow[]): RevenueTotals {
  const total = (pick: (row: RevenueRow) => string): Decimal => sum(rows.map((row) => decimal(pick(row))));
  const usage = total((row) => row.usage_revenue);
  const fixed = total((row) => row.fixed_revenue);
  return {
    currency,
    total_revenue: formatDecimal(usage.plus(fixed)),
    usage_revenue: formatDecimal(usage),
    fixed_revenue: formatDecimal(fixed),
  };
}
