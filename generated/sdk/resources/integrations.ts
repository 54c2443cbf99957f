// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { GetEntityIntegrationMappingsQuery } from '../queries.ts';
import type {
  EntityIntegrationMapping,
  EntityIntegrationMappingList,
  IntegrationConfig,
  IntegrationLink,
  LinkIntegrationRequest,
  Message,
  SyncIntegrationRequest,
  UnlinkIntegrationRequest,
} from '../../schemas.ts';

/**
 * How objects here and in other systems belong together. Links say which customer or invoice is which over
 * there; connections hold the access.
 */
export interface IntegrationsResource {
  /**
   * Get what can be exchanged with other systems.
   *
   * Per provider, which kinds of objects can travel in which direction, and which do so now.
   *
   * `GET /integrations/config`, needs `integration:read`.
   *
   * @example
   * const result = await flexprice.integrations.getConfig();
   */
  getConfig(options?: RequestOptions): Call<IntegrationConfig>;

  /**
   * Link an object to another system.
   *
   * Records that an object here and one in a connected system are the same thing, so that synchronisation updates
   * it instead of making a second one. Linking the same pair of systems again replaces the link. Needs a
   * connection to the provider.
   *
   * `POST /integrations/link`, needs `integration:write`.
   *
   * @example
   * const result = await flexprice.integrations.link({
   *   entity_type: 'customer',
   *   entity_id: 'cust_01K5WRB3M0000000000000BRT1',
   *   provider_type: 'stripe',
   *   provider_entity_id: 'cus_Q1w2E3r4'
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  link(body: LinkIntegrationRequest, options?: RequestOptions): Call<IntegrationLink>;

  /**
   * Remove a link to another system.
   *
   * Forgets that the two objects are the same. Neither object is changed. Name the link in the JSON body of the
   * request.
   *
   * `DELETE /integrations/link`, needs `integration:write`.
   *
   * @example
   * const result = await flexprice.integrations.unlink({
   *   entity_type: 'customer',
   *   entity_id: 'cust_01K5WRB3M0000000000000BRT1',
   *   provider_type: 'stripe'
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   */
  unlink(body: UnlinkIntegrationRequest, options?: RequestOptions): Call<Message>;

  /**
   * List the links of an object.
   *
   * To which things in which systems one object here is linked.
   *
   * `GET /integrations/mappings`, needs `integration:read`.
   *
   * @example
   * for await (const item of flexprice.integrations.listMappings({ entity_type: 'customer', entity_id: entityId })) {}
   */
  listMappings(query: GetEntityIntegrationMappingsQuery, options?: RequestOptions): PageCall<EntityIntegrationMapping, EntityIntegrationMappingList>;

  /**
   * Synchronise one object now.
   *
   * Starts the exchange of one customer or invoice with every connected system that takes part, without waiting
   * for the next regular exchange. The answer comes before the work is done.
   *
   * `POST /integrations/sync`, needs `integration:write`.
   *
   * @example
   * const result = await flexprice.integrations.sync({
   *   entity_type: 'invoice',
   *   entity_id: 'inv_01K5WRB3M0000000000000NV01',
   *   method: 'push'
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   * @throws {FlexpriceError} `http_client_error`, such as: The payment provider did not answer.
   */
  sync(body: SyncIntegrationRequest, options?: RequestOptions): Call<Message>;
}
