import compression from 'compression';
import type { Response } from 'express';
import type { ApiError } from '../errors.ts';
import { exchangeOf } from './exchange.ts';

/** Bytes below which compressing an answer costs more than it saves. */
export const COMPRESS_FROM = 1024;
const compress = compression({ threshold: COMPRESS_FROM });

/** Sends a JSON text that was made elsewhere. */
export function sendJson(response: Response, status: number, body: string): void {
  send(response, status, ['Vary', 'Accept-Encoding', 'Content-Type', 'application/json; charset=utf-8'], body);
}

/** Writes an answer: the settled headers, `headers` and the body, packed if it is large and the caller can unpack it. */
export function send(
  response: Response,
  status: number,
  headers: readonly string[] = [],
  body?: string | Uint8Array,
): void {
  const { headers: settled } = exchangeOf(response);
  if (body === undefined) {
    response.writeHead(status, [...settled, ...headers]).end();
    return;
  }
  const length = Buffer.byteLength(body);
  // The middleware wraps the response's methods, so only an answer that it may really pack passes through it.
  if (length >= COMPRESS_FROM && response.req.headers['accept-encoding']) compress(response.req, response, () => {});
  response.writeHead(status, [...settled, ...headers, 'Content-Length', String(length)]);
  // A text stays one: Node then sends head and body in one piece.
  response.end(body);
}

/** Renders a failure: the one place where an error becomes bytes. */
export function sendError(response: Response, error: ApiError): void {
  const exchange = exchangeOf(response);
  for (const [name, value] of Object.entries(error.headers)) exchange.setHeader(name, value);
  const { code, message, status, details, legacy } = error;
  const body = {
    code,
    message,
    http_status_code: status,
    ...(details && Object.keys(details).length > 0 && { details }),
    ...(legacy && { error: legacy }),
  };
  sendJson(response, status, JSON.stringify(body));
}
