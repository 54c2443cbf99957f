/**
 * Metering windows: how a stretch of time is cut into buckets. Every instant lies in exactly one window of a size, and a
 * window's start is its identity.
 *
 * Up to an hour, windows follow elapsed time on the local clock face, so an hour the clock shows twice is two windows.
 * Longer ones start at a local time counted from midnight and last until the next one, so a day is 23 or 25 hours long
 * where the clock changes. A window the clock's jump cuts into begins at the jump.
 */
import {
  DAY,
  firstInstantFrom,
  HOUR,
  type Instant,
  type Interval,
  type LocalTime,
  localTime,
  MINUTE,
  offsetAt,
  startOfLocalDay,
  transitionIn,
} from './timezone.ts';

export const WINDOW_SIZES = [
  'MINUTE',
  '15MIN',
  '30MIN',
  'HOUR',
  '3HOUR',
  '6HOUR',
  '12HOUR',
  'DAY',
  'WEEK',
  'MONTH',
] as const;
export type WindowSize = (typeof WINDOW_SIZES)[number];

export interface WindowOptions {
  /** IANA zone whose clock the windows follow; default UTC. MINUTE ignores it. */
  readonly timezone?: string;
  /** Day of the month (1–31) on which MONTH windows begin; default 1. Take it from a billing anchor with `anchorDay`. */
  readonly monthAnchorDay?: number;
}

type FindStart = (at: Instant, timezone: string, monthAnchorDay: number) => Instant;

const START: { readonly [Size in WindowSize]: FindStart } = {
  MINUTE: (at) => Math.floor(at / MINUTE) * MINUTE,
  '15MIN': onClockFace(15 * MINUTE),
  '30MIN': onClockFace(30 * MINUTE),
  HOUR: onClockFace(HOUR),
  '3HOUR': fromMidnight(3 * HOUR),
  '6HOUR': fromMidnight(6 * HOUR),
  '12HOUR': fromMidnight(12 * HOUR),
  DAY: fromMidnight(DAY),
  WEEK: atLocal(startOfWeek),
  MONTH: atLocal(startOfAnchoredMonth),
};

/** How far ahead to look for the next window: the usual length, or the least where lengths differ by nature. */
const STEP: { readonly [Size in WindowSize]: number } = {
  MINUTE: MINUTE,
  '15MIN': 15 * MINUTE,
  '30MIN': 30 * MINUTE,
  HOUR: HOUR,
  '3HOUR': 3 * HOUR,
  '6HOUR': 6 * HOUR,
  '12HOUR': 12 * HOUR,
  DAY: DAY,
  WEEK: 7 * DAY,
  MONTH: 28 * DAY,
};

/** True for the ten window sizes, spelled exactly. */
export function isWindowSize(value: string): value is WindowSize {
  return (WINDOW_SIZES as readonly string[]).includes(value);
}

/** Start of the window an instant lies in. */
export function windowStart(at: Instant, size: WindowSize, options: WindowOptions = {}): Instant {
  return START[size](at, options.timezone ?? 'UTC', options.monthAnchorDay ?? 1);
}

/** Start of the window after the one an instant lies in, which is that window's end. */
export function windowEnd(at: Instant, size: WindowSize, options: WindowOptions = {}): Instant {
  const start = windowStart(at, size, options);
  let end = start;
  for (let probe = start + STEP[size]; end <= start; probe += STEP[size]) end = windowStart(probe, size, options);
  // A clock change can leave a window shorter than a step in between.
  for (let last = end; last > start; last = windowStart(end - 1, size, options)) end = last;
  return end;
}

/** Every window that touches the range, in order, uncut: the first may begin before the range and the last end after it. */
export function* windowsOf(range: Interval, size: WindowSize, options: WindowOptions = {}): Generator<Interval> {
  if (range.end <= range.start) return;
  let start = windowStart(range.start, size, options);
  while (start < range.end) {
    const end = windowEnd(start, size, options);
    yield { start, end };
    start = end;
  }
}

/** How a window is labelled in results: its start, but weeks and months by their local date at 00:00 UTC. */
export function windowLabel(start: Instant, size: WindowSize, options: WindowOptions = {}): Instant {
  if (size !== 'WEEK' && size !== 'MONTH') return start;
  return startOfLocalDay(localTime(start, options.timezone ?? 'UTC'));
}

/** Day of the month a billing anchor falls on; its time of day does not matter to windows. */
export function anchorDay(anchor: Instant, timezone = 'UTC'): number {
  return new Date(localTime(anchor, timezone)).getUTCDate();
}

/** Windows on the clock face. One that reaches back over a clock change continues the window before it, or starts there. */
function onClockFace(size: number): FindStart {
  const floor = (at: Instant, offset: number) => Math.floor((at + offset) / size) * size - offset;
  return (at, timezone) => {
    const offset = offsetAt(at, timezone);
    const start = floor(at, offset);
    const offsetBefore = offsetAt(start, timezone);
    if (offsetBefore === offset) return start;
    const change = transitionIn(start, at, timezone);
    const previous = floor(change - 1, offsetBefore);
    return start + offset === previous + offsetBefore ? previous : change;
  };
}

function fromMidnight(size: number): FindStart {
  return atLocal((local) => Math.floor(local / size) * size);
}

function atLocal(floor: (local: LocalTime, monthAnchorDay: number) => LocalTime): FindStart {
  return (at, timezone, monthAnchorDay) => firstInstantFrom(floor(latestShown(at, timezone), monthAnchorDay), timezone);
}

/**
 * The latest local time shown up to an instant. After the clock was set back it stands still until the clock catches up,
 * so that a day that has begun does not end because its first minutes are shown again.
 */
function latestShown(at: Instant, timezone: string): LocalTime {
  const local = localTime(at, timezone);
  const earlier = offsetAt(at - DAY, timezone);
  if (at + earlier <= local) return local;
  const change = transitionIn(at - DAY, at, timezone);
  return Math.max(local, change - 1 + earlier);
}

/** Sunday. The epoch was a Thursday. */
function startOfWeek(local: LocalTime): LocalTime {
  const day = Math.floor(local / DAY);
  return (day - ((((day + 4) % 7) + 7) % 7)) * DAY;
}

/** Moves back by the anchor's days, takes the calendar month, moves forward again: anchor 31 tiles short months, too. */
function startOfAnchoredMonth(local: LocalTime, monthAnchorDay: number): LocalTime {
  const shift = (monthAnchorDay - 1) * DAY;
  const date = new Date(startOfLocalDay(local) - shift);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) + shift;
}
