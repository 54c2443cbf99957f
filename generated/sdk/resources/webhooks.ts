// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type {
  RetriedWebhook,
  RetryWebhookRequest,
  WebhookDashboard,
} from '../../schemas.ts';

/**
 * Requests that this server sends to yours when something happens, so that you need not ask. Requests are
 * signed, are repeated until your server accepts them, and may arrive twice or out of order: go by `webhook-id`
 * and read the object when in doubt.
 */
export interface WebhooksResource {
  /**
   * Get the address of the webhook console.
   *
   * Hosted installations answer with the address of an external console. This server manages endpoints itself,
   * says so, and gives an empty address.
   *
   * `GET /webhooks/dashboard`, needs `webhook:read`.
   *
   * @example
   * const result = await flexprice.webhooks.getDashboard();
   */
  getDashboard(options?: RequestOptions): Call<WebhookDashboard>;

  /**
   * Send an event again.
   *
   * Repeats the deliveries of one event to all endpoints that listen for it. To repeat it for one endpoint only,
   * use `POST /webhooks/deliveries/{id}/redeliver`.
   *
   * `POST /webhooks/retry`, needs `webhook:write`.
   *
   * @example
   * const result = await flexprice.webhooks.retry({ system_event_id: 'sys_event_01K5WRB3M0000000000000EV01' });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  retry(body: RetryWebhookRequest, options?: RequestOptions): Call<RetriedWebhook>;
}
