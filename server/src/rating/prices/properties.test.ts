/**
 * What holds for every price and quantity. Monotone in usage are FLAT_FEE, PACKAGE and SLAB; VOLUME is within a tier only:
 * crossing into a cheaper tier lowers the whole bill, which is what it is for. Additive (two parts cost what the whole
 * costs) is FLAT_FEE alone; SLAB without flat amounts is additive as soon as the second part is priced where the first ended.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal, decimal, sum, ZERO } from '../decimal.ts';
import { roundingTolerance, roundToCurrency } from '../money.ts';
import {
  anyPrice,
  currencies,
  flatPrices,
  moneyAmounts,
  packagePrices,
  quantities,
  scaled,
  tiered,
  unitAmounts,
} from '../testing/arbitraries.ts';
import type { TraceStep } from '../trace.ts';
import { rateBuckets } from './buckets.ts';
import { compilePrice, explain, type PriceModel, rate, type Tier } from './index.ts';

const positive = quantities.filter((quantity) => quantity.gt(ZERO));

function tiersOf(price: PriceModel): readonly Tier[] {
  return 'tiers' in price ? price.tiers : [];
}

test('more usage never costs less under FLAT_FEE, PACKAGE and SLAB', () => {
  const monotone = fc.oneof(flatPrices, packagePrices('up'), packagePrices('down'), tiered('SLAB'));
  fc.assert(
    fc.property(monotone, quantities, quantities, (price, a, b) => {
      const [less, more] = a.lte(b) ? [a, b] : [b, a];
      expect(rate(price, less).lte(rate(price, more))).toBe(true);
    }),
  );
});

test('more usage never costs less under VOLUME as long as it stays in a tier', () => {
  fc.assert(
    fc.property(tiered('VOLUME'), positive, positive, (price, a, b) => {
      const tierOf = (quantity: Decimal) => tiersOf(price).findIndex(({ upTo }) => upTo === null || quantity.lte(upTo));
      const [less, more] = a.lte(b) ? [a, b] : [b, a];
      fc.pre(tierOf(less) === tierOf(more));
      expect(rate(price, less).lte(rate(price, more))).toBe(true);
    }),
  );
});

test('no cost is negative, and nothing used costs nothing', () => {
  fc.assert(
    fc.property(anyPrice, quantities, (price, quantity) => {
      expect(rate(price, quantity).isNegative()).toBe(false);
      expect(rate(price, ZERO).isZero()).toBe(true);
    }),
  );
});

test('SLAB is exact at, just below and just above every bound', () => {
  const unit = decimal('0.000000000000001');
  fc.assert(
    fc.property(tiered('SLAB'), (price) => {
      const tiers = tiersOf(price);
      let full = ZERO;
      for (const [index, { from, upTo, unitAmount, flatAmount }] of tiers.entries()) {
        if (upTo === null) continue;
        full = full.plus(unitAmount.times(upTo.minus(from))).plus(flatAmount);
        const next = tiers[index + 1];
        expect(rate(price, upTo).eq(full)).toBe(true);
        expect(rate(price, upTo.minus(unit)).eq(full.minus(unitAmount.times(unit)))).toBe(true);
        const above = next && full.plus(next.flatAmount).plus(next.unitAmount.times(unit));
        expect(rate(price, upTo.plus(unit)).eq(above ?? full)).toBe(true);
      }
    }),
  );
});

test('VOLUME is exact at and just above every bound', () => {
  const unit = decimal('0.000000000000001');
  fc.assert(
    fc.property(tiered('VOLUME'), (price) => {
      for (const [index, { upTo, unitAmount, flatAmount }] of tiersOf(price).entries()) {
        const next = tiersOf(price)[index + 1];
        if (upTo === null || next === undefined) continue;
        expect(rate(price, upTo).eq(unitAmount.times(upTo).plus(flatAmount))).toBe(true);
        const above = upTo.plus(unit);
        expect(rate(price, above).eq(next.unitAmount.times(above).plus(next.flatAmount))).toBe(true);
      }
    }),
  );
});

test('with one tier VOLUME and SLAB are the same', () => {
  fc.assert(
    fc.property(unitAmounts, moneyAmounts, positive, (unitAmount, flatAmount, quantity) => {
      const tiers = [{ upTo: null, unitAmount, flatAmount }];
      const [volume, slab] = ['VOLUME', 'SLAB'].map((tierMode) =>
        rate(compilePrice({ billingModel: 'TIERED', tierMode, tiers }), quantity),
      );
      expect(slab && volume?.eq(slab)).toBe(true);
    }),
  );
});

test('packages rounded up never charge for less than was used, nor for a package more; rounded down the other way round', () => {
  const sized = fc.record({ size: fc.integer({ min: 1, max: 10_000 }), quantity: positive });
  fc.assert(
    fc.property(sized, ({ size, quantity }) => {
      const count = (round: 'up' | 'down') =>
        rate(
          compilePrice({ billingModel: 'PACKAGE', amount: decimal('1'), transformQuantity: { divideBy: size, round } }),
          quantity,
        );
      expect(count('up').times(size).gte(quantity)).toBe(true);
      expect(count('up').minus(1).times(size).lt(quantity)).toBe(true);
      expect(count('down').times(size).lte(quantity)).toBe(true);
      expect(count('down').plus(1).times(size).gt(quantity)).toBe(true);
    }),
  );
});

test('FLAT_FEE is additive: parts cost what the whole costs', () => {
  fc.assert(
    fc.property(flatPrices, fc.array(quantities, { maxLength: 8 }), (price, parts) => {
      const apart = sum(parts.map((part) => rate(price, part)));
      expect(apart.eq(rate(price, sum(parts)))).toBe(true);
    }),
  );
});

test('the explained tiers are the whole quantity and the whole amount', () => {
  fc.assert(
    fc.property(tiered('SLAB'), positive, (price, quantity) => {
      const { amount, steps } = explain(price, quantity);
      const entered = steps.filter((step): step is Extract<TraceStep, { step: 'tier' }> => step.step === 'tier');
      expect(sum(entered.map((step) => step.quantity)).eq(quantity)).toBe(true);
      expect(sum(entered.map((step) => step.amount)).eq(amount)).toBe(true);
      expect(amount.eq(rate(price, quantity))).toBe(true);
    }),
  );
});

test('buckets are priced apart and rounded once', () => {
  fc.assert(
    fc.property(anyPrice, fc.array(positive, { maxLength: 8 }), currencies, (price, buckets, currency) => {
      const exact = sum(buckets.map((bucket) => rate(price, bucket)));
      const charged = rateBuckets(price, buckets, currency);
      expect(charged.eq(roundToCurrency(exact, currency))).toBe(true);
      expect(charged.minus(exact).abs().lte(roundingTolerance(currency))).toBe(true);
    }),
  );
});

test('no binary fraction gets in: 30 digits times 30 digits are what whole-number arithmetic says', () => {
  const digits = fc.bigInt({ min: 1n, max: 10n ** 30n - 1n });
  const unit = fc.bigInt({ min: 1n, max: 10n ** 15n - 1n });
  fc.assert(
    fc.property(unit, unit, digits, (low, high, quantity) => {
      const bound = 3n;
      const price = compilePrice({
        billingModel: 'TIERED',
        tierMode: 'SLAB',
        tiers: [
          { upTo: new Decimal(bound), unitAmount: scaled(low, 15) },
          { upTo: null, unitAmount: scaled(high, 15) },
        ],
      });
      const used = bound * 10n ** 30n + quantity;
      const expected = low * bound * 10n ** 30n + high * quantity;
      expect(rate(price, new Decimal(`${used}e-30`)).eq(new Decimal(`${expected}e-45`))).toBe(true);
    }),
  );
});
