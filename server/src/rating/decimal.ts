/**
 * Exact decimal numbers: the only kind this room computes money and quantities with.
 *
 * The constructor is a private clone, so nobody else's decimal.js settings can change a bill. A number read from outside
 * has at most 30 digits on either side of the point; 120 significant digits therefore hold the product of any two of
 * them exactly, and sums and products never round. Only `divide` and the explicit rounding functions do.
 */
import { Decimal as DecimalJs } from 'decimal.js';
import { RatingError } from './errors.ts';

const MAX_DIGITS_PER_SIDE = 30;
const MAX_TEXT_LENGTH = 100;
const DIVISION_DIGITS = 16;
const DECIMAL_TEXT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/;

/** ROUND_HALF_UP of decimal.js rounds halves away from zero, negative ones too: -10.275 becomes -10.28. */
export const Decimal = DecimalJs.clone({
  defaults: true,
  precision: 120,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});
export type Decimal = DecimalJs;

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);

/**
 * Reads decimal or exponent notation without blanks, e.g. `12.50` or `1e3`. A JSON number is read through its shortest
 * text, so 0.1 means one tenth. Returns undefined for anything else and for more than 30 digits on a side of the point,
 * which keeps `1e9999` from becoming ten thousand digits of work.
 */
export function tryDecimal(value: string | number): Decimal | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (text.length > MAX_TEXT_LENGTH || !DECIMAL_TEXT.test(text)) return undefined;
  const parsed = new Decimal(text);
  if (parsed.isZero()) return ZERO;
  return parsed.e < MAX_DIGITS_PER_SIDE && parsed.decimalPlaces() <= MAX_DIGITS_PER_SIDE ? parsed : undefined;
}

/**
 * `tryDecimal` for values that must be numbers; a decimal of another decimal.js copy (a database driver's) is adopted.
 * Throws RatingError `invalid_decimal`.
 */
export function decimal(value: string | number | DecimalJs): Decimal {
  const parsed = tryDecimal(DecimalJs.isDecimal(value) ? value.toFixed() : value);
  if (parsed === undefined) {
    const shown = String(value).slice(0, MAX_TEXT_LENGTH);
    throw new RatingError('invalid_decimal', `"${shown}" is not a decimal number`, { value: shown });
  }
  return parsed;
}

/** Plain notation without trailing zeros or exponent, as the wire wants it: `10.5`, `0`. Never `-0`. */
export function formatDecimal(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}

/** Quotient with 16 fractional digits, the last one rounded half away from zero. Throws RatingError `division_by_zero`. */
export function divide(dividend: Decimal, divisor: Decimal): Decimal {
  refuseZero(divisor);
  // 120 digits first: too many to make a half of what was none, so rounding again is rounding once.
  return dividend.div(divisor).toDecimalPlaces(DIVISION_DIGITS);
}

/** How many times a positive divisor fits completely into a dividend ≥ 0; exact. Throws RatingError `division_by_zero`. */
export function floorDivide(dividend: Decimal, divisor: Decimal): Decimal {
  refuseZero(divisor);
  return dividend.divToInt(divisor);
}

/** How many positive divisors are needed to cover a dividend ≥ 0; exact. Throws RatingError `division_by_zero`. */
export function ceilDivide(dividend: Decimal, divisor: Decimal): Decimal {
  const whole = floorDivide(dividend, divisor);
  return whole.times(divisor).lt(dividend) ? whole.plus(ONE) : whole;
}

/** Rounds to `places` fractional digits, half away from zero. */
export function roundTo(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places);
}

/** `percent` per cent of `base`, exact. */
export function percentOf(base: Decimal, percent: Decimal): Decimal {
  return base.times(percent).times(HUNDREDTH);
}
const HUNDREDTH = new Decimal('0.01');

/** Exact sum; 0 for no values. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** The smaller of two. */
export function least(a: Decimal, b: Decimal): Decimal {
  return b.lt(a) ? b : a;
}

/** The larger of two. */
export function greatest(a: Decimal, b: Decimal): Decimal {
  return b.gt(a) ? b : a;
}

/** The value, or 0 where it is negative. */
export function atLeastZero(value: Decimal): Decimal {
  return value.isNegative() ? ZERO : value;
}

function refuseZero(divisor: Decimal): void {
  if (divisor.isZero()) throw new RatingError('division_by_zero', 'division by zero');
}
