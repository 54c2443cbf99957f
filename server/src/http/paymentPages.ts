import express, { type Router } from 'express';
import type { Clock } from '../jobs/clock.ts';
import type { Gateways } from '../payments/index.ts';
import { doneHtml, missingHtml, POLICY, pageAmount, pageHtml, STYLE } from '../payments/index.ts';

/** The test provider's pages at `/pay`: a customer opens them from a link, with no key of this server. */
export function paymentPages({ pages }: Gateways, clock: Clock): Router {
  const router = express.Router();
  router.use('/pay', (_request, response, next) => {
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.get('/pay/style.css', (_request, response) => {
    response.setHeader('Cache-Control', 'public, max-age=3600');
    response.type('css').send(STYLE);
  });
  router.get('/pay/done', (_request, response) => {
    response.type('html').send(doneHtml());
  });
  router.get('/pay/:id', async ({ params }, response) => {
    const page = await pages.read(params.id);
    if (page) await pages.repeat(page, clock.now());
    response.status(page ? 200 : 404).type('html');
    response.send(page ? pageHtml(page, pageAmount(page)) : missingHtml());
  });
  router.post('/pay/:id', express.urlencoded({ extended: false, limit: '2kb' }), async (request, response) => {
    const { do: action, number } = (request.body ?? {}) as Record<string, unknown>;
    const id = request.params.id ?? '';
    const asked =
      action === 'confirm' || action === 'refuse'
        ? ({ do: action } as const)
        : ({ do: 'pay', number: typeof number === 'string' ? number : '' } as const);
    const page = await pages.act(id, asked, clock.now());
    // Shown by a page of its own, so that reloading it does not pay again.
    if (page) response.redirect(303, `/pay/${id}`);
    else response.status(404).type('html').send(missingHtml());
  });
  return router;
}
