// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListWebhookDeliveriesQuery } from '../queries.ts';
import type {
  WebhookDelivery,
  WebhookDeliveryDetails,
  WebhookDeliveryList,
} from '../../schemas.ts';

/**
 * Requests that this server sends to yours when something happens, so that you need not ask. Requests are
 * signed, are repeated until your server accepts them, and may arrive twice or out of order: go by `webhook-id`
 * and read the object when in doubt.
 */
export interface WebhookDeliveriesResource {
  /**
   * List webhook deliveries.
   *
   * What was sent to which endpoint and whether it arrived, newest first. Kept for 90 days.
   *
   * `GET /webhooks/deliveries`, needs `webhook:read`.
   *
   * @example
   * for await (const item of flexprice.webhookDeliveries.list()) {}
   */
  list(query?: ListWebhookDeliveriesQuery, options?: RequestOptions): PageCall<WebhookDelivery, WebhookDeliveryList>;

  /**
   * Get a webhook delivery.
   *
   * One delivery with the body that was sent and what your server answered to each attempt.
   *
   * `GET /webhooks/deliveries/{id}`, needs `webhook:read`.
   *
   * @example
   * const result = await flexprice.webhookDeliveries.get(id);
   */
  get(id: string, options?: RequestOptions): Call<WebhookDeliveryDetails>;

  /**
   * Repeat a delivery.
   *
   * Sends the same body again to the same endpoint, at once and whatever came of it before. `webhook-id` stays the
   * same, so a server that remembers it does nothing twice.
   *
   * `POST /webhooks/deliveries/{id}/redeliver`, needs `webhook:write`.
   *
   * @example
   * const result = await flexprice.webhookDeliveries.redeliver(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  redeliver(id: string, options?: RequestOptions): Call<WebhookDelivery>;
}
