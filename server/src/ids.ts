import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomFillSync } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { encodeTime, monotonicFactory, type ULIDFactory } from 'ulid';

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

/** Where the part of ids comes from that is not their time. */
interface Source {
  readonly random: () => number;
  /**
   * The instants of the last ids, each with what counts up within it. Real time and the times of test clocks take turns, so
   * one counter would either carry a clock's future into every later id or lose the order within an instant.
   */
  readonly instants: LRUCache<number, ULIDFactory>;
}

const sourceOf = (from: () => number): Source => ({ random: from, instants: new LRUCache({ max: 1000 }) });

const chance = sourceOf(random);
const chosen = new AsyncLocalStorage<Source>();

/**
 * Does some work, a server's whole life say, with ids that `from` decides instead of chance, so that the same work gives the same
 * ids again. Never for a database that others write to as well.
 *
 * @param from numbers from 0 to 1, as `Math.random` gives them
 */
export function withIdsFrom<T>(from: () => number, work: () => T): T {
  return chosen.run(sourceOf(from), work);
}

/**
 * A new id such as `cust_01K5…`: of two ids of one instant the later one sorts later. The instant is that of the request,
 * or of the customer's test clock, not of the system.
 */
export function newId(prefix: string, now: Date): string {
  const { random, instants } = chosen.getStore() ?? chance;
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

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The id of something that is not stored but computed: the same facts give the same id, so that what is told about it twice
 * is recognized.
 */
export function derivedId(prefix: string, at: Date, ...facts: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(facts)).digest();
  const tail = Array.from(hash.subarray(0, 16), (byte) => DIGITS[byte % 32]).join('');
  return `${prefix}_${encodeTime(at.getTime(), 10)}${tail}`;
}
