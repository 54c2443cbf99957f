// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface UsageHandlers<Context> {
  /** Show a customer's allowances and usage */
  getCustomerUsageSummary: Handler<'getCustomerUsageSummary', Context>;
  /** Read several meters */
  queryMultiMeterUsage: Handler<'queryMultiMeterUsage', Context>;
  /** Analyse usage and cost by meter */
  getDetailedMeterUsageAnalytics: Handler<'getDetailedMeterUsageAnalytics', Context>;
  /** Read a meter */
  queryMeterUsage: Handler<'queryMeterUsage', Context>;
}
