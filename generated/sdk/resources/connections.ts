// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { ListConnectionsQuery } from '../queries.ts';
import type {
  Connection,
  ConnectionList,
  ConnectionSearchRequest,
  CreateConnectionRequest,
  UpdateConnectionRequest,
} from '../../schemas.ts';

/**
 * Access to other systems: payment providers, accounting, buckets, marketplaces. Credentials go in and never
 * come out again.
 */
export interface ConnectionsResource {
  /**
   * List connections.
   *
   * Connections of the environment, newest first. Credentials are not shown.
   *
   * `GET /connections`, needs `connection:read`.
   *
   * @example
   * const result = await flexprice.connections.list();
   */
  list(query?: ListConnectionsQuery, options?: RequestOptions): Call<ConnectionList>;

  /**
   * Connect another system.
   *
   * Stores the access to a payment provider, an accounting system or a bucket. An environment has one connection
   * per provider, and any number to `s3`. Credentials are checked as far as the provider allows, stored encrypted,
   * and never shown again.
   *
   * `POST /connections`, needs `connection:write`.
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  create(body: CreateConnectionRequest, options?: RequestOptions): Call<Connection>;

  /**
   * Search connections.
   *
   * Connections that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
   *
   * `POST /connections/search`, needs `connection:read`.
   *
   * @example
   * const result = await flexprice.connections.search({ provider_type: 's3' });
   */
  search(body?: ConnectionSearchRequest, options?: RequestOptions): Call<ConnectionList>;

  /**
   * Get a connection.
   *
   * Reads one connection by id, without its credentials.
   *
   * `GET /connections/{id}`, needs `connection:read`.
   *
   * @example
   * const result = await flexprice.connections.get(id);
   */
  get(id: string, options?: RequestOptions): Call<Connection>;

  /**
   * Update a connection.
   *
   * Changes name, credentials, what is exchanged, or your notes. The provider cannot be changed.
   *
   * `PUT /connections/{id}`, needs `connection:write`.
   *
   * @example
   * const result = await flexprice.connections.update(id, {
   *   encrypted_secret_data: {
   *     access_key_id: 'AKIAEXAMPLE',
   *     secret_access_key: 'not-a-real-secret'
   *   }
   * });
   *
   * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
   */
  update(id: string, body: UpdateConnectionRequest, options?: RequestOptions): Call<Connection>;

  /**
   * Archive a connection.
   *
   * Ends the exchange with the other system. What was exchanged stays on both sides.
   *
   * `DELETE /connections/{id}`, needs `connection:write`.
   *
   * @example
   * await flexprice.connections.delete(id);
   */
  delete(id: string, options?: RequestOptions): Call<void>;
}
