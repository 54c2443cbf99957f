import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  billingPeriods,
  calendarAnchor,
  fitsSubscription,
  nextBillingDate,
  type PeriodRule,
  periodContaining,
  previousBillingDate,
  type RecurringPeriod,
} from './period.ts';
import { instants, timezones } from './testing/arbitraries.ts';
import { DAY, instantOf, localTime, SECOND } from './timezone.ts';

/** `2025-04-30T20:00Z` for an instant, the date alone at midnight UTC. */
const short = (at: number) =>
  new Date(at)
    .toISOString()
    .replace(/:00\.000Z$/, 'Z')
    .replace('T00:00Z', '');

const IST = 'Asia/Kolkata';
const NY = 'America/New_York';

interface Case {
  name: string;
  start: string;
  /** Left out: the start itself. */
  anchor?: string | 'calendar';
  period: RecurringPeriod;
  count?: number;
  timezone?: string;
  end?: string;
  boundaries: string[];
}

const CASES: Case[] = [
  {
    name: 'month end does not drift',
    start: '2025-01-31T10:00Z',
    period: 'MONTHLY',
    boundaries: ['2025-02-28T10:00Z', '2025-03-31T10:00Z', '2025-04-30T10:00Z', '2025-05-31T10:00Z'],
  },
  {
    name: 'month end in a leap year',
    start: '2024-01-31',
    period: 'MONTHLY',
    boundaries: ['2024-02-29', '2024-03-31', '2024-04-30'],
  },
  {
    name: 'time of day is kept',
    start: '2025-03-15T09:30Z',
    period: 'MONTHLY',
    boundaries: ['2025-04-15T09:30Z', '2025-05-15T09:30Z', '2025-06-15T09:30Z'],
  },
  {
    name: 'three months at a time',
    start: '2025-01-15',
    period: 'MONTHLY',
    count: 3,
    boundaries: ['2025-04-15', '2025-07-15', '2025-10-15'],
  },
  {
    name: 'calendar months after a short first one',
    start: '2025-04-15',
    anchor: 'calendar',
    period: 'MONTHLY',
    boundaries: ['2025-05-01', '2025-06-01', '2025-07-01'],
  },
  {
    name: 'calendar, three months: no short first period',
    start: '2025-04-15',
    anchor: 'calendar',
    period: 'MONTHLY',
    count: 3,
    boundaries: ['2025-07-01', '2025-10-01'],
  },
  {
    name: 'calendar start on the 1st anchors to the next 1st',
    start: '2025-04-01',
    anchor: 'calendar',
    period: 'MONTHLY',
    boundaries: ['2025-05-01', '2025-06-01'],
  },
  {
    name: 'an anchor in the next month gives a short first period',
    start: '2025-04-15',
    anchor: '2025-05-20T08:00Z',
    period: 'MONTHLY',
    boundaries: ['2025-04-20T08:00Z', '2025-05-20T08:00Z', '2025-06-20T08:00Z'],
  },
  {
    name: 'an anchor on an earlier day',
    start: '2025-04-15',
    anchor: '2025-05-10T08:00Z',
    period: 'MONTHLY',
    boundaries: ['2025-05-10T08:00Z', '2025-06-10T08:00Z'],
  },
  {
    name: 'calendar quarters',
    start: '2025-02-10',
    anchor: 'calendar',
    period: 'QUARTERLY',
    boundaries: ['2025-04-01', '2025-07-01', '2025-10-01'],
  },
  {
    name: 'quarters from the start',
    start: '2025-02-10',
    period: 'QUARTERLY',
    boundaries: ['2025-05-10', '2025-08-10', '2025-11-10'],
  },
  {
    name: 'quarters from a month end',
    start: '2024-11-30',
    period: 'QUARTERLY',
    boundaries: ['2025-02-28', '2025-05-30', '2025-08-30'],
  },
  {
    name: 'a far anchor makes a long first quarter',
    start: '2025-01-15',
    anchor: '2025-06-01',
    period: 'QUARTERLY',
    boundaries: ['2025-06-01', '2025-09-01', '2025-12-01'],
  },
  {
    name: 'calendar half-years',
    start: '2025-08-20',
    anchor: 'calendar',
    period: 'HALF_YEARLY',
    boundaries: ['2026-01-01', '2026-07-01'],
  },
  {
    name: 'half-years from a month end',
    start: '2025-08-31',
    period: 'HALF_YEARLY',
    boundaries: ['2026-02-28', '2026-08-31'],
  },
  {
    name: 'years from a leap day',
    start: '2024-02-29',
    period: 'ANNUAL',
    boundaries: ['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'],
  },
  {
    name: 'calendar years',
    start: '2025-04-15',
    anchor: 'calendar',
    period: 'ANNUAL',
    boundaries: ['2026-01-01', '2027-01-01'],
  },
  {
    name: 'an anchor later in the year makes a long first year',
    start: '2025-04-15',
    anchor: '2025-06-01',
    period: 'ANNUAL',
    boundaries: ['2026-06-01', '2027-06-01'],
  },
  {
    name: 'fortnights',
    start: '2025-05-14T12:00Z',
    period: 'WEEKLY',
    count: 2,
    boundaries: ['2025-05-28T12:00Z', '2025-06-11T12:00Z'],
  },
  {
    name: 'calendar weeks begin on Monday',
    start: '2025-05-14',
    anchor: 'calendar',
    period: 'WEEKLY',
    boundaries: ['2025-05-19', '2025-05-26'],
  },
  {
    name: 'calendar fortnights begin with a short one',
    start: '2025-05-14',
    anchor: 'calendar',
    period: 'WEEKLY',
    count: 2,
    boundaries: ['2025-05-26', '2025-06-09', '2025-06-23'],
  },
  {
    name: 'a start on Monday anchors to the next Monday',
    start: '2025-05-12',
    anchor: 'calendar',
    period: 'WEEKLY',
    boundaries: ['2025-05-19', '2025-05-26'],
  },
  {
    name: 'ten days at a time',
    start: '2025-05-14T15:30Z',
    period: 'DAILY',
    count: 10,
    boundaries: ['2025-05-24T15:30Z', '2025-06-03T15:30Z'],
  },
  {
    name: 'calendar days',
    start: '2025-05-14T15:30Z',
    anchor: 'calendar',
    period: 'DAILY',
    boundaries: ['2025-05-15', '2025-05-16'],
  },
  {
    name: 'calendar months in India',
    start: '2025-04-30T20:00Z',
    anchor: 'calendar',
    period: 'MONTHLY',
    timezone: IST,
    boundaries: ['2025-05-31T18:30Z', '2025-06-30T18:30Z'],
  },
  {
    name: 'month end in India',
    start: '2025-01-30T19:00Z',
    period: 'MONTHLY',
    timezone: IST,
    boundaries: ['2025-02-27T19:00Z', '2025-03-30T19:00Z', '2025-04-29T19:00Z'],
  },
  {
    name: 'noon in New York stays noon',
    start: '2025-02-15T17:00Z',
    period: 'MONTHLY',
    timezone: NY,
    boundaries: ['2025-03-15T16:00Z', '2025-04-15T16:00Z'],
  },
  {
    name: 'calendar months in New York',
    start: '2025-02-10T17:00Z',
    anchor: 'calendar',
    period: 'MONTHLY',
    timezone: NY,
    boundaries: ['2025-03-01T05:00Z', '2025-04-01T04:00Z', '2025-05-01T04:00Z'],
  },
  {
    name: 'the last period is cut at the end',
    start: '2025-01-10',
    period: 'MONTHLY',
    end: '2025-03-25',
    boundaries: ['2025-02-10', '2025-03-10', '2025-03-25'],
  },
  {
    name: 'milliseconds of the anchor are dropped',
    start: '2025-01-10T08:00:00.250Z',
    period: 'QUARTERLY',
    boundaries: ['2025-04-10T08:00Z', '2025-07-10T08:00Z'],
  },
];

