// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface UsageHandlers<Context> {
  /** Get a customer's allowances and usage */
  getCustomerUsageSummary: Handler<'getCustomerUsageSummary', Context>;
  /** Get the quantities of several meters */
  queryMultiMeterUsage: Handler<'queryMultiMeterUsage', Context>;
  /** Analyse usage and cost by meter */
  getDetailedMeterUsageAnalytics: Handler<'getDetailedMeterUsageAnalytics', Context>;
  /** Get the quantity of a meter */
  queryMeterUsage: Handler<'queryMeterUsage', Context>;
}
