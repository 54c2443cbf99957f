import type { AggregationType, CreateMeterRequest, GetUsageRequest } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../helpers/api.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

type Sent = [timestamp: string, properties: Record<string, unknown>, customer?: string];

let names = 0;
/** Sends events under a name of their own. */
async function given(events: readonly Sent[]): Promise<string> {
  const event_name = `usage ${++names}`;
  const body = {
    events: events.map(([timestamp, properties, external_customer_id = 'brightside']) => ({
      event_name,
      external_customer_id,
      timestamp,
      properties,
    })),
  };
  await server.api.ok('ingestEventsBulk', { body });
  return event_name;
}

const RANGE = { start_time: '2025-09-01T00:00:00Z', end_time: '2025-10-01T00:00:00Z' };

const usage = (event_name: string, request: Partial<GetUsageRequest> & { aggregation_type: AggregationType }) =>
  server.api.ok('getUsageStatistics', { body: { event_name, property_name: 'v', ...RANGE, ...request } });

const rows = ({ results = [] }: Result<'getUsageStatistics'>) =>
  results.map(({ window_size, value_exact, group }) => [window_size, value_exact, ...(group ? [group] : [])]);

async function meter(event_name: string, request: Partial<CreateMeterRequest>): Promise<string> {
  const body = { name: event_name, event_name, reset_usage: 'BILLING_PERIOD', ...request } as CreateMeterRequest;
  return (await server.api.ok('createMeter', { body })).id;
}

const byMeter = (meter_id: string, request: object = {}) =>
  server.api.ok('getUsageByMeter', { body: { meter_id, ...RANGE, ...request } });

describe('the aggregations over 10, -4, nothing, "7" and "x"', () => {
  let name: string;
  beforeAll(async () => {
    const values = [{ v: 10 }, { v: -4 }, {}, { v: '7' }, { v: 'x' }];
    name = await given(values.map((properties, index) => [`2025-09-0${index + 1}T00:00:00Z`, properties]));
  });

  test.each<[AggregationType, string, number, object?]>([
    ['SUM', '13', 13],
    ['AVG', '2.6', 2.6],
    ['MAX', '10', 10],
    ['COUNT', '5', 5],
    ['SUM_WITH_MULTIPLIER', '6.5', 6.5, { multiplier: '0.5' }],
    ['COUNT_UNIQUE', '5', 5],
  ])('%s is %s', async (aggregation_type, exact, value, more = {}) => {
    expect(await usage(name, { aggregation_type, ...more })).toEqual({
      event_name: name,
      type: aggregation_type,
      value,
      value_exact: exact,
    });
    // A meter of the same rule reads the same.
    const { multiplier } = more as { multiplier?: string };
    const field = aggregation_type === 'COUNT' ? {} : { field: 'v' };
    const id = await meter(name, {
      aggregation: { type: aggregation_type, ...field, ...(multiplier && { multiplier }) },
    });
    expect(await byMeter(id)).toMatchObject({ value, value_exact: exact, type: aggregation_type });
  });

  test('LATEST is the last value, and 0 when that is no number', async () => {
    expect(await usage(name, { aggregation_type: 'LATEST' })).toEqual({
      event_name: name,
      type: 'LATEST',
      value_exact: '0',
    });
    expect((await usage(name, { aggregation_type: 'LATEST', end_time: '2025-09-05T00:00:00Z' })).value).toBe(7);
  });

  test('without a property everything is counted', async () => {
    expect(await usage(name, { aggregation_type: 'SUM', property_name: '' })).toMatchObject({
      type: 'COUNT',
      value: 5,
    });
  });

  test('a range without events is 0', async () => {
    for (const aggregation_type of ['COUNT', 'SUM', 'AVG', 'COUNT_UNIQUE', 'LATEST', 'MAX', 'WEIGHTED_SUM'] as const) {
      const empty = { aggregation_type, start_time: '2025-10-01T00:00:00Z', end_time: '2025-11-01T00:00:00Z' };
      expect(await usage(name, empty)).toEqual({ event_name: name, type: aggregation_type, value_exact: '0' });
      expect(await usage(name, { ...empty, window_size: 'DAY' })).not.toHaveProperty('results');
    }
  });
});

