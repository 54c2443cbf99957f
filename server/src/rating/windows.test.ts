import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instants, timezones } from './testing/arbitraries.ts';
import { HOUR, MINUTE } from './timezone.ts';
import { anchorDay, isWindowSize, WINDOW_SIZES, windowEnd, windowLabel, windowStart, windowsOf } from './windows.ts';

const iso = (at: number) => new Date(at).toISOString().replace(':00.000Z', 'Z');
const NEW_YORK = 'America/New_York';

test.each([
  ['MINUTE', {}, '2025-06-11T10:47:31Z', '2025-06-11T10:47Z'],
  ['MINUTE', { timezone: 'Asia/Kathmandu' }, '2025-06-11T10:47:31Z', '2025-06-11T10:47Z'],
  ['15MIN', {}, '2025-06-11T10:47Z', '2025-06-11T10:45Z'],
  ['30MIN', {}, '2025-06-11T10:47Z', '2025-06-11T10:30Z'],
  ['HOUR', {}, '2025-06-11T10:47Z', '2025-06-11T10:00Z'],
  ['HOUR', { timezone: 'Asia/Kolkata' }, '2025-06-11T10:47Z', '2025-06-11T10:30Z'],
  ['3HOUR', {}, '2025-06-11T10:47Z', '2025-06-11T09:00Z'],
  ['3HOUR', { timezone: NEW_YORK }, '2025-06-11T10:47Z', '2025-06-11T10:00Z'],
  ['6HOUR', { timezone: NEW_YORK }, '2025-06-11T10:47Z', '2025-06-11T10:00Z'],
  ['12HOUR', { timezone: NEW_YORK }, '2025-06-11T10:47Z', '2025-06-11T04:00Z'],
  ['DAY', { timezone: NEW_YORK }, '2025-06-11T03:59Z', '2025-06-10T04:00Z'],
  ['WEEK', {}, '2025-06-11T10:47Z', '2025-06-08T00:00Z'],
  ['WEEK', {}, '2025-06-08T00:00Z', '2025-06-08T00:00Z'],
  ['WEEK', { timezone: 'Asia/Kolkata' }, '2025-06-07T18:30Z', '2025-06-07T18:30Z'],
  ['MONTH', {}, '2025-06-11T10:47Z', '2025-06-01T00:00Z'],
  ['MONTH', { timezone: NEW_YORK }, '2025-06-01T03:59Z', '2025-05-01T04:00Z'],
  ['MONTH', { monthAnchorDay: 15 }, '2025-06-11T10:47Z', '2025-05-15T00:00Z'],
  ['MONTH', { monthAnchorDay: 15 }, '2025-06-15T00:00Z', '2025-06-15T00:00Z'],
  ['MONTH', { monthAnchorDay: 31 }, '2025-03-02T00:00Z', '2025-01-31T00:00Z'],
  ['MONTH', { monthAnchorDay: 31 }, '2025-03-03T00:00Z', '2025-03-03T00:00Z'],
] as const)('%s window (%o) of %s begins at %s', (size, options, at, start) => {
  expect(iso(windowStart(Date.parse(at), size, options))).toBe(start);
});

describe('where the clock changes', () => {
  const starts = (from: string, to: string, size: (typeof WINDOW_SIZES)[number], timezone: string) =>
    [...windowsOf({ start: Date.parse(from), end: Date.parse(to) }, size, { timezone })].map(({ start, end }) => [
      iso(start),
      (end - start) / HOUR,
    ]);

  test('the hour shown twice is two hours, and the day has 25', () => {
    expect(starts('2025-11-02T04:00Z', '2025-11-02T08:00Z', 'HOUR', NEW_YORK)).toEqual([
      ['2025-11-02T04:00Z', 1],
      ['2025-11-02T05:00Z', 1],
      ['2025-11-02T06:00Z', 1],
      ['2025-11-02T07:00Z', 1],
    ]);
    expect(starts('2025-11-02T04:00Z', '2025-11-03T05:00Z', 'DAY', NEW_YORK)).toEqual([['2025-11-02T04:00Z', 25]]);
    expect(starts('2025-11-02T04:00Z', '2025-11-02T11:00Z', '3HOUR', NEW_YORK)).toEqual([
      ['2025-11-02T04:00Z', 4],
      ['2025-11-02T08:00Z', 3],
    ]);
  });

  test('the hour that is skipped is no window, and the day has 23', () => {
    expect(starts('2025-03-09T06:00Z', '2025-03-09T08:00Z', 'HOUR', NEW_YORK)).toEqual([
      ['2025-03-09T06:00Z', 1],
      ['2025-03-09T07:00Z', 1],
    ]);
    expect(starts('2025-03-09T05:00Z', '2025-03-10T04:00Z', 'DAY', NEW_YORK)).toEqual([['2025-03-09T05:00Z', 23]]);
  });

  test('a half-hour change leaves one hour window of another length', () => {
    const lordHowe = 'Australia/Lord_Howe';
    expect(starts('2025-04-05T14:00Z', '2025-04-05T16:30Z', 'HOUR', lordHowe)).toEqual([
      ['2025-04-05T14:00Z', 1.5],
      ['2025-04-05T15:30Z', 1],
    ]);
    expect(starts('2025-10-04T14:30Z', '2025-10-04T17:00Z', 'HOUR', lordHowe)).toEqual([
      ['2025-10-04T14:30Z', 1],
      ['2025-10-04T15:30Z', 0.5],
      ['2025-10-04T16:00Z', 1],
    ]);
  });

  test('a day whose first minutes are shown again does not begin twice', () => {
    const stJohns = starts('2010-11-06T12:00Z', '2010-11-08T12:00Z', 'DAY', 'America/St_Johns');
    expect(stJohns).toEqual([
      ['2010-11-06T02:30Z', 24],
      ['2010-11-07T02:30Z', 25],
      ['2010-11-08T03:30Z', 24],
    ]);
  });
});

