// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface SpendControlHandlers<Context> {
  /** Authorize usage */
  authorizeUsage: Handler<'authorizeUsage', Context>;
}
