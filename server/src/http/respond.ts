import type { ServerResponse } from 'node:http';
import type { ApiError } from '../errors.ts';

/** Sends a JSON text that was made elsewhere. */
export function sendJson(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  // As a string, not as bytes: Node then sends head and body in one piece.
  response.end(body);
}

/** Renders a failure: the one place where an error becomes bytes. */
export function sendError(response: ServerResponse, error: ApiError): void {
  for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
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
