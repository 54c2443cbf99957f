/** Instants of events: microseconds since 1970, the finest that the store keeps. */
import { instant } from '../wire.ts';

const RFC_3339 = /^(\d{4}-\d\d-\d\d)[Tt\s](\d\d:\d\d):(\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d(?::?\d\d)?)$/;

/** Reads an instant that the contract accepted as `date-time`. Digits after the sixth are cut off. */
export function microsOf(text: string): bigint {
  const [, date, time, seconds = '0', fraction = '', zone = 'Z'] = RFC_3339.exec(text) ?? [];
  const offset = /^[+-]\d\d$/.test(zone) ? `${zone}:00` : zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase();
  // Seconds apart: a leap second (60) is the next minute's first, which Date does not read.
  const minute = Date.parse(`${date}T${time}:00${offset}`);
  if (Number.isNaN(minute)) throw new Error(`not an instant: ${text}`);
  return BigInt(minute + Number(seconds) * 1000) * 1000n + BigInt(fraction.slice(0, 6).padEnd(6, '0'));
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
