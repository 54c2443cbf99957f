import { operations as contract } from '@flexprice/generated/mock';
import type { Operation, OperationId } from '@flexprice/generated/operations';
import { chosenExample, chosenStatus } from './answers/chosen.ts';
import { madeUpBody } from './answers/madeUp.ts';
import { type Clock, systemClock } from './clock.ts';
import { type RequestParts, readRequest } from './contract/request.ts';
import { findRoute, methodsOf, type Route } from './contract/router.ts';
import { MockFailure, validationFailure } from './protocol/failure.ts';
import { Idempotency } from './protocol/idempotency.ts';
import { type Preference, readPreference } from './protocol/prefer.ts';
import { RateLimit } from './protocol/rateLimit.ts';
import { jsonReply, type Reply } from './reply.ts';

/** What all mocks can be told: keys, limits, what data they make up, and their clock. */
export interface EngineOptions {
  /** The only API key that is accepted. Without it every key is. */
  readonly apiKey?: string | undefined;
  /**
   * Make data up from the schemas instead of giving the contract's examples.
   *
   * @default false
   */
  readonly dynamic?: boolean | undefined;
  /**
   * Start of the made-up data: the same seed gives the same data.
   *
   * @default '1'
   */
  readonly seed?: string | undefined;
  /**
   * Requests per minute and key before 429 is answered; 0 for no limit.
   *
   * @default 0
   */
  readonly rateLimit?: number | undefined;
  /** Tells the time. @default the system's clock */
  readonly clock?: Clock | undefined;
}

/** A request on its way through the mock. */
export interface Incoming {
  readonly method: string;
  /** Below the base URL, still encoded, without the query. */
  readonly path: string;
  /** With its question mark, or empty. */
  readonly query: string;
  /** Value of a header by its lower-case name. */
  header(name: string): string | undefined;
  /** Empty where there is none. */
  readonly body: string;
}

/** A request that was let in and fits the contract. */
export interface Admitted {
  readonly operation: Operation;
  readonly parts: RequestParts;
  readonly preference: Preference;
}

/** Gives the answer of an admitted request, or undefined to leave it to the contract's examples. */
export type Answer = (request: Admitted) => Reply | undefined;

/** What is told about every request of a known operation, before it is answered. */
export interface Observer {
  admitted(request: Admitted, id: string): void;
  /** The request breaks the contract; the caller gets the same failure as an answer. */
  refused(operation: Operation, failure: MockFailure, id: string): void;
}

/**
 * The protocol of the API around an answer: route, key, rate limit, the request's parts, idempotency, request id. The
 * order of checks is the server's, and so are the failures. No answer is ever an exception.
 */
export class Engine {
  readonly clock: Clock;
  private readonly options: EngineOptions;
  private readonly rateLimit: RateLimit;
  private readonly idempotency: Idempotency;
  private readonly answer: Answer;
  private readonly observer: Observer | undefined;
  private requests = 0;

  constructor(options: EngineOptions = {}, answer: Answer = () => undefined, observer?: Observer) {
    this.options = options;
    this.clock = options.clock ?? systemClock;
    this.rateLimit = new RateLimit(options.rateLimit ?? 0, this.clock);
    this.idempotency = new Idempotency(this.clock);
    this.answer = answer;
    this.observer = observer;
  }

  /** @param answer who answers this one request; the engine's own answer otherwise */
  handle(request: Incoming, answer: Answer = this.answer): Reply {
    const id = this.requestId(request);
    let headers: Record<string, string> = { 'X-Request-ID': id };
    try {
      const route = routeOf(request);
      const key = this.authenticate(route.operation, request);
      headers = { ...headers, ...this.rateLimit.take(key) };
      const reply = this.perform(route, request, id, answer);
      return { ...reply, headers: { ...headers, ...reply.headers } };
    } catch (error) {
      if (!(error instanceof MockFailure)) throw error;
      return { ...jsonReply(error.status, error.body), headers: { ...headers, ...error.headers } };
    }
  }

  /** Forgets keys and answers of `Idempotency-Key`. */
  reset(): void {
    this.idempotency.clear();
  }

  private perform(route: Route, request: Incoming, id: string, answer: Answer): Reply {
    const { operation } = route;
    const admitted = this.read(route, request, id);
    this.observer?.admitted(admitted, id);
    const perform = () => answer(admitted) ?? this.byContract(admitted);
    const key = request.header('idempotency-key');
    if (key === undefined || !operation.permission.endsWith(':write')) return perform();
    return this.idempotency.once(key, `${operation.method} ${request.path}${request.query}\n${request.body}`, perform);
  }

  private read({ operation, path }: Route, request: Incoming, id: string): Admitted {
    try {
      const preference = readPreference(request.header('prefer'), request.query);
      const query = operation.query.length > 0 && request.query ? new URLSearchParams(request.query) : undefined;
      const contentType = request.header('content-type');
      return { operation, preference, parts: readRequest(operation, { path, query, contentType, body: request.body }) };
    } catch (error) {
      if (error instanceof MockFailure) this.observer?.refused(operation, error, id);
      throw error;
    }
  }

  /** Whether a request wants made-up data. Failures and named examples are never made up. */
  wantsMadeUp({ preference }: Admitted): boolean {
    const { code = 200, example, dynamic = this.options.dynamic ?? false } = preference;
    return dynamic && example === undefined && code < 400;
  }

  private byContract(request: Admitted): Reply {
    const { operation, parts, preference } = request;
    if (!this.wantsMadeUp(request)) return chosenExample(operation, preference);
    const status = chosenStatus(operation, preference);
    return jsonReply(status, madeUpBody(operation, status, parts, preference.seed ?? this.options.seed ?? '1'));
  }

  private authenticate(operation: Operation, request: Incoming): string {
    if (operation.permission === 'public') return '';
    const session = contract[operation.id as OperationId].session;
    const key = request.header(session ? 'x-session-token' : 'x-api-key');
    const { apiKey } = this.options;
    if (!key || key.length > 200 || (apiKey !== undefined && !session && key !== apiKey))
      throw new MockFailure('unauthenticated');
    return key;
  }

  private requestId(request: Incoming): string {
    const sent = request.header('x-request-id');
    if (sent && /^[\x21-\x7e]{1,200}$/.test(sent)) return sent;
    this.requests += 1;
    return `req_mock_${String(this.requests).padStart(8, '0')}`;
  }
}

function routeOf(request: Incoming): Route {
  let route: Route | undefined;
  try {
    route = findRoute(request.method, request.path);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw validationFailure({}, 'The path is not valid: %-escapes must be UTF-8.');
  }
  if (route) return route;
  const methods = methodsOf(request.path);
  const hint = methods.length > 0 ? ` This path answers ${methods.join(', ')}.` : '';
  throw new MockFailure('not_found', {
    message: `There is no ${request.method} ${request.path}.${hint}`,
    ...(methods.length > 0 && { headers: { Allow: methods.join(', ') } }),
  });
}
