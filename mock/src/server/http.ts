import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Incoming } from '../engine.ts';
import { MockFailure, validationFailure } from '../protocol/failure.ts';
import { jsonReply, type Reply } from '../reply.ts';

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

/** The HTTP face of a mock: plain node:http, since there is nothing between the socket and the answer. */
export function createHttpServer(handle: Handle): Server {
  return createServer((request, response) => {
    const url = request.url ?? '/';
    if (request.method === 'OPTIONS') return void response.writeHead(204, PREFLIGHT).end();
    if (url === '/health') return send(response, jsonReply(200, { status: 'ok' }));
    const mark = url.indexOf('?');
    const path = mark < 0 ? url : url.slice(0, mark);
    const query = mark < 0 ? '' : url.slice(mark);
    if (!path.startsWith(`${BASE}/`)) return send(response, nothingAt(request.method ?? '', path));
    const answer = (body: string) => {
      const incoming = incomingOf(request, path.slice(BASE.length), query, body);
      Promise.resolve(handle(incoming)).then(
        (reply) => send(response, reply),
        (error: unknown) => send(response, unexpected(error)),
      );
    };
    if (request.method === 'GET') return answer('');
    readText(request).then(answer, (error: unknown) => {
      response.setHeader('Connection', 'close');
      send(response, unexpected(error));
    });
  });
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

function send(response: ServerResponse, reply: Reply): void {
  if (reply.text === undefined) return void response.writeHead(reply.status, { ...CORS, ...reply.headers }).end();
  response.writeHead(reply.status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(reply.text),
    ...CORS,
    ...reply.headers,
  });
  // As a string, not as bytes: Node then sends head and body in one piece.
  response.end(reply.text);
}

const nothingAt = (method: string, path: string): Reply =>
  unexpected(new MockFailure('not_found', { message: `There is no ${method} ${path}. The API begins at ${BASE}.` }));

function unexpected(error: unknown): Reply {
  const failure =
    error instanceof MockFailure
      ? error
      : new MockFailure('internal_error', {
          message: `The mock failed: ${error instanceof Error ? error.message : error}`,
        });
  return { ...jsonReply(failure.status, failure.body), headers: failure.headers };
}
