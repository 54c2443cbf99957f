import { expect, test } from 'vitest';
import { termsAt, timeOfDayFaults } from './timeOfDay.ts';

const clock = (text: string) => {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return { hour, minute };
};
const bucket = (start: string, end: string) => ({ start: clock(start), end: clock(end) });
const NIGHT = bucket('22:00', '06:00');
const NOON = bucket('12:00', '13:00');

test.each([
  ['21:59', undefined],
  ['22:00', NIGHT],
  ['23:59', NIGHT],
  ['00:00', NIGHT],
  ['05:59', NIGHT],
  ['06:00', undefined],
  ['12:00', NOON],
  ['13:00', undefined],
])('a window that begins at %s', (time, governing) => {
  expect(termsAt(Date.parse(`2025-06-11T${time}Z`), [NIGHT, NOON])).toBe(governing);
  expect(termsAt(Date.parse(`1965-06-11T${time}Z`), [NIGHT, NOON])).toBe(governing);
});

test.each([
  ['night and noon', [NIGHT, NOON], 'HOUR', []],
  ['back to back', [bucket('06:00', '12:00'), NOON], 'HOUR', []],
  ['two that overlap past midnight', [NIGHT, bucket('05:00', '07:00')], 'HOUR', ['bucket 1 overlaps bucket 0']],
  ['one without length', [bucket('06:00', '06:00')], 'HOUR', ['bucket 0 is empty']],
  [
    'one that cuts a window',
    [bucket('06:15', '07:00')],
    'HOUR',
    ['bucket 0 does not begin and end with a HOUR window'],
  ],
  ['the same at quarter hours', [bucket('06:15', '07:00')], '15MIN', []],
  ['a time that does not exist', [bucket('24:00', '25:00')], 'HOUR', ['bucket 0 has a time outside 00:00 to 23:59']],
  ['monthly windows', [NOON], 'MONTH', ['time buckets need a meter window of at most a day, not MONTH']],
] as const)('%s', (_name, buckets, window, faults) => {
  expect(timeOfDayFaults(buckets, window)).toEqual(faults);
});
