import { Decimal as ForeignDecimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ceilDivide,
  Decimal,
  decimal,
  divide,
  floorDivide,
  formatDecimal,
  percentOf,
  roundTo,
  sum,
  tryDecimal,
} from './decimal.ts';
import { isRatingError, RatingError } from './errors.ts';
import { scaled } from './testing/arbitraries.ts';

describe('reading a number', () => {
  test.each([
    ['12.50', '12.5'],
    ['1e3', '1000'],
    ['1E-3', '0.001'],
    ['+7', '7'],
    ['-0.0', '0'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['000123.4500', '123.45'],
    [0.1, '0.1'],
    [1e21, '1000000000000000000000'],
    ['0.123456789012345678901234567890', '0.12345678901234567890123456789'],
    ['999999999999999999999999999999', '999999999999999999999999999999'],
  ])('%s is %s on the wire', (given, wire) => {
    expect(formatDecimal(decimal(given))).toBe(wire);
  });

  test.each([
    ['no text', ''],
    ['blanks', ' 1'],
    ['a comma', '1,5'],
    ['a word', 'ten'],
    ['not a number', 'NaN'],
    ['infinity', '-Infinity'],
    ['hexadecimal', '0x10'],
    ['digit separators', '1_000'],
    ['two points', '1.2.3'],
    ['a bare exponent', 'e5'],
    ['31 digits before the point', '1e30'],
    ['31 digits after it', '1e-31'],
    ['a thousand digits', '9'.repeat(1000)],
    ['a number too large to write', '1e9999'],
    ['the number NaN', Number.NaN],
    ['the number infinity', Number.POSITIVE_INFINITY],
  ])('%s is refused', (_name, given) => {
    expect(tryDecimal(given)).toBeUndefined();
    expect(() => decimal(given)).toThrow(expect.objectContaining({ name: 'RatingError', code: 'invalid_decimal' }));
  });

  test('a decimal of another copy of the library is adopted, its settings are not', () => {
    const Foreign = ForeignDecimal.clone({ precision: 3, rounding: ForeignDecimal.ROUND_DOWN });
    const adopted = decimal(new Foreign('0.123456789'));
    expect(adopted.times(decimal('1.5')).toFixed()).toBe('0.1851851835');
    expect(() => decimal(new Foreign('NaN'))).toThrow(/not a decimal/);
  });

  test('what is written is read back as the same number', () => {
    const side = fc.bigInt({ min: -(10n ** 30n) + 1n, max: 10n ** 30n - 1n });
    fc.assert(
      fc.property(side, fc.integer({ min: 0, max: 30 }), (digits, places) => {
        const number = scaled(digits, places);
        const text = formatDecimal(number);
        expect(text).toMatch(/^-?\d+(\.\d*[1-9])?$/);
        expect(decimal(text).eq(number)).toBe(true);
      }),
    );
  });
});

describe('exactness', () => {
  const digits30 = fc.bigInt({ min: 0n, max: 10n ** 30n - 1n });

  test('numbers of 30 digits add and multiply without a rounded digit', () => {
    fc.assert(
      fc.property(digits30, digits30, (a, b) => {
        expect(
          scaled(a, 30)
            .times(scaled(b, 30))
            .eq(new Decimal(`${a * b}e-60`)),
        ).toBe(true);
        expect(sum([scaled(a, 30), scaled(b, 30)]).eq(new Decimal(`${a + b}e-30`))).toBe(true);
        expect(sum([scaled(a, 0), scaled(b, 30)]).eq(new Decimal(`${a * 10n ** 30n + b}e-30`))).toBe(true);
      }),
    );
  });

  test('a tenth added ten times is one', () => {
    expect(formatDecimal(sum(Array.from({ length: 10 }, () => decimal('0.1'))))).toBe('1');
  });
});

describe('division', () => {
  test.each([
    ['1', '3', '0.3333333333333333'],
    ['2', '3', '0.6666666666666667'],
    ['-2', '3', '-0.6666666666666667'],
    ['1762079', '2591999', '0.6798146912865321'],
    ['0.0000000000000001', '2', '0.0000000000000001'],
    ['-0.0000000000000001', '2', '-0.0000000000000001'],
    ['0.00000000000000009', '2', '0'],
    ['10', '4', '2.5'],
  ])('%s ÷ %s = %s', (dividend, divisor, quotient) => {
    expect(formatDecimal(divide(decimal(dividend), decimal(divisor)))).toBe(quotient);
  });

  test('is rounded once, half away from zero, at the 16th digit', () => {
    const whole = fc.bigInt({ min: -(10n ** 30n) + 1n, max: 10n ** 30n - 1n });
    fc.assert(
      fc.property(whole, fc.bigInt({ min: 1n, max: 10n ** 20n }), (a, b) => {
        const size = a < 0n ? -a : a;
        const rounded = (2n * size * 10n ** 16n + b) / (2n * b);
        const expected = new Decimal(`${a < 0n ? -rounded : rounded}e-16`);
        expect(divide(new Decimal(a), new Decimal(b)).eq(expected)).toBe(true);
      }),
    );
  });

  test('whole division is exact where the 16-digit quotient is not', () => {
    const justAbove = decimal('1000.000000000000000001');
    expect(formatDecimal(ceilDivide(justAbove, decimal('1000')))).toBe('2');
    expect(formatDecimal(floorDivide(decimal('999.999999999999999999'), decimal('1000')))).toBe('0');
    expect(formatDecimal(divide(justAbove, decimal('1000')))).toBe('1');
  });

  test('by zero is refused by name', () => {
    for (const operation of [divide, floorDivide, ceilDivide]) {
      expect(() => operation(decimal('1'), decimal('0'))).toThrow(
        expect.objectContaining({ code: 'division_by_zero' }),
      );
    }
  });
});

test('halves are rounded away from zero', () => {
  expect(formatDecimal(roundTo(decimal('10.275'), 2))).toBe('10.28');
  expect(formatDecimal(roundTo(decimal('-10.275'), 2))).toBe('-10.28');
  expect(formatDecimal(roundTo(decimal('-0.5'), 0))).toBe('-1');
  expect(formatDecimal(roundTo(decimal('-0.4'), 0))).toBe('0');
});

test('per cents are exact', () => {
  expect(formatDecimal(percentOf(decimal('49'), decimal('8.25')))).toBe('4.0425');
});

test('errors of this room can be told from others', () => {
  expect(isRatingError(new Error('other'))).toBe(false);
  expect(isRatingError(new RatingError('division_by_zero', 'why'))).toBe(true);
});
