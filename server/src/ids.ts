import { monotonicFactory } from 'ulid';

const next = monotonicFactory();

/** A new id such as `cust_01K5…`: ids made later sort later. The instant is that of the request, not of the system. */
export function newId(prefix: string, now: Date): string {
  return `${prefix}_${next(now.getTime())}`;
}

const nextRequest = monotonicFactory();

/** An id for a request. Within a millisecond it counts up, which spares fresh random bits for every request. */
export const newRequestId = (): string => nextRequest();
