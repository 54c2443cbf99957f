import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import type { Handlers, Input } from '@flexprice/generated/routes';
import type { Request, RequestHandler, Response } from 'express';
import { customerPrincipal, findPortalSession } from '../access/portalSessions.ts';
import type { Principal } from '../access/principal.ts';
import { allows } from '../access/roles.ts';
import { Aftermath, DoFirst, type InUnit, type Reply } from '../aftermath.ts';
import type { Context } from '../context.ts';
import { databaseCode } from '../db/failure.ts';
import type { UnitOfWork } from '../db/index.ts';
import { ApiError } from '../errors.ts';
import type { Services } from '../services.ts';
import { type AnyHandler, Auditor, type Origin } from './audit.ts';
import { discardBody, isJson, parseJson, readBody } from './body.ts';
import { type Exchange, exchangeOf } from './exchange.ts';
import { asApiError } from './failure.ts';
import { amend, checkKey, type IdempotentRequest, replay, type StoredResponse, store } from './idempotency.ts';
import { send, sendError, sendJson } from './respond.ts';
import { requestReader } from './validate.ts';

/**
 * Writes that are one statement, which commits by itself: a transaction around it would ask the database three times for
 * what it does in one. A second statement is refused, so an operation that grows one leaves this list.
 */
const ONE_STATEMENT: { readonly [Id in OperationId]?: (input: Input<Id>) => boolean } = {
  createCustomer: ({ body }) => !body.tax_rate_overrides?.length && !body.onboarding_workflow_name,
};

/**
 * Writes that a desk commits together with others of their kind. They have no transaction of their own, which would take a
 * connection and a flush for each, unless an Idempotency-Key has to be stored with the effect.
 */
const AT_A_DESK = new Set<OperationId>(['debitWallet']);

const NO_BODY = Buffer.alloc(0);
const NO_QUERY = {};

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
  // TypeScript cannot see that the entry found by an operation takes that operation's input.
  const isOneStatement = ONE_STATEMENT[id] as ((input: unknown) => boolean) | undefined;
  const atDesk = AT_A_DESK.has(id);
  const auditor = Auditor.of(id, handlers);

  return async (request, response) => {
    const exchange = exchangeOf(response);
    try {
      const principal = await admit(services, operation, request, exchange);
      if (!handler) throw new ApiError('not_implemented', 'This server does not offer this operation.');
      const { path, query } = reader.parameters(request.params, request.url.includes('?') ? request.query : NO_QUERY);
      const bytes = reader.hasBody ? await readJsonBody(request, limit) : NO_BODY;
      const input = { path, query, body: reader.body(bytes.length > 0 ? parseJson(bytes) : undefined) };
      const oneStatement = isOneStatement?.(input) ?? false;
      const asked = { input, writes, oneStatement, atDesk, request, bytes };
      const call: Call = { services, principal, handler, auditor, exchange, ...asked };
      const reply = await perform(call);
      if (reply.replayed) exchange.setHeader('Idempotency-Replayed', 'true');
      sendReply(response, reply);
    } catch (error) {
      const failure = asApiError(error);
      if (failure.status >= 500) exchange.log.error({ err: failure.cause ?? failure, operation: id }, failure.message);
      if (!request.complete) discardBody(request);
      sendError(response, failure);
    }
  };
}

interface Call {
  services: Services;
  principal: Principal;
  handler: AnyHandler;
  auditor: Auditor | undefined;
  input: { path: unknown; query: unknown; body: unknown };
  writes: boolean;
  oneStatement: boolean;
  atDesk: boolean;
  request: Request;
  bytes: Buffer;
  exchange: Exchange;
}

/** Who asks, and whether they may: key, rate limit, permission. Sets the rate-limit headers. */
async function admit(
  services: Services,
  operation: Operation,
  request: Request,
  exchange: Exchange,
): Promise<Principal> {
  const principal = isPortal(operation) ? await customerOf(services, request) : await bearerOf(services, request);
  if (services.rateLimiter.limit > 0) {
    const state = await services.rateLimiter.take(principal.keyId);
    for (const [name, value] of services.rateLimiter.headers(state)) exchange.setHeader(name, value);
  }
  if (principal.suspended && operation.permission.endsWith(':write')) {
    throw new ApiError('permission_denied', 'tenant account is suspended');
  }
  if (!allows(principal.roles, operation.permission)) {
    throw new ApiError('permission_denied', 'insufficient permissions', {
      details: { required: operation.permission },
    });
  }
  return principal;
}

/** The portal's operations are for browsers of customers, who have a session and no key. */
const isPortal = (operation: Operation): boolean => operation.path.startsWith('/customer/portal/');

function bearerOf(services: Services, request: Request): Promise<Principal> {
  const key = request.headers['x-api-key'];
  const environment = request.headers['x-environment-id'];
  return services.authenticator.authenticate(
    typeof key === 'string' ? key : undefined,
    typeof environment === 'string' ? environment : undefined,
  );
}

