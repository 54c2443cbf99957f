// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListEnvironmentsQuery } from '../queries.ts';
import type {
  CloneEnvironmentRequest,
  CreateEnvironmentRequest,
  Environment,
  EnvironmentList,
  UpdateEnvironmentRequest,
  WorkflowStarted,
} from '../../schemas.ts';

/**
 * Separate worlds of data within your organisation, such as production and a sandbox. Nothing crosses from one
 * to another, except by cloning the catalogue.
 */
export interface EnvironmentsResource {
  /**
   * List environments.
   *
   * Environments of your organisation. The page is described beside the list, not in `pagination`.
   *
   * `GET /environments`, needs `environment:read`.
   *
   * @example
   * for await (const item of flexprice.environments.list()) {}
   */
  list(query?: ListEnvironmentsQuery, options?: RequestOptions): PageCall<Environment, EnvironmentList>;

  /**
   * Create an environment.
   *
   * Makes an empty environment. How many of each type there may be is a setting of your organisation; by default
   * two of type `development` and no further `production`.
   *
   * `POST /environments`, needs `environment:write`.
   *
   * @example
   * const result = await flexprice.environments.create({ name: 'Sandbox', type: 'development' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  create(body: CreateEnvironmentRequest, options?: RequestOptions): Call<Environment>;

  /**
   * Get an environment.
   *
   * Reads one environment by id.
   *
   * `GET /environments/{id}`, needs `environment:read`.
   *
   * @example
   * const result = await flexprice.environments.get(id);
   */
  get(id: string, options?: RequestOptions): Call<Environment>;

  /**
   * Rename an environment.
   *
   * Changes the name. The type cannot change; sending another one is refused. Environments are never deleted.
   *
   * `PUT /environments/{id}`, needs `environment:write`.
   *
   * @example
   * const result = await flexprice.environments.update(id, { name: 'Production' });
   */
  update(id: string, body: UpdateEnvironmentRequest, options?: RequestOptions): Call<Environment>;

  /**
   * Copy the catalogue to another environment.
   *
   * Starts a background run that copies features with their meters and groups, plans with prices, entitlements and
   * credit grants, coupons, and tax rates, to an existing environment or a new one. What the target already has
   * under the same lookup key or code is skipped. Customers, subscriptions, wallets and addons are not copied, nor
   * what taxes are linked to.
   *
   * `POST /environments/{id}/clone`, needs `environment:write`.
   *
   * @example
   * const result = await flexprice.environments.clone(id, { name: 'Staging', type: 'development' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  clone(id: string, body: CloneEnvironmentRequest, options?: RequestOptions): Call<WorkflowStarted>;
}
