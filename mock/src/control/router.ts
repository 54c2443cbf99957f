import type { IncomingMessage, ServerResponse } from 'node:http';
import { FaultSyntaxError } from '../faults/grammar.ts';

/** A mistake of whoever controls the mock; its message says what to do. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly status: 400 | 404 | 409;

  constructor(status: 400 | 404 | 409, message: string) {
    super(message);
    this.status = status;
  }
}

export interface ControlInput {
  /** The rest of the path after the route, if it has a placeholder. */
  readonly name: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Gives the body of an answer; undefined for none. */
export type ControlHandler = (input: ControlInput) => unknown;

/** Handlers by method and path below `/_mock`, `*` for one name: `POST /snapshots/*`. */
export type ControlRoutes = Readonly<Record<string, ControlHandler>>;

const PREFIX = '/_mock';

/** Sent by the inspector itself: what it asks is no traffic, and must not meet the faults that it shows. */
export const INSPECTOR_HEADER = 'x-mock-inspector';

/**
 * Answers the control API of a mock.
 *
 * @returns whether the request was meant for it
 */
export async function control(
  routes: ControlRoutes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', 'http://mock');
  if (!url.pathname.startsWith(`${PREFIX}/`)) return false;
  const path = url.pathname.slice(PREFIX.length);
  const method = request.method ?? 'GET';
  const parent = path.slice(0, path.lastIndexOf('/'));
  const exact = routes[`${method} ${path}`];
  const handler = exact ?? routes[`${method} ${parent}/*`];
  if (!handler) return false;
  try {
    const name = exact ? '' : decodeURIComponent(path.slice(parent.length + 1));
    const body = await handler({ name, query: url.searchParams, body: await readJson(request) });
    send(response, body === undefined ? 204 : 200, body);
  } catch (error) {
    const known = error instanceof ControlError || error instanceof FaultSyntaxError;
    const status = error instanceof ControlError ? error.status : known ? 400 : 500;
    send(response, status, { message: error instanceof Error ? error.message : String(error) });
  }
  return true;
}

const MOST = 1_048_576;

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) {
    text += chunk.toString('utf8');
    if (text.length > MOST) throw new ControlError(400, 'The body is too large.');
  }
  if (text === '') return {};
  try {
    const body = JSON.parse(text) as unknown;
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {}
  throw new ControlError(400, 'The body must be a JSON object.');
}

export function send(response: ServerResponse, status: number, body?: unknown): void {
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
  if (body === undefined) response.writeHead(status, headers).end();
  else
    response
      .writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify(body));
}

/** A member that must be a text. @throws ControlError */
export function text(body: ControlInput['body'], member: string, fallback?: string): string {
  const value = body[member] ?? fallback;
  if (typeof value === 'string' && value !== '') return value;
  throw new ControlError(400, `${member} must be a text.`);
}
