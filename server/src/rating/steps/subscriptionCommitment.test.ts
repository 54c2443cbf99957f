import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, formatDecimal, sum, ZERO } from '../decimal.ts';
import { roundToCurrency } from '../money.ts';
import { compilePrice, type PriceModel, rate } from '../prices/index.ts';
import { anyPrice, quantities } from '../testing/arbitraries.ts';
import { applySubscriptionCommitment, isEffective } from './subscriptionCommitment.ts';

const flat = (amount: string) => compilePrice({ billingModel: 'FLAT_FEE', amount: decimal(amount) });
const packages = compilePrice({ billingModel: 'PACKAGE', amount: decimal('50'), transformQuantity: { divideBy: 100 } });
const charge = (id: string, price: PriceModel, quantity: string) => ({
  id,
  price,
  quantity: decimal(quantity),
  amount: rate(price, decimal(quantity)),
});
const terms = (amount: string, factor: string, trueUp = false) => ({
  amount: decimal(amount),
  overageFactor: decimal(factor),
  trueUp,
});
const shown = ({ parts, utilized, overage, trueUp }: ReturnType<typeof applySubscriptionCommitment>) => ({
  parts: parts.map((part) => [part.id, formatDecimal(part.quantity), formatDecimal(part.amount), part.isOverage]),
  totals: [utilized, overage, trueUp].map(formatDecimal),
});

test.each([
  [
    'E5 5000 calls against $100',
    [charge('api', flat('0.03'), '5000')],
    terms('100', '1.5'),
    {
      parts: [
        ['api', '3333', '99.99', false],
        ['api', '1667', '75.02', true],
      ],
      totals: ['99.99', '75.02', '0'],
    },
  ],
  [
    'E5 2000 calls, trued up',
    [charge('api', flat('0.03'), '2000')],
    terms('100', '1.5', true),
    { parts: [['api', '2000', '60', false]], totals: ['60', '0', '40'] },
  ],
  [
    'E5 the default factor of 1 does nothing',
    [charge('api', flat('0.03'), '5000')],
    terms('100', '1', true),
    { parts: [['api', '5000', '150', false]], totals: ['0', '0', '0'] },
  ],
  [
    'the first charge uses it up, the second is overage',
    [charge('api', flat('1'), '100'), charge('gb', flat('2'), '10')],
    terms('100', '1.5', true),
    {
      parts: [
        ['api', '100', '100', false],
        ['gb', '10', '30', true],
      ],
      totals: ['100', '30', '0'],
    },
  ],
  [
    'what is left pays for no whole unit',
    [charge('api', flat('1'), '99.5'), charge('gb', flat('2'), '10')],
    terms('100', '1.5'),
    {
      parts: [
        ['api', '99.5', '99.5', false],
        ['gb', '10', '30', true],
      ],
      totals: ['99.5', '30', '0'],
    },
  ],
  [
    'the fraction of a unit left over pays for a cheaper one',
    [charge('api', flat('3'), '34'), charge('gb', flat('0.5'), '10')],
    terms('100', '2'),
    {
      parts: [
        ['api', '33', '99', false],
        ['api', '1', '6', true],
        ['gb', '2', '1', false],
        ['gb', '8', '8', true],
      ],
      totals: ['100', '14', '0'],
    },
  ],
  [
    'packages are split at their average price',
    [charge('api', packages, '250')],
    terms('90', '2'),
    {
      parts: [
        ['api', '150', '90', false],
        ['api', '100', '120', true],
      ],
      totals: ['90', '120', '0'],
    },
  ],
  [
    'nothing used',
    [charge('api', flat('1'), '0')],
    terms('100', '1.5', true),
    { parts: [['api', '0', '0', false]], totals: ['0', '0', '100'] },
  ],
])('%s', (_name, charges, commitment, expected) => {
  expect(shown(applySubscriptionCommitment(charges, commitment, 'usd'))).toEqual(expected);
});

test('only an amount above 0 with a factor above 1 has an effect', () => {
  expect([terms('100', '1.5'), terms('100', '1'), terms('0', '2')].map(isEffective)).toEqual([true, false, false]);
});

describe('for any charges', () => {
  const someCharges = fc
    .array(fc.record({ price: anyPrice, quantity: quantities }), { maxLength: 5 })
    .map((parts) =>
      parts.map(({ price, quantity }, index) => ({ id: `${index}`, price, quantity, amount: rate(price, quantity) })),
    );
  const commitments = fc.record({
    amount: fc.integer({ min: 1, max: 100_000 }).map((cents) => decimal(`${cents}e-2`)),
    overageFactor: fc.integer({ min: 11, max: 40 }).map((tenths) => decimal(`${tenths}e-1`)),
    trueUp: fc.boolean(),
  });

  test('no unit is lost, the commitment is never exceeded, and a true-up fills it up', () => {
    fc.assert(
      fc.property(someCharges, commitments, (charges, commitment) => {
        const result = applySubscriptionCommitment(charges, commitment, 'usd');
        expect(result.utilized.lte(commitment.amount)).toBe(true);
        for (const { id, quantity } of charges) {
          const parts = result.parts.filter((part) => part.id === id);
          expect(sum(parts.map((part) => part.quantity)).eq(quantity)).toBe(true);
        }
        const expectedTrueUp =
          commitment.trueUp && result.overage.isZero()
            ? roundToCurrency(commitment.amount.minus(result.utilized), 'usd')
            : ZERO;
        expect(result.trueUp.eq(expectedTrueUp)).toBe(true);
      }),
    );
  });
});
