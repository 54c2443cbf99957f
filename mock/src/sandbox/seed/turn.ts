export const DAY = 86_400_000;

/** Days of the present that no year holds, so that whoever is on trial came after it. */
const LATEST = 8;

/**
 * Where the year of a world ends and its last weeks begin: the last turn of a month that is at least eight days before the present.
 * Every day of a month has the same year behind it, so it can be kept, or made beforehand.
 */
export function turnBefore(end: Date): Date {
  const day = new Date(end.getTime() - LATEST * DAY);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1));
}
