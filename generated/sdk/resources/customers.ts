// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { GetCustomerByExternalIdQuery, GetCustomerEntitlementsByExternalIDQuery, GetCustomerEntitlementsQuery, GetCustomerQuery, GetCustomerUsageSummaryQuery, GetSubscriptionsForCustomerQuery, ListCustomersQuery, UpdateCustomerQuery } from '../queries.ts';
import type {
  CreateCustomerRequest,
  Customer,
  CustomerEntitlements,
  CustomerList,
  CustomerSearchRequest,
  CustomerUsageSummary,
  Subscription,
  SubscriptionList,
  UpcomingCreditGrants,
  UpdateCustomerRequest,
} from '../../schemas.ts';

/** Who you bill. A customer has an id of ours and an `external_id` of yours; usage events name it by yours. */
export interface CustomersResource {
  /**
   * List customers.
   *
   * Customers of the environment, newest first. Use `POST /customers/search` for conditions on any field.
   *
   * `GET /customers`, needs `customer:read`.
   *
   * @example
   * for await (const item of flexprice.customers.list()) {}
   */
  list(query?: ListCustomersQuery, options?: RequestOptions): PageCall<Customer, CustomerList>;

  /**
   * Create a customer.
   *
   * Registers somebody you bill. `external_id` is your own id for them: usage events name customers by it, and no
   * two live customers of an environment may share one. Creating a customer charges nothing; subscriptions do.
   *
   * `POST /customers`, needs `customer:write`.
   *
   * @example
   * const result = await flexprice.customers.create({ external_id: 'kestrel', name: 'Kestrel Robotics' });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  create(body: CreateCustomerRequest, options?: RequestOptions): Call<Customer>;

  /**
   * Update a customer named by query.
   *
   * Changes the fields you send and leaves the others alone. Name the customer by `id` or by
   * `external_customer_id` in the query; with both, `id` is used.
   *
   * `PUT /customers`, needs `customer:write`.
   *
   * @example
   * const result = await flexprice.customers.updateByQuery({ email: 'billing@brightside.example' });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  updateByQuery(body: UpdateCustomerRequest, query?: UpdateCustomerQuery, options?: RequestOptions): Call<Customer>;

  /**
   * Get a customer by your own id.
   *
   * Reads one live customer by the id you gave it. Archived customers are not found this way. Also answered at
   * `GET /customers/lookup/{external_id}`.
   *
   * `GET /customers/external/{external_id}`, needs `customer:read`.
   *
   * @example
   * const result = await flexprice.customers.getByExternalId(externalId);
   */
  getByExternalId(externalId: string, query?: GetCustomerByExternalIdQuery, options?: RequestOptions): Call<Customer>;

  /**
   * Get what a customer may use, by your own id.
   *
   * The same as `GET /customers/{id}/entitlements`, for the live customer with this id of yours.
   *
   * `GET /customers/external/{external_id}/entitlements`, needs `customer:read`.
   *
   * @example
   * const result = await flexprice.customers.getEntitlementsByExternalId(externalId);
   */
  getEntitlementsByExternalId(externalId: string, query?: GetCustomerEntitlementsByExternalIDQuery, options?: RequestOptions): Call<CustomerEntitlements>;

  /**
   * List the subscriptions of a customer.
   *
   * Active and trialing subscriptions of a customer named by your own id, newest first, up to 1000 on one page.
   * Expandable: `subscription_line_items`, `subscription_line_items.meters`, `entitlements`.
   *
   * `GET /customers/external/{external_id}/subscriptions`, needs `customer:read`.
   *
   * @example
   * for await (const item of flexprice.customers.listSubscriptions(externalId)) {}
   */
  listSubscriptions(externalId: string, query?: GetSubscriptionsForCustomerQuery, options?: RequestOptions): PageCall<Subscription, SubscriptionList>;

  /**
   * Search customers.
   *
   * Customers that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable:
   * `integrations`.
   *
   * `POST /customers/search`, needs `customer:read`.
   */
  search(body?: CustomerSearchRequest, options?: RequestOptions): PageCall<Customer, CustomerList>;

  /**
   * Get a customer's allowances and usage.
   *
   * What a customer may use and has used, per feature of its active subscriptions, for a usage page or a check
   * before work starts. Name the customer by `customer_id` or by `customer_lookup_key`; with both, they must
   * agree. Also answered at `GET /customers/{customer_id}/usage`.
   *
   * `GET /customers/usage`, needs `customer:read`.
   *
   * @example
   * const result = await flexprice.customers.getUsage();
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   */
  getUsage(query?: GetCustomerUsageSummaryQuery, options?: RequestOptions): Call<CustomerUsageSummary>;

  /**
   * Get a customer.
   *
   * Reads one customer by id. Archived customers stay readable.
   *
   * `GET /customers/{id}`, needs `customer:read`.
   *
   * @example
   * const result = await flexprice.customers.get(id);
   */
  get(id: string, query?: GetCustomerQuery, options?: RequestOptions): Call<Customer>;

  /**
   * Update a customer.
   *
   * Changes the fields you send and leaves the others alone.
   *
   * `PUT /customers/{id}`, needs `customer:write`.
   *
   * @example
   * const result = await flexprice.customers.update(id, { email: 'billing@brightside.example' });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  update(id: string, body: UpdateCustomerRequest, options?: RequestOptions): Call<Customer>;

  /**
   * Archive a customer.
   *
   * Takes the customer out of use. It stays readable by id for history, and its `external_id` becomes free for a
   * new customer. Refused while the customer has, or pays for, a subscription that is not cancelled, or has an
   * active wallet.
   *
   * `DELETE /customers/{id}`, needs `customer:write`.
   *
   * @example
   * await flexprice.customers.delete(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  delete(id: string, options?: RequestOptions): Call<void>;

  /**
   * Get what a customer may use.
   *
   * Adds up, per feature, what all active and trialing subscriptions of the customer allow: limits are summed (one
   * source without limit means no limit), switches are on when any source is on. A customer without such a
   * subscription has no features.
   *
   * `GET /customers/{id}/entitlements`, needs `customer:read`.
   *
   * @example
   * const result = await flexprice.customers.getEntitlements(id);
   */
  getEntitlements(id: string, query?: GetCustomerEntitlementsQuery, options?: RequestOptions): Call<CustomerEntitlements>;

  /**
   * List the credits a customer will get.
   *
   * The next instalments of all grants on the customer's active and trialing subscriptions, earliest first. Of a
   * recurring grant only the next instalment is listed. The list is complete; `pagination` only counts it.
   *
   * `GET /customers/{id}/grants/upcoming`, needs `customer:read`.
   *
   * @example
   * const result = await flexprice.customers.listUpcomingGrants(id);
   */
  listUpcomingGrants(id: string, options?: RequestOptions): Call<UpcomingCreditGrants>;
}
