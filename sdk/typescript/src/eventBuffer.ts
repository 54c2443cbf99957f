import type { IngestEventRequest } from '../../../generated/schemas.ts';

/** An event as it waits: written down when it was added, so that what its owner changes later changes nothing. */
export type Written = string;

export const readEvent = (event: Written): IngestEventRequest => JSON.parse(event);

/** Bytes of a text on the wire. Counted letter by letter only where there is one that takes several. */
const bytesOf = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  /^[\x00-\x7f]*$/.test(text) ? text.length : new TextEncoder().encode(text).length;

/** Events in the order in which they are to be sent, and how much they are. */
export class EventBuffer {
  #events: Written[] = [];
  #bytes = 0;

  get count(): number {
    return this.#events.length;
  }

  push(event: Written): void {
    this.#events.push(event);
    this.#bytes += bytesOf(event);
  }

  /** Puts events that could not be sent back to where they were. */
  putBack(events: readonly Written[]): void {
    this.#events.unshift(...events);
    for (const event of events) this.#bytes += bytesOf(event);
  }

  /** Whether there is a whole batch of so many events or bytes. */
  fills(maxEvents: number, maxBytes: number): boolean {
    return this.#events.length >= maxEvents || this.#bytes >= maxBytes;
  }

  /** Takes the next batch out: as many events as fit, at least one if there is any. */
  cut(maxEvents: number, maxBytes: number): Written[] {
    const { count, bytes } = fitting(this.#events, maxEvents, maxBytes);
    this.#bytes -= bytes;
    return this.#events.splice(0, count);
  }
}

/** How many of the first events fit, at least one if there is any, and their bytes. */
export function fitting(events: readonly Written[], maxEvents: number, maxBytes: number) {
  let count = 0;
  let bytes = 0;
  for (const event of events) {
    const more = bytesOf(event);
    if (count >= maxEvents || (count > 0 && bytes + more > maxBytes)) break;
    count += 1;
    bytes += more;
  }
  return { count, bytes };
}
