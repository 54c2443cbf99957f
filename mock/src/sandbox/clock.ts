import type { Clock } from '@flexprice/server';

/** Time that runs like the world's, from wherever it was set; or stands still until it is moved. */
export class SandboxClock implements Clock {
  private at: number;
  private since: number;
  frozen: boolean;

  constructor(start: Date, frozen = true) {
    this.at = start.getTime();
    this.since = performance.now();
    this.frozen = frozen;
  }

  now(): Date {
    return new Date(this.frozen ? this.at : this.at + (performance.now() - this.since));
  }

  set(instant: Date, frozen = this.frozen): void {
    this.at = instant.getTime();
    this.since = performance.now();
    this.frozen = frozen;
  }
}

const STEP = /^(?:(\d+)\s*(month|week|day|hour|minute|second)s?)$/;

const SECONDS = { week: 604_800, day: 86_400, hour: 3_600, minute: 60, second: 1 } as const;

/** An instant a step after another: `3 days`, `1 month`. Undefined for words that say no step. */
export function after(start: Date, step: string): Date | undefined {
  const [, count, unit] = STEP.exec(step.trim()) ?? [];
  if (!count || !unit) return undefined;
  const end = new Date(start);
  if (unit === 'month') end.setUTCMonth(end.getUTCMonth() + Number(count));
  else end.setTime(end.getTime() + Number(count) * SECONDS[unit as keyof typeof SECONDS] * 1000);
  return end;
}
