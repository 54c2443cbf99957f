import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billingPeriods } from './period.ts';
import { type LineSchedule, servicePeriodsDue } from './schedule.ts';
import { instants } from './testing/arbitraries.ts';
import { DAY } from './timezone.ts';

const day = (text: string) => Date.parse(`${text}T00:00Z`);

describe('a quarterly line on a monthly subscription from 10 January', () => {
  const line: LineSchedule = { start: day('2025-01-10'), cadence: 'ADVANCE', period: 'QUARTERLY', count: 1 };
  const firstQuarter = { start: day('2025-01-10'), end: day('2025-04-10') };

  test.each([
    ['opening, in advance', 'ADVANCE', '2025-01-10', '2025-02-10', [firstQuarter]],
    ['second month, in advance', 'ADVANCE', '2025-02-10', '2025-03-10', []],
    ['first month, in arrears', 'ARREAR', '2025-01-10', '2025-02-10', []],
    ['third month, in arrears', 'ARREAR', '2025-03-10', '2025-04-10', [firstQuarter]],
    ['fourth month, in arrears', 'ARREAR', '2025-04-10', '2025-05-10', []],
    [
      'fourth month, in advance',
      'ADVANCE',
      '2025-04-10',
      '2025-05-10',
      [{ start: day('2025-04-10'), end: day('2025-07-10') }],
    ],
  ] as const)('%s', (_name, cadence, start, end, due) => {
    expect(servicePeriodsDue({ ...line, cadence }, { start: day(start), end: day(end) })).toEqual(due);
  });
});

test('a line that ends is charged for its last, cut period and never again', () => {
  const line: LineSchedule = {
    start: day('2025-01-10'),
    cadence: 'ARREAR',
    period: 'QUARTERLY',
    count: 1,
    end: day('2025-05-20'),
  };
  const last = { start: day('2025-04-10'), end: day('2025-05-20') };
  expect(servicePeriodsDue(line, { start: day('2025-05-10'), end: day('2025-06-10') })).toEqual([last]);
  expect(servicePeriodsDue(line, { start: day('2025-06-10'), end: day('2026-06-10') })).toEqual([]);
});

test('windows that tile time charge every service period exactly once', () => {
  const lines = fc.record({
    subscriptionStart: instants,
    lineDelayDays: fc.integer({ min: 0, max: 40 }),
    cadence: fc.constantFrom('ADVANCE', 'ARREAR'),
    period: fc.constantFrom('QUARTERLY', 'HALF_YEARLY', 'ANNUAL'),
  });
  fc.assert(
    fc.property(lines, ({ subscriptionStart, lineDelayDays, cadence, period }) => {
      const line: LineSchedule = { start: subscriptionStart + lineDelayDays * DAY, cadence, period, count: 1 };
      const billed = [];
      let months = 0;
      const rule = { period: 'MONTHLY', count: 1, anchor: subscriptionStart } as const;
      for (const window of billingPeriods(subscriptionStart, rule)) {
        billed.push(...servicePeriodsDue(line, window).map((due) => due.start));
        months += 1;
        if (months === 38) break;
      }
      const expected = [];
      for (const service of billingPeriods(line.start, { period, count: 1, anchor: line.start })) {
        if (expected.length === billed.length) break;
        expected.push(service.start);
      }
      expect(billed).toEqual(expected);
      expect(billed.length).toBeGreaterThanOrEqual(period === 'ANNUAL' ? 2 : 5);
    }),
  );
});