test.each<[string, unknown[], string, string]>([
  ['what goes below 0 is 0', [5, -8], 'SUM', '0'],
  ['as is the greatest of negative ones', [-3, -5], 'MAX', '0'],
  ['digits beyond a double', ['0.1', '0.2', '9007199254740993'], 'SUM', '9007199254740993.3'],
  ['texts with exponent, sign and point', ['1e3', '+5', '.5', '5.'], 'SUM', '1010.5'],
  [
    'texts that are not numbers from end to end',
    [' 7', '7 ', '1,000', '0x10', '', 'NaN', '1e', 'Infinity'],
    'SUM',
    '0',
  ],
  ['values that are not numbers', [true, false, null, [7], { v: 7 }], 'SUM', '0'],
  ['numbers beyond 30 digits', ['1e30', '1e-31', '1e9999', `1${'0'.repeat(120)}`, 1e300, 2], 'SUM', '2'],
  ['an average to 16 digits', [1, 0, 1], 'AVG', '0.6666666666666667'],
  ['different values as text', [1, '1', 1.5, true, 'true', null, '', [1]], 'COUNT_UNIQUE', '5'],
])('%s: %j', async (_what, values, type, expected) => {
  const name = await given(values.map((v, index) => [`2025-09-01T00:00:${String(index).padStart(2, '0')}Z`, { v }]));
  expect((await usage(name, { aggregation_type: type as AggregationType })).value_exact).toBe(expected);
});

test('of several values at one instant the latest is that of the greatest id, each time', async () => {
  const event_name = 'latest';
  const events = ['m', 'z', 'a'].map((event_id, v) => ({
    event_id,
    event_name,
    external_customer_id: 'c',
    timestamp: '2025-09-02T00:00:00Z',
    properties: { v: v + 1 },
  }));
  await server.api.ok('ingestEventsBulk', { body: { events } });
  expect((await usage(event_name, { aggregation_type: 'LATEST' })).value).toBe(2);
});

test('WEIGHTED_SUM weighs by the time that is left', async () => {
  const name = await given([
    ['2025-08-16T00:00:00Z', { v: 20 }],
    ['2025-08-18T00:00:00Z', { v: 10 }],
    ['2025-08-20T00:00:00Z', { v: 10 }],
    ['2025-08-25T00:00:00Z', { v: 5 }],
  ]);
  const range = { start_time: '2025-07-31T18:30:00Z', end_time: '2025-08-31T18:30:00Z' };
  // (20 x 1362600 + 10 x 1189800 + 10 x 1017000 + 5 x 585000) / 2678400, worked out by hand.
  expect((await usage(name, { aggregation_type: 'WEIGHTED_SUM', ...range })).value_exact).toBe('19.5060483870967742');
  const zero = { start_time: '2025-08-16T00:00:00Z', end_time: '2025-08-16T00:00:00Z' };
  expect((await usage(name, { aggregation_type: 'WEIGHTED_SUM', ...zero })).value_exact).toBe('0');
});

