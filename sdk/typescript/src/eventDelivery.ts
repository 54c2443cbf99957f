import type { BulkIngestEventResponse, IngestEventRequest } from '../../../generated/schemas.ts';
import type { FlexpriceCore } from './core.ts';
import { ConflictError, type FlexpriceError, isFlexpriceError } from './errors.ts';
import { readEvent, type Written } from './eventBuffer.ts';
import { readJson } from './transport.ts';

/** Who hears what has become of events. */
export interface DeliveryOutcome {
  /** So many arrived, now or before. */
  sent(count: number): void;
  /** The server does not take this one. */
  rejected(event: IngestEventRequest, error: FlexpriceError): void;
}

/** What the server says about a batch. That of the hosted service has no results. */
export type BatchAnswer = Partial<BulkIngestEventResponse> | undefined;

/**
 * Sends events; those that the server refuses are found by halving. Gives back what did not arrive, and why, after a
 * failure that is not about the events.
 */
export async function deliver(
  client: FlexpriceCore,
  batch: readonly Written[],
  outcome: DeliveryOutcome,
): Promise<{ unsent: readonly Written[]; failure?: unknown }> {
  if (batch.length === 0) return { unsent: [] };
  try {
    settle(batch, await sendBatch(client, batch), outcome);
    return { unsent: [] };
  } catch (error) {
    if (!isFlexpriceError(error, 'validation')) return { unsent: batch, failure: error };
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) {
      outcome.rejected(readEvent(only), error);
      return { unsent: [] };
    }
    const middle = batch.length >> 1;
    const first = await deliver(client, batch.slice(0, middle), outcome);
    const rest = batch.slice(middle);
    return first.unsent.length > 0 ? { ...first, unsent: [...first.unsent, ...rest] } : deliver(client, rest, outcome);
  }
}

/** Tells what arrived. The answer says of each event whether its id was taken; that of the hosted service does not. */
export function settle(batch: readonly Written[], answer: BatchAnswer, outcome: DeliveryOutcome): void {
  const conflicts = batch.filter((event, index) => {
    const result = answer?.results?.[index];
    if (result?.status !== 'conflicting') return false;
    const message = `The id ${result.event_id} belongs to an earlier event with other content. That one stays, this one is not stored.`;
    const details = { event_id: result.event_id };
    outcome.rejected(readEvent(event), new ConflictError(message, { code: 'event_conflict', details }));
    return true;
  });
  outcome.sent(batch.length - conflicts.length);
}

/** One request. With `keepalive` it outlives its page and is made once. */
export async function sendBatch(
  client: FlexpriceCore,
  batch: readonly Written[],
  keepalive = false,
): Promise<BatchAnswer> {
  const { data } = await client.send({
    method: 'POST',
    template: '/events/bulk',
    path: '/events/bulk?results=true',
    body: `{"events":[${batch.join(',')}]}`,
    reads: false,
    session: false,
    // Every event has an id of its own: the server need not remember the batch as well.
    idempotencyKey: undefined,
    guarded: true,
    options: keepalive ? { keepalive, retry: 0 } : {},
    read: readJson as (response: Response) => Promise<BatchAnswer>,
  });
  return data;
}
