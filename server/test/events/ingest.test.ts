import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../helpers/api.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
let api: Api;
beforeAll(async () => {
  server = await startTestServer();
  api = server.api;
});
afterAll(() => server.stop());

const event = (event_id: string, more: object = {}) => ({
  event_id,
  event_name: 'llm.request',
  external_customer_id: 'brightside',
  timestamp: '2025-09-12T10:15:00Z',
  properties: { tokens: 5 },
  ...more,
});

const stored = async (event_name: string) =>
  (await api.ok('listRawEvents', { body: { event_name, start_time: '2000-01-01T00:00:00Z', page_size: 10000 } }))
    .events;

test('an event is stored as it was sent, and counted at once', async () => {
  const answer = await api.call('ingestEvent', {
    body: { ...event('whole', { event_name: '  whole.event ' }), source: 'api', customer_id: 'cust_x' },
  });
  expect(answer.status).toBe(202);
  expect(answer.body).toEqual({ message: 'Event accepted for processing', event_id: 'whole', status: 'accepted' });
  const { events } = await api.ok('listRawEvents', { body: { event_id: 'whole', start_time: '2025-01-01T00:00:00Z' } });
  expect(events).toEqual([
    {
      id: 'whole',
      event_name: 'whole.event',
      external_customer_id: 'brightside',
      customer_id: 'cust_x',
      timestamp: '2025-09-12T10:15:00Z',
      source: 'api',
      properties: { tokens: 5 },
      environment_id: events[0]?.environment_id,
    },
  ]);
});

