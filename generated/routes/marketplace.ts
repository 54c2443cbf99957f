// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface MarketplaceHandlers<Context> {
  /** Register a marketplace purchase */
  registerMarketplaceAgreement: Handler<'registerMarketplaceAgreement', Context>;
}
