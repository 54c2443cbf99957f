// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListTaxAssociationsQuery } from '../queries.ts';
import type {
  CreateTaxAssociationRequest,
  TaxAssociation,
  TaxAssociationList,
  UpdateTaxAssociationRequest,
} from '../../schemas.ts';

/**
 * Tax rates and what they are linked to. Links are copied downwards when something is created: from your tenant
 * to a customer, from the customer to a subscription, whose invoices then charge the tax on subtotal less
 * discounts.
 */
export interface TaxAssociationsResource {
  /**
   * List tax associations.
   *
   * What tax rates are linked to, newest first.
   *
   * `GET /taxes/associations`, needs `tax:read`.
   *
   * @example
   * for await (const item of flexprice.taxAssociations.list()) {}
   */
  list(query?: ListTaxAssociationsQuery, options?: RequestOptions): PageCall<TaxAssociation, TaxAssociationList>;

  /**
   * Link a tax rate.
   *
   * Links an active rate to the tenant, a customer, a subscription or an invoice. Links are copied when something
   * is created: those of the tenant to new customers, those of a customer to its new subscriptions. So a link made
   * here reaches what is created later, not what exists already. Answers 200, unlike other creates.
   *
   * `POST /taxes/associations`, needs `tax:write`.
   *
   * @example
   * const result = await flexprice.taxAssociations.create({
   *   tax_rate_code: 'sales_tax',
   *   external_customer_id: 'brightside',
   *   currency: 'usd',
   *   auto_apply: true
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   */
  create(body: CreateTaxAssociationRequest, options?: RequestOptions): Call<TaxAssociation>;

  /**
   * Get a tax association.
   *
   * Reads one link of a tax rate by id, together with the rate.
   *
   * `GET /taxes/associations/{id}`, needs `tax:read`.
   *
   * @example
   * const result = await flexprice.taxAssociations.get(id);
   */
  get(id: string, options?: RequestOptions): Call<TaxAssociation>;

  /**
   * Update a tax association.
   *
   * Changes the fields you send and leaves the others alone. With `auto_apply` off the next invoices are no longer
   * charged; copies that were made of the link stay as they are.
   *
   * `PUT /taxes/associations/{id}`, needs `tax:write`.
   *
   * @example
   * const result = await flexprice.taxAssociations.update(id, { auto_apply: false });
   */
  update(id: string, body: UpdateTaxAssociationRequest, options?: RequestOptions): Call<TaxAssociation>;

  /**
   * Archive a tax association.
   *
   * Unlinks the rate. Invoices made from then on are not charged through this link; copies that were made of it
   * stay.
   *
   * `DELETE /taxes/associations/{id}`, needs `tax:write`.
   *
   * @example
   * const result = await flexprice.taxAssociations.delete(id);
   */
  delete(id: string, options?: RequestOptions): Call<TaxAssociation>;
}
