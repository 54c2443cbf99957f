import {
  AuthenticationError,
  ConflictError,
  ConnectionError,
  type ErrorFacts,
  FlexpriceError,
  IdempotencyError,
  InvalidOperationError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from './errors.ts';
import { rateLimitOf, retryAfterOf } from './headers.ts';

/** Where a failure happened. */
export interface Place {
  readonly method: string;
  readonly path: string;
  readonly requestId: string;
  readonly attempts: number;
}

/** Turns an answer that is an error into the error to throw, whatever its body looks like. */
export function errorOf(response: Response, body: string, place: Place): FlexpriceError {
  const { status, headers } = response;
  const answer = parseObject(body);
  const details = typeof answer.details === 'object' && answer.details !== null ? { ...answer.details } : {};
  const code = typeof answer.code === 'string' ? answer.code : codeOf(status);
  const requestId = headers.get('x-request-id') ?? place.requestId;
  const retryAfter = retryAfterOf(headers, status);
  const facts: ErrorFacts = { ...place, code, status, requestId, details, retryAfter, headers, body };
  const message = `${told(answer, status, details, code)} (${status} ${code}, ${place.method} ${place.path}, request ${requestId})`;
  if (status === 429) {
    const rateLimit = rateLimitOf(headers);
    const resetAt = rateLimit?.resetAt ?? (retryAfter === undefined ? undefined : new Date(Date.now() + retryAfter));
    return new RateLimitError(message, { ...facts, rateLimit, resetAt });
  }
  return new (classOf(status, code))(message, facts);
}

function classOf(status: number, code: string): typeof FlexpriceError {
  if (code.startsWith('idempotency_key')) return IdempotencyError;
  if (code === 'invalid_operation') return InvalidOperationError;
  if (status >= 500) return ServerError;
  switch (status) {
    case 400:
    case 413:
    case 415:
    case 422:
      return ValidationError;
    case 401:
      return AuthenticationError;
    case 403:
      return PermissionError;
    case 404:
      return NotFoundError;
    case 409:
      return ConflictError;
    default:
      return FlexpriceError;
  }
}

/** A code for answers without one, such as those of a proxy. */
function codeOf(status: number): string {
  const codes: Record<number, string> = {
    400: 'validation_error',
    401: 'unauthenticated',
    403: 'permission_denied',
    404: 'not_found',
    409: 'conflict',
    429: 'too_many_requests',
    501: 'not_implemented',
    503: 'service_unavailable',
  };
  return codes[status] ?? (status >= 500 ? 'internal_error' : 'unexpected_status');
}

/** The server's words, the faulty fields, and what to do where the server does not say it. */
function told(answer: Record<string, unknown>, status: number, details: object, code: string): string {
  const words = [answer.message, answer.error].find((text) => typeof text === 'string' && text !== '');
  const message = String(words ?? `The server answered ${status} without an explanation.`);
  const faults =
    code === 'validation_error' ? Object.entries(details).map(([path, fault]) => `${path} ${plain(fault)}`) : [];
  const sentence = faults.length > 0 ? `${message.replace(/[.:]$/, '')}: ${faults.join('; ')}` : message;
  return words === 'Unauthorized' ? `${sentence}: check the API key.` : sentence;
}

const plain = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // Not JSON: a proxy speaks, or nobody.
    return {};
  }
}

/** No answer within so many milliseconds. */
export function timedOut(place: Place, time: number): TimeoutError {
  const message = `${nameOf(place)} had no answer within ${Math.round(time)} ms (request ${place.requestId}). Raise { timeout } if the operation needs longer.`;
  return new TimeoutError(message, { ...place, code: 'timeout' });
}

/** `fetch` failed. The cause must not hold the key any more. */
export function unreachable(place: Place, baseUrl: string, cause: unknown): ConnectionError {
  const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
  const code = hasCode(inner) ? inner.code : 'connection_error';
  const reason = inner instanceof Error && inner.message ? inner.message : 'the connection failed';
  const message = `${nameOf(place)} did not get through to ${new URL(baseUrl).origin}: ${reason} (request ${place.requestId}). Check the base URL and the network.`;
  return new ConnectionError(message, { ...place, code, cause });
}

/** The server sends the client elsewhere, which it does not follow. */
export function redirected(place: Place, status: number, target: string): FlexpriceError {
  const message = `${nameOf(place)} was redirected to ${target}, and the key does not follow. Set the base URL to the address that answers.`;
  return new FlexpriceError(message, { ...place, code: 'redirected', status });
}

/** A success whose body is not what the API sends. */
export function unreadable(place: Place, url: string, response: Response, cause: unknown): ServerError {
  const type = response.headers.get('content-type') ?? 'no content type';
  const message = `${nameOf(place)} was answered ${response.status}, but not with JSON (${type}). Is ${url} the API?`;
  const { status, headers } = response;
  return new ServerError(message, { ...place, code: 'invalid_response', status, headers, cause });
}

const nameOf = ({ method, path }: Place) => `${method} ${path}`;

/** Whether something thrown has a code, as failures of Node do. */
export const hasCode = (value: unknown): value is { code: string } =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