describe('ranges and conditions', () => {
  test('the start belongs to the range and the end does not', async () => {
    const name = await given([
      ['2025-09-01T00:00:00Z', { v: 1 }],
      ['2025-09-30T23:59:59.999999Z', { v: 2 }],
      ['2025-10-01T00:00:00Z', { v: 4 }],
      ['2025-08-31T23:59:59.999999Z', { v: 8 }],
    ]);
    expect((await usage(name, { aggregation_type: 'SUM' })).value).toBe(3);
  });

  test('customers and properties', async () => {
    const name = await given([
      ['2025-09-01T00:00:00Z', { v: 1, model: 'large', region: 'eu' }],
      ['2025-09-01T00:00:00Z', { v: 2, model: 'small' }],
      ['2025-09-01T00:00:00Z', { v: 4, model: 'large' }, 'kestrel'],
      ['2025-09-01T00:00:00Z', { v: 8 }],
    ]);
    const sum = async (request: Partial<GetUsageRequest>) =>
      (await usage(name, { aggregation_type: 'SUM', ...request })).value_exact;
    expect(await sum({ external_customer_id: 'brightside' })).toBe('11');
    expect(await sum({ filters: { model: ['large'] } })).toBe('5');
    expect(await sum({ filters: { model: ['large', 'small'], region: ['eu'] } })).toBe('1');
    expect(await sum({ filters: { model: [''] } })).toBe('8');
    expect(await sum({ external_customer_id: 'nobody' })).toBe('0');
    expect(await sum({ customer_id: 'cust_1' })).toBe('0');
  });

  test('a late event and one of the future count in their own time', async () => {
    const name = await given([['2025-09-10T00:00:00Z', { v: 1 }]]);
    await server.api.ok('ingestEventsBulk', {
      body: {
        events: ['2025-09-02T00:00:00Z', '2999-01-01T00:00:00Z'].map((timestamp) => ({
          event_name: name,
          external_customer_id: 'brightside',
          timestamp,
          properties: { v: 10 },
        })),
      },
    });
    expect((await usage(name, { aggregation_type: 'SUM' })).value).toBe(11);
    expect((await usage(name, { aggregation_type: 'SUM', end_time: '3000-01-01T00:00:00Z' })).value).toBe(21);
  });
});

