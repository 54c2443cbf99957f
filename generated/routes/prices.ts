// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface PricesHandlers<Context> {
  /** List prices */
  listPrices: Handler<'listPrices', Context>;
  /** Create a price */
  createPrice: Handler<'createPrice', Context>;
  /** Create several prices */
  createPricesBulk: Handler<'createPricesBulk', Context>;
  /** Get a price by lookup key */
  getPriceByLookupKey: Handler<'getPriceByLookupKey', Context>;
  /** Search prices */
  queryPrice: Handler<'queryPrice', Context>;
  /** Get a price */
  getPrice: Handler<'getPrice', Context>;
  /** Update a price */
  updatePrice: Handler<'updatePrice', Context>;
  /** End a price */
  deletePrice: Handler<'deletePrice', Context>;
}
