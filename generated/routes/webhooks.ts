// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface WebhooksHandlers<Context> {
  /** Get the address of the webhook console */
  getWebhookDashboard: Handler<'getWebhookDashboard', Context>;
  /** List webhook deliveries */
  listWebhookDeliveries: Handler<'listWebhookDeliveries', Context>;
  /** Get a webhook delivery */
  getWebhookDelivery: Handler<'getWebhookDelivery', Context>;
  /** Repeat a delivery */
  redeliverWebhook: Handler<'redeliverWebhook', Context>;
  /** List webhook endpoints */
  listWebhookEndpoints: Handler<'listWebhookEndpoints', Context>;
  /** Create a webhook endpoint */
  createWebhookEndpoint: Handler<'createWebhookEndpoint', Context>;
  /** Get a webhook endpoint */
  getWebhookEndpoint: Handler<'getWebhookEndpoint', Context>;
  /** Update a webhook endpoint */
  updateWebhookEndpoint: Handler<'updateWebhookEndpoint', Context>;
  /** Archive a webhook endpoint */
  deleteWebhookEndpoint: Handler<'deleteWebhookEndpoint', Context>;
  /** Repeat all failed deliveries */
  recoverWebhookEndpoint: Handler<'recoverWebhookEndpoint', Context>;
  /** Rotate the secret of an endpoint */
  rotateWebhookSecret: Handler<'rotateWebhookSecret', Context>;
  /** Send a test event */
  testWebhookEndpoint: Handler<'testWebhookEndpoint', Context>;
  /** Send an event again */
  retryWebhook: Handler<'retryWebhook', Context>;
}