describe('windows', () => {
  test('hold what happened in them, the empty ones left out', async () => {
    const name = await given([
      ['2025-09-12T23:59:59.999Z', { v: 3 }],
      ['2025-09-12T10:07:00Z', { v: 1 }],
      ['2025-09-14T00:00:00Z', { v: 5 }],
      ['2025-09-14T00:00:01Z', { v: -9 }],
    ]);
    const day = await usage(name, { aggregation_type: 'SUM', window_size: 'DAY' });
    expect(day).toEqual({
      event_name: name,
      type: 'SUM',
      value_exact: '0',
      results: [
        { window_size: '2025-09-12T00:00:00Z', value: 4, value_exact: '4' },
        { window_size: '2025-09-14T00:00:00Z', value_exact: '0' },
      ],
    });
    const count = async (window_size: NonNullable<GetUsageRequest['window_size']>) =>
      rows(await usage(name, { aggregation_type: 'COUNT', window_size }));
    expect(await count('MINUTE')).toEqual([
      ['2025-09-12T10:07:00Z', '1'],
      ['2025-09-12T23:59:00Z', '1'],
      ['2025-09-14T00:00:00Z', '2'],
    ]);
    expect((await count('15MIN'))[0]).toEqual(['2025-09-12T10:00:00Z', '1']);
    expect((await count('30MIN'))[1]).toEqual(['2025-09-12T23:30:00Z', '1']);
    expect((await count('6HOUR'))[0]).toEqual(['2025-09-12T06:00:00Z', '1']);
    // Weeks begin on Sunday; 14 September 2025 is one.
    expect(await count('WEEK')).toEqual([
      ['2025-09-07T00:00:00Z', '2'],
      ['2025-09-14T00:00:00Z', '2'],
    ]);
    expect(await count('MONTH')).toEqual([['2025-09-01T00:00:00Z', '4']]);
  });

  test('follow the clock of a time zone, also on the day it is changed', async () => {
    // New York, 2 November 2025: at 06:00Z the clock goes from 02:00 back to 01:00, so the day has 25 hours.
    const name = await given([
      ['2025-11-02T03:59:59Z', { v: 1 }], // 23:59 of the day before
      ['2025-11-02T04:00:00Z', { v: 2 }], // midnight
      ['2025-11-02T05:30:00Z', { v: 4 }], // 01:30, the first time
      ['2025-11-02T06:30:00Z', { v: 8 }], // 01:30, the second time
      ['2025-11-03T04:59:59Z', { v: 16 }], // 23:59
      ['2025-11-03T05:00:00Z', { v: 32 }], // midnight
    ]);
    const sums = async (request: Partial<GetUsageRequest>) =>
      rows(
        await usage(name, {
          aggregation_type: 'SUM',
          start_time: '2025-11-01T00:00:00Z',
          end_time: '2025-12-01T00:00:00Z',
          timezone: 'America/New_York',
          ...request,
        }),
      );
    expect(await sums({ window_size: 'DAY' })).toEqual([
      ['2025-11-01T04:00:00Z', '1'],
      ['2025-11-02T04:00:00Z', '30'],
      ['2025-11-03T05:00:00Z', '32'],
    ]);
    expect((await sums({ window_size: 'HOUR' })).slice(1, 4)).toEqual([
      ['2025-11-02T04:00:00Z', '2'],
      ['2025-11-02T05:00:00Z', '4'],
      ['2025-11-02T06:00:00Z', '8'],
    ]);
    expect((await sums({ window_size: '12HOUR' })).slice(1, 3)).toEqual([
      ['2025-11-02T04:00:00Z', '14'],
      ['2025-11-02T17:00:00Z', '16'],
    ]);
    expect(await sums({ window_size: 'MONTH' })).toEqual([['2025-11-01T00:00:00Z', '63']]);
    expect(await sums({ window_size: 'DAY', timezone: 'Mars/Olympus' })).toEqual(
      await sums({ window_size: 'DAY', timezone: '' }),
    );
  });

  test('months begin on the day of the billing anchor', async () => {
    const name = await given([
      ['2025-09-14T23:59:59Z', { v: 1 }],
      ['2025-09-15T00:00:00Z', { v: 2 }],
      ['2025-09-20T00:00:00Z', { v: 4 }],
    ]);
    const request = { aggregation_type: 'SUM', window_size: 'MONTH', billing_anchor: '2024-01-15T17:00:00Z' } as const;
    expect(rows(await usage(name, request))).toEqual([
      ['2025-08-15T00:00:00Z', '1'],
      ['2025-09-15T00:00:00Z', '6'],
    ]);
  });

  test('over years they are found where events are; too many are refused', async () => {
    const name = await given([
      ['2019-01-01T00:00:00Z', { v: 1 }],
      ['2019-01-01T00:20:00Z', { v: 2 }],
    ]);
    const years = { start_time: '1900-01-01T00:00:00Z', end_time: '2900-01-01T00:00:00Z' };
    expect(rows(await usage(name, { aggregation_type: 'SUM', window_size: '15MIN', ...years }))).toEqual([
      ['2019-01-01T00:00:00Z', '1'],
      ['2019-01-01T00:15:00Z', '2'],
    ]);
    const far = await given([
      ['1950-01-01T00:00:00Z', {}],
      ['2050-01-01T00:00:00Z', {}],
    ]);
    const { status, body } = await server.api.fails('getUsageStatistics', {
      body: { event_name: far, aggregation_type: 'COUNT', window_size: '15MIN', ...years },
    });
    expect(status).toBe(400);
    expect(Object.keys(body.details ?? {})).toEqual(['window_size']);
  });
});

