import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { newRequestId } from '../ids.ts';
import { setFacts } from './endpoint.ts';
import type { Metrics } from './metrics.ts';

/** Gives every request its id, its log and its line in the log and the metrics when it is answered. */
export function observeRequests(log: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const sent = request.headers['x-request-id'];
    const requestId = typeof sent === 'string' && /^[\x21-\x7e]{1,200}$/.test(sent) ? sent : newRequestId();
    response.setHeader('X-Request-ID', requestId);
    const started = performance.now();
    const child = log.child({ request_id: requestId });
    setFacts(request, { requestId, log: child });
    response.on('close', () => {
      const seconds = (performance.now() - started) / 1000;
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.observe(request.method, request.baseUrl + (request.route?.path ?? ''), status, seconds);
      child.info(
        { method: request.method, url: request.originalUrl, status, ms: Math.round(seconds * 1e6) / 1000 },
        'request',
      );
    });
    next();
  };
}
