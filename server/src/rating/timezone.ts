/**
 * Wall clocks. An instant is milliseconds since 1970-01-01T00:00Z; a local time is the same count as a clock on the wall
 * of a zone would show it, so calendar arithmetic is ordinary UTC arithmetic on local times.
 *
 * Offsets come from Intl, which knows the IANA rules, and are remembered per zone and UTC day.
 */

/** Milliseconds since the epoch. The one form of time in this room; `Date` and text are converted at its door. */
export type Instant = number;

/** What the clock on the wall shows, as if it were UTC. Never compare one with an Instant. */
export type LocalTime = number;

/** Half-open: `start` belongs to it, `end` does not. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const MAX_CACHED_NAMES = 2000;
const MAX_CACHED_DAYS = 20_000;

interface Transition {
  readonly at: Instant;
  readonly before: number;
  readonly after: number;
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Per UTC day its one offset, or the change that happens in it. */
  readonly days: Map<number, number | Transition>;
}

const zones = new Map<string, Zone>();

/** The name itself if it is an IANA zone, else `UTC`. Bare offsets such as `+05:30` are not zone names. */
export function resolveTimezone(name: string | undefined): string {
  return name !== undefined && zoneOf(name) !== undefined ? name : 'UTC';
}

/** What the zone's wall clock shows at an instant. */
export function localTime(at: Instant, timezone: string): LocalTime {
  return at + offsetAt(at, timezone);
}

/**
 * The instant at which the wall clock shows `local`. A time the clock shows twice means its first occurrence; a time it
 * skips moves forward by the length of the gap (02:30 becomes 03:30), as calendar software agreed on (RFC 5545).
 */
export function instantOf(local: LocalTime, timezone: string): Instant {
  return locate(local, timezone, (before) => local - before);
}

/** The first instant at which the wall clock shows `local` or later: in a gap, the moment the clock jumps. */
export function firstInstantFrom(local: LocalTime, timezone: string): Instant {
  return locate(local, timezone, (before, after) => transitionIn(local - after, local - before, timezone));
}

/** Milliseconds to add to an instant to get local time. */
export function offsetAt(at: Instant, timezone: string): number {
  if (timezone === 'UTC') return 0;
  const zone = zoneOf(timezone);
  if (zone === undefined) return 0;
  const day = Math.floor(at / DAY);
  let known = zone.days.get(day);
  if (known === undefined) {
    known = offsetsOfDay(zone, day * DAY);
    if (zone.days.size >= MAX_CACHED_DAYS) zone.days.clear();
    zone.days.set(day, known);
  }
  if (typeof known === 'number') return known;
  return at < known.at ? known.before : known.after;
}

/** The instant in (`from`, `to`] from which on the offset is the one of `to`; meaningful when the two ends differ. */
export function transitionIn(from: Instant, to: Instant, timezone: string): Instant {
  return findChange(from, to, (at) => offsetAt(at, timezone));
}

/** Midnight of the local day. */
export function startOfLocalDay(local: LocalTime): LocalTime {
  return Math.floor(local / DAY) * DAY;
}

function locate(
  local: LocalTime,
  timezone: string,
  inGap: (offsetBefore: number, offsetAfter: number) => Instant,
): Instant {
  const before = offsetAt(local - DAY, timezone);
  const after = offsetAt(local + DAY, timezone);
  if (before === after) return local - before;
  if (offsetAt(local - before, timezone) === before) return local - before;
  if (offsetAt(local - after, timezone) === after) return local - after;
  return inGap(before, after);
}

function offsetsOfDay(zone: Zone, start: Instant): number | Transition {
  const before = computeOffset(zone, start);
  const after = computeOffset(zone, start + DAY);
  if (before === after) return before;
  return { at: findChange(start, start + DAY, (at) => computeOffset(zone, at)), before, after };
}

/** Clocks change at whole seconds, so the search stops there. */
function findChange(from: Instant, to: Instant, offset: (at: Instant) => number): Instant {
  const target = offset(to);
  let low = Math.floor(from / SECOND);
  let high = Math.ceil(to / SECOND);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle * SECOND) === target) high = middle;
    else low = middle;
  }
  return high * SECOND;
}

function computeOffset(zone: Zone, at: Instant): number {
  const second = Math.floor(at / SECOND) * SECOND;
  const shown: Record<string, number> = {};
  for (const part of zone.format.formatToParts(second)) shown[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second: seconds = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, seconds) - second;
}

function zoneOf(name: string): Zone | undefined {
  if (name === '' || /^[+-]/.test(name)) return undefined;
  const known = zones.get(name);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    // Intl refuses a name it does not know with a RangeError; there is no way to ask beforehand.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  const zone = { format, days: new Map<number, number | Transition>() };
  if (zones.size >= MAX_CACHED_NAMES) zones.clear();
  zones.set(name, zone);
  return zone;
}
