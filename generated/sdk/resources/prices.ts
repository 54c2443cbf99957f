// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListPricesQuery } from '../queries.ts';
import type {
  CreateBulkPriceRequest,
  CreateBulkPriceResponse,
  CreatePriceRequest,
  DeletePriceRequest,
  Message,
  Price,
  PriceList,
  PriceSearchRequest,
  UpdatePriceRequest,
} from '../../schemas.ts';

/**
 * What things cost and when they are charged. A price belongs to a plan, an addon, a subscription or a
 * costsheet. A fixed price charges an agreed quantity, a usage price what a meter counted. Amounts never change
 * in place: a new version takes over from the old one, so that past invoices stay true.
 */
export interface PricesResource {
  /**
   * List prices.
   *
   * Prices of the environment, newest first, without those that have ended. Expandable: `meters`, `plan`,
   * `addons`, `groups`, `price_unit`.
   *
   * `GET /prices`, needs `price:read`.
   *
   * @example
   * for await (const item of flexprice.prices.list()) {}
   */
  list(query?: ListPricesQuery, options?: RequestOptions): PageCall<Price, PriceList>;

  /**
   * Create a price.
   *
   * Adds a price to a plan, addon, subscription or costsheet. `FIXED` prices charge an agreed quantity, `USAGE`
   * prices what a meter counted. Subscriptions that exist already take a new plan price only after a plan sync.
   *
   * `POST /prices`, needs `price:write`.
   *
   * @example
   * const result = await flexprice.prices.create({
   *   currency: 'usd',
   *   entity_type: 'PLAN',
   *   entity_id: 'plan_01K5WRB3M0000000000000PRQ1',
   *   type: 'FIXED',
   *   billing_model: 'FLAT_FEE',
   *   amount: '49',
   *   billing_period: 'MONTHLY',
   *   billing_period_count: 1,
   *   invoice_cadence: 'ADVANCE',
   *   lookup_key: 'pro_base'
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  create(body: CreatePriceRequest, options?: RequestOptions): Call<Price>;

  /**
   * Create several prices.
   *
   * Creates up to 100 prices at once. Either all are created or, if one is at fault, none; the message names the
   * position of the faulty one.
   *
   * `POST /prices/bulk`, needs `price:write`.
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  createBulk(body: CreateBulkPriceRequest, options?: RequestOptions): Call<CreateBulkPriceResponse>;

  /**
   * Get a price by lookup key.
   *
   * Reads the open price that has this key. Ended prices are not found this way.
   *
   * `GET /prices/lookup/{lookup_key}`, needs `price:read`.
   *
   * @example
   * const result = await flexprice.prices.getByLookupKey(lookupKey);
   */
  getByLookupKey(lookupKey: string, options?: RequestOptions): Call<Price>;

  /**
   * Search prices.
   *
   * Prices that meet every condition, newest first unless `sort` says otherwise, without those that have ended.
   * Send `{}` for all. Expandable: `meters`, `plan`, `addons`, `groups`, `price_unit`.
   *
   * `POST /prices/search`, needs `price:read`.
   *
   * @example
   * for await (const item of flexprice.prices.search({
   *   entity_type: 'PLAN',
   *   entity_ids: [
   *     'plan_01K5WRB3M0000000000000PRQ1'
   *   ],
   *   expand: 'meters'
   * })) {}
   */
  search(body?: PriceSearchRequest, options?: RequestOptions): PageCall<Price, PriceList>;

  /**
   * Get a price.
   *
   * Reads one price by id, ended or not, with its meter, group and price unit.
   *
   * `GET /prices/{id}`, needs `price:read`.
   *
   * @example
   * const result = await flexprice.prices.get(id);
   */
  get(id: string, options?: RequestOptions): Call<Price>;

  /**
   * Update a price.
   *
   * Name, key, text, group and metadata change in place. Anything that changes an amount ends this price at
   * `effective_from` (now unless sent) and starts a new price with a new id at that instant; the answer is the new
   * price. Subscriptions keep the old one until a plan sync.
   *
   * `PUT /prices/{id}`, needs `price:write`.
   *
   * @example
   * const result = await flexprice.prices.update(id, { display_name: 'Pro monthly fee' });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  update(id: string, body: UpdatePriceRequest, options?: RequestOptions): Call<Price>;

  /**
   * End a price.
   *
   * Gives the price an end, now unless `end_date` says otherwise. It is not archived, because invoices refer to
   * it. Line items of existing subscriptions stop only with a plan sync.
   *
   * `DELETE /prices/{id}`, needs `price:write`.
   *
   * @example
   * const result = await flexprice.prices.delete(id, { end_date: '2026-01-01T00:00:00Z' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  delete(id: string, body?: DeletePriceRequest, options?: RequestOptions): Call<Message>;
}
