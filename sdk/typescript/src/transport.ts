import type { Exchange } from './call.ts';
import { type Config, checkSecret, mergeHeaders, mergeRetry, milliseconds } from './config.ts';
import { ConnectionError, FlexpriceError, isFlexpriceError, ServerError, TimeoutError } from './errors.ts';
import { errorOf } from './failures.ts';
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
  if (options.environmentId !== undefined)
    headers = mergeHeaders(headers, { 'X-Environment-ID': options.environmentId });
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
    () => timedOut(request, number, time),
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
    throw isFlexpriceError(cause) ? cause : unreachable(config, request, number, hushed(cause, key));
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
  try {
    if (response.ok) return { data: await request.outgoing.read(response), response, requestId, attempts: number };
    // What the server echoes of a request must not carry the key into a log.
    const body = hush(await response.text(), key);
    throw response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)
      ? redirected(request, number, response, key)
      : errorOf(response, body, placeOf(request, number));
  } catch (cause) {
    if (cause instanceof FlexpriceError) throw cause;
    if (cause instanceof SyntaxError) throw unreadable(request, number, response, cause);
    throw unreachable(config, request, number, hushed(cause, key));
  }
}

/** A text without the key, as it is and as JSON has it. */
const hush = (text: string, key: string) =>
  text.replaceAll(key, '[API key]').replaceAll(JSON.stringify(key).slice(1, -1), '[API key]');

/** A failure of `fetch` that can be printed: as it came, or only its words if it kept the key anywhere. */
function hushed(cause: unknown, key: string): unknown {
  const seen = new Set<unknown>();
  const shows = (value: unknown, depth: number): boolean => {
    if (typeof value === 'string') return value.includes(key);
    if (typeof value !== 'object' || value === null || depth > 5 || seen.has(value)) return false;
    seen.add(value);
    if (value instanceof Headers) return [...value.values()].some((each) => each.includes(key));
    return Reflect.ownKeys(value).some((name) => shows(Reflect.get(value, name), depth + 1));
  };
  if (!shows(cause, 0)) return cause;
  const { name, message, cause: inner } = cause instanceof Error ? cause : new Error('the connection failed');
  const words = inner instanceof Error ? `${message}: ${inner.message}` : message;
  return Object.assign(new Error(hush(words, key)), { name, ...(hasCode(inner) && { code: inner.code }) });
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

const placeOf = (request: Prepared<unknown>, attempts: number) => ({
  method: request.outgoing.method,
  path: request.outgoing.template,
  requestId: request.requestId,
  attempts,
});

const nameOf = ({ outgoing }: Prepared<unknown>) => `${outgoing.method} ${outgoing.template}`;

function timedOut(request: Prepared<unknown>, attempts: number, time: number): TimeoutError {
  const message = `${nameOf(request)} had no answer within ${Math.round(time)} ms (request ${request.requestId}). Raise { timeout } if the operation needs longer.`;
  return new TimeoutError(message, { ...placeOf(request, attempts), code: 'timeout' });
}

function unreachable(config: Config, request: Prepared<unknown>, attempts: number, cause: unknown): ConnectionError {
  const origin = new URL(config.baseUrl).origin;
  const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
  const code = hasCode(inner) ? inner.code : 'connection_error';
  const reason = inner instanceof Error && inner.message ? inner.message : 'the connection failed';
  const message = `${nameOf(request)} did not get through to ${origin}: ${reason} (request ${request.requestId}). Check the base URL and the network.`;
  return new ConnectionError(message, { ...placeOf(request, attempts), code, cause });
}

const hasCode = (value: unknown): value is { code: string } =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';

function redirected(request: Prepared<unknown>, attempts: number, response: Response, key: string): FlexpriceError {
  const target = hush(response.headers.get('location') ?? 'another address', key);
  const message = `${nameOf(request)} was redirected to ${target}, and the key does not follow. Set the base URL to the address that answers.`;
  return new FlexpriceError(message, { ...placeOf(request, attempts), code: 'redirected', status: response.status });
}

function unreadable(request: Prepared<unknown>, attempts: number, response: Response, cause: unknown): ServerError {
  const type = response.headers.get('content-type') ?? 'no content type';
  const message = `${nameOf(request)} was answered ${response.status}, but not with JSON (${type}). Is ${request.url} the API?`;
  const { status, headers } = response;
  return new ServerError(message, { ...placeOf(request, attempts), code: 'invalid_response', status, headers, cause });
}
