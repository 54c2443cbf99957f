import { randomFillSync } from 'node:crypto';
import { monotonicFactory } from 'ulid';

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

const next = monotonicFactory(random);

/** A new id such as `cust_01K5…`: ids made later sort later. The instant is that of the request, not of the system. */
export function newId(prefix: string, now: Date): string {
  return `${prefix}_${next(now.getTime())}`;
}

const nextRequest = monotonicFactory(random);

/** An id for a request. Within a millisecond it counts up. */
export const newRequestId = (): string => nextRequest();
