import type { GetEventsRequest, GetEventsResponse } from '@flexprice/generated/types';
import type { Context } from '../context.ts';
import { type Faults, validationError } from '../errors.ts';
import { type Cursor, cursorText, parseCursor } from './cursor.ts';
import { toEvent } from './map.ts';
import { rangeOf } from './range.ts';
import type { ListQuery, PropertyFilter } from './store.ts';

const PAGE = 50;

/**
 * One page of raw events. Keys are places in the order of time and id, so a walk with them neither skips nor repeats an
 * event while others arrive; an offset can.
 *
 * @throws ApiError `validation_error`
 */
export async function listEvents(context: Context, request: GetEventsRequest): Promise<GetEventsResponse> {
  const query = listQuery(request, context.now);
  const { events: store } = context.services;
  // One more than the page decides whether there are others.
  const probe = query.beyond ? { ...query, limit: query.limit + 1 } : query;
  const [found, total] = await Promise.all([store.list(context.db, probe), store.count(context.db, query)]);
  const hasMore = query.beyond ? found.length > query.limit : query.offset + query.limit < total;
  // Walking to newer events they are read upwards, so the one too many is at the newer end.
  const surplusFirst = query.beyond?.side === 'newer' ? query.order === 'desc' : query.order === 'asc';
  const page = found.length <= query.limit ? found : surplusFirst ? found.slice(1) : found.slice(0, -1);
  const [first, last] = [page[0], page.at(-1)];
  return {
    events: page.map((event) => toEvent(event, context.db.scope)),
    has_more: hasMore,
    ...(first && { iter_first_key: cursorText(first) }),
    ...(last && (hasMore || !query.beyond) && { iter_last_key: cursorText(last) }),
    ...(total > 0 && { total_count: total }),
    ...(!query.beyond && { offset: query.offset + query.limit }),
  };
}

function listQuery(request: GetEventsRequest, now: Date): ListQuery {
  const faults: Faults = {};
  const { sort = 'timestamp', order = 'desc' } = request;
  const cursor = cursorOf(request);
  if (cursor && sort !== 'timestamp') faults.sort = 'must be timestamp when paging by key, because keys follow time';
  const range = rangeOf(request, now, faults, 'included');
  if (Object.keys(faults).length > 0) throw validationError(faults);
  return {
    id: request.event_id || undefined,
    eventName: request.event_name || undefined,
    externalCustomerId: request.external_customer_id || undefined,
    source: request.source || undefined,
    properties: propertyFilters(request.property_filters),
    ...range,
    sort,
    order,
    limit: request.page_size || PAGE,
    offset: cursor ? 0 : (request.offset ?? 0),
    ...(cursor && { beyond: cursor }),
  };
}

function cursorOf({
  iter_first_key,
  iter_last_key,
}: GetEventsRequest): { side: 'older' | 'newer'; cursor: Cursor } | undefined {
  if (iter_first_key) return { side: 'newer', cursor: parseCursor(iter_first_key, 'iter_first_key') };
  if (iter_last_key) return { side: 'older', cursor: parseCursor(iter_last_key, 'iter_last_key') };
  return undefined;
}

export const propertyFilters = (filters: Record<string, string[]> | undefined): PropertyFilter[] =>
  Object.entries(filters ?? {}).map(([key, values]) => ({ key, values }));

/**
 * Reads property filters as `GET /events` carries them: `model:large,small;region:eu`.
 *
 * @throws ApiError `validation_error`
 */
export function parsePropertyFilters(text: string | undefined): Record<string, string[]> | undefined {
  if (!text) return undefined;
  const filters: [string, string[]][] = [];
  for (const part of text.split(';')) {
    if (part.trim() === '') continue;
    const colon = part.indexOf(':');
    const key = part.slice(0, Math.max(colon, 0)).trim();
    if (key === '') {
      throw validationError({
        property_filters: `"${part}" must be a property and its values, as in model:large,small`,
      });
    }
    filters.push([
      key,
      part
        .slice(colon + 1)
        .split(',')
        .map((value) => value.trim()),
    ]);
  }
  return Object.fromEntries(filters);
}
