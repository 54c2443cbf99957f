import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { newRequestId } from '../ids.ts';
import type { Tracing } from '../tracing/index.ts';
import { beginExchange, Exchange } from './exchange.ts';
import type { Metrics } from './metrics.ts';

/** Gives every request its id, and its line in the log, the metrics and the traces when it is answered. */
export function observeRequests(log: Logger, metrics: Metrics, tracing?: Tracing): RequestHandler {
  return (request, response, next) => {
    const sent = request.headers['x-request-id'];
    const requestId = typeof sent === 'string' && /^[\x21-\x7e]{1,200}$/.test(sent) ? sent : newRequestId();
    beginExchange(response, new Exchange(requestId, log));
    const started = performance.now();
    response.on('close', () => {
      const ms = performance.now() - started;
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.observe(request.method, routeOf(request), status, ms / 1000);
      log.info(
        {
          request_id: requestId,
          method: request.method,
          url: request.originalUrl,
          status,
          ms: Math.round(ms * 1000) / 1000,
        },
        'request',
      );
    });
    if (tracing) tracing.request(request, response, () => routeOf(request), next);
    else next();
  };
}

/** The route that answers, such as `/v1/customers/:id`; empty where none does. */
const routeOf = (request: Request): string => (request.baseUrl + (request.route?.path ?? '')).replace(/\/$/, '');
