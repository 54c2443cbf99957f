import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, decimal, formatDecimal, ZERO } from '../decimal.ts';
import { decimals } from '../testing/arbitraries.ts';
import { HOUR, MINUTE } from '../timezone.ts';
import { bucketedQuantity, bucketUsage, usagePerWindow } from './buckets.ts';
import { aggregate, aggregateRaw } from './index.ts';
import { AGGREGATION_TYPES, type AggregationType, type Meter, type MeteredEvent, meterEvent } from './meter.ts';
import { collapse, type RawEvent } from './rows.ts';

const RANGE = { start: 0, end: 10 * HOUR };
const MISSING = Symbol('missing');

/** The same events for both stores: every meter keeps what the raw store has. */
function measure(type: AggregationType, values: readonly unknown[], multiplier = decimal('0.5')) {
  const meter: Meter = { eventName: 'e', type, field: 'v', multiplier };
  const metered: MeteredEvent[] = [];
  const raw: RawEvent[] = [];
  for (const [index, value] of values.entries()) {
    const at = index * MINUTE;
    const id = `event_${index}`;
    const kept = meterEvent(meter, { id, name: 'e', at, properties: value === MISSING ? {} : { v: value } });
    if (kept) metered.push(kept);
    raw.push({ eventId: id, at, value: value === MISSING ? undefined : value });
  }
  const context = { range: RANGE, multiplier };
  return {
    raw: formatDecimal(aggregateRaw(type, raw, context)),
    metered: formatDecimal(aggregate(type, metered)),
  };
}

test.each<[AggregationType, raw: string, metered: string]>([
  ['SUM', '13', '17'],
  ['AVG', '2.6', '3.4'],
  ['MAX', '10', '10'],
  ['COUNT', '5', '5'],
  ['SUM_WITH_MULTIPLIER', '6.5', '8.5'],
  ['COUNT_UNIQUE', '5', '4'],
  ['LATEST', '0', '0'],
])('%s of 10, -4, nothing, "7" and "x": %s in queries, %s on bills', (type, raw, metered) => {
  expect(measure(type, [10, -4, MISSING, '7', 'x'])).toEqual({ raw, metered });
});

test.each(AGGREGATION_TYPES.filter((type) => type !== 'COUNT' && type !== 'COUNT_UNIQUE'))(
  '%s of negative values only is 0',
  (type) => {
    expect(measure(type, [-3, -5])).toEqual({ raw: '0', metered: '0' });
  },
);

test.each(AGGREGATION_TYPES)('%s of no events is 0', (type) => {
  expect(measure(type, [])).toEqual({ raw: '0', metered: '0' });
});

describe('WEIGHTED_SUM', () => {
  const range = { start: Date.parse('2025-07-31T18:30Z'), end: Date.parse('2025-08-31T18:30Z') };
  const day = (date: string, value: number): RawEvent => ({ eventId: date, at: Date.parse(date), value });
  const events = [day('2025-08-16', 20), day('2025-08-18', 10), day('2025-08-20', 10), day('2025-08-25', 5)];
  const weigh = (some: RawEvent[]) => formatDecimal(aggregateRaw('WEIGHTED_SUM', some, { range }).toDecimalPlaces(6));

  test('weighs by the time left in queries', () => {
    expect(events.map((event) => weigh([event]))).toEqual(['10.174731', '4.442204', '3.797043', '1.09207']);
    expect(weigh(events)).toBe('19.506048');
  });

  test('is the plain sum on bills', () => {
    expect(measure('WEIGHTED_SUM', [20, 10, 10, 5]).metered).toBe('45');
  });

  test('of a range without length is 0', () => {
    expect(aggregateRaw('WEIGHTED_SUM', events, { range: { start: 5, end: 5 } })).toEqual(ZERO);
  });
});

describe('the latest', () => {
  const at = (minute: number, value: unknown, eventId = `e${minute}`): RawEvent => ({
    eventId,
    at: minute * MINUTE,
    value,
  });
  const latest = (events: RawEvent[]) => formatDecimal(aggregateRaw('LATEST', events, { range: RANGE }));

  test('is the last in time, not the last to arrive', () => {
    expect(latest([at(3, 30), at(9, 90), at(5, 50)])).toBe('90');
  });

  test('of several at one instant does not depend on their order', () => {
    expect(latest([at(9, 1, 'a'), at(9, 2, 'b')])).toBe('2');
    expect(latest([at(9, 2, 'b'), at(9, 1, 'a')])).toBe('2');
  });
});

