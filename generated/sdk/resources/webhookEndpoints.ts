// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListWebhookEndpointsQuery } from '../queries.ts';
import type {
  CreateWebhookEndpointRequest,
  CreatedWebhookEndpoint,
  RecoverWebhookEndpointRequest,
  RecoveredWebhookDeliveries,
  RotateWebhookSecretRequest,
  RotatedWebhookSecret,
  TestWebhookEndpointRequest,
  UpdateWebhookEndpointRequest,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookEndpointList,
} from '../../schemas.ts';

/**
 * Requests that this server sends to yours when something happens, so that you need not ask. Requests are
 * signed, are repeated until your server accepts them, and may arrive twice or out of order: go by `webhook-id`
 * and read the object when in doubt.
 */
export interface WebhookEndpointsResource {
  /**
   * List webhook endpoints.
   *
   * Endpoints of the environment, newest first. Secrets are not shown.
   *
   * `GET /webhooks/endpoints`, needs `webhook:read`.
   *
   * @example
   * for await (const item of flexprice.webhookEndpoints.list()) {}
   */
  list(query?: ListWebhookEndpointsQuery, options?: RequestOptions): PageCall<WebhookEndpoint, WebhookEndpointList>;

  /**
   * Create a webhook endpoint.
   *
   * Names an address of yours that is sent a JSON request whenever something happens. The answer carries the
   * secret that requests are signed with, after the Standard Webhooks scheme; keep it, it is not shown again. A
   * delivery that your server does not answer with a 2xx status within 15 seconds is repeated after 5 minutes, 30
   * minutes, 2, 5, 10, 24 and 30 hours, about three days in all. Events about one object come in the order in
   * which they happened; one that is being repeated holds back the later ones of its object for an hour at most.
   *
   * `POST /webhooks/endpoints`, needs `webhook:write`.
   *
   * @example
   * const result = await flexprice.webhookEndpoints.create({ url: 'https://api.acme.example/hooks/billing' });
   */
  create(body: CreateWebhookEndpointRequest, options?: RequestOptions): Call<CreatedWebhookEndpoint>;

  /**
   * Get a webhook endpoint.
   *
   * Reads one endpoint by id, without its secret.
   *
   * `GET /webhooks/endpoints/{id}`, needs `webhook:read`.
   *
   * @example
   * const result = await flexprice.webhookEndpoints.get(id);
   */
  get(id: string, options?: RequestOptions): Call<WebhookEndpoint>;

  /**
   * Update a webhook endpoint.
   *
   * Changes the fields you send and leaves the others alone. Deliveries that are still to be repeated go to the
   * new address.
   *
   * `PUT /webhooks/endpoints/{id}`, needs `webhook:write`.
   *
   * @example
   * const result = await flexprice.webhookEndpoints.update(id, { enabled: false });
   */
  update(id: string, body: UpdateWebhookEndpointRequest, options?: RequestOptions): Call<WebhookEndpoint>;

  /**
   * Archive a webhook endpoint.
   *
   * Nothing is sent to the address any more, repetitions included. Its deliveries stay readable.
   *
   * `DELETE /webhooks/endpoints/{id}`, needs `webhook:write`.
   *
   * @example
   * await flexprice.webhookEndpoints.delete(id);
   */
  delete(id: string, options?: RequestOptions): Call<void>;

  /**
   * Repeat all failed deliveries.
   *
   * Sends everything again that failed for this endpoint in a span of time, oldest first. Use it after your server
   * was away for longer than the automatic repetitions last.
   *
   * `POST /webhooks/endpoints/{id}/recover`, needs `webhook:write`.
   *
   * @example
   * const result = await flexprice.webhookEndpoints.recover(id, { since: '2025-10-01T00:00:00Z' });
   */
  recover(id: string, body: RecoverWebhookEndpointRequest, options?: RequestOptions): Call<RecoveredWebhookDeliveries>;

  /**
   * Rotate the secret of an endpoint.
   *
   * Makes a new secret. For a time, 24 hours unless you say otherwise, requests carry a signature with each
   * secret, so that your server can change over without losing any.
   *
   * `POST /webhooks/endpoints/{id}/secret/rotate`, needs `webhook:write`.
   *
   * @example
   * const result = await flexprice.webhookEndpoints.rotateSecret(id, { overlap_hours: 24 });
   */
  rotateSecret(id: string, body?: RotateWebhookSecretRequest, options?: RequestOptions): Call<RotatedWebhookSecret>;

  /**
   * Send a test event.
   *
   * Sends the example of an event, as printed in this reference, to the endpoint, signed like a real one. Nothing
   * happened, and no other endpoint hears of it.
   *
   * `POST /webhooks/endpoints/{id}/test`, needs `webhook:write`.
   *
   * @example
   * const result = await flexprice.webhookEndpoints.test(id, { event_type: 'payment.success' });
   */
  test(id: string, body: TestWebhookEndpointRequest, options?: RequestOptions): Call<WebhookDelivery>;
}
