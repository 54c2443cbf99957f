import type { ScheduledTaskInterval } from '@flexprice/generated/types';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

/** How long the span of a run is, and how long after its end the run begins: late events shall have arrived. */
const INTERVALS: Readonly<Record<Exclude<ScheduledTaskInterval, 'custom'>, { length: number; delay: number }>> = {
  '15MIN': { length: QUARTER, delay: 0 },
  '30MIN': { length: 2 * QUARTER, delay: 0 },
  hourly: { length: 4 * QUARTER, delay: QUARTER },
  daily: { length: 96 * QUARTER, delay: QUARTER },
};

export interface Span {
  readonly start: Date;
  readonly end: Date;
}

/** When a schedule runs next after an instant. */
export function nextRun(interval: ScheduledTaskInterval, after: Date): Date {
  const { length, delay } = INTERVALS[interval as keyof typeof INTERVALS];
  const runs = Math.floor((after.getTime() - delay) / length) + 1;
  return new Date(runs * length + delay);
}

/** The span that a run at or after its time covers: the last whole one before. */
export function spanOf(interval: ScheduledTaskInterval, at: Date): Span {
  const { length, delay } = INTERVALS[interval as keyof typeof INTERVALS];
  const end = Math.floor((at.getTime() - delay) / length) * length;
  return { start: new Date(end - length), end: new Date(end) };
}
