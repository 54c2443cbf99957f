// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { GetTaxRatesQuery } from '../queries.ts';
import type {
  CreateTaxRateRequest,
  TaxRate,
  TaxRateList,
  UpdateTaxRateRequest,
} from '../../schemas.ts';

/**
 * Tax rates and what they are linked to. Links are copied downwards when something is created: from your tenant
 * to a customer, from the customer to a subscription, whose invoices then charge the tax on subtotal less
 * discounts.
 */
export interface TaxRatesResource {
  /**
   * List tax rates.
   *
   * Tax rates of the environment, newest first.
   *
   * `GET /taxes/rates`, needs `tax:read`.
   *
   * @example
   * for await (const item of flexprice.taxRates.list()) {}
   */
  list(query?: GetTaxRatesQuery, options?: RequestOptions): PageCall<TaxRate, TaxRateList>;

  /**
   * Create a tax rate.
   *
   * Describes a tax: a percentage of the taxable amount, or a fixed amount per invoice. Creating it charges
   * nothing; link it with a tax association, or name its code where a customer, subscription or invoice is
   * created.
   *
   * `POST /taxes/rates`, needs `tax:write`.
   *
   * @example
   * const result = await flexprice.taxRates.create({
   *   name: 'Recycling levy',
   *   code: 'levy',
   *   tax_rate_type: 'fixed',
   *   fixed_value: '1.5'
   * });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  create(body: CreateTaxRateRequest, options?: RequestOptions): Call<TaxRate>;

  /**
   * Get a tax rate.
   *
   * Reads one tax rate by id.
   *
   * `GET /taxes/rates/{id}`, needs `tax:read`.
   *
   * @example
   * const result = await flexprice.taxRates.get(id);
   */
  get(id: string, options?: RequestOptions): Call<TaxRate>;

  /**
   * Update a tax rate.
   *
   * Changes the fields you send and leaves the others alone. How much a rate is cannot change: archive it and
   * create another. A rate that is linked to something, or was charged already, cannot be changed at all.
   *
   * `PUT /taxes/rates/{id}`, needs `tax:write`.
   *
   * @example
   * const result = await flexprice.taxRates.update(id, { tax_rate_status: 'INACTIVE' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  update(id: string, body: UpdateTaxRateRequest, options?: RequestOptions): Call<TaxRate>;

  /**
   * Archive a tax rate.
   *
   * Takes the rate out of use and frees its code. It is refused while a live association uses the rate. Invoices
   * that were taxed with it keep their tax.
   *
   * `DELETE /taxes/rates/{id}`, needs `tax:write`.
   *
   * @example
   * await flexprice.taxRates.delete(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  delete(id: string, options?: RequestOptions): Call<void>;
}
