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

let next = monotonicFactory(random);
let latest = 0;

/** Further back than clocks of requests that run side by side can be. */
const JUMP = 60_000;

/**
 * A new id such as `cust_01K5…`: ids made later sort later. The instant is that of the request, not of the system. What
 * comes back from the time of a test clock starts anew: otherwise every id would count on from that future.
 */
export function newId(prefix: string, now: Date): string {
  const time = now.getTime();
  if (time < latest - JUMP) next = monotonicFactory(random);
  latest = time;
  return `${prefix}_${next(time)}`;
}

const nextRequest = monotonicFactory(random);

/** An id for a request. Within a millisecond it counts up. */
export const newRequestId = (): string => nextRequest();
