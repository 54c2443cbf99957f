// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface DashboardHandlers<Context> {
  /** Get revenue by customer */
  getRevenueDashboard: Handler<'getRevenueDashboard', Context>;
  /** Get the revenue overview */
  getDashboardRevenues: Handler<'getDashboardRevenues', Context>;
}
