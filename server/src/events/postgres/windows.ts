import { type Sql, sql } from '../../db/index.ts';
import { instant } from '../../wire.ts';

/** Whole minutes, or the starts of consecutive windows in milliseconds. */
export type Windows = 'minutes' | readonly number[];

/** The window of an event, as a number. */
export function windowNumber(windows: Windows): Sql {
  if (windows === 'minutes') return sql`floor(extract(epoch from timestamp) / 60)::bigint`;
  return sql`width_bucket(timestamp, ${windows.map((start) => instant(new Date(start)))}::timestamptz[])`;
}

/** Start of the window of that number. */
export const startOf = (windows: Windows, number: number): number | undefined =>
  windows === 'minutes' ? number * 60_000 : windows[number - 1];
