import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion } from './apportion.ts';
import { decimal, sum } from './decimal.ts';

const shares = (amount: string, weights: number[], currency = 'usd') =>
  apportion(decimal(amount), weights.map(decimal), currency).map((share) => share.toFixed());

test('shares add up, and what rounding leaves goes to those that lost most', () => {
  expect(shares('10', [1, 1, 1])).toEqual(['3.34', '3.33', '3.33']);
  expect(shares('12', [3, 2])).toEqual(['7.2', '4.8']);
  expect(shares('100', [1, 2, 0], 'jpy')).toEqual(['33', '67', '0']);
  expect(shares('5', [0, 0])).toEqual(['0', '0']);
  expect(shares('5', [])).toEqual([]);
});

test('whatever the weights, the shares are the amount', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), weights, (cents, list) => {
      fc.pre(list.some((weight) => weight > 0));
      const amount = decimal(cents).div(100);
      const result = apportion(amount, list.map(decimal), 'usd');
      expect(sum(result).toFixed()).toBe(amount.toFixed());
      expect(result.every((share) => !share.isNegative() && share.decimalPlaces() <= 2)).toBe(true);
    }),
  );
});
