/** Property values as numbers and as text. A property is any JSON value; undefined means it is missing. */
import { type Decimal, tryDecimal, ZERO } from '../decimal.ts';

/** From here up, and below the lower limit, numbers are written with an exponent. */
const EXPONENT_FROM = 1e6;
const EXPONENT_BELOW = 1e-4;

/** A JSON number in its own digits: one that a JavaScript number would round. */
export class LongNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A JSON number, or a text that is a number from end to end (`7`, `1e3`, no blanks). Everything else counts as 0: missing,
 * null, true, lists, words, and numbers of more than 30 digits on a side of the point.
 */
export function propertyNumber(value: unknown): Decimal {
  if (value instanceof LongNumber) return tryDecimal(value.text) ?? ZERO;
  if (typeof value !== 'number' && typeof value !== 'string') return ZERO;
  return tryDecimal(value) ?? ZERO;
}

/**
 * How meter filters and COUNT_UNIQUE write a value: `true`, `<nil>`, `20` for 20.0, but `1e+06` for a million, `[1 x]` for a
 * list and `map[a:1]` for an object. A filter on "1000000" therefore does not match the number 1000000.
 */
export function meterText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return meterNumberText(value);
  if (value instanceof LongNumber) return meterNumberText(Number(value.text));
  if (value === null || value === undefined) return '<nil>';
  if (Array.isArray(value)) return `[${value.map(meterText).join(' ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `map[${entries.map(([key, item]) => `${key}:${meterText(item)}`).join(' ')}]`;
  }
  return String(value);
}

/** How raw event queries write a value: texts as they are, other JSON as JSON, missing and null as the empty text. */
export function rawText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof LongNumber) return value.text;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

function meterNumberText(value: number): string {
  if (value === 0) return '0';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  const size = Math.abs(value);
  if (size >= EXPONENT_BELOW && size < EXPONENT_FROM) return String(value);
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  return `${mantissa}e${exponent.charAt(0)}${exponent.slice(1).padStart(2, '0')}`;
}
