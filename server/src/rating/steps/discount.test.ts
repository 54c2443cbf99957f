import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, formatDecimal, sum, ZERO } from '../decimal.ts';
import { currencyPrecision, roundToCurrency } from '../money.ts';
import { currencies, scaled } from '../testing/arbitraries.ts';
import { couponDiscount, distribute } from './discount.ts';
import type { Coupon } from './state.ts';

const percent = (percentageOff: string): Coupon => ({
  kind: 'percentage',
  id: 'pct',
  percentageOff: decimal(percentageOff),
});
const fixed = (amountOff: string): Coupon => ({ kind: 'fixed', id: 'fix', amountOff: decimal(amountOff) });

test.each([
  ['10 % of 94', percent('10'), '94', 'usd', '9.4'],
  ['a third of a dollar', percent('33.3333'), '1', 'usd', '0.33'],
  ['half a cent is a cent', percent('50'), '0.01', 'usd', '0.01'],
  ['all of it', percent('100'), '12.34', 'usd', '12.34'],
  ['5 off', fixed('5'), '84.60', 'usd', '5'],
  ['never more than there is', fixed('20'), '16', 'usd', '16'],
  ['yen', percent('15'), '1003', 'jpy', '150'],
])('%s', (_name, coupon, base, currency, discount) => {
  expect(formatDecimal(couponDiscount(coupon, decimal(base), currency))).toBe(discount);
});

test.each([
  ['E2 by what coupons on lines left', '10', ['60', '20'], 'usd', ['7.5', '2.5']],
  ['E3 in proportion', '69', ['246', '99'], 'usd', ['49.2', '19.8']],
  ['E10 in proportion', '7', ['50', '20'], 'usd', ['5', '2']],
  ['E11 the last takes the remainder', '10', ['33.34', '33.33', '33.33'], 'usd', ['3.33', '3.33', '3.34']],
  ['largest first, in whatever order they stand', '10', ['33.33', '33.33', '33.34'], 'usd', ['3.33', '3.34', '3.33']],
  ['nothing for lines already free', '3', ['0', '6', '-20'], 'usd', ['0', '3', '0']],
  ['no lines to discount', '3', ['0', '-1'], 'usd', ['0', '0']],
  ['no share below 0', '3', ['1', '1', '1', '1', '1'], 'jpy', ['1', '1', '1', '0', '0']],
  ['no share above its line', '2', ['1', '1', '1', '1', '1'], 'jpy', ['1', '0', '0', '0', '1']],
])('a discount is spread: %s', (_name, discount, amounts, currency, shares) => {
  expect(
    distribute(
      decimal(discount),
      amounts.map((text) => decimal(text)),
      currency,
    ).map(formatDecimal),
  ).toEqual(shares);
});

describe('for any lines', () => {
  const spread = fc.record({
    currency: currencies,
    minor: fc.array(fc.bigInt({ min: -100n, max: 10_000n }), { minLength: 1, maxLength: 12 }),
    permille: fc.bigInt({ min: 0n, max: 1000n }),
  });

  test('the shares are the discount to the last minor unit, and no share is negative, above its line or a fraction', () => {
    fc.assert(
      fc.property(spread, ({ currency, minor, permille }) => {
        const amounts = minor.map((units) => scaled(units, currencyPrecision(currency)));
        const whole = sum(amounts.filter((amount) => amount.gt(ZERO)));
        const discount = roundToCurrency(whole.times(scaled(permille, 3)), currency);
        const shares = distribute(discount, amounts, currency);
        expect(sum(shares).eq(discount)).toBe(true);
        for (const [index, share] of shares.entries()) {
          const amount = amounts[index] ?? ZERO;
          expect(share.gte(ZERO)).toBe(true);
          expect(amount.gt(ZERO) ? share.lte(amount) : share.isZero()).toBe(true);
          expect(share.eq(roundToCurrency(share, currency))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a discount is never negative nor above its base', () => {
    const coupons = fc.oneof(
      fc.bigInt({ min: 0n, max: 1_000_000n }).map((units) => fixed(formatDecimal(scaled(units, 4)))),
      fc.bigInt({ min: 0n, max: 1_000_000n }).map((units) => percent(formatDecimal(scaled(units, 4)))),
    );
    fc.assert(
      fc.property(coupons, fc.bigInt({ min: 0n, max: 100_000n }), currencies, (coupon, minor, currency) => {
        const base = scaled(minor, currencyPrecision(currency));
        const discount = couponDiscount(coupon, base, currency);
        expect(discount.gte(ZERO) && discount.lte(base)).toBe(true);
      }),
    );
  });
});
