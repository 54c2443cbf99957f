import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../helpers/api.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
const RANGE = { start_time: '2025-09-01T00:00:00Z', end_time: '2025-09-30T00:00:00Z' };
/** Seven events; two share an instant, two a millisecond. */
const EVENTS = [
  { event_id: 'a', timestamp: '2025-09-10T00:00:00Z', source: 'api', properties: { model: 'large', n: 1 } },
  { event_id: 'b', timestamp: '2025-09-10T01:00:00.000001Z', source: 'api', properties: { model: 'small', n: 20 } },
  {
    event_id: 'c',
    timestamp: '2025-09-10T01:00:00.000002Z',
    source: 'batch',
    properties: { model: 'large', on: true },
  },
  { event_id: 'd', timestamp: '2025-09-10T02:00:00Z', source: 'api', properties: { n: null } },
  { event_id: 'e', timestamp: '2025-09-10T02:00:00Z', source: 'api', properties: { model: 'huge' } },
  { event_id: 'f', timestamp: '2025-09-11T00:00:00Z', source: 'api', properties: { model: 'large', list: [1, 'x'] } },
  { event_id: 'g', timestamp: '2025-09-30T00:00:00Z', source: 'api', properties: { model: 'large' } },
];
const NEWEST_FIRST = ['g', 'f', 'e', 'd', 'c', 'b', 'a'];

beforeAll(async () => {
  server = await startTestServer();
  const named = EVENTS.map((event, index) => ({
    ...event,
    event_name: `name ${index % 2}`,
    external_customer_id: index < 4 ? 'brightside' : 'kestrel',
  }));
  await server.api.ok('ingestEventsBulk', { body: { events: named } });
});
afterAll(() => server.stop());

type Query = Parameters<typeof query>[0];
const query = (body: Record<string, unknown>) => server.api.ok('listRawEvents', { body: { ...RANGE, ...body } });
const ids = ({ events }: Result<'listRawEvents'>) => events.map(({ id }) => id);

test.each<[string, Query, string[]]>([
  ['everything, newest first, equal instants by id', {}, NEWEST_FIRST],
  ['oldest first', { order: 'asc' }, NEWEST_FIRST.toReversed()],
  ['by name', { sort: 'event_name', order: 'asc' }, ['a', 'c', 'e', 'g', 'b', 'd', 'f']],
  [
    'both ends of the range belong to it',
    { start_time: '2025-09-10T01:00:00.000002Z', end_time: '2025-09-11T00:00:00Z' },
    ['f', 'e', 'd', 'c'],
  ],
  ['of a customer', { external_customer_id: 'kestrel' }, ['g', 'f', 'e']],
  ['of a name', { event_name: 'name 1' }, ['f', 'd', 'b']],
  ['from a source', { source: 'batch' }, ['c']],
  ['with an id', { event_id: 'd' }, ['d']],
  ['empty texts are no condition', { source: '', event_id: '', event_name: '' }, NEWEST_FIRST],
  ['with a property', { property_filters: { model: ['large'] } }, ['g', 'f', 'c', 'a']],
  ['with one of several values', { property_filters: { model: ['small', 'huge'] } }, ['e', 'b']],
  ['with several properties', { property_filters: { model: ['large'], n: ['1'] } }, ['a']],
  ['a number, a boolean and a list by their JSON text', { property_filters: { on: ['true'] } }, ['c']],
  ['a list by its JSON text', { property_filters: { list: ['[1, "x"]'] } }, ['f']],
  ['a missing property and null are the empty text', { property_filters: { n: [''] } }, ['g', 'f', 'e', 'd', 'c']],
  ['no value matches nothing', { property_filters: { n: [] } }, []],
])('%s', async (_what, body, expected) => {
  const answer = await query(body);
  expect(ids(answer)).toEqual(expected);
  expect(answer.total_count ?? 0).toBe(expected.length);
});

test('a page by offset says where the next one begins', async () => {
  expect(await query({ page_size: 3 })).toMatchObject({
    has_more: true,
    offset: 3,
    total_count: 7,
    iter_first_key: '1759190400000000000::g',
    iter_last_key: '1757469600000000000::e',
  });
  const last = await query({ page_size: 3, offset: 6 });
  expect(last).toMatchObject({ has_more: false, offset: 9, total_count: 7 });
  expect(ids(last)).toEqual(['a']);
  const empty = await query({ event_id: 'nobody' });
  expect(empty).toEqual({ events: [], has_more: false, offset: 50 });
});

