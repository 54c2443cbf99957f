import type { EventIngestResult, IngestEventRequest } from '@flexprice/generated/types';
import type { Context } from '../context.ts';
import { accept } from './accept.ts';
import type { IngestStatus, Submission } from './event.ts';
import { storing } from './ingest.ts';

/** Through the group commit, or in the request's own transaction where its answer must be stored with its effect. */
function store(context: Context, submission: Submission): Promise<IngestStatus[]> {
  const { services, db, idempotent, after } = context;
  return idempotent
    ? storing(() => services.events.appendWithin(db, submission, (work) => after?.leave(work)))
    : services.ingestor.submit(submission);
}

/**
 * Takes events in: a single door for requests and imports.
 *
 * @param at path of each event in the request, for faults
 * @throws ApiError `validation_error` with every fault of every event
 */
export async function takeEvents(
  context: Context,
  requests: readonly IngestEventRequest[],
  at: (index: number) => string,
): Promise<EventIngestResult[]> {
  const submission = accept(context, requests, at);
  const statuses = await store(context, submission);
  context.services.usageWatch.note(
    context.db.scope,
    requests.map((request) => request.external_customer_id),
  );
  return submission.events.map(({ id }, index) => ({ event_id: id, status: statuses[index] as IngestStatus }));
}