describe('events sent again', () => {
  const sent = (eventId: string, at: number, value: number): RawEvent => ({ eventId, at, value });

  test('replace the earlier one when id and instant are the same', () => {
    const rows = collapse([sent('a', 1, 5), sent('a', 1, 7), sent('b', 1, 1), sent('a', 2, 3)]);
    expect(rows.map((row) => [row.eventId, row.at, row.value])).toEqual([
      ['a', 1, 7],
      ['b', 1, 1],
      ['a', 2, 3],
    ]);
  });

  test('for another instant count once in raw sums, with the later value', () => {
    const events = [sent('a', 2, 30), sent('a', 1, 5), sent('b', 1, 1)];
    const query = (type: AggregationType) => formatDecimal(aggregateRaw(type, events, { range: RANGE }));
    expect([query('SUM'), query('AVG'), query('MAX'), query('COUNT')]).toEqual(['31', '15.5', '30', '2']);
  });
});

describe('bucketed meters', () => {
  const hour = (clock: string, value: number, region?: string): MeteredEvent => ({
    eventId: clock,
    at: Date.parse(`2025-06-11T${clock}Z`),
    quantity: decimal(value),
    uniqueKey: '',
    group: region ?? '',
  });
  const shown = (buckets: ReturnType<typeof bucketUsage>) =>
    buckets.map(({ start, group, quantity }) => [
      new Date(start).toISOString().slice(11, 16),
      group,
      formatDecimal(quantity),
    ]);

  test('take the peak of each hour', () => {
    const buckets = bucketUsage('MAX', [hour('11:10', 10), hour('09:05', 3), hour('09:50', 8)], 'HOUR');
    expect(shown(buckets)).toEqual([
      ['09:00', '', '8'],
      ['11:00', '', '10'],
    ]);
    expect(formatDecimal(bucketedQuantity(buckets))).toBe('18');
  });

  test('take the peak of each group in each hour', () => {
    const events = [hour('09:05', 3, 'eu'), hour('09:50', 8, 'us'), hour('09:55', 5, 'eu')];
    const buckets = bucketUsage('MAX', events, 'HOUR');
    expect(shown(buckets)).toEqual([
      ['09:00', 'eu', '5'],
      ['09:00', 'us', '8'],
    ]);
    expect(formatDecimal(bucketedQuantity(buckets))).toBe('13');
  });

  test('of sums add up to the plain sum, in any windows', () => {
    const rows = fc.array(
      fc.record({ at: fc.nat({ max: 40 * 24 * 60 }), quantity: decimals({ max: 10n ** 12n, places: 6 }) }),
    );
    fc.assert(
      fc.property(rows, fc.constantFrom('MINUTE', 'HOUR', 'DAY', 'WEEK', 'MONTH'), (some, size) => {
        const events = some.map(({ at, quantity }, index) => ({
          eventId: `${index}`,
          at: at * MINUTE,
          quantity,
          uniqueKey: '',
          group: `${index % 3}`,
        }));
        const whole = aggregate('SUM', events);
        expect(bucketedQuantity(bucketUsage('SUM', events, size)).eq(whole)).toBe(true);
        const perWindow = usagePerWindow((inside) => aggregate('SUM', inside), events, size);
        expect(bucketedQuantity(perWindow).eq(whole)).toBe(true);
        expect(new Set(perWindow.map((window) => window.start)).size).toBe(perWindow.length);
      }),
    );
  });
});

test('aggregates do not depend on the order events arrive in', () => {
  const rows = fc.array(
    fc.record({
      at: fc.nat({ max: 50 }),
      value: fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom('7', 'x', null)),
    }),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(rows, fc.constantFrom(...AGGREGATION_TYPES), fc.infiniteStream(fc.nat()), (some, type, shuffle) => {
      const events = some.map(({ at, value }, index) => ({ eventId: `e${index}`, at: at * MINUTE, value }));
      const shuffled = events
        .map((event) => ({ event, order: shuffle.next().value ?? 0 }))
        .sort((a, b) => a.order - b.order)
        .map(({ event }) => event);
      const context = { range: RANGE, multiplier: new Decimal(3) };
      expect(aggregateRaw(type, shuffled, context).eq(aggregateRaw(type, events, context))).toBe(true);
    }),
  );
});
