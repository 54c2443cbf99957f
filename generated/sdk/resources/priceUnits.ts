// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListPriceUnitsQuery } from '../queries.ts';
import type {
  CreatePriceUnitRequest,
  Message,
  PriceUnit,
  PriceUnitList,
  PriceUnitSearchRequest,
  UpdatePriceUnitRequest,
} from '../../schemas.ts';

/**
 * Currencies of your own, such as credits. Prices can be written in them; each unit is worth a fixed amount of a
 * real currency, in which customers are billed.
 */
export interface PriceUnitsResource {
  /**
   * List price units.
   *
   * Price units of the environment, newest first. `pagination.offset` repeats the offset asked for.
   *
   * `GET /prices/units`, needs `price:read`.
   *
   * @example
   * for await (const item of flexprice.priceUnits.list()) {}
   */
  list(query?: ListPriceUnitsQuery, options?: RequestOptions): PageCall<PriceUnit, PriceUnitList>;

  /**
   * Create a price unit.
   *
   * Makes a currency of your own, such as credits, worth a fixed amount of a real one. Prices written in it are
   * converted when they are created; bills are in the real currency.
   *
   * `POST /prices/units`, needs `price:write`.
   *
   * @example
   * const result = await flexprice.priceUnits.create({
   *   name: 'AI credits',
   *   code: 'aic',
   *   symbol: 'AIC',
   *   base_currency: 'usd',
   *   conversion_rate: '0.01'
   * });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  create(body: CreatePriceUnitRequest, options?: RequestOptions): Call<PriceUnit>;

  /**
   * Get a price unit by code.
   *
   * Reads the price unit in use that has this code. Archived ones are not found this way.
   *
   * `GET /prices/units/code/{code}`, needs `price:read`.
   *
   * @example
   * const result = await flexprice.priceUnits.getByCode(code);
   */
  getByCode(code: string, options?: RequestOptions): Call<PriceUnit>;

  /**
   * Search price units.
   *
   * Price units that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
   * `pagination.offset` repeats the offset asked for.
   *
   * `POST /prices/units/search`, needs `price:read`.
   *
   * @example
   * for await (const item of flexprice.priceUnits.search({
   *   filters: [
   *     {
   *       field: 'base_currency',
   *       operator: 'eq',
   *       data_type: 'string',
   *       value: {
   *         string: 'usd'
   *       }
   *     }
   *   ]
   * })) {}
   */
  search(body?: PriceUnitSearchRequest, options?: RequestOptions): PageCall<PriceUnit, PriceUnitList>;

  /**
   * Get a price unit.
   *
   * Reads one price unit by id. Archived ones stay readable.
   *
   * `GET /prices/units/{id}`, needs `price:read`.
   *
   * @example
   * const result = await flexprice.priceUnits.get(id);
   */
  get(id: string, options?: RequestOptions): Call<PriceUnit>;

  /**
   * Update a price unit.
   *
   * Changes name or metadata. Code, currency and rate are fixed, because prices were converted with them.
   *
   * `PUT /prices/units/{id}`, needs `price:write`.
   *
   * @example
   * const result = await flexprice.priceUnits.update(id, { name: 'AI credits' });
   */
  update(id: string, body: UpdatePriceUnitRequest, options?: RequestOptions): Call<PriceUnit>;

  /**
   * Archive a price unit.
   *
   * Takes the price unit out of use. Prices that were written in it go on as they are.
   *
   * `DELETE /prices/units/{id}`, needs `price:write`.
   *
   * @example
   * const result = await flexprice.priceUnits.delete(id);
   */
  delete(id: string, options?: RequestOptions): Call<Message>;
}
