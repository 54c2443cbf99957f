// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListEntitlementsQuery } from '../queries.ts';
import type {
  CreateEntitlementRequest,
  CreateEntitlementsBulkRequest,
  Entitlement,
  EntitlementList,
  EntitlementSearchRequest,
  EntitlementsBulkResult,
  Message,
  UpdateEntitlementRequest,
} from '../../schemas.ts';

/**
 * What a plan, addon or subscription allows: how much of a metered feature is included, whether a switch is on,
 * which value a setting has. The views per subscription and per customer add everything up, so that your product
 * can ask one question: may they?
 */
export interface EntitlementsResource {
  /**
   * List entitlements.
   *
   * Entitlements of the environment, newest first. Use `POST /entitlements/search` for conditions on any field.
   * Expandable: `features`, `meters`, `plans`, `addons`.
   *
   * `GET /entitlements`, needs `entitlement:read`.
   *
   * @example
   * for await (const item of flexprice.entitlements.list()) {}
   */
  list(query?: ListEntitlementsQuery, options?: RequestOptions): PageCall<Entitlement, EntitlementList>;

  /**
   * Create an entitlement.
   *
   * Says that a plan, an addon or one subscription includes a feature, and how much of it. On a metered feature
   * usage up to `usage_limit` per reset period is free, and what goes beyond is charged by its price. Without a
   * limit all usage is free. One plan, addon or subscription has one entitlement per feature, unless they are
   * `parallel`.
   *
   * `POST /entitlements`, needs `entitlement:write`.
   *
   * @example
   * const result = await flexprice.entitlements.create({
   *   entity_type: 'ADDON',
   *   entity_id: 'addon_01K5WRB3M0000000000000ADD1',
   *   feature_id: 'feat_01K5WRB3M0000000000000FTSS',
   *   feature_type: 'boolean',
   *   is_enabled: true
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  create(body: CreateEntitlementRequest, options?: RequestOptions): Call<Entitlement>;

  /**
   * Create several entitlements.
   *
   * Creates up to 100 entitlements together. Either all are stored or none: one faulty item refuses the whole
   * request.
   *
   * `POST /entitlements/bulk`, needs `entitlement:write`.
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  createBulk(body: CreateEntitlementsBulkRequest, options?: RequestOptions): Call<EntitlementsBulkResult>;

  /**
   * Search entitlements.
   *
   * Entitlements that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
   * Expandable: `features`, `meters`, `plans`, `addons`.
   *
   * `POST /entitlements/search`, needs `entitlement:read`.
   *
   * @example
   * for await (const item of flexprice.entitlements.search({
   *   feature_ids: [
   *     'feat_01K5WRB3M0000000000000FT1N'
   *   ],
   *   entity_type: 'PLAN',
   *   limit: 20
   * })) {}
   */
  search(body?: EntitlementSearchRequest, options?: RequestOptions): PageCall<Entitlement, EntitlementList>;

  /**
   * Get an entitlement.
   *
   * Reads one entitlement by id, with its feature and what grants it.
   *
   * `GET /entitlements/{id}`, needs `entitlement:read`.
   *
   * @example
   * const result = await flexprice.entitlements.get(id);
   */
  get(id: string, options?: RequestOptions): Call<Entitlement>;

  /**
   * Update an entitlement.
   *
   * Changes the fields you send and leaves the others alone. Every subscription of the plan or addon follows, from
   * its next bill on. A `usage_limit` of 0 removes the limit.
   *
   * `PUT /entitlements/{id}`, needs `entitlement:write`.
   *
   * @example
   * const result = await flexprice.entitlements.update(id, { usage_limit: 2000000 });
   */
  update(id: string, body: UpdateEntitlementRequest, options?: RequestOptions): Call<Entitlement>;

  /**
   * Archive an entitlement.
   *
   * Takes the entitlement away from every subscription that had it. From the next bill on, usage that it made free
   * is charged.
   *
   * `DELETE /entitlements/{id}`, needs `entitlement:write`.
   *
   * @example
   * const result = await flexprice.entitlements.delete(id);
   */
  delete(id: string, options?: RequestOptions): Call<Message>;
}
