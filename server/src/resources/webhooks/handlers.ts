import type { WebhooksHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { instant } from '../../wire.ts';
import { listDeliveryRows } from './deliveries.ts';
import { archiveEndpoint, createEndpoint, getEndpoint, rotateSecret, updateEndpoint } from './endpoints.ts';
import { toDelivery, toDeliveryDetails, toEndpoint } from './map.ts';
import { getDeliveryDetails, recover, redeliver, retryEvent, sendTest } from './sending.ts';
import { listEndpointRows } from './store.ts';

export const webhooks = {
  async createWebhookEndpoint({ body }, context) {
    const { row, secret } = await createEndpoint(context, body);
    return { status: 201, body: { endpoint: toEndpoint(row), signing_secret: secret } };
  },
  async listWebhookEndpoints({ query }, context) {
    const { rows, pagination } = await listEndpointRows(context.db, query);
    return { status: 200, body: { items: rows.map(toEndpoint), pagination } };
  },
  async getWebhookEndpoint({ path }, context) {
    return { status: 200, body: toEndpoint(await getEndpoint(context, path.id)) };
  },
  async updateWebhookEndpoint({ path, body }, context) {
    return { status: 200, body: toEndpoint(await updateEndpoint(context, path.id, body)) };
  },
  async deleteWebhookEndpoint({ path }, context) {
    await archiveEndpoint(context, path.id);
    return { status: 204 };
  },
  async rotateWebhookSecret({ path, body = {} }, context) {
    const { secret, previousExpiresAt } = await rotateSecret(context, path.id, body);
    return {
      status: 200,
      body: { signing_secret: secret, previous_secret_expires_at: instant(previousExpiresAt) },
    };
  },
  async testWebhookEndpoint({ path, body }, context) {
    return { status: 202, body: toDelivery(await sendTest(context, path.id, body.event_type)) };
  },
  async recoverWebhookEndpoint({ path, body }, context) {
    const deliveries = await recover(context, path.id, body);
    const message = deliveries === 1 ? '1 delivery will be repeated' : `${deliveries} deliveries will be repeated`;
    return { status: 202, body: { message, deliveries } };
  },
  async listWebhookDeliveries({ query }, context) {
    const { rows, pagination } = await listDeliveryRows(context.db, query);
    return { status: 200, body: { items: rows.map(toDelivery), pagination } };
  },
  async getWebhookDelivery({ path }, context) {
    const { row, event, attempts } = await getDeliveryDetails(context, path.id);
    return { status: 200, body: toDeliveryDetails(row, event.payload, attempts) };
  },
  async redeliverWebhook({ path }, context) {
    return { status: 202, body: toDelivery(await redeliver(context, path.id)) };
  },
  async retryWebhook({ body }, context) {
    const { system_event_id } = body;
    await retryEvent(context, system_event_id);
    return { status: 202, body: { success: true, message: 'Webhook event queued for delivery', system_event_id } };
  },
  async getWebhookDashboard() {
    return { status: 200, body: { url: '', svix_enabled: false } };
  },
} satisfies Partial<WebhooksHandlers<Context>>;
