import { raw, type Sql, sql } from '../../db/index.ts';
import { instant } from '../../wire.ts';

/** Whole minutes, or the starts of consecutive windows in milliseconds. */
export type Windows = 'minutes' | readonly number[];

/** The window that a time lies in, as a number. */
export function windowNumber(windows: Windows, column: 'timestamp' | 'hour' = 'timestamp'): Sql {
  const time = raw(column);
  if (windows === 'minutes') return sql`floor(extract(epoch from ${time}) / 60)::bigint`;
  return sql`width_bucket(${time}, ${windows.map((start) => instant(new Date(start)))}::timestamptz[])`;
}

/** Start of the window of that number. */
export const startOf = (windows: Windows, number: number): number | undefined =>
  windows === 'minutes' ? number * 60_000 : windows[number - 1];
