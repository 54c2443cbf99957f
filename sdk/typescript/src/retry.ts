import ky from 'ky';
import type { Config } from './config.ts';
import { type FlexpriceError, isFlexpriceError } from './errors.ts';

/** Connection failures after which it is certain that nothing arrived. */
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
]);

/**
 * Whether another attempt can help and does no harm. `repeatable` says that a second processing has no second effect;
 * where that is not so, only what was certainly not processed is repeated.
 */
export function isWorthRepeating(error: unknown, repeatable: boolean): error is FlexpriceError {
  if (!isFlexpriceError(error)) return false;
  switch (error.kind) {
    case 'rate_limit':
      return true;
    case 'idempotency':
      // The first attempt is still being worked on: the key gives its answer as soon as there is one.
      return error.code === 'idempotency_key_in_use';
    case 'timeout':
      return repeatable;
    case 'connection':
      return repeatable || NOT_SENT.has(error.code);
    case 'server':
      return repeatable && error.status !== undefined && error.status >= 500 && error.status !== 501;
    default:
      return repeatable && error.status === 408;
  }
}

/**
 * Milliseconds before the next attempt, or undefined if it is not worth waiting: the server asks for more patience than
 * the caller has, or the whole call would end before. `chance` is between 0 and 1.
 */
export function waitBefore(
  failure: FlexpriceError,
  retry: Config['retry'],
  made: number,
  left: number,
  chance: number,
): number | undefined {
  const asked = failure.retryAfter;
  if (asked !== undefined && asked > retry.maxRetryAfter) return undefined;
  const doubled = Math.min(retry.maxDelay, retry.initialDelay * 2 ** (made - 1));
  const own = doubled * (0.5 + chance / 2);
  // Never before the server is ready, and even then not all clients in the same instant.
  const wait = asked === undefined ? own : asked + chance * Math.min(asked * 0.1, 1_000);
  return wait < left ? wait : undefined;
}

/** What is needed to go on after a failed attempt. */
export interface Repetition<Result> {
  readonly failure: FlexpriceError;
  readonly config: Config['retry'];
  readonly repeatable: boolean;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds that the call still has. */
  left(): number;
  attempt(number: number): Promise<Result>;
  onRetry(failure: FlexpriceError, made: number, delay: number): void | Promise<void>;
}

/**
 * Goes on after a first attempt that failed: ky counts, waits and gives up. It is handed a stand-in for the request, so
 * that nothing it keeps or prints can contain the key; its first call of `fetch` gets the failure that there already is.
 */
export async function repeat<Result>(repetition: Repetition<Result>): Promise<Result> {
  const { config, repeatable, signal } = repetition;
  // ky is not given the caller's signal, because what listens to that one must be taken off again.
  const stop = new AbortController();
  const onAbort = () => stop.abort(signal?.reason);
  if (signal?.aborted) throw signal.reason;
  signal?.addEventListener('abort', onAbort, { once: true });
  let made = 0;
  let wait: number | undefined;
  let outcome: { value: Result } | undefined;
  try {
    await ky('https://stand-in.invalid/', {
      signal: stop.signal,
      timeout: false,
      retry: {
        limit: config.limit,
        shouldRetry: async ({ error }) => {
          if (!isWorthRepeating(error, repeatable)) return false;
          wait = waitBefore(error, config, made, repetition.left(), Math.random());
          if (wait === undefined) return false;
          await repetition.onRetry(error, made, wait);
          return true;
        },
        delay: () => wait ?? 0,
      },
      fetch: async () => {
        made += 1;
        if (made === 1) throw repetition.failure;
        outcome = { value: await repetition.attempt(made) };
        return new Response();
      },
    });
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
  if (!outcome) throw repetition.failure;
  return outcome.value;
}
