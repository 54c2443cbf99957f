import { randomFillSync } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { monotonicFactory, type ULIDFactory } from 'ulid';

const bits = Buffer.alloc(4096);
let used = bits.length;

/** Random numbers from 0 to 1 for ULIDs. They take 16 each, so the system is asked for a few thousand bytes at a time. */
function random(): number {
  if (used === bits.length) {
    randomFillSync(bits);
    used = 0;
  }
  return (bits[used++] ?? 0) / 256;
}

/**
 * The instants of the last ids, each with what counts up within it. Real time and the times of test clocks take turns, so
 * one counter would either carry a clock's future into every later id or lose the order within an instant.
 */
const instants = new LRUCache<number, ULIDFactory>({ max: 1000 });

/**
 * A new id such as `cust_01K5…`: of two ids of one instant the later one sorts later. The instant is that of the request,
 * or of the customer's test clock, not of the system.
 */
export function newId(prefix: string, now: Date): string {
  const time = now.getTime();
  let next = instants.get(time);
  if (!next) {
    next = monotonicFactory(random);
    instants.set(time, next);
  }
  return `${prefix}_${next(time)}`;
}

const nextRequest = monotonicFactory(random);

/** An id for a request. Within a millisecond it counts up. */
export const newRequestId = (): string => nextRequest();
