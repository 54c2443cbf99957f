import type { Clock } from '../clock.ts';
import { MockFailure } from './failure.ts';

const WINDOW = 60_000;
/** What the headers say when nothing is limited: the server's own default. */
const UNLIMITED = 600_000;
/** Keys that are remembered within a minute: a test that makes up a key per request must not fill the memory. */
const MOST_KEYS = 10_000;

/** Counts the requests of every key in the current minute, as the server does. */
export class RateLimit {
  private readonly limit: number;
  private readonly clock: Clock;
  private start = 0;
  private used = new Map<string, number>();

  /** @param limit requests per minute and key; 0 counts without ever refusing */
  constructor(limit: number, clock: Clock) {
    this.limit = limit;
    this.clock = clock;
  }

  /** Takes one request and gives the headers that tell about it. */
  take(key: string): Record<string, string> {
    const now = this.clock().getTime();
    if (now >= this.start + WINDOW || now < this.start) {
      this.start = now - (now % WINDOW);
      this.used = new Map();
    }
    if (this.used.size >= MOST_KEYS) this.used = new Map();
    const limit = this.limit || UNLIMITED;
    const used = (this.used.get(key) ?? 0) + 1;
    this.used.set(key, used);
    const headers = {
      'X-RateLimit-Limit': String(limit),
      'X-RateLimit-Remaining': String(Math.max(0, limit - used)),
      'X-RateLimit-Reset': String((this.start + WINDOW) / 1000),
    };
    if (this.limit > 0 && used > limit) throw tooMany(Math.ceil((this.start + WINDOW - now) / 1000), headers);
    return headers;
  }
}

/** 429 with the wait in its header, its message and its details. */
export function tooMany(seconds: number, headers: Record<string, string> = {}): MockFailure {
  return new MockFailure('too_many_requests', {
    message: `Rate limit exceeded. Wait ${seconds} seconds before the next request.`,
    details: { retry_after: seconds },
    headers: { ...headers, 'Retry-After': String(seconds) },
  });
}
