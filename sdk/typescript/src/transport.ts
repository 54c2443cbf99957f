import type { Exchange } from './call.ts';
import { type Config, checkSecret, environmentHeader, mergeHeaders, mergeRetry, milliseconds } from './config.ts';
import { FlexpriceError, isFlexpriceError, type TimeoutError } from './errors.ts';
import { errorOf, type Place, redirected, timedOut, unreachable, unreadable } from './failures.ts';
import { hush, hushed } from './hush.ts';
import { nextRequestId } from './ids.ts';
import type { RequestInfo, RequestOptions } from './options.ts';
import { isWorthRepeating, repeat } from './retry.ts';
import type { HttpMethod } from './route.ts';

/** A request as the transport takes it. */
export interface Outgoing<Data> {
  readonly method: HttpMethod;
  /** Path of the contract, for messages and hooks. */
  readonly template: string;
  /** Path below the base URL, with its query. */
  readonly path: string;
  readonly body: string | undefined;
  readonly reads: boolean;
  /** Takes the token of a portal session instead of a key. */
  readonly session: boolean;
  /** Key under which the server remembers the answer; writes have one. */
  readonly idempotencyKey: string | undefined;
  /** Whether the body itself makes a repetition known as one. */
  readonly guarded: boolean;
  readonly options: RequestOptions;
  /** Reads an answer that is no error. */
  read(response: Response): Promise<Data>;
}

/** A request with everything that stays the same over its attempts. */
interface Prepared<Data> {
  readonly outgoing: Outgoing<Data>;
  readonly url: string;
  readonly requestId: string;
  readonly headers: Record<string, string>;
  readonly timeout: number;
}

/** The longest time that timers can keep. */
const LONGEST_TIMER = 2_147_483_647;

/** Sends a request, and sends it again where that can help and does no harm. */
export async function send<Data>(config: Config, outgoing: Outgoing<Data>): Promise<Exchange<Data>> {
  const { options } = outgoing;
  const request = prepare(config, outgoing);
  const totalTimeout =
    options.totalTimeout === undefined ? config.totalTimeout : milliseconds('totalTimeout', options.totalTimeout);
  const end = performance.now() + totalTimeout;
  try {
    return await attempt(config, request, 1, Math.min(request.timeout, totalTimeout));
  } catch (failure) {
    const retry = mergeRetry(config.retry, options.retry);
    const repeatable = outgoing.reads || outgoing.method !== 'POST' || outgoing.guarded || config.honoursIdempotencyKey;
    if (retry.limit === 0 || !isWorthRepeating(failure, repeatable)) throw failure;
    return repeat({
      failure,
      config: retry,
      repeatable,
      signal: options.signal,
      left: () => end - performance.now(),
      attempt: (number) => attempt(config, request, number, Math.min(request.timeout, end - performance.now())),
      onRetry: (error, made, delay) => {
        config.debug?.(
          `flexprice ${request.requestId} attempt ${made} failed, next in ${Math.round(delay)} ms: ${error.message}`,
        );
        return config.hooks.onRetry?.({ ...infoOf(request, made), error, delay });
      },
    });
  }
}

function prepare<Data>(config: Config, outgoing: Outgoing<Data>): Prepared<Data> {
  const { options } = outgoing;
  const requestId = options.requestId ?? nextRequestId();
  let headers: Record<string, string> = { ...config.headers, 'X-Request-ID': requestId };
  if (outgoing.body !== undefined) headers['Content-Type'] = 'application/json';
  if (outgoing.idempotencyKey !== undefined) headers['Idempotency-Key'] = outgoing.idempotencyKey;
  if (options.environmentId !== undefined) headers = mergeHeaders(headers, environmentHeader(options.environmentId));
  if (options.headers) headers = mergeHeaders(headers, options.headers);
  const timeout = options.timeout === undefined ? config.timeout : milliseconds('timeout', options.timeout);
  return { outgoing, url: config.baseUrl + outgoing.path, requestId, headers, timeout };
}

/** One attempt: key, hooks, `fetch`, body, all within the time and under the caller's signal. */
function attempt<Data>(config: Config, request: Prepared<Data>, number: number, time: number): Promise<Exchange<Data>> {
  const { session, options } = request.outgoing;
  const { signal } = options;
  if (signal?.aborted) return Promise.reject(signal.reason);
  const { apiKey } = config;
  return race(
    signal,
    time,
    () => timedOut(placeOf(request, number), time),
    (stop) =>
      typeof apiKey === 'string' && !session && !config.hooks.beforeRequest
        ? exchange(config, request, number, apiKey, request.headers, stop)
        : prepareAttempt(config, request, number).then(([key, headers]) => {
            // Whoever gave up while a key or a hook was awaited wants nothing sent.
            stop.throwIfAborted();
            return exchange(config, request, number, key, headers, stop);
          }),
  );
}