test('weeks and months are labelled by their date, others by their instant', () => {
  const options = { timezone: NEW_YORK };
  const at = Date.parse('2025-06-11T10:47Z');
  expect(iso(windowLabel(windowStart(at, 'MONTH', options), 'MONTH', options))).toBe('2025-06-01T00:00Z');
  expect(iso(windowLabel(windowStart(at, 'WEEK', options), 'WEEK', options))).toBe('2025-06-08T00:00Z');
  expect(iso(windowLabel(windowStart(at, 'DAY', options), 'DAY', options))).toBe('2025-06-11T04:00Z');
});

test('the anchor day is the day on the wall', () => {
  expect(anchorDay(Date.parse('2025-05-31T18:30Z'), 'Asia/Kolkata')).toBe(1);
  expect(anchorDay(Date.parse('2025-05-31T18:30Z'))).toBe(31);
});

test('only the ten sizes are sizes', () => {
  expect(['HOUR', '3HOUR', 'hour', '2HOUR', ''].map(isWindowSize)).toEqual([true, true, false, false, false]);
});

test('an empty range has no windows', () => {
  expect([...windowsOf({ start: 5, end: 5 }, 'DAY')]).toEqual([]);
});

describe('windows tile time', () => {
  const anyWindow = fc.record({
    size: fc.constantFrom(...WINDOW_SIZES),
    timezone: timezones,
    monthAnchorDay: fc.integer({ min: 1, max: 31 }),
  });

  test('every instant lies in exactly one, which begins with itself', () => {
    fc.assert(
      fc.property(anyWindow, instants, ({ size, ...options }, at) => {
        const start = windowStart(at, size, options);
        const end = windowEnd(at, size, options);
        expect(start).toBeLessThanOrEqual(at);
        expect(end).toBeGreaterThan(at);
        expect(windowStart(start, size, options)).toBe(start);
        expect(windowStart(end - 1, size, options)).toBe(start);
        expect(windowStart(end, size, options)).toBe(end);
        expect(windowEnd(start, size, options)).toBe(end);
      }),
      { numRuns: 500 },
    );
  });

  test('also around every clock change: starts never step back and a sweep meets every window', () => {
    // Changes at 00:01, at midnight, by half an hour, and a whole day that never was.
    const changes = [
      ['America/St_Johns', '2010-11-07T02:31Z'],
      ['America/St_Johns', '2010-03-14T03:31Z'],
      ['America/Havana', '2025-11-02T05:00Z'],
      ['America/Sao_Paulo', '2018-02-18T02:00Z'],
      ['Australia/Lord_Howe', '2025-04-05T15:00Z'],
      ['Australia/Lord_Howe', '2025-10-04T15:30Z'],
      ['Pacific/Apia', '2011-12-30T10:00Z'],
    ] as const;
    for (const [timezone, change] of changes) {
      for (const size of WINDOW_SIZES) {
        const options = { timezone };
        const from = Date.parse(change) - 26 * HOUR;
        const to = Date.parse(change) + 26 * HOUR;
        const swept: number[] = [];
        for (let at = from; at < to; at += MINUTE) swept.push(windowStart(at, size, options));
        expect(swept).toEqual(swept.toSorted((a, b) => a - b));
        const walked = [...windowsOf({ start: from, end: to }, size, options)].map((window) => window.start);
        expect(walked).toEqual([...new Set(swept)]);
      }
    }
  });
});
