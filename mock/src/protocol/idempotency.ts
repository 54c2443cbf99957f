import type { Clock } from '../clock.ts';
import type { Reply } from '../reply.ts';
import { MockFailure, validationFailure } from './failure.ts';

const DAY = 86_400_000;
/** Every call of the SDK brings a key: the oldest are forgotten before they fill the memory. */
const MOST_KEYS = 5_000;

interface Remembered {
  readonly request: string;
  readonly reply: Reply;
  readonly at: number;
}

/** Answers of writes by `Idempotency-Key`: one key has one effect. Failures are not kept, so they can be repeated. */
export class Idempotency {
  private readonly known = new Map<string, Remembered>();
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /**
   * @param request all of the request that a repetition must agree with
   * @throws MockFailure `idempotency_key_reused`, or `validation_error` for a key that cannot be one
   */
  once(key: string, request: string, perform: () => Reply): Reply {
    if (key.length < 1 || key.length > 255 || !/^[\x20-\x7e]+$/.test(key))
      throw validationFailure({ 'Idempotency-Key': 'must be 1 to 255 printable ASCII characters' });
    const now = this.clock().getTime();
    const earlier = this.known.get(key);
    if (earlier && now - earlier.at <= DAY) {
      if (earlier.request !== request) throw new MockFailure('idempotency_key_reused');
      return { ...earlier.reply, headers: { ...earlier.reply.headers, 'Idempotency-Replayed': 'true' } };
    }
    const reply = perform();
    if (reply.status < 300) {
      this.known.delete(key);
      this.known.set(key, { request, reply, at: now });
      const oldest = this.known.keys().next();
      if (this.known.size > MOST_KEYS && !oldest.done) this.known.delete(oldest.value);
    }
    return reply;
  }

  clear(): void {
    this.known.clear();
  }
}
