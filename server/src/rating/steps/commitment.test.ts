import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, formatDecimal, ZERO } from '../decimal.ts';
import { compilePrice } from '../prices/index.ts';
import { moneyAmounts } from '../testing/arbitraries.ts';
import { applyCommitment, applyCumulativeCommitment, type Commitment, type CommitmentResult } from './commitment.ts';

const tenCents = compilePrice({ billingModel: 'FLAT_FEE', amount: decimal('0.10') });
const terms = (type: 'amount' | 'quantity', value: string, factor: string, trueUp = false): Commitment => ({
  type,
  value: decimal(value),
  overageFactor: decimal(factor),
  trueUp,
});
const parts = ({ charge, utilized, overage, trueUp }: CommitmentResult) =>
  [charge, utilized, overage, trueUp].map(formatDecimal);

test.each<[string, string, Commitment, string[]]>([
  ['E6 1300 units against a thousand', '130', terms('quantity', '1000', '1.2'), ['136', '100', '36', '0']],
  ['E6 700 units', '70', terms('quantity', '1000', '1.2'), ['70', '70', '0', '0']],
  ['E6 700 units, trued up', '70', terms('quantity', '1000', '1.2', true), ['100', '70', '0', '30']],
  ['exactly the commitment', '100', terms('amount', '100', '2', true), ['100', '100', '0', '0']],
  ['nothing used, trued up', '0', terms('amount', '100', '2', true), ['100', '0', '0', '100']],
  ['a factor of 1 changes nothing', '130', terms('amount', '100', '1'), ['130', '100', '30', '0']],
])('%s', (_name, usage, commitment, expected) => {
  expect(parts(applyCommitment(decimal(usage), commitment, tenCents))).toEqual(expected);
});

test.each([
  ['a commitment to nothing', terms('amount', '0', '2')],
  ['a discount for overage', terms('amount', '1', '0.9')],
])('%s is refused by name', (_name, commitment) => {
  const refusal = expect.objectContaining({ code: 'invalid_commitment' });
  expect(() => applyCommitment(decimal('1'), commitment, tenCents)).toThrow(refusal);
});

describe('a commitment over several periods', () => {
  const year = (prior: string, trueUp = false) => ({
    committed: decimal('1200'),
    overageFactor: decimal('1.5'),
    prior: decimal(prior),
    trueUp,
  });
  test.each([
    ['E7 the month that exceeds it', '450', year('900'), ['525', '300', '225', '0']],
    ['E7 the last month, trued up', '100', year('1000', true), ['200', '100', '0', '100']],
    ['used up before', '100', year('1300', true), ['150', '0', '150', '0']],
    ['not the last month', '100', year('0'), ['100', '100', '0', '0']],
  ])('%s', (_name, usage, cumulative, expected) => {
    expect(parts(applyCumulativeCommitment(decimal(usage), cumulative))).toEqual(expected);
  });
});

test('the parts are the charge; a true-up charges at least the commitment; overage and true-up never meet', () => {
  const factors = fc.integer({ min: 10, max: 50 }).map((tenths) => decimal(`${tenths}e-1`));
  const values = moneyAmounts.filter((value) => value.gt(ZERO));
  fc.assert(
    fc.property(moneyAmounts, values, factors, fc.boolean(), (usage, value, overageFactor, trueUp) => {
      const result = applyCommitment(usage, { type: 'amount', value, overageFactor, trueUp }, tenCents);
      expect(result.utilized.plus(result.overage).plus(result.trueUp).eq(result.charge)).toBe(true);
      expect(result.charge.gte(usage)).toBe(true);
      if (trueUp) expect(result.charge.gte(value)).toBe(true);
      expect(result.overage.isZero() || result.trueUp.isZero()).toBe(true);
    }),
  );
});
