// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListApiKeysQuery } from '../queries.ts';
import type {
  ApiKey,
  ApiKeyList,
  CreateApiKeyRequest,
  CreateApiKeyResponse,
} from '../../schemas.ts';

/**
 * The secret keys that programs send in `x-api-key`. A key acts in one environment with the roles that its owner
 * had when it was made. The full key is shown only once.
 */
export interface ApiKeysResource {
  /**
   * List API keys.
   *
   * Private keys of the current environment, newest first, without the keys themselves. Users without
   * `super_admin` see only their own.
   *
   * `GET /secrets/api/keys`, needs `secret:read`.
   *
   * @example
   * for await (const item of flexprice.apiKeys.list()) {}
   */
  list(query?: ListApiKeysQuery, options?: RequestOptions): PageCall<ApiKey, ApiKeyList>;

  /**
   * Create an API key.
   *
   * Makes a key for the current environment. It has your roles as they are now, or those of `service_account_id`,
   * and keeps them. The key is shown in this answer and never again. A `publishable_key` cannot call the API.
   *
   * `POST /secrets/api/keys`, needs `secret:write`.
   *
   * @example
   * const result = await flexprice.apiKeys.create({
   *   name: 'Ingest service',
   *   type: 'private_key',
   *   expires_at: '2026-08-20T09:30:00Z'
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   */
  create(body: CreateApiKeyRequest, options?: RequestOptions): Call<CreateApiKeyResponse>;

  /**
   * Revoke an API key.
   *
   * Ends a key at once and for good. Requests that carry it are refused from now on. Only `super_admin` may revoke
   * keys of others.
   *
   * `DELETE /secrets/api/keys/{id}`, needs `secret:write`.
   *
   * @example
   * await flexprice.apiKeys.delete(id);
   */
  delete(id: string, options?: RequestOptions): Call<void>;
}