describe('buckets', () => {
  const MAX = { aggregation_type: 'MAX', bucket_size: 'HOUR' } as const;

  test('the greatest of each are added up', async () => {
    const name = await given([
      ['2025-09-01T09:05:00Z', { v: 3 }],
      ['2025-09-01T09:50:00Z', { v: 8 }],
      ['2025-09-01T11:10:00Z', { v: 10 }],
    ]);
    const expected = {
      value: 18,
      value_exact: '18',
      results: [
        { window_size: '2025-09-01T09:00:00Z', value: 8, value_exact: '8' },
        { window_size: '2025-09-01T11:00:00Z', value: 10, value_exact: '10' },
      ],
    };
    expect(await usage(name, MAX)).toMatchObject(expected);
    const id = await meter(name, { aggregation: { type: 'MAX', field: 'v', bucket_size: 'HOUR' } });
    expect(await byMeter(id, { bucket_size: 'DAY' })).toMatchObject(expected);
    expect(await usage(name, { ...MAX, aggregation_type: 'SUM' })).toMatchObject({ value: 21, value_exact: '21' });
    expect(await usage(name, { ...MAX, bucket_size: 'MINUTE' })).toMatchObject({ value: 21 });
  });

  test('groups are kept apart within them', async () => {
    const name = await given([
      ['2025-09-01T09:05:00Z', { v: 3, region: 'eu' }],
      ['2025-09-01T09:50:00Z', { v: 8, region: 'us' }],
      ['2025-09-01T09:55:00Z', { v: 5, region: 'eu' }],
      ['2025-09-01T10:55:00Z', { v: 2 }],
    ]);
    const expected = [
      ['2025-09-01T09:00:00Z', '5', { region: 'eu' }],
      ['2025-09-01T09:00:00Z', '8', { region: 'us' }],
      ['2025-09-01T10:00:00Z', '2', { region: '' }],
    ];
    const answer = await usage(name, { ...MAX, group_by: ['region'] });
    expect(answer.value_exact).toBe('15');
    expect(rows(answer)).toEqual(expected);
    expect(rows(await usage(name, { ...MAX, group_by_property: 'region' }))).toEqual(expected);
    const id = await meter(name, { aggregation: { type: 'MAX', field: 'v', bucket_size: 'HOUR', group_by: 'region' } });
    const ofMeter = await byMeter(id);
    expect(ofMeter.value_exact).toBe('15');
    expect(rows(ofMeter)).toEqual(expected);
    // Without buckets the groups are those of the whole range.
    const whole = await usage(name, { aggregation_type: 'SUM', group_by: ['region', 'v'] });
    expect(whole.value).toBe(18);
    expect(rows(whole)).toContainEqual([RANGE.start_time, '8', { region: 'us', v: '8' }]);
  });
});