async function customerOf({ databases, clock }: Services, request: Request): Promise<Principal> {
  const token = request.headers['x-session-token'];
  const session = typeof token === 'string' ? await findPortalSession(databases, token, clock.now()) : undefined;
  if (session) return customerPrincipal(session);
  const legacy = token === undefined ? 'Session token required' : 'Invalid or expired session token';
  throw new ApiError('unauthenticated', `${legacy}: send a valid one in the X-Session-Token header.`, { legacy });
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
  const { databases, clock } = call.services;
  if (!call.writes) {
    return render(await call.handler(call.input, context(call, databases.reader(call.principal), clock.now(), false)));
  }
  if ((call.oneStatement || call.atDesk) && call.request.headers['idempotency-key'] === undefined) {
    const db = call.atDesk ? databases.reader(call.principal) : databases.oneStatement(call.principal);
    const alone = context(call, db, clock.now(), false);
    const alongside = call.auditor?.along(alone, originOf(call.request));
    return render(await call.handler(call.input, { ...alone, ...(alongside && { alongside }) }));
  }
  let first: { done: DoFirst; outcome: string } | undefined;
  for (let attempt = 1; ; attempt++) {
    try {
      const after = new Aftermath(first?.outcome);
      const reply = await databases.unit((unit) => write(call, unit, after));
      if (first && reply.replayed) await first.done.takeBack(inUnit(call), first.outcome);
      return after.steps.length > 0 && !reply.replayed ? await finish(call, after, reply) : reply;
    } catch (error) {
      if (error instanceof DoFirst && !first) {
        first = { done: error, outcome: await error.ask(inUnit(call), keyOf(call)) };
        continue;
      }
      // Two transactions that cannot both be first: the loser was rolled back whole and simply goes again.
      const code = databaseCode(error);
      if (attempt >= RETRIES || !(code === '40001' || code === '40P01' || isKeyRace(error, code))) {
        await first?.done.takeBack(inUnit(call), first.outcome);
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
    }
  }
}

/** Proxies are not believed: anybody can write what they say. */
const originOf = ({ socket, headers }: Request): Origin => ({
  ipAddress: socket.remoteAddress?.replace(/^::ffff:/, ''),
  userAgent: headers['user-agent'],
});

/** Units of work of a request beside its own transaction. */
const inUnit =
  (call: Call): InUnit =>
  (work) => {
    const { databases, clock } = call.services;
    return databases.unit((unit) => work(context(call, unit.in(call.principal), clock.now(), false)));
  };

function keyOf(call: Call): string | undefined {
  const key = call.request.headers['idempotency-key'];
  return typeof key === 'string' ? key : undefined;
}

const isKeyRace = (error: unknown, code: string | undefined) =>
  code === '23505' && (error as { table?: string }).table === 'idempotency_keys';

async function write(call: Call, unit: UnitOfWork, after: Aftermath): Promise<FinalReply> {
  const now = call.services.clock.now();
  const key = call.request.headers['idempotency-key'];
  const own = context(call, unit.in(call.principal), now, key !== undefined, after);
  const handle = () => call.handler(call.input, own);
  const run = () => call.auditor?.around(handle, call.input, own, originOf(call.request)) ?? handle();
  if (typeof key !== 'string') return render(await run());
  checkKey(key);
  const request = idempotent(call, key);
  const earlier = await replay(unit, call.principal, request, now);
  if (earlier) return { status: earlier.status, text: earlier.body, replayed: true };
  const reply = render(await run());
  const stored: StoredResponse = { status: reply.status, body: reply.text };
  await store(unit, call.principal, request, stored, now);
  return reply;
}

const idempotent = (call: Call, key: string): IdempotentRequest => ({
  key,
  method: call.request.method,
  url: call.request.originalUrl,
  body: call.bytes,
  credential: String(call.request.headers['x-api-key']),
});

/**
 * Does what the request left for after its commit, and answers with what came of it. What fails for a reason of the
 * server itself is left to its job, and the answer is the one that was committed; a refusal meant for the caller is theirs.
 */
async function finish(call: Call, after: Aftermath, committed: FinalReply): Promise<FinalReply> {
  const { databases, clock } = call.services;
  const key = keyOf(call);
  const stored = key === undefined ? undefined : idempotent(call, key);
  try {
    for (const step of after.steps) {
      await step((work) => databases.unit((unit) => work(context(call, unit.in(call.principal), clock.now(), false))));
    }
    const shown = after.reply(context(call, databases.reader(call.principal), clock.now(), false));
    const reply = shown ? render(await shown) : committed;
    if (stored) {
      const response = { status: reply.status, body: reply.text };
      await databases.unit((unit) => amend(unit, call.principal, stored, response));
    }
    return reply;
  } catch (error) {
    if (error instanceof ApiError && error.status < 500) {
      if (stored) await databases.unit((unit) => amend(unit, call.principal, stored, undefined));
      throw error;
    }
    call.exchange.log.error({ err: error }, 'what was left for after the commit is left to its job');
    return committed;
  }
}

function context(call: Call, db: Context['db'], now: Date, idempotent: boolean, after?: Aftermath): Context {
  const { services, principal, exchange } = call;
  return {
    principal,
    db,
    now,
    idempotent,
    services,
    ...(after && { after }),
    requestId: exchange.requestId,
    header: (name) => {
      const value = call.request.headers[name];
      return typeof value === 'string' ? value : undefined;
    },
    get log() {
      return exchange.log;
    },
  };
}

function render(reply: Reply): FinalReply {
  if (reply.body instanceof Uint8Array) {
    return { status: reply.status, text: null, bytes: reply.body, ...(reply.headers && { headers: reply.headers }) };
  }
  return { status: reply.status, text: reply.body === undefined ? null : JSON.stringify(reply.body) };
}

function sendReply(response: Response, reply: FinalReply): void {
  if (reply.bytes) {
    send(response, reply.status, Object.entries({ Vary: 'Accept-Encoding', ...reply.headers }).flat(), reply.bytes);
  } else if (reply.text === null) {
    send(response, reply.status);
  } else {
    sendJson(response, reply.status, reply.text);
  }
}
