// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { GetCostsheetQuery } from '../queries.ts';
import type {
  CostAnalytics,
  CostAnalyticsRequest,
  Costsheet,
  CostsheetDeleted,
  CostsheetDetails,
  CostsheetList,
  CostsheetResult,
  CostsheetSearchRequest,
  CreateCostsheetRequest,
  UpdateCostsheetRequest,
} from '../../schemas.ts';

/**
 * What your product costs you. A costsheet holds cost rates per meter; cost analytics set them against revenue
 * and tell your margin. Customers never see any of it.
 */
export interface CostsResource {
  /**
   * Create a costsheet.
   *
   * Starts a list of what your product costs you. Add the rates afterwards: `POST /prices` with entity type
   * `COSTSHEET` and the id of the sheet. The newest costsheet is the active one, used by cost analytics. No
   * customer is charged by it.
   *
   * `POST /costs`, needs `costsheet:write`.
   *
   * @example
   * const result = await flexprice.costs.create({
   *   name: 'Model costs',
   *   lookup_key: 'model_costs',
   *   description: 'What our model provider charges us per token'
   * });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  create(body: CreateCostsheetRequest, options?: RequestOptions): Call<CostsheetResult>;

  /**
   * Get the active costsheet.
   *
   * Reads the costsheet that cost analytics use, which is the newest live one. 404 when there is none.
   *
   * `GET /costs/active`, needs `costsheet:read`.
   *
   * @example
   * const result = await flexprice.costs.getActive();
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   */
  getActive(options?: RequestOptions): Call<Costsheet>;

  /**
   * Analyse cost, revenue and margin.
   *
   * Compares what usage cost you, by the rates of the active costsheet, with what customers are charged for it
   * after discounts. Revenue counts usage only, without fixed fees and as if nothing were included for free. Send
   * both times or neither; the default is the last 7 days. Without an active costsheet the cost is 0.
   *
   * `POST /costs/analytics`, needs `costsheet:read`.
   *
   * @example
   * const result = await flexprice.costs.analytics({
   *   external_customer_id: 'brightside',
   *   start_time: '2025-09-01T00:00:00Z',
   *   end_time: '2025-10-01T00:00:00Z'
   * });
   */
  analytics(body?: CostAnalyticsRequest, options?: RequestOptions): Call<CostAnalytics>;

  /**
   * Search costsheets.
   *
   * Costsheets that meet every condition, newest first. Send `{}` for all; without a `status` deleted ones are
   * included. Paging goes into `queryFilter`, and names are in camel case here.
   *
   * `POST /costs/search`, needs `costsheet:read`.
   *
   * @example
   * for await (const item of flexprice.costs.search({
   *   lookupKey: 'model_costs',
   *   queryFilter: {
   *     limit: 50,
   *     offset: 0,
   *     status: 'published'
   *   }
   * })) {}
   */
  search(body?: CostsheetSearchRequest, options?: RequestOptions): PageCall<Costsheet, CostsheetList>;

  /**
   * Get a costsheet.
   *
   * Reads one costsheet by id, with its rates. Its fields come twice, see `CostsheetDetails`.
   *
   * `GET /costs/{id}`, needs `costsheet:read`.
   *
   * @example
   * const result = await flexprice.costs.get(id);
   */
  get(id: string, query?: GetCostsheetQuery, options?: RequestOptions): Call<CostsheetDetails>;

  /**
   * Update a costsheet.
   *
   * Changes the fields you send and leaves the others alone. Rates are changed as prices.
   *
   * `PUT /costs/{id}`, needs `costsheet:write`.
   *
   * @example
   * const result = await flexprice.costs.update(id, { description: 'What our model provider charges us per token' });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  update(id: string, body: UpdateCostsheetRequest, options?: RequestOptions): Call<CostsheetResult>;

  /**
   * Delete a costsheet.
   *
   * Takes the costsheet out of use. The newest one that is left becomes active.
   *
   * `DELETE /costs/{id}`, needs `costsheet:write`.
   *
   * @example
   * const result = await flexprice.costs.delete(id);
   */
  delete(id: string, options?: RequestOptions): Call<CostsheetDeleted>;
}
