// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type {
  DetailedMeterUsageRequest,
  MeterUsage,
  MeterUsageRequest,
  MultiMeterUsage,
  MultiMeterUsageRequest,
  UsageAnalytics,
} from '../../schemas.ts';

/**
 * Quantities per meter and per customer, as they will be billed. Use it for dashboards and for showing customers
 * how much of their allowance is left.
 */
export interface MeterUsageResource {
  /**
   * Get the quantities of several meters.
   *
   * The same as `POST /meter-usage/query`, for several meters at once.
   *
   * `POST /meter-usage/analytics`, needs `event:read`.
   *
   * @example
   * const result = await flexprice.meterUsage.queryMany({
   *   external_customer_id: 'brightside',
   *   meter_ids: [
   *     'meter_01K5WRB3M0000000000000MT1N',
   *     'meter_01K5WRB3M0000000000000MTVT'
   *   ],
   *   start_time: '2025-09-01T00:00:00Z',
   *   end_time: '2025-10-01T00:00:00Z',
   *   aggregation_type: 'SUM'
   * });
   */
  queryMany(body: MultiMeterUsageRequest, options?: RequestOptions): Call<MultiMeterUsage>;

  /**
   * Analyse usage and cost by meter.
   *
   * The same as `POST /events/analytics`, and it can also be narrowed down to meters.
   *
   * `POST /meter-usage/detailed-analytics`, needs `event:read`.
   *
   * @example
   * const result = await flexprice.meterUsage.analytics({
   *   external_customer_id: 'brightside',
   *   meter_ids: [
   *     'meter_01K5WRB3M0000000000000MT1N',
   *     'meter_01K5WRB3M0000000000000MTVT'
   *   ],
   *   start_time: '2025-09-01T00:00:00Z',
   *   end_time: '2025-10-01T00:00:00Z'
   * });
   */
  analytics(body?: DetailedMeterUsageRequest, options?: RequestOptions): Call<UsageAnalytics>;

  /**
   * Get the quantity of a meter.
   *
   * Quantity that a meter counted for a customer, as it is billed: with the meter's filters, and 0 unless one of
   * the customer's subscriptions uses the meter.
   *
   * `POST /meter-usage/query`, needs `event:read`.
   *
   * @example
   * const result = await flexprice.meterUsage.query({
   *   external_customer_id: 'brightside',
   *   meter_id: 'meter_01K5WRB3M0000000000000MT1N',
   *   start_time: '2025-09-12T00:00:00Z',
   *   end_time: '2025-09-14T00:00:00Z',
   *   aggregation_type: 'SUM',
   *   window_size: 'DAY'
   * });
   */
  query(body: MeterUsageRequest, options?: RequestOptions): Call<MeterUsage>;
}