describe('a meter', () => {
  test('counts only what passes its own filters and those of the request', async () => {
    const name = await given([
      ['2025-09-01T00:00:00Z', { v: 1, model: 'large', region: 'eu' }],
      ['2025-09-01T00:00:00Z', { v: 2, model: 'large', region: 'us' }],
      ['2025-09-01T00:00:00Z', { v: 4, model: 'small', region: 'eu' }],
    ]);
    const id = await meter(name, {
      aggregation: { type: 'SUM', field: 'v' },
      filters: [{ key: 'model', values: ['large', 'huge'] }],
    });
    expect((await byMeter(id)).value).toBe(3);
    expect((await byMeter(id, { filters: { region: ['eu'] } })).value).toBe(1);
  });

  test('that never resets adds what was before the range, but not to its windows', async () => {
    const name = await given([
      ['2024-01-01T00:00:00Z', { v: 100 }],
      ['2025-09-02T00:00:00Z', { v: 1 }],
      ['2025-09-02T00:30:00Z', { v: 2 }],
      ['2025-10-02T00:00:00Z', { v: 7 }],
    ]);
    const ofType = (aggregation: CreateMeterRequest['aggregation']) =>
      meter(name, { aggregation, reset_usage: 'NEVER' });
    const sum = await ofType({ type: 'SUM', field: 'v' });
    expect(await byMeter(sum)).toMatchObject({ value: 103 });
    const windows = await byMeter(sum, { window_size: 'DAY' });
    expect(windows).not.toHaveProperty('value');
    expect(windows.value_exact).toBe('103');
    expect(rows(windows)).toEqual([['2025-09-02T00:00:00Z', '3']]);
    expect(await byMeter(await ofType({ type: 'MAX', field: 'v' }))).toMatchObject({ value: 100 });
    expect(await byMeter(await ofType({ type: 'COUNT' }))).toMatchObject({ value: 3 });
    expect(await byMeter(await ofType({ type: 'MAX', field: 'v', bucket_size: 'DAY' }))).toMatchObject({ value: 102 });
    // What was there before the range is there all the time.
    const half = { end_time: '2025-09-03T00:00:00Z' };
    expect((await byMeter(await ofType({ type: 'WEIGHTED_SUM', field: 'v' }), half)).value).toBeCloseTo(
      100 + 0.5 + 1 * (47 / 48),
      12,
    );
  });

  test('is read when it is archived, and unknown when it never was', async () => {
    const name = await given([['2025-09-01T00:00:00Z', { v: 1 }]]);
    const id = await meter(name, { aggregation: { type: 'COUNT' } });
    await server.api.ok('deleteMeter', { path: { id } });
    expect((await byMeter(id)).value).toBe(1);
    expect((await server.api.fails('getUsageByMeter', { body: { meter_id: 'meter_none' } })).status).toBe(404);
  });

  test('with an expression is what bills are made of: no negative quantities, nothing where it fails', async () => {
    const name = await given([
      ['2025-08-31T00:00:00Z', { a: 100 }],
      ['2025-09-01T00:00:00Z', { a: 1, b: '2.5' }],
      ['2025-09-01T12:00:00Z', { a: -9 }],
      ['2025-09-02T00:00:00Z', { a: 4, region: 'us' }],
      ['2025-09-02T01:00:00Z', { a: 'x' }],
    ]);
    const aggregation = { type: 'SUM', expression: 'a + b' } as const;
    const id = await meter(name, { aggregation });
    expect(await byMeter(id)).toEqual({ event_name: name, type: 'SUM', value: 7.5, value_exact: '7.5' });
    const perDay = await byMeter(id, { window_size: 'DAY' });
    expect(rows(perDay)).toEqual([
      ['2025-09-01T00:00:00Z', '3.5'],
      ['2025-09-02T00:00:00Z', '4'],
    ]);
    expect(perDay).toMatchObject({ value_exact: '7.5' });
    expect(await byMeter(id, { filters: { region: ['us'] } })).toMatchObject({ value: 4 });

    const never = await meter(name, { aggregation, reset_usage: 'NEVER' });
    expect(await byMeter(never)).toMatchObject({ value: 107.5 });
    const bucketed = await meter(name, { aggregation: { type: 'MAX', expression: 'a + b', bucket_size: 'DAY' } });
    expect(await byMeter(bucketed)).toMatchObject({ value: 7.5, results: [{ value: 3.5 }, { value: 4 }] });
    const filtered = await meter(name, { aggregation, filters: [{ key: 'region', values: ['us'] }] });
    expect(await byMeter(filtered)).toMatchObject({ value: 4 });
  });
});

test.each<[string, object, string[]]>([
  ['no name and no type', { event_name: undefined, aggregation_type: undefined }, ['aggregation_type', 'event_name']],
  ['an unknown type', { aggregation_type: 'MEDIAN' }, ['aggregation_type']],
  ['an end before the start', { end_time: '2025-08-01T00:00:00Z' }, ['end_time']],
  ['a multiplier that is not above 0', { aggregation_type: 'SUM_WITH_MULTIPLIER', multiplier: '0' }, ['multiplier']],
  [
    'a multiplier of another type, and buckets of another',
    { aggregation_type: 'AVG', multiplier: '2', bucket_size: 'DAY' },
    ['bucket_size', 'multiplier'],
  ],
  [
    'a multiplier where everything is counted',
    { aggregation_type: 'SUM_WITH_MULTIPLIER', multiplier: '2', property_name: '' },
    ['multiplier'],
  ],
])('%s is refused', async (_what, change, fields) => {
  const body = { event_name: 'n', aggregation_type: 'SUM', property_name: 'v', ...RANGE, ...change };
  const { status, body: failure } = await server.api.fails('getUsageStatistics', { body });
  expect(status).toBe(400);
  expect(Object.keys(failure.details ?? {}).sort()).toEqual(fields);
});
