/**
 * Exact arithmetic with the decimal texts of the API, for those who want it: the client itself never converts. Sums,
 * differences and products are exact; what has to be rounded says to how many places and which way.
 */

/** Anything that names a decimal exactly: a text such as `12.30`, a whole number, a bigint, another decimal. */
export type DecimalInput = string | number | bigint | Decimal;

/**
 * Where a value between two neighbours goes: `half_up` away from zero from the middle on, as invoices do; `half_even` in
 * the middle to the even neighbour; `down` towards zero; `up` away from it.
 */
export type Rounding = 'half_up' | 'half_even' | 'down' | 'up';

/** An exact decimal number that never changes. */
export class Decimal {
  // The value is units × 10 ** -scale.
  readonly #units: bigint;
  readonly #scale: number;

  /** Throws a RangeError for a text that is no decimal, and for a number that is not whole and safe. */
  constructor(value: DecimalInput) {
    if (value instanceof Decimal) {
      this.#units = value.#units;
      this.#scale = value.#scale;
      return;
    }
    // 0.1 + 0.2 has already lost what a decimal is for.
    if (typeof value === 'number' && !Number.isSafeInteger(value))
      throw new RangeError(`${value} is not a whole number that is exact. Write it as a text: '${value}'.`);
    const parts = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(String(value));
    if (!parts) throw new RangeError(`'${value}' is not a decimal number such as 12.30.`);
    const [, sign, whole = '', fraction = '', exponent = '0'] = parts;
    const scale = fraction.length - Number(exponent);
    const digits = BigInt(`${whole}${fraction}`) * 10n ** BigInt(Math.max(0, -scale));
    this.#units = sign === '-' ? -digits : digits;
    this.#scale = Math.max(0, scale);
  }

  static #of(units: bigint, scale: number): Decimal {
    const text = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
    const split = text.length - scale;
    return new Decimal(`${units < 0n ? '-' : ''}${text.slice(0, split)}${scale > 0 ? `.${text.slice(split)}` : ''}`);
  }

  plus(other: DecimalInput): Decimal {
    const [a, b, scale] = this.#aligned(other);
    return Decimal.#of(a + b, scale);
  }

  minus(other: DecimalInput): Decimal {
    const [a, b, scale] = this.#aligned(other);
    return Decimal.#of(a - b, scale);
  }

  times(other: DecimalInput): Decimal {
    const factor = decimal(other);
    return Decimal.#of(this.#units * factor.#units, this.#scale + factor.#scale);
  }

  /** The quotient to so many places. Throws a RangeError for a division by zero. */
  dividedBy(other: DecimalInput, places: number, rounding: Rounding = 'half_up'): Decimal {
    const divisor = decimal(other);
    if (divisor.#units === 0n) throw new RangeError('Division by zero.');
    const shift = checkPlaces(places) + divisor.#scale - this.#scale;
    const numerator = this.#units * 10n ** BigInt(Math.max(0, shift));
    const denominator = divisor.#units * 10n ** BigInt(Math.max(0, -shift));
    return Decimal.#of(divided(numerator, denominator, rounding), places);
  }

  /** This number with exactly so many places, as an amount of money is written: `'12.3'` to 2 is `'12.30'`. */
  toPlaces(places: number, rounding: Rounding = 'half_up'): Decimal {
    const shift = checkPlaces(places) - this.#scale;
    if (shift >= 0) return Decimal.#of(this.#units * 10n ** BigInt(shift), places);
    return Decimal.#of(divided(this.#units, 10n ** BigInt(-shift), rounding), places);
  }

  /** Less than 0 if this is smaller, 0 if equal, more than 0 if larger. */
  compare(other: DecimalInput): number {
    const [a, b] = this.#aligned(other);
    return a < b ? -1 : a > b ? 1 : 0;
  }

  equals(other: DecimalInput): boolean {
    return this.compare(other) === 0;
  }

  isZero(): boolean {
    return this.#units === 0n;
  }

  isNegative(): boolean {
    return this.#units < 0n;
  }

  /** As the API takes it. Zeros at the end stay: they say how exact a value is. */
  toString(): string {
    const digits = (this.#units < 0n ? -this.#units : this.#units).toString().padStart(this.#scale + 1, '0');
    const split = digits.length - this.#scale;
    const text = this.#scale > 0 ? `${digits.slice(0, split)}.${digits.slice(split)}` : digits;
    return this.#units < 0n ? `-${text}` : text;
  }

  toJSON(): string {
    return this.toString();
  }

  /** The nearest JavaScript number. Good for charts, wrong for money. */
  toNumber(): number {
    return Number(this.toString());
  }

  /** In words of a language: `decimal('1234.5').format('en-US', 'usd')` is `$1,234.50`, without losing a digit first. */
  format(locale: string, currency?: string, options: Intl.NumberFormatOptions = {}): string {
    const style = currency === undefined ? {} : ({ style: 'currency', currency: currency.toUpperCase() } as const);
    // Given as a text it keeps every digit; that it is a number is what this class is about.
    return new Intl.NumberFormat(locale, { ...style, ...options }).format(this.toString() as `${number}`);
  }

  #aligned(other: DecimalInput): [bigint, bigint, number] {
    const second = decimal(other);
    const scale = Math.max(this.#scale, second.#scale);
    const raised = (value: Decimal) => value.#units * 10n ** BigInt(scale - value.#scale);
    return [raised(this), raised(second), scale];
  }
}

/**
 * A decimal of what the API gives or you write.
 *
 * @example
 * const open = decimal(invoice.total).minus(invoice.amount_paid);
 */
export const decimal = (value: DecimalInput): Decimal => (value instanceof Decimal ? value : new Decimal(value));

/** The exact sum; 0 of nothing. */
export const sum = (values: Iterable<DecimalInput>): Decimal =>
  [...values].reduce<Decimal>((total, value) => total.plus(value), decimal(0));

function divided(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const quotient = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n || rounding === 'down') return quotient;
  const away = numerator < 0n === denominator < 0n ? 1n : -1n;
  if (rounding === 'up') return quotient + away;
  const doubled = 2n * (rest < 0n ? -rest : rest);
  const middle = denominator < 0n ? -denominator : denominator;
  const further = doubled > middle || (doubled === middle && (rounding === 'half_up' || quotient % 2n !== 0n));
  return further ? quotient + away : quotient;
}

function checkPlaces(places: number): number {
  if (Number.isInteger(places) && places >= 0 && places <= 100) return places;
  throw new RangeError('The number of places must be a whole number from 0 to 100.');
}