/** The part of an attempt that may have to wait: a hook, which sees no key, then a key from a function. */
async function prepareAttempt(
  config: Config,
  request: Prepared<unknown>,
  number: number,
): Promise<[key: string, headers: Record<string, string>]> {
  const headers = { ...request.headers };
  await config.hooks.beforeRequest?.({ ...infoOf(request, number), headers });
  return [await secretOf(config, request.outgoing.session), headers];
}

/** Runs an exchange against the clock and the caller's signal, and cleans up after whichever comes first. */
function race<Result>(
  signal: AbortSignal | undefined,
  time: number,
  timeout: () => TimeoutError,
  work: (stop: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  return new Promise((resolve, reject) => {
    const clean = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    // Both also settle the call themselves, for a custom `fetch` that does not listen to its signal.
    const giveUp = (reason: unknown) => {
      clean();
      reject(reason);
      stop.abort(reason);
    };
    const onAbort = () => giveUp(signal?.reason);
    const timer = time < LONGEST_TIMER ? setTimeout(() => giveUp(timeout()), Math.max(0, time)) : undefined;
    signal?.addEventListener('abort', onAbort, { once: true });
    work(stop.signal).then(
      (result) => {
        clean();
        resolve(result);
      },
      (error) => {
        clean();
        reject(error);
      },
    );
  });
}

/** What `fetch` is given besides the URL. */
function initOf(
  { outgoing }: Prepared<unknown>,
  key: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): RequestInit {
  const { method, body, session, options } = outgoing;
  const init: RequestInit = {
    method,
    headers: session ? { ...headers, 'X-Session-Token': key } : { ...headers, 'x-api-key': key },
    signal,
    // A key must not follow a redirect to another server, and the API has none.
    redirect: 'manual',
  };
  if (body !== undefined) init.body = body;
  if (options.keepalive) init.keepalive = true;
  return init;
}

async function exchange<Data>(
  config: Config,
  request: Prepared<Data>,
  number: number,
  key: string,
  headers: Readonly<Record<string, string>>,
  stop: AbortSignal,
): Promise<Exchange<Data>> {
  const started = config.debug || config.hooks.afterResponse ? performance.now() : 0;
  let response: Response;
  try {
    response = await config.fetch(request.url, initOf(request, key, headers, stop));
  } catch (cause) {
    // A `fetch` that finds fault with the request itself, such as that of `@flexprice/sdk/validate`, is believed.
    throw isFlexpriceError(cause) ? cause : unreachable(placeOf(request, number), config.baseUrl, hushed(cause, key));
  }
  if (config.debug || config.hooks.afterResponse) {
    const milliseconds = performance.now() - started;
    const { method, path } = request.outgoing;
    config.debug?.(
      `flexprice ${request.requestId} ${method} ${path} -> ${response.status} in ${milliseconds.toFixed(1)} ms`,
    );
    await config.hooks.afterResponse?.({ ...infoOf(request, number), response, milliseconds });
  }
  const { requestId } = request;
  const place = placeOf(request, number);
  try {
    if (response.ok) return { data: await request.outgoing.read(response), response, requestId, attempts: number };
    // What the server echoes of a request must not carry the key into a log.
    const body = hush(await response.text(), key);
    throw response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)
      ? redirected(place, response.status, hush(response.headers.get('location') ?? 'another address', key))
      : errorOf(response, body, place);
  } catch (cause) {
    if (cause instanceof FlexpriceError) throw cause;
    if (cause instanceof SyntaxError) throw unreadable(place, request.url, response, cause);
    throw unreachable(place, config.baseUrl, hushed(cause, key));
  }
}

/** The key, or the token for an operation of the portal. */
async function secretOf({ apiKey, sessionToken }: Config, session: boolean): Promise<string> {
  if (session) return checkSecret('sessionToken', sessionToken);
  return checkSecret('apiKey', typeof apiKey === 'function' ? await apiKey() : apiKey);
}

/** Reads JSON. An empty body is undefined. */
export async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

/** Reads JSON, or bytes where the answer is something else, such as a PDF. */
export async function readAny(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type');
  return type === null || /\bjson\b/.test(type) ? readJson(response) : new Uint8Array(await response.arrayBuffer());
}

const infoOf = (request: Prepared<unknown>, attempt: number): RequestInfo => ({
  method: request.outgoing.method,
  path: request.outgoing.template,
  url: request.url,
  requestId: request.requestId,
  attempt,
});

const placeOf = (request: Prepared<unknown>, attempts: number): Place => ({
  method: request.outgoing.method,
  path: request.outgoing.template,
  requestId: request.requestId,
  attempts,
});
