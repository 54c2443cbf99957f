import type { RateLimit } from './errors.ts';

/** The state of the rate limit after a request, if the server tells it. */
export function rateLimitOf(headers: Headers): RateLimit | undefined {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) =>
    number(headers.get(`x-ratelimit-${name}`)),
  );
  if (limit === undefined || remaining === undefined || reset === undefined) return undefined;
  return { limit, remaining, resetAt: new Date(reset * 1000) };
}

/**
 * Milliseconds that the server asks to wait: `Retry-After` in seconds or as a date, and where the rate limit is used up
 * also its reset. Instants are compared with the server's own clock, so that a wrong one here does no harm.
 */
export function retryAfterOf(headers: Headers, status: number): number | undefined {
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  const retryAfter = headers.get('retry-after');
  if (retryAfter !== null) {
    const wait = number(retryAfter) !== undefined ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
    if (Number.isFinite(wait)) return Math.max(0, wait);
  }
  const reset = status === 429 ? number(headers.get('x-ratelimit-reset')) : undefined;
  return reset === undefined ? undefined : Math.max(0, reset * 1000 - now);
}

function number(text: string | null): number | undefined {
  return text !== null && /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}
