import { firstOf } from '../stage.ts';
import type { Scene } from './scene.ts';

/** An event that an endpoint was told of is told again. */
export const eventRepeated: Scene = {
  reaches: ['retryWebhook'],
  async tell(stage) {
    const endpoint = await stage.make('createWebhookEndpoint', 'all');
    await stage.make('createCustomer', 'minimal');
    const look = () => stage.ok('listWebhookDeliveries', { query: { endpoint_id: endpoint.id } });
    const told = await stage.until(look, ({ items }) => items.length > 0, 'a delivery to the new endpoint');
    const { system_event_id } = firstOf(told, 'delivery');
    await stage.example('retryWebhook', 'event', { system_event_id });
    await stage.ok('deleteWebhookEndpoint', { path: { id: endpoint.id } });
  },
};