test('what is left out gets its default', async () => {
  const { event_id, status } = await api.ok('ingestEvent', {
    body: { event_name: 'bare', external_customer_id: 'c' },
  });
  expect(event_id).toMatch(/^event_[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(status).toBe('accepted');
  const [only] = await stored('bare');
  expect(only).toMatchObject({ id: event_id, source: '', customer_id: '', properties: {} });
  expect(Math.abs(Date.parse(only?.timestamp ?? '') - Date.now())).toBeLessThan(60_000);
  const usage = await api.ok('getUsageStatistics', { body: { event_name: 'bare', aggregation_type: 'COUNT' } });
  expect(usage).toMatchObject({ value: 1, value_exact: '1' });
  // An empty id and the zero time of other languages mean "none" as well.
  const zero = await api.ok('ingestEvent', {
    body: { event_name: 'bare', external_customer_id: 'c', event_id: '', timestamp: '0001-01-01T00:00:00Z' },
  });
  expect(zero.event_id).toMatch(/^event_/);
  expect((await stored('bare')).length).toBe(2);
});

test.each([
  ['2025-09-12T10:15:00.123456Z', '2025-09-12T10:15:00.123456Z'],
  ['2025-09-12T10:15:00.1234569Z', '2025-09-12T10:15:00.123456Z'],
  ['2025-09-12T10:15:00.120000Z', '2025-09-12T10:15:00.12Z'],
  ['2025-09-12t12:15:00+02:00', '2025-09-12T10:15:00Z'],
  ['1969-12-31T23:59:59.999999Z', '1969-12-31T23:59:59.999999Z'],
  ['2025-09-12T00:15:00.5-10:00', '2025-09-12T10:15:00.5Z'],
  ['9999-12-31T23:59:59.999999Z', '9999-12-31T23:59:59.999999Z'],
])('the instant %s is kept as %s', async (sent, kept) => {
  const id = `instant ${sent}`;
  await api.ok('ingestEvent', { body: event(id, { timestamp: sent }) });
  expect((await api.ok('getEvent', { query: { id } })).event.timestamp).toBe(kept);
});

describe('the same event again', () => {
  const repeat = async (first: object, second: object) => {
    await api.ok('ingestEvent', { body: first as ReturnType<typeof event> });
    return (await api.ok('ingestEvent', { body: second as ReturnType<typeof event> })).status;
  };
  test.each([
    ['equal', {}, 'duplicate'],
    ['with its members in another order', { properties: { b: [1, { c: null }], a: 1 } }, 'duplicate'],
    ['with a number spelled differently', { properties: { a: 1.0, b: [1, { c: null }] } }, 'duplicate'],
    ['with blanks around the name', { event_name: ' llm.request ' }, 'duplicate'],
    ['with the same instant in another zone', { timestamp: '2025-09-12T12:15:00+02:00' }, 'duplicate'],
    ['without a timestamp', { timestamp: undefined }, 'duplicate'],
    ['at another time', { timestamp: '2025-09-12T10:15:01Z' }, 'conflicting'],
    ['of another name', { event_name: 'other' }, 'conflicting'],
    ['of another customer', { external_customer_id: 'kestrel' }, 'conflicting'],
    ['from another source', { source: 'elsewhere' }, 'conflicting'],
    ['with another property', { properties: { a: 2, b: [1, { c: null }] } }, 'conflicting'],
    ['with a property more', { properties: { a: 1, b: [1, { c: null }], d: 1 } }, 'conflicting'],
  ] as const)('%s', async (what, change, status) => {
    const first = event(`again ${what}`, { properties: { a: 1, b: [1, { c: null }] } });
    expect(await repeat(first, { ...first, ...change })).toBe(status);
    const [kept] = (await stored('llm.request')).filter(({ id }) => id === first.event_id);
    expect(kept).toMatchObject({ external_customer_id: 'brightside', properties: { a: 1, b: [1, { c: null }] } });
  });

  test('without a timestamp both times, however much later', async () => {
    const first = event('timeless', { timestamp: undefined });
    expect(await repeat(first, first)).toBe('duplicate');
  });
});

test('a bulk tells of each event what became of it', async () => {
  await api.ok('ingestEvent', { body: event('bulk known') });
  const body = {
    events: [
      event('bulk new'),
      event('bulk known'),
      event('bulk twice'),
      event('bulk known', { source: 'x' }),
      event('bulk twice'),
      event('bulk twice', { properties: {} }),
    ],
  };
  const answer = await api.ok('ingestEventsBulk', { query: { results: true }, body });
  expect(answer).toEqual({
    message: expect.stringMatching(/^Events accepted for processing, except 2 /),
    results: [
      { event_id: 'bulk new', status: 'accepted' },
      { event_id: 'bulk known', status: 'duplicate' },
      { event_id: 'bulk twice', status: 'accepted' },
      { event_id: 'bulk known', status: 'conflicting' },
      { event_id: 'bulk twice', status: 'duplicate' },
      { event_id: 'bulk twice', status: 'conflicting' },
    ],
    accepted: 2,
    duplicates: 2,
    conflicts: 2,
  });
  // Of the two with one id the first sent is the one that stays.
  expect((await api.ok('getEvent', { query: { id: 'bulk twice' } })).event.properties).toEqual({ tokens: 5 });
});

test('a bulk that is not asked for more answers with texts alone, as the official clients expect', async () => {
  const known = event('plain bulk');
  expect(await api.ok('ingestEventsBulk', { body: { events: [known] } })).toEqual({
    message: 'Events accepted for processing',
  });
  const events = [known, { ...known, source: 'x' }];
  const told = await api.ok('ingestEventsBulk', { body: { events } });
  expect(Object.keys(told)).toEqual(['message']);
  expect(told.message).toMatch(/^Events accepted for processing, except 1 of which the id belongs to another event/);
});

describe('nothing of a request is stored when', () => {
  const refused = async (body: unknown) => {
    const { status, body: failure } = await api.fails('ingestEventsBulk', { body });
    expect(status).toBe(400);
    expect(await stored('refused')).toEqual([]);
    return failure.details;
  };
  const good = event('refused', { event_name: 'refused' });

  test('any event is malformed: every fault is named', async () => {
    const details = await refused({
      events: [good, { event_name: '   ', external_customer_id: 'c' }, event('x'), event('y', { event_name: '\n' })],
    });
    expect(details).toEqual({
      'events[1].event_name': 'must not be empty',
      'events[3].event_name': 'must not be empty',
    });
  });

  test.each([
    ['a text', { c: 'nul \0' }],
    ['half a character', { c: '\ud800' }],
    ['a name', { 'c\0': 1 }],
  ])('%s cannot be stored', async (_what, properties) => {
    await refused({ events: [good, event('x', { event_name: 'refused', properties })] });
  });

  test('the schema is not met', async () => {
    const details = await refused({
      events: [good, { properties: [] }, { ...good, timestamp: '0000-05-05T00:00:00Z' }],
    });
    expect(Object.keys(details ?? {}).sort()).toEqual([
      'events[1].event_name',
      'events[1].external_customer_id',
      'events[1].properties',
      'events[2].timestamp',
    ]);
  });

  test('there are none, or more than a thousand', async () => {
    await refused({ events: [] });
    await refused({ events: Array.from({ length: 1001 }, (_, index) => ({ ...good, event_id: `many ${index}` })) });
  });

  test.each(['1e309', '-1e400', '1e-400', '9'.repeat(400)])('a number is beyond all measure: %s', async (digits) => {
    const details = await refused(
      `{"events":[{"event_name":"refused","external_customer_id":"c","properties":{"n":[${digits}]}}]}`,
    );
    expect(details).toEqual({ 'events[0].properties.n[0]': 'must be a number of at most 308 digits' });
  });

  test('it is nested beyond what can be stored', async () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    await refused(`{"events":[{"event_name":"refused","external_customer_id":"c","properties":{"n":${deep}}}]}`);
  });
});

test('texts that only look suspicious are stored as they are', async () => {
  const properties = {
    path: 'C:\\u0000\\ud800',
    hex: '5e300',
    digits: '7'.repeat(400),
    face: '\u{1F600}',
    quote: '"\n',
  };
  await api.ok('ingestEvent', { body: event('suspicious', { properties }) });
  expect((await api.ok('getEvent', { query: { id: 'suspicious' } })).event.properties).toEqual(properties);
});

test('numbers keep all their digits, in the event and in sums', async () => {
  const send = (id: string, digits: string) =>
    api.ok('ingestEvent', {
      body: `{"event_id":"${id}","event_name":"exact","external_customer_id":"c","properties":{"n":${digits},"in":[{"k":12345678901234567890}]}}` as never,
    });
  await send('exact 1', '0.1234567890123456789');
  await send('exact 2', '0.0000000000000000011');
  const text = await fetch(`${server.url}/v1/events?event_id=exact%201`, { headers: { 'x-api-key': api.key ?? '' } });
  expect(await text.text()).toContain('"properties":{"n":0.1234567890123456789,"in":[{"k":12345678901234567890}]}');
  const usage = { event_name: 'exact', aggregation_type: 'SUM', property_name: 'n' } as const;
  expect((await api.ok('getUsageStatistics', { body: usage })).value_exact).toBe('0.12345678901234568');
  await send('exact 3', '0.00000000000000000000001');
  expect((await api.ok('getUsageStatistics', { body: usage })).value_exact).toBe('0.12345678901234568000001');
  expect(
    (
      await api.ok('ingestEvent', {
        body: `{"event_id":"exact 1","event_name":"exact","external_customer_id":"c","properties":{"n":0.1234567890123456788,"in":[{"k":12345678901234567890}]}}` as never,
      })
    ).status,
  ).toBe('conflicting');
});
