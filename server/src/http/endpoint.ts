import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import type { Handlers, Input } from '@flexprice/generated/routes';
import type { Request, RequestHandler, Response } from 'express';
import type { Context } from '../context.ts';
import { ApiError } from '../errors.ts';
import type { Services } from '../services.ts';
import { admit } from './admit.ts';
import { type AnyHandler, Auditor } from './audit.ts';
import { discardBody, isJson, parseJson, readBody } from './body.ts';
import { exchangeOf } from './exchange.ts';
import { asApiError } from './failure.ts';
import { type Call, type FinalReply, perform } from './perform.ts';
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

function sendReply(response: Response, reply: FinalReply): void {
  if (reply.bytes) {
    send(response, reply.status, Object.entries({ Vary: 'Accept-Encoding', ...reply.headers }).flat(), reply.bytes);
  } else if (reply.text === null) {
    send(response, reply.status);
  } else {
    sendJson(response, reply.status, reply.text);
  }
}
