import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import type { Handlers } from '@flexprice/generated/routes';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Principal } from '../access/principal.ts';
import { allows } from '../access/roles.ts';
import type { Context } from '../context.ts';
import { databaseCode } from '../db/failure.ts';
import type { UnitOfWork } from '../db/index.ts';
import { ApiError } from '../errors.ts';
import type { Services } from '../services.ts';
import { isJson, parseJson, readBody } from './body.ts';
import { asApiError } from './failure.ts';
import { checkKey, type IdempotentRequest, replay, type StoredResponse, store } from './idempotency.ts';
import { sendError, sendJson } from './respond.ts';
import { requestReader } from './validate.ts';

/** What a handler gives back, as far as the protocol cares. */
interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

type AnyHandler = (input: { path: unknown; query: unknown; body: unknown }, context: Context) => Promise<Reply>;

/** Facts about a request that the log line wants. */
export interface RequestFacts {
  requestId: string;
  log: Logger;
}

const facts = new WeakMap<object, RequestFacts>();
export const setFacts = (request: object, value: RequestFacts) => facts.set(request, value);

const MEBIBYTE = 1_048_576;
/** Ingest may be large; nothing else has a reason to be. */
const bodyLimit = (operation: Operation) => (operation.path.startsWith('/events') ? 32 * MEBIBYTE : 4 * MEBIBYTE);

/**
 * The protocol around a handler: who asks, how often, whether they may, whether what they sent fits, once only, all or
 * nothing. Everything that can be prepared is prepared when the route is mounted.
 */
export function endpoint(services: Services, handlers: Partial<Handlers<Context>>, id: OperationId): RequestHandler {
  const operation: Operation = operations[id];
  const reader = requestReader(id);
  const handler = handlers[id] as AnyHandler | undefined;
  const limit = bodyLimit(operation);
  const writes = operation.permission.endsWith(':write');

  return async (request, response) => {
    const known = facts.get(request);
    try {
      const principal = await admit(services, operation, request, response);
      if (!handler) throw new ApiError('not_implemented', 'This server does not offer this operation.');
      const { path, query } = reader.parameters(request.params, request.query);
      const bytes = reader.hasBody ? await readJsonBody(request, limit) : Buffer.alloc(0);
      const input = { path, query, body: reader.body(bytes.length > 0 ? parseJson(bytes) : undefined) };
      const call: Call = { services, principal, handler, input, writes, request, bytes, known };
      const reply = await perform(call);
      if (reply.replayed) response.setHeader('Idempotency-Replayed', 'true');
      send(response, reply);
    } catch (error) {
      const failure = asApiError(error);
      if (failure.status >= 500) known?.log.error({ err: failure.cause ?? failure, operation: id }, failure.message);
      // What is still being sent is no use any more; the connection cannot be reused before it was read.
      if (!request.complete) response.setHeader('Connection', 'close');
      sendError(response, failure);
    }
  };
}

interface Call {
  services: Services;
  principal: Principal;
  handler: AnyHandler;
  input: { path: unknown; query: unknown; body: unknown };
  writes: boolean;
  request: Request;
  bytes: Buffer;
  known: RequestFacts | undefined;
}

/** Who asks, and whether they may: key, rate limit, permission. Sets the rate-limit headers. */
async function admit(
  services: Services,
  operation: Operation,
  request: Request,
  response: Response,
): Promise<Principal> {
  const key = request.headers['x-api-key'];
  const environment = request.headers['x-environment-id'];
  const principal = await services.authenticator.authenticate(
    typeof key === 'string' ? key : undefined,
    typeof environment === 'string' ? environment : undefined,
  );
  if (services.rateLimiter.limit > 0) {
    const state = await services.rateLimiter.take(principal.keyId);
    for (const [name, value] of services.rateLimiter.headers(state)) response.setHeader(name, value);
  }
  if (!allows(principal.roles, operation.permission)) {
    throw new ApiError('permission_denied', 'insufficient permissions', {
      details: { required: operation.permission },
    });
  }
  return principal;
}

async function readJsonBody(request: Request, limit: number): Promise<Buffer> {
  const bytes = await readBody(request, limit);
  if (bytes.length > 0 && !isJson(request)) {
    throw new ApiError(
      'unsupported_media_type',
      'The request body must be JSON: send it with Content-Type: application/json.',
    );
  }
  return bytes;
}

type FinalReply = {
  status: number;
  text: string | null;
  bytes?: Uint8Array;
  headers?: Record<string, string>;
  replayed?: boolean;
};

const RETRIES = 3;

async function perform(call: Call): Promise<FinalReply> {
  if (!call.writes) {
    const database = call.services.databases.reader(call.principal);
    return render(await call.handler(call.input, context(call, database, call.services.clock.now(), false)));
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await call.services.databases.unit((unit) => write(call, unit));
    } catch (error) {
      // Two transactions that cannot both be first: the loser was rolled back whole and simply goes again.
      const code = databaseCode(error);
      if (attempt >= RETRIES || !(code === '40001' || code === '40P01' || isKeyRace(error, code))) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
    }
  }
}

const isKeyRace = (error: unknown, code: string | undefined) =>
  code === '23505' && (error as { table?: string }).table === 'idempotency_keys';

async function write(call: Call, unit: UnitOfWork): Promise<FinalReply> {
  const now = call.services.clock.now();
  const key = call.request.headers['idempotency-key'];
  const run = () => call.handler(call.input, context(call, unit.in(call.principal), now, key !== undefined));
  if (typeof key !== 'string') return render(await run());
  checkKey(key);
  const request: IdempotentRequest = {
    key,
    method: call.request.method,
    url: call.request.originalUrl,
    body: call.bytes,
    credential: String(call.request.headers['x-api-key']),
  };
  const earlier = await replay(unit, call.principal, request, now);
  if (earlier) return { status: earlier.status, text: earlier.body, replayed: true };
  const reply = render(await run());
  const stored: StoredResponse = { status: reply.status, body: reply.text };
  await store(unit, call.principal, request, stored, now);
  return reply;
}

function context(call: Call, db: Context['db'], now: Date, idempotent: boolean): Context {
  const { services, principal, known } = call;
  return {
    principal,
    db,
    now,
    idempotent,
    services,
    requestId: known?.requestId ?? '',
    log: known?.log ?? services.log,
  };
}

function render(reply: Reply): FinalReply {
  if (reply.body instanceof Uint8Array) {
    return { status: reply.status, text: null, bytes: reply.body, ...(reply.headers && { headers: reply.headers }) };
  }
  return { status: reply.status, text: reply.body === undefined ? null : JSON.stringify(reply.body) };
}

function send(response: Response, reply: FinalReply): void {
  if (reply.bytes) {
    response.writeHead(reply.status, { ...reply.headers, 'Content-Length': reply.bytes.length });
    response.end(reply.bytes);
  } else if (reply.text === null) {
    response.writeHead(reply.status);
    response.end();
  } else {
    sendJson(response, reply.status, reply.text);
  }
}
