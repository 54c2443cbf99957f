import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { namesOf } from '../contract/router.ts';
import { type RequestLog, seen } from '../control/log.ts';
import type { Pages } from '../control/pages.ts';
import { type ControlRoutes, control } from '../control/router.ts';
import { streamLog } from '../control/routes.ts';
import type { Incoming } from '../engine.ts';
import { insteadOf, spoil } from '../faults/apply.ts';
import { FAULT_HEADER, type Faults, type Trouble } from '../faults/faults.ts';
import { FaultSyntaxError } from '../faults/grammar.ts';
import { MockFailure, validationFailure } from '../protocol/failure.ts';
import { jsonReply, type Reply } from '../reply.ts';
import { deliver } from './deliver.ts';

/** The API answers below this path, as the real one does. */
const BASE = '/v1';
/** As large as the server lets any body be. */
const LARGEST_BODY = 32 * 1_048_576;

const EXPOSED =
  'X-Request-ID, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, Retry-After, Idempotency-Replayed';

/** Any page may call the mock: it is made for pages. */
const CORS = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': EXPOSED };
const PREFLIGHT = {
  ...CORS,
  'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE, OPTIONS',
  // The wildcard does not cover Authorization, which browsers want named.
  'Access-Control-Allow-Headers': '*, Authorization',
  'Access-Control-Max-Age': '86400',
};

/** Gives the answer of a request below `/v1`. */
export type Handle = (request: Incoming) => Reply | Promise<Reply>;

export interface HttpOptions {
  readonly handle: Handle;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** What the mock can be told below `/_mock`. */
  readonly routes: ControlRoutes;
  readonly pages: Pages;
}

/** The HTTP face of a mock: plain node:http, since there is nothing between the socket and the answer. */
export function createHttpServer({ handle, faults, log, routes, pages }: HttpOptions): Server {
  return createServer((request, response) => {
    const url = request.url ?? '/';
    if (request.method === 'OPTIONS') return void response.writeHead(204, PREFLIGHT).end();
    if (url === '/health') return send(response, jsonReply(200, { status: 'ok' }));
    if (url.startsWith('/_mock')) return void controlled(request, response);
    const mark = url.indexOf('?');
    const path = mark < 0 ? url : url.slice(0, mark);
    const query = mark < 0 ? '' : url.slice(mark);
    if (!path.startsWith(`${BASE}/`)) return send(response, nothingAt(request.method ?? '', path));
    const started = performance.now();
    const answer = (body: string) => {
      const incoming = incomingOf(request, path.slice(BASE.length), query, body);
      perform(incoming, response, (reply, trouble) => {
        log.add(seen({ request, url, world: 'static', at: new Date(), requestBody: body, reply, trouble, started }));
      }).catch((error: unknown) => send(response, unexpected(error)));
    };
    if (request.method === 'GET') return answer('');
    readText(request).then(answer, (error: unknown) => {
      response.setHeader('Connection', 'close');
      send(response, unexpected(error));
    });
  });

  async function controlled(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/_mock/requests/stream') return streamLog(log, response);
    if (!(await control(routes, request, response)) && !pages.serve(request.url ?? '/', response))
      send(response, nothingAt(request.method ?? '', request.url ?? ''));
  }

  async function perform(
    incoming: Incoming,
    response: ServerResponse,
    tell: (reply: Reply, trouble: Trouble) => void,
  ): Promise<void> {
    const names = faults.isIdle ? [] : namesOf(incoming.method, incoming.path);
    const trouble = faults.next(names, incoming.header(FAULT_HEADER));
    const made = insteadOf(trouble, new Date()) ?? handle(incoming);
    const reply = made instanceof Promise ? await made : made;
    const delivery = spoil(reply, trouble);
    if (trouble.delay > 0) await new Promise((resolve) => setTimeout(resolve, trouble.delay));
    deliver(response, delivery, CORS);
    tell(delivery.reply, trouble);
  }
}

function incomingOf(request: IncomingMessage, path: string, query: string, body: string): Incoming {
  const { headers } = request;
  return {
    method: request.method ?? 'GET',
    path,
    query,
    body,
    header(name) {
      const value = headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY)
      throw validationFailure({}, 'Request body exceeds the maximum size; split the batch into smaller requests');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const send = (response: ServerResponse, reply: Reply): void => deliver(response, { reply }, CORS);

const nothingAt = (method: string, path: string): Reply =>
  unexpected(new MockFailure('not_found', { message: `There is no ${method} ${path}. The API begins at ${BASE}.` }));

function unexpected(error: unknown): Reply {
  const failure =
    error instanceof MockFailure
      ? error
      : error instanceof FaultSyntaxError
        ? validationFailure({ [FAULT_HEADER]: error.message })
        : new MockFailure('internal_error', {
            message: `The mock failed: ${error instanceof Error ? error.message : error}`,
          });
  return { ...jsonReply(failure.status, failure.body), headers: failure.headers };
}
