import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DecimalInput, decimal, type Rounding, sum } from '../src/decimal.ts';

test.each([
  ['0.1', '0.2', '0.3'],
  ['12.30', '0', '12.30'],
  ['-1.5', '1.50', '0.00'],
  ['99999999999999999999.99', '0.01', '100000000000000000000.00'],
  ['1e-7', '1', '1.0000001'],
])('%s + %s = %s', (a, b, total) => {
  expect(String(decimal(a).plus(b))).toBe(total);
});

test.each<[string, number, Rounding, string]>([
  ['2.345', 2, 'half_up', '2.35'],
  ['-2.345', 2, 'half_up', '-2.35'],
  ['2.345', 2, 'half_even', '2.34'],
  ['2.355', 2, 'half_even', '2.36'],
  ['2.349', 2, 'down', '2.34'],
  ['-2.341', 2, 'up', '-2.35'],
  ['2.5', 0, 'half_even', '2'],
  ['7', 2, 'half_up', '7.00'],
])('%s to %i places, %s, is %s', (value, places, rounding, rounded) => {
  expect(String(decimal(value).toPlaces(places, rounding))).toBe(rounded);
});

test('a quotient has the places that it is asked for', () => {
  expect(String(decimal('10').dividedBy('3', 4))).toBe('3.3333');
  expect(String(decimal('-1').dividedBy('8', 2))).toBe('-0.13');
  expect(String(decimal('1').dividedBy('-8', 2, 'half_even'))).toBe('-0.12');
  expect(String(decimal('1.00').dividedBy('0.25', 0))).toBe('4');
  expect(() => decimal('1').dividedBy('0.00', 2)).toThrow(RangeError);
});

test.each<[DecimalInput]>([[''], ['12,30'], ['1.'], ['.5'], ['NaN'], [' 1'], [0.1], [2 ** 53], [Number.NaN]])(
  '%j is refused',
  (value) => expect(() => decimal(value)).toThrow(RangeError),
);

test('it is written, serialised and shown in a language as it is', () => {
  const value = decimal('1234567890123456789.10');
  expect(JSON.stringify({ value })).toBe('{"value":"1234567890123456789.10"}');
  expect(value.format('en-US', 'usd')).toBe('$1,234,567,890,123,456,789.10');
  expect(String(sum(['1.10', 2, 3n]))).toBe('6.10');
  expect(decimal('1.0').equals(1)).toBe(true);
  expect([decimal('-0').isNegative(), decimal('0.00').isZero()]).toEqual([false, true]);
});

const texts = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.nat({ max: 12 }))
  .map(([units, places]) => String(decimal(units).dividedBy(10n ** BigInt(places), places)));

test('a difference undoes a sum, a quotient a product', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(decimal(a).plus(b).minus(b).equals(a)).toBe(true);
      if (!decimal(b).isZero()) expect(decimal(a).times(b).dividedBy(b, 12).equals(a)).toBe(true);
    }),
  );
});
