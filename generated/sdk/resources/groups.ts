// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type {
  CreateGroupRequest,
  Group,
  GroupList,
  GroupSearchRequest,
} from '../../schemas.ts';

/** Named shelves for prices and features. Groups order price lists and invoices; they do not change any amount. */
export interface GroupsResource {
  /**
   * Create a group.
   *
   * Makes an empty group for prices or for features. Put members in by setting `group_id` on the price or feature.
   *
   * `POST /groups`, needs `group:write`.
   *
   * @example
   * const result = await flexprice.groups.create({ name: 'Tokens', entity_type: 'price', lookup_key: 'tokens' });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  create(body: CreateGroupRequest, options?: RequestOptions): Call<Group>;

  /**
   * Search groups.
   *
   * Groups that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
   *
   * `POST /groups/search`, needs `group:read`.
   *
   * @example
   * for await (const item of flexprice.groups.search({ entity_type: 'price', limit: 50 })) {}
   */
  search(body?: GroupSearchRequest, options?: RequestOptions): PageCall<Group, GroupList>;

  /**
   * Get a group.
   *
   * Reads one group by id.
   *
   * `GET /groups/{id}`, needs `group:read`.
   *
   * @example
   * const result = await flexprice.groups.get(id);
   */
  get(id: string, options?: RequestOptions): Call<Group>;

  /**
   * Archive a group.
   *
   * Takes the group out of use. Its members stay and are no longer in a group.
   *
   * `DELETE /groups/{id}`, needs `group:write`.
   *
   * @example
   * await flexprice.groups.delete(id);
   */
  delete(id: string, options?: RequestOptions): Call<void>;
}
