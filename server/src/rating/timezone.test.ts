import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instants, timezones } from './testing/arbitraries.ts';
import { firstInstantFrom, instantOf, localTime, offsetAt, resolveTimezone } from './timezone.ts';

const iso = (at: number) => new Date(at).toISOString();

test.each([
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['', 'UTC'],
  ['Mars/Olympus', 'UTC'],
  ['+05:30', 'UTC'],
  [undefined, 'UTC'],
])('zone %s is read as %s', (given, zone) => {
  expect(resolveTimezone(given)).toBe(zone);
});

test.each([
  ['winter noon in New York', 'America/New_York', '2025-01-15T12:00Z', '2025-01-15T17:00:00.000Z'],
  ['summer noon in New York', 'America/New_York', '2025-07-15T12:00Z', '2025-07-15T16:00:00.000Z'],
  ['a half-hour zone', 'Asia/Kolkata', '2025-06-01T00:00Z', '2025-05-31T18:30:00.000Z'],
  ['a time the clock skips moves on by the gap', 'America/New_York', '2025-03-09T02:30Z', '2025-03-09T07:30:00.000Z'],
  ['a time shown twice is the first', 'America/New_York', '2025-11-02T01:30Z', '2025-11-02T05:30:00.000Z'],
  ['a midnight that is skipped', 'America/Sao_Paulo', '2018-11-04T00:00Z', '2018-11-04T03:00:00.000Z'],
  ['a midnight shown twice is the first', 'America/Havana', '2025-11-02T00:00Z', '2025-11-02T04:00:00.000Z'],
])('%s', (_name, zone, wall, instant) => {
  expect(iso(instantOf(Date.parse(wall), zone))).toBe(instant);
});

test('the first instant from a skipped time on is the jump', () => {
  expect(iso(firstInstantFrom(Date.parse('2025-03-09T02:30Z'), 'America/New_York'))).toBe('2025-03-09T07:00:00.000Z');
});

test('local times come back from their instant, unless the clock skipped them', () => {
  fc.assert(
    fc.property(instants, timezones, (local, zone) => {
      const at = instantOf(local, zone);
      const shown = localTime(at, zone);
      const isSkipped = shown !== local;
      expect(isSkipped ? shown > local : shown).toBe(isSkipped ? true : local);
      expect(firstInstantFrom(local, zone)).toBeLessThanOrEqual(at);
      expect(localTime(firstInstantFrom(local, zone), zone)).toBeGreaterThanOrEqual(local);
    }),
  );
});

test('remembered offsets are those Intl gives', () => {
  const spelled = (at: number, timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
  fc.assert(
    fc.property(instants, timezones, (at, zone) => {
      expect(spelled(at, zone)).toBe(spelled(at + offsetAt(at, zone), 'UTC'));
    }),
  );
});
