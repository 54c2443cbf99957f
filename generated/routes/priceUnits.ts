// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface PriceUnitsHandlers<Context> {
  /** List price units */
  listPriceUnits: Handler<'listPriceUnits', Context>;
  /** Create a price unit */
  createPriceUnit: Handler<'createPriceUnit', Context>;
  /** Get a price unit by code */
  getPriceUnitByCode: Handler<'getPriceUnitByCode', Context>;
  /** Search price units */
  queryPriceUnit: Handler<'queryPriceUnit', Context>;
  /** Get a price unit */
  getPriceUnit: Handler<'getPriceUnit', Context>;
  /** Update a price unit */
  updatePriceUnit: Handler<'updatePriceUnit', Context>;
  /** Archive a price unit */
  deletePriceUnit: Handler<'deletePriceUnit', Context>;
}
