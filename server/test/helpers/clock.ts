import type { Clock } from '../../src/jobs/clock.ts';

/** A clock that stands still until it is moved. */
export class TestClock implements Clock {
  private time: number;

  constructor(start: string) {
    this.time = Date.parse(start);
  }

  now(): Date {
    return new Date(this.time);
  }

  /** @param seconds how far to move on */
  advance(seconds: number): void {
    this.time += seconds * 1000;
  }
}
