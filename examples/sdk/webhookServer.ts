/** Webhooks: a receiver on node:http that handles every event once, with the secret in FLEXPRICE_WEBHOOK_SECRET. */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { isFlexpriceError, verifyWebhookDelivery } from '@flexprice/sdk/webhooks';

const secret = process.env.FLEXPRICE_WEBHOOK_SECRET ?? '';
// A deployment with several processes keeps these in its database.
const handled = new Set<string>();

const server = createServer(async (request, response) => {
  try {
    const { id, event } = await verifyWebhookDelivery(await text(request), request.headers, secret);
    if (!handled.has(id)) {
      handled.add(id);
      switch (event.event_type) {
        case 'invoice.update.finalized':
          console.log(`Invoice ${event.invoice?.id} is final.`);
          break;
        case 'customer.created':
          console.log(`${event.customer?.name} is a customer.`);
          break;
        default:
          // Later versions send events that this one does not know.
          console.log(event.event_type);
      }
    }
    response.writeHead(204).end();
  } catch (error) {
    const refused = isFlexpriceError(error, 'webhook_verification');
    if (!refused) console.error(error);
    response.writeHead(refused ? 400 : 500).end();
  }
});
server.listen(Number(process.env.PORT ?? 3000), () => console.log('Listening.'));
