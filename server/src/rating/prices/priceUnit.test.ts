import { expect, test } from 'vitest';
import { decimal, formatDecimal } from '../decimal.ts';
import { compilePrice, rate } from './index.ts';
import { fromPriceUnit, tiersFromPriceUnit, toPriceUnit } from './priceUnit.ts';

const rateOf = decimal('0.01');

test('21 a hundred tokens a unit at a cent a token', () => {
  const price = compilePrice({ billingModel: 'FLAT_FEE', amount: fromPriceUnit(decimal('100'), rateOf) });
  expect(formatDecimal(rate(price, decimal('3')))).toBe('3');
});

test('tiers in tokens are charged in dollars and shown in tokens', () => {
  const tiers = tiersFromPriceUnit(
    [
      { upTo: decimal('100'), unitAmount: decimal('5'), flatAmount: decimal('10') },
      { upTo: null, unitAmount: decimal('2') },
    ],
    rateOf,
  );
  expect(
    tiers.map((tier) => [tier.upTo, tier.unitAmount, tier.flatAmount].map((value) => value && formatDecimal(value))),
  ).toEqual([
    ['100', '0.05', '0.1'],
    [null, '0.02', undefined],
  ]);
  const price = compilePrice({ billingModel: 'TIERED', tierMode: 'SLAB', tiers });
  const amount = rate(price, decimal('150'));
  expect(formatDecimal(amount)).toBe('6.1');
  expect(formatDecimal(toPriceUnit(amount, rateOf, 'usd'))).toBe('610');
});

test('conversion is exact one way and rounded the other', () => {
  expect(formatDecimal(fromPriceUnit(decimal('0.333'), decimal('0.00333')))).toBe('0.00110889');
  expect(formatDecimal(toPriceUnit(decimal('1'), decimal('0.03'), 'usd'))).toBe('33.33');
  expect(formatDecimal(toPriceUnit(decimal('1'), decimal('0.03'), 'jpy'))).toBe('33');
});
