import { LRUCache } from 'lru-cache';
import { type RepeatableDatabase, sql } from '../db/index.ts';
import { ApiError } from '../errors.ts';
import type { Clock } from '../jobs/clock.ts';

const WINDOW = 60_000;
/** One lease is at most this share of what is left, so that replicas run out at about the same time. */
const SHARE = 20;

interface Window {
  start: number;
  /** Requests this replica may still let through without asking. */
  leased: number;
  /** What was left over all replicas when it last asked, its own leases taken off. */
  remaining: number;
  pending: Promise<void> | undefined;
}

export interface RateLimitState {
  readonly limit: number;
  readonly remaining: number;
  /** Unix time in seconds. */
  readonly reset: number;
}

/**
 * Counts requests per key and minute over all replicas.
 *
 * A library that counts in the database would ask it on every request. Here a replica leases requests in blocks, from
 * one row per key that no more than `limit` can ever be taken from, and most requests cost no statement at all. Blocks
 * shrink with what is left, down to single requests.
 */
export class RateLimiter {
  private readonly windows = new LRUCache<string, Window>({ max: 50_000 });
  private readonly database: RepeatableDatabase;
  private readonly clock: Clock;
  readonly limit: number;

  /** @param limit requests per minute and key; 0 switches limiting off */
  constructor(database: RepeatableDatabase, clock: Clock, limit: number) {
    this.database = database;
    this.clock = clock;
    this.limit = limit;
  }

  /**
   * Takes one request of a key's minute.
   * @throws ApiError `too_many_requests` when the minute is used up
   */
  async take(keyId: string): Promise<RateLimitState> {
    const now = this.clock.now().getTime();
    const start = now - (now % WINDOW);
    let window = this.windows.get(keyId);
    if (!window || window.start !== start) {
      window = { start, leased: 0, remaining: this.limit, pending: undefined };
      this.windows.set(keyId, window);
    }
    while (window.leased === 0 && window.remaining > 0) {
      // Callers that find the lease used up share one question to the database.
      window.pending ??= this.lease(keyId, window);
      await window.pending;
    }
    const reset = (start + WINDOW) / 1000;
    if (window.leased === 0) throw this.exceeded(reset, now);
    window.leased -= 1;
    return { limit: this.limit, remaining: window.remaining + window.leased, reset };
  }

  headers(state: RateLimitState): [string, string][] {
    return [
      ['X-RateLimit-Limit', String(state.limit)],
      ['X-RateLimit-Remaining', String(state.remaining)],
      ['X-RateLimit-Reset', String(state.reset)],
    ];
  }

  private exceeded(reset: number, now: number): ApiError {
    const seconds = Math.max(1, Math.ceil(reset - now / 1000));
    const state = { limit: this.limit, remaining: 0, reset };
    return new ApiError('too_many_requests', `Rate limit exceeded. Wait ${seconds} seconds before the next request.`, {
      details: { retry_after: seconds },
      headers: { 'Retry-After': String(seconds), ...Object.fromEntries(this.headers(state)) },
    });
  }

  private async lease(keyId: string, window: Window): Promise<void> {
    try {
      const wanted = Math.min(this.limit, Math.max(1, Math.floor(window.remaining / SHARE)));
      const start = new Date(window.start);
      // One statement decides: an older minute starts anew, and no lease goes beyond the limit. A replica whose clock
      // is behind cannot turn a newer minute back.
      const [row] = await this.database.repeatable<{ used: number; taken: number }>(sql`
        insert into rate_limits as r (key_id, window_start, used, taken)
        values (${keyId}, ${start}, ${wanted}, ${wanted})
        on conflict (key_id) do update set
          window_start = greatest(r.window_start, excluded.window_start),
          used = case when r.window_start < excluded.window_start then excluded.used
                      else least(${this.limit}, r.used + excluded.used) end,
          taken = case when r.window_start < excluded.window_start then excluded.used
                       else least(${this.limit}, r.used + excluded.used) - r.used end
        returning used, taken`);
      window.leased += row?.taken ?? 0;
      window.remaining = Math.max(0, this.limit - (row?.used ?? this.limit));
    } finally {
      window.pending = undefined;
    }
  }
}
