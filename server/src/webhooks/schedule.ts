const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Milliseconds after each failed attempt until the next: eight attempts over about three days. */
const PAUSES: readonly number[] = [5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 24 * HOUR, 30 * HOUR];

/**
 * How long an event waits for an earlier one about the same object that is still being tried. Not for the three days: a
 * receiver that stumbles over one event shall hear the rest.
 */
export const HOLD = HOUR;

/**
 * When to try again, or undefined when it was the last time. A little later than the table says, by chance, so that what
 * failed together does not come back in one wave.
 *
 * @param attempts how many there were
 */
export function nextAttempt(attempts: number, now: Date, random: () => number = Math.random): Date | undefined {
  const pause = PAUSES[attempts - 1];
  return pause === undefined ? undefined : new Date(now.getTime() + Math.round(pause * (1 + random() * 0.1)));
}
