// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type {
  CustomerRevenue,
  CustomerRevenueList,
  DashboardRevenues,
  DashboardRevenuesRequest,
  RevenueDashboardRequest,
} from '../../schemas.ts';

/** Figures about your whole business, made for the first page of an admin console. */
export interface DashboardResource {
  /**
   * Get revenue by customer.
   *
   * What every customer was charged for a span of time, split into usage and fixed charges, with totals per
   * currency. Amounts come from the line items of finalized invoices whose period ends in the span, before
   * discounts and tax.
   *
   * `POST /dashboard/revenue-dashboard`, needs `invoice:read`.
   *
   * @example
   * for await (const item of flexprice.dashboard.getRevenueByCustomer({
   *   period_start: '2025-09-01T00:00:00Z',
   *   period_end: '2025-10-01T00:00:00Z',
   *   customer_ids: [
   *     'cust_01K5WRB3M0000000000000BRT1'
   *   ]
   * })) {}
   */
  getRevenueByCustomer(body: RevenueDashboardRequest, options?: RequestOptions): PageCall<CustomerRevenue, CustomerRevenueList>;

  /**
   * Get the revenue overview.
   *
   * Revenue of the last months by currency, subscriptions that began in the last seven days, and how the invoices
   * stand. Made for the first page of an admin console; send `{}` for three months.
   *
   * `POST /dashboard/revenues`, needs `invoice:read`.
   *
   * @example
   * const result = await flexprice.dashboard.getRevenues({ revenue_trend: { window_count: 2 } });
   */
  getRevenues(body?: DashboardRevenuesRequest, options?: RequestOptions): Call<DashboardRevenues>;
}
