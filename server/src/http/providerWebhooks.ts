import express, { type Router } from 'express';
import type { Logger } from 'pino';
import type { Gateways } from '../payments/index.ts';

/**
 * Where Stripe tells what happened: `POST /webhooks/stripe/{tenant_id}/{environment_id}`, the address that is entered in
 * its dashboard. The signature proves who it is, so there is no API key. 400 is an answer that Stripe shows and repeats.
 */
export function providerWebhooks(gateways: Gateways, log: Logger): Router {
  const router = express.Router();
  router.post(
    '/webhooks/stripe/:tenantId/:environmentId',
    express.raw({ type: () => true, limit: '1mb' }),
    async ({ params, headers, body }, response) => {
      const signature = headers['stripe-signature'];
      const scope = { tenantId: params.tenantId ?? '', environmentId: params.environmentId ?? '' };
      const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
      const taken = await gateways.hearStripe(scope, bytes, typeof signature === 'string' ? signature : '');
      if (taken === 'refused') log.warn({ ...scope }, 'a Stripe webhook was refused: unknown environment or signature');
      response.status(taken === 'refused' ? 400 : 200).json({ received: taken !== 'refused' });
    },
  );
  return router;
}
