// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListAddonsQuery } from '../queries.ts';
import type {
  Addon,
  AddonList,
  AddonSearchRequest,
  AllCreditGrants,
  AllEntitlements,
  CreateAddonRequest,
  Message,
  UpdateAddonRequest,
} from '../../schemas.ts';

/**
 * Extras that a customer can take on top of a plan, such as priority support. An addon has prices, entitlements
 * and credit grants of its own; attaching it to a subscription adds them to what the customer pays for and may
 * use.
 */
export interface AddonsResource {
  /**
   * List addons.
   *
   * Addons of the environment, newest first. Use `POST /addons/search` for conditions on any field. Expandable:
   * `prices`, `meters`, `entitlements`, `entitlements.features`, `credit_grant`.
   *
   * `GET /addons`, needs `addon:read`.
   *
   * @example
   * for await (const item of flexprice.addons.list()) {}
   */
  list(query?: ListAddonsQuery, options?: RequestOptions): PageCall<Addon, AddonList>;

  /**
   * Create an addon.
   *
   * Describes something extra to sell on top of a plan. What it costs and allows is added afterwards as prices,
   * entitlements and credit grants that name the addon. Creating one charges nobody; attaching it to a
   * subscription does.
   *
   * `POST /addons`, needs `addon:write`.
   *
   * @example
   * const result = await flexprice.addons.create({
   *   name: 'Priority support',
   *   lookup_key: 'priority_support',
   *   description: 'Answers within one hour, around the clock',
   *   metadata: {
   *     shelf: 'support'
   *   }
   * });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  create(body: CreateAddonRequest, options?: RequestOptions): Call<Addon>;

  /**
   * Get an addon by your own key.
   *
   * Reads one live addon by the key you gave it, with its prices, entitlements and credit grants. Archived addons
   * are not found this way.
   *
   * `GET /addons/lookup/{lookup_key}`, needs `addon:read`.
   *
   * @example
   * const result = await flexprice.addons.getByLookupKey(lookupKey);
   */
  getByLookupKey(lookupKey: string, options?: RequestOptions): Call<Addon>;

  /**
   * Search addons.
   *
   * Addons that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable:
   * `prices`, `meters`, `entitlements`, `entitlements.features`, `credit_grant`.
   *
   * `POST /addons/search`, needs `addon:read`.
   */
  search(body?: AddonSearchRequest, options?: RequestOptions): PageCall<Addon, AddonList>;

  /**
   * Get an addon.
   *
   * Reads one addon by id, with its prices, entitlements and credit grants. Archived addons stay readable.
   *
   * `GET /addons/{id}`, needs `addon:read`.
   *
   * @example
   * const result = await flexprice.addons.get(id);
   */
  get(id: string, options?: RequestOptions): Call<Addon>;

  /**
   * Update an addon.
   *
   * Changes the fields you send and leaves the others alone. Prices and entitlements are changed through their own
   * operations; the lookup key is fixed.
   *
   * `PUT /addons/{id}`, needs `addon:write`.
   *
   * @example
   * const result = await flexprice.addons.update(id, { description: 'Answers within one hour, around the clock' });
   */
  update(id: string, body: UpdateAddonRequest, options?: RequestOptions): Call<Addon>;

  /**
   * Archive an addon.
   *
   * Takes the addon off sale. It is refused while a subscription still has it; remove it there first. The addon
   * stays readable by id, and its lookup key becomes free.
   *
   * `DELETE /addons/{id}`, needs `addon:write`.
   *
   * @example
   * const result = await flexprice.addons.delete(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  delete(id: string, options?: RequestOptions): Call<Message>;

  /**
   * List the credit grants of an addon.
   *
   * Every credit grant that comes with the addon, newest first, in one answer.
   *
   * `GET /addons/{id}/creditgrants`, needs `addon:read`.
   *
   * @example
   * const result = await flexprice.addons.listCreditGrants(id);
   */
  listCreditGrants(id: string, options?: RequestOptions): Call<AllCreditGrants>;

  /**
   * List the entitlements of an addon.
   *
   * Every live entitlement that the addon grants, newest first, in one answer.
   *
   * `GET /addons/{id}/entitlements`, needs `addon:read`.
   *
   * @example
   * const result = await flexprice.addons.listEntitlements(id);
   */
  listEntitlements(id: string, options?: RequestOptions): Call<AllEntitlements>;
}
