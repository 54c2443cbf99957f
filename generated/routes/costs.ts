// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface CostsHandlers<Context> {
  /** Create a costsheet */
  createCostsheet: Handler<'createCostsheet', Context>;
  /** Get the active costsheet */
  getActiveCostsheet: Handler<'getActiveCostsheet', Context>;
  /** Analyse cost, revenue and margin */
  getDetailedCostAnalytics: Handler<'getDetailedCostAnalytics', Context>;
  /** Search costsheets */
  queryCostsheet: Handler<'queryCostsheet', Context>;
  /** Get a costsheet */
  getCostsheet: Handler<'getCostsheet', Context>;
  /** Update a costsheet */
  updateCostsheet: Handler<'updateCostsheet', Context>;
  /** Delete a costsheet */
  deleteCostsheet: Handler<'deleteCostsheet', Context>;
}
