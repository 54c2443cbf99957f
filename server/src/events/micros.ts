/** Instants of events: microseconds since 1970, the finest that the store keeps. */
import { instant } from '../wire.ts';

/** Digits of the fraction, and what follows them. */
const FRACTION = /\.(\d+)/;

/** Reads an instant that the contract accepted as `date-time`. Digits after the sixth are cut off. */
export function microsOf(text: string): bigint {
  const fraction = FRACTION.exec(text)?.[1] ?? '';
  const seconds = Date.parse(fraction ? text.replace(FRACTION, '') : text);
  if (Number.isNaN(seconds)) throw new Error(`not an instant: ${text}`);
  return BigInt(seconds) * 1000n + BigInt(fraction.slice(0, 6).padEnd(6, '0'));
}

export const microsOfDate = (date: Date): bigint => BigInt(date.getTime()) * 1000n;

/** Whole milliseconds, rounded down. */
export function millisOf(micros: bigint): number {
  return Number((micros - (((micros % 1000n) + 1000n) % 1000n)) / 1000n);
}

/** An instant as the API writes it: UTC, no zeros at the end of the fraction. */
export function microsText(micros: bigint): string {
  const rest = ((micros % 1000n) + 1000n) % 1000n;
  const date = new Date(Number((micros - rest) / 1000n));
  if (rest === 0n) return instant(date);
  return date.toISOString().replace('Z', `${String(rest).padStart(3, '0').replace(/0+$/, '')}Z`);
}

/** Milliseconds of an instant in UTC with at most six digits of a fraction; those after the third are the number's fraction. */
export function millisWithFraction(text: string): number {
  // 2025-09-12T10:15:00.123456Z: what Date reads ends after the third digit.
  if (text.length <= 24) return Date.parse(text);
  return Date.parse(`${text.slice(0, 23)}Z`) + Number(text.slice(23, -1).padEnd(3, '0')) / 1000;
}