test.each(CASES)('$period $name', ({ start, anchor, period, count = 1, timezone = 'UTC', end, boundaries }) => {
  const from = Date.parse(start);
  const rule: PeriodRule = {
    period,
    count,
    timezone,
    anchor: anchor === 'calendar' ? calendarAnchor(from, period, timezone) : Date.parse(anchor ?? start),
    end: end === undefined ? undefined : Date.parse(end),
  };
  const found: string[] = [];
  for (const { end } of billingPeriods(from, rule)) {
    found.push(short(end));
    if (end === undefined || found.length === boundaries.length) break;
  }
  expect(found).toEqual(boundaries);
});

test('a subscription that ends has no period after its end', () => {
  const rule: PeriodRule = {
    period: 'MONTHLY',
    count: 1,
    anchor: Date.parse('2025-01-10'),
    end: Date.parse('2025-03-25'),
  };
  expect([...billingPeriods(rule.anchor, rule)]).toHaveLength(3);
  expect(periodContaining(Date.parse('2025-03-25'), rule.anchor, rule)).toBeUndefined();
  expect(periodContaining(Date.parse('2025-01-09'), rule.anchor, rule)).toBeUndefined();
});

test.each([
  ['2025-05-01', 'MONTHLY', 'UTC', '2025-04-01'],
  ['2025-03-31', 'MONTHLY', 'UTC', '2025-02-28'],
  ['2025-04-01', 'QUARTERLY', 'UTC', '2025-01-01'],
  ['2026-01-01', 'HALF_YEARLY', 'UTC', '2025-07-01'],
  ['2024-02-29', 'ANNUAL', 'UTC', '2023-02-28'],
  ['2025-05-19', 'WEEKLY', 'UTC', '2025-05-12'],
  ['2025-05-15', 'DAILY', 'UTC', '2025-05-14'],
  ['2025-04-30T18:30Z', 'MONTHLY', 'UTC', '2025-03-30T18:30Z'],
  ['2025-04-30T18:30Z', 'MONTHLY', IST, '2025-03-31T18:30Z'],
] as const)('before %s comes, %s in %s, %s', (anchor, period, timezone, previous) => {
  expect(short(previousBillingDate(Date.parse(anchor), period, 1, timezone))).toBe(previous);
});

