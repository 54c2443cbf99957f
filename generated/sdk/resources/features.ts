// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListFeaturesQuery } from '../queries.ts';
import type {
  CloneFeatureRequest,
  CreateFeatureRequest,
  Feature,
  FeatureList,
  FeatureSearchRequest,
  Message,
  UpdateFeatureRequest,
} from '../../schemas.ts';

/**
 * What your product can do. A feature is counted by a meter, switched on or off, or carries a value of its own.
 * Plans and addons include features through entitlements.
 */
export interface FeaturesResource {
  /**
   * List features.
   *
   * Features of the environment, newest first. Use `POST /features/search` for conditions on any field.
   * Expandable: `meters`.
   *
   * `GET /features`, needs `feature:read`.
   *
   * @example
   * for await (const item of flexprice.features.list()) {}
   */
  list(query?: ListFeaturesQuery, options?: RequestOptions): PageCall<Feature, FeatureList>;

  /**
   * Create a feature.
   *
   * Describes something your product can do. A `metered` feature is counted: name an existing meter or send one
   * along, and it is created in the same step. A feature by itself costs nothing; prices and entitlements refer to
   * it.
   *
   * `POST /features`, needs `feature:write`.
   *
   * @example
   * const result = await flexprice.features.create({ name: 'Single sign-on', lookup_key: 'sso', type: 'boolean' });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   */
  create(body: CreateFeatureRequest, options?: RequestOptions): Call<Feature>;

  /**
   * Search features.
   *
   * Features that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all. Expandable:
   * `meters`.
   *
   * `POST /features/search`, needs `feature:read`.
   */
  search(body?: FeatureSearchRequest, options?: RequestOptions): PageCall<Feature, FeatureList>;

  /**
   * Get a feature.
   *
   * Reads one feature by id, with its meter if it has one. Archived features stay readable.
   *
   * `GET /features/{id}`, needs `feature:read`.
   *
   * @example
   * const result = await flexprice.features.get(id);
   */
  get(id: string, options?: RequestOptions): Call<Feature>;

  /**
   * Update a feature.
   *
   * Changes the fields you send and leaves the others alone. `filters` are added to the feature's meter and can
   * only grow: from then on more events count.
   *
   * `PUT /features/{id}`, needs `feature:write`.
   *
   * @example
   * const result = await flexprice.features.update(id, {
   *   reporting_unit: {
   *     unit_singular: 'thousand tokens',
   *     unit_plural: 'thousand tokens',
   *     conversion_rate: '1000'
   *   }
   * });
   */
  update(id: string, body: UpdateFeatureRequest, options?: RequestOptions): Call<Feature>;

  /**
   * Archive a feature.
   *
   * Takes the feature and its meter out of use. Refused while an entitlement refers to the feature. Prices on the
   * meter are not looked at, so end them first.
   *
   * `DELETE /features/{id}`, needs `feature:write`.
   *
   * @example
   * const result = await flexprice.features.delete(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  delete(id: string, options?: RequestOptions): Call<Message>;

  /**
   * Copy a feature.
   *
   * Makes a new feature from an existing one. The meter is copied too, so both count on their own. The copy
   * remembers its origin in `metadata.source_feature_id`.
   *
   * `POST /features/{id}/clone`, needs `feature:write`.
   *
   * @example
   * const result = await flexprice.features.clone(id, { name: 'Input tokens (batch)', lookup_key: 'input_tokens_batch' });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  clone(id: string, body: CloneFeatureRequest, options?: RequestOptions): Call<Feature>;
}
