import type { EventIngestResult, EventIngestStatus, IngestEventRequest } from '@flexprice/generated/types';
import type { Context } from '../context.ts';
import { type Database, scoped, sql } from '../db/index.ts';
import { enqueue } from '../jobs/index.ts';
import { accept } from './accept.ts';
import type { IngestStatus, NewEvent, Submission } from './event.ts';
import { storing } from './ingest.ts';
import { withRejections } from './rejected.ts';

/** Through the group commit, or in the request's own transaction where its answer must be stored with its effect. */
function store(context: Context, submission: Submission): Promise<IngestStatus[]> {
  const { services, db, idempotent, after } = context;
  return idempotent
    ? storing(() => services.events.appendWithin(db, submission, (work) => after?.leave(work)))
    : services.ingestor.submit(submission);
}

/**
 * Where the rules are read, if they have to be. Not in the request's transaction unless it has one anyway: it would keep a
 * connection while it waits for the group commit, which needs one too, and enough requests at once would all wait for ever.
 */
const reading = ({ db, idempotent, services }: Context): Database =>
  idempotent ? db : services.databases.reader(db.scope);

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
  const rules = await context.services.intakeRules.of(reading(context));
  const { allowed, makesCustomers } = rules;
  const isTaken = ({ customer }: NewEvent) => !allowed || allowed.has(customer);
  const wanted = allowed ? { ...submission, events: submission.events.filter(isTaken) } : submission;
  const taken = rules.tellsRejections ? await withRejections(reading(context), wanted) : wanted;
  const stored = taken.events.length > 0 ? await store(context, taken) : [];
  if (makesCustomers) await announceStrangers(context, taken.events);
  const statuses = allowed ? withFiltered(submission.events.map(isTaken), stored) : stored;
  context.services.usageWatch.note(
    context.db.scope,
    taken.events.map(({ customer }) => customer),
  );
  return submission.events.map(({ id }, index) => ({ event_id: id, status: statuses[index] as EventIngestStatus }));
}

/** The answers in the order of the request, with those that the setting `event_ingestion_filter` keeps out. */
function withFiltered(taken: readonly boolean[], stored: readonly IngestStatus[]): EventIngestStatus[] {
  const next = stored.values();
  return taken.map((isTaken) => (isTaken ? (next.next().value ?? 'accepted') : 'filtered'));
}

/** Plans that customers are made whom nobody knows yet, before the sender is answered: their onboarding is as safe as the event. */
async function announceStrangers(context: Context, events: readonly NewEvent[]): Promise<void> {
  const { db, now } = context;
  const first = new Map<string, NewEvent>();
  for (const event of events) if (!first.has(event.customer)) first.set(event.customer, event);
  const ids = [...first.keys()];
  const strangers = await db.query<{ id: string }>(sql`
    select id from unnest(${ids}::text[]) as named (id) where not exists (
      select 1 from customers c where ${scoped(db.scope, 'c')} and c.external_id = named.id and c.status = 'published')
    order by id`);
  for (const { id } of strangers) {
    const payload = { external_customer_id: id, at: first.get(id)?.time ?? now.toISOString() };
    await enqueue(context, { kind: 'customer.meet', key: id, customerId: '', runAt: now, payload });
  }
}
