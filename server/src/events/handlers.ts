import type { EventsHandlers } from '@flexprice/generated/routes';
import type { EventIngestResult } from '@flexprice/generated/types';
import type { Context } from '../context.ts';
import type { IngestStatus } from './event.ts';
import { monitorEvents } from './monitoring.ts';
import { listEvents, parsePropertyFilters } from './query.ts';
import { usageByMeter, usageByName } from './questions.ts';
import { storeRecords } from './records.ts';
import { takeEvents } from './take.ts';
import { traceEvent } from './trace.ts';

/** What `GET /events` gives at most; `POST /events/query` gives more. */
const LARGEST_GET_PAGE = 50;

const ACCEPTED = 'Events accepted for processing';
const CONFLICTING = 'of which the id belongs to another event with other content (results=true tells which)';

export const events = {
  async ingestEvent({ body }, context) {
    const [result] = (await takeEvents(context, [body], () => '')) as [EventIngestResult];
    return { status: 202, body: { message: 'Event accepted for processing', ...result } };
  },
  async ingestEventsBulk({ body, query }, context) {
    const results = await takeEvents(context, body.events, (index) => `events[${index}].`);
    const number = (status: IngestStatus) => results.filter((result) => result.status === status).length;
    const conflicts = number('conflicting');
    const message = conflicts === 0 ? ACCEPTED : `${ACCEPTED}, except ${conflicts} ${CONFLICTING}`;
    if (!query.results) return { status: 202, body: { message } };
    const counts = { accepted: number('accepted'), duplicates: number('duplicate'), conflicts };
    return { status: 202, body: { message, results, ...counts } };
  },
  async listRawEvents({ body }, context) {
    return { status: 200, body: await listEvents(context, body) };
  },
  async listEvents({ query }, context) {
    const { page_size, property_filters, ...request } = query;
    const filters = parsePropertyFilters(property_filters);
    const page = { ...request, page_size: Math.min(page_size || LARGEST_GET_PAGE, LARGEST_GET_PAGE) };
    return { status: 200, body: await listEvents(context, { ...page, ...(filters && { property_filters: filters }) }) };
  },
  async getEvent({ query }, context) {
    return { status: 200, body: await traceEvent(context, query.id) };
  },
  async ingestRawEventsBulk({ body }, context) {
    return { status: 202, body: await storeRecords(context, body) };
  },
  async getEventMonitoring({ query }, context) {
    return { status: 200, body: await monitorEvents(context, query) };
  },
  async getUsageStatistics({ body }, context) {
    return { status: 200, body: await usageByName(context, body) };
  },
  async getUsageByMeter({ body }, context) {
    return { status: 200, body: await usageByMeter(context, body) };
  },
} satisfies Partial<EventsHandlers<Context>>;
