import { type Operation, operations } from '@flexprice/generated/operations';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { openDocument } from './billing/invoices/index.ts';
import { sql } from './db/index.ts';
import { databaseBytes } from './db/size.ts';
import { ApiError } from './errors.ts';
import { handlers } from './handlers.ts';
import { docs } from './http/docs.ts';
import { documents } from './http/documents.ts';
import { endpoint } from './http/endpoint.ts';
import { asApiError } from './http/failure.ts';
import { preflight, settledHeaders } from './http/headers.ts';
import { Metrics } from './http/metrics.ts';
import { paymentPages } from './http/paymentPages.ts';
import { portalPages } from './http/portal/pages.ts';
import { providerWebhooks } from './http/providerWebhooks.ts';
import { observeRequests } from './http/requests.ts';
import { COMPRESS_FROM, sendError } from './http/respond.ts';
import { contractRoutes } from './http/routes.ts';
import { openExport } from './resources/scheduledTasks/index.ts';
import type { Services } from './services.ts';
import { deliveryState } from './webhooks/queue.ts';

/** The HTTP application: everything about it that does not depend on how it is started. */
export function createApp(services: Services): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  const metrics = new Metrics(services.databases.pool, services.runner, {
    deliveries: () => deliveryState(services.databases, services.clock.now()),
    databaseBytes: () => databaseBytes(services.databases),
  });

  app.use(observeRequests(services.log, metrics, services.tracing));
  app.use(preflight);
  app.use(
    '/v1',
    contractRoutes((id) => endpoint(services, handlers, id)),
  );

  app.use(settledHeaders);
  app.use(compression({ threshold: COMPRESS_FROM }));
  app.get('/health', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/ready', async (_request, response) => {
    await services.databases.query(sql`select 1`);
    response.json({ status: 'ready' });
  });
  app.get('/metrics', async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.render());
  });
  app.use(docs());
  app.use(documents(async (token) => (await openDocument(services, token)) ?? openExport(services, token)));
  app.use(portalPages());
  app.use(providerWebhooks(services.gateways, services.log));
  app.use(paymentPages(services.gateways, services.clock));

  app.use((request, response) => {
    const methods = methodsOf(request.path);
    if (methods.length > 0) response.setHeader('Allow', methods.join(', '));
    const hint = methods.length > 0 ? ` This path answers ${methods.join(', ')}.` : ' See /docs for what there is.';
    sendError(response, new ApiError('not_found', `There is no ${request.method} ${request.path}.${hint}`));
  });
  const onError: ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const failure =
      error instanceof URIError
        ? new ApiError('validation_error', 'The path is not valid: %-escapes must be UTF-8.')
        : asApiError(error);
    if (failure.status >= 500) services.log.error({ err: failure.cause ?? failure }, failure.message);
    sendError(response, failure);
  };
  app.use(onError);
  return app;
}

const patterns = Object.values<Operation>(operations).flatMap(({ method, path, aliases = [] }) =>
  [path, ...aliases].map((address) => ({
    method,
    pattern: new RegExp(`^/v1${address.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`),
  })),
);

function methodsOf(path: string): string[] {
  return [...new Set(patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))];
}
