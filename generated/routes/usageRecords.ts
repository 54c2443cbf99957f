// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface UsageRecordsHandlers<Context> {
  /** Search usage records */
  queryUsageRecord: Handler<'queryUsageRecord', Context>;
}
