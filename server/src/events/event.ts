import type { RejectedEventReason } from '@flexprice/generated/types';
import type { Scope } from '../db/index.ts';
import type { Properties } from '../rating/usage/meter.ts';

/** What became of an event that was sent. */
export type IngestStatus = 'accepted' | 'duplicate' | 'conflicting';

/** An event ready to be stored: checked, with every default filled in. */
export interface NewEvent {
  readonly id: string;
  /**
   * Its row as JSON values without the brackets around them, in this order: id, name, external customer id, customer id,
   * timestamp, whether the sender gave that timestamp, source, properties. Made once, when the event is accepted, and
   * handed to the engine as it is.
   */
  readonly row: string;
  /** What of it meters look at. */
  readonly name: string;
  readonly customer: string;
  readonly properties: Properties;
  /** Its time as in the row, and in milliseconds with a fraction. */
  readonly time: string;
  readonly at: number;
  /** Why it counts for nothing, where somebody wants to be told. */
  readonly rejected?: RejectedEventReason;
}

/** The events of one request: stored together or not at all. */
export interface Submission {
  readonly scope: Scope;
  readonly events: readonly NewEvent[];
  /** When the request was accepted. */
  readonly receivedAt: Date;
}

/** An event as it was stored. */
export interface StoredEvent {
  readonly id: string;
  readonly event_name: string;
  readonly external_customer_id: string;
  readonly customer_id: string;
  /** Microseconds since 1970: events of one millisecond keep their order. */
  readonly micros: bigint;
  readonly source: string;
  /** JSON text, so that numbers keep their digits. */
  readonly properties: string;
  readonly received_at: Date;
}
