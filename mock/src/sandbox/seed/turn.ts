export const DAY = 86_400_000;

/** Days of the present that no year holds, so that whoever is on trial came after it. */
const LATEST = 8;

/**
 * Where the year of a world ends and its last weeks begin: the last first or sixteenth of a month that is at least eight days
 * before the present. For half a month every day has the same year behind it, so it can be kept, or made beforehand; and the weeks
 * from there on are few.
 */
export function turnBefore(end: Date): Date {
  const day = new Date(end.getTime() - LATEST * DAY);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() < 16 ? 1 : 16));
}

/** The turn after another one. */
export function turnAfter(turn: Date): Date {
  const isFirst = turn.getUTCDate() === 1;
  return new Date(Date.UTC(turn.getUTCFullYear(), turn.getUTCMonth() + (isFirst ? 0 : 1), isFirst ? 16 : 1));
}