describe('paging by key', () => {
  test.each([1, 2, 3, 4, 7, 50])('walks to older events in pages of %i', async (page_size) => {
    const seen: string[][] = [];
    let page = await query({ page_size });
    for (seen.push(ids(page)); page.has_more; seen.push(ids(page))) {
      page = await query({ page_size, iter_last_key: page.iter_last_key });
      expect(page).not.toHaveProperty('offset');
      expect(page.total_count).toBe(7 - seen.flat().length);
      expect('iter_last_key' in page).toBe(page.has_more);
    }
    expect(seen.flat()).toEqual(NEWEST_FIRST);
    expect(seen.slice(0, -1).every((part) => part.length === page_size)).toBe(true);
  });

  test.each([1, 2, 3, 6])('and back to newer ones in pages of %i', async (page_size) => {
    const oldest = await query({ order: 'asc', page_size: 1 });
    const seen: string[][] = [ids(oldest)];
    for (let page = oldest; page.has_more; ) {
      page = await query({ page_size, iter_first_key: page.iter_first_key });
      seen.unshift(ids(page));
    }
    expect(seen.flat()).toEqual(NEWEST_FIRST);
  });

  test('upwards in order of time', async () => {
    const page = await query({ order: 'asc', page_size: 2, iter_first_key: '1757466000000001000::b' });
    expect(ids(page)).toEqual(['c', 'd']);
    expect(page).toMatchObject({ has_more: true, iter_last_key: '1757469600000000000::d' });
  });

  test('the key for newer events wins, and an event that came meanwhile is found', async () => {
    const first = await query({ page_size: 2 });
    await server.api.ok('ingestEvent', {
      body: { event_id: 'z', event_name: 'late', external_customer_id: 'c', timestamp: '2025-09-30T00:00:00Z' },
    });
    const newer = await query({ iter_first_key: first.iter_first_key, iter_last_key: first.iter_last_key });
    expect(ids(newer)).toEqual(['z']);
    const older = await query({ page_size: 2, iter_last_key: first.iter_last_key });
    expect(ids(older)).toEqual(['e', 'd']);
  });
});

test.each<[string, Query, string]>([
  ['a key without an id', { iter_last_key: '17574696::' }, 'iter_last_key'],
  ['a key that is none', { iter_first_key: 'yesterday' }, 'iter_first_key'],
  ['a key beyond all time', { iter_first_key: '999999999999999999999::x' }, 'iter_first_key'],
  ['keys with another order than time', { sort: 'event_name', iter_last_key: '1::x' }, 'sort'],
  ['an end before the start', { end_time: '2025-08-01T00:00:00Z' }, 'end_time'],
  ['an unknown order', { order: 'DESC' }, 'order'],
  ['an unknown sort', { sort: 'id' }, 'sort'],
])('%s is refused', async (_what, body, field) => {
  const { status, body: failure } = await server.api.fails('listRawEvents', { body: { ...RANGE, ...body } });
  expect(status).toBe(400);
  expect(Object.keys(failure.details ?? {})).toEqual([field]);
});

test('GET /events gives the same, at most 50 at once', async () => {
  const get = (parameters: Record<string, unknown>) =>
    server.api.ok('listEvents', { query: { ...RANGE, ...parameters } });
  expect(ids(await get({ property_filters: 'model:small,huge', page_size: 1000 }))).toEqual(['e', 'b']);
  expect(ids(await get({ property_filters: 'model: large ;n:1;' }))).toEqual(['a']);
  expect((await get({ page_size: 1000 })).offset).toBe(50);
  expect((await get({ page_size: 2, source: 'api' })).has_more).toBe(true);
  const { body } = await server.api.fails('listEvents', { query: { property_filters: ':x' } });
  expect(Object.keys(body.details ?? {})).toEqual(['property_filters']);
});

test('without times it is the last seven days', async () => {
  const day = 86_400_000;
  const send = (event_id: string, age: number) => ({
    event_id,
    event_name: 'recent',
    external_customer_id: 'c',
    timestamp: new Date(Date.now() - age).toISOString(),
  });
  const events = [send('now', 0), send('six days', 6 * day), send('eight days', 8 * day), send('tomorrow', -day)];
  await server.api.ok('ingestEventsBulk', { body: { events } });
  const { events: found } = await server.api.ok('listRawEvents', { body: { event_name: 'recent' } });
  expect(found.map(({ id }) => id)).toEqual(['now', 'six days']);
});