test.each([0, -1, 1.5, Number.NaN])('a count of %s is refused by name', (count) => {
  const refusal = expect.objectContaining({ code: 'invalid_period' });
  expect(() => nextBillingDate(0, { period: 'MONTHLY', count, anchor: 0 })).toThrow(refusal);
  expect(() => previousBillingDate(0, 'MONTHLY', count)).toThrow(refusal);
});

test.each([
  ['ONETIME', 'WEEKLY', true],
  ['MONTHLY', 'MONTHLY', true],
  ['MONTHLY', 'QUARTERLY', true],
  ['QUARTERLY', 'ANNUAL', true],
  ['QUARTERLY', 'MONTHLY', false],
  ['DAILY', 'WEEKLY', false],
  ['WEEKLY', 'MONTHLY', false],
  ['DAILY', 'DAILY', true],
] as const)('a %s price on a %s subscription: %s', (price, subscription, fits) => {
  expect(fitsSubscription(price, subscription)).toBe(fits);
});

describe('for any start, anchor, zone and count', () => {
  const rules = fc.record({
    start: instants,
    anchorOffsetDays: fc.integer({ min: 0, max: 400 }),
    period: fc.constantFrom<RecurringPeriod>('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'ANNUAL'),
    count: fc.integer({ min: 1, max: 4 }),
    timezone: timezones,
  });

  test('periods follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(rules, fc.nat({ max: 20 }), ({ start, anchorOffsetDays, ...rest }, steps) => {
        const rule: PeriodRule = { ...rest, anchor: start + anchorOffsetDays * DAY };
        let expected = start;
        let taken = 0;
        for (const period of billingPeriods(start, rule)) {
          expect(period.start).toBe(expected);
          expect(period.end).toBeGreaterThan(period.start);
          expect(periodContaining(period.start, start, rule)).toEqual(period);
          expect(periodContaining(period.end - 1, start, rule)).toEqual(period);
          expected = period.end;
          taken += 1;
          if (taken > steps) break;
        }
      }),
    );
  });

  test('a monthly anchor on the 28th to 31st is met on its day or the last of the month, at its time', () => {
    const monthEnds = fc.record({
      year: fc.integer({ min: 2019, max: 2029 }),
      month: fc.constantFrom(0, 2, 4, 6, 7, 9, 11),
      day: fc.integer({ min: 28, max: 31 }),
      hour: fc.integer({ min: 4, max: 22 }),
      timezone: timezones,
    });
    fc.assert(
      fc.property(monthEnds, ({ year, month, day, hour, timezone }) => {
        // These zones change their clocks between midnight and 03:30, so that the hours asked for exist on every day.
        const start = instantOf(Date.UTC(year, month, day, hour), timezone);
        const anchorLocal = new Date(localTime(start, timezone));
        let taken = 0;
        for (const { end } of billingPeriods(start, { period: 'MONTHLY', count: 1, anchor: start, timezone })) {
          const local = new Date(localTime(end, timezone));
          const lastOfMonth = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0)).getUTCDate();
          expect(local.getUTCDate()).toBe(Math.min(anchorLocal.getUTCDate(), lastOfMonth));
          expect(local.getTime() % DAY).toBe(anchorLocal.getTime() % DAY);
          taken += 1;
          if (taken === 26) break;
        }
      }),
    );
  });

  test('an evening shown twice still ends with a later day', () => {
    // St. John's set its clock from 00:01 back to 23:01; this is half past eleven for the second time.
    const start = Date.parse('2010-11-07T03:00Z');
    const timezone = 'America/St_Johns';
    const anchor = calendarAnchor(start, 'DAILY', timezone);
    expect(short(anchor)).toBe('2010-11-08T03:30Z');
    const rule: PeriodRule = { period: 'DAILY', count: 1, anchor: Date.parse('2010-11-01T02:30Z'), timezone };
    expect(short(nextBillingDate(start, rule))).toBe('2010-11-08T03:30Z');
  });

  test('a calendar anchor begins its unit, strictly after the start', () => {
    fc.assert(
      fc.property(rules, ({ start, period, timezone }) => {
        const anchor = calendarAnchor(start, period, timezone);
        expect(anchor).toBeGreaterThan(start);
        // The instant before belongs to the unit before: the same anchor is found from anywhere within the unit.
        expect(calendarAnchor(anchor - SECOND, period, timezone)).toBe(anchor);
      }),
    );
  });
});
