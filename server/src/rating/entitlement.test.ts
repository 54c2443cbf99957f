import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, formatDecimal, sum, ZERO } from './decimal.ts';
import { allowanceRule, billableUsage, type MeasuredUsage, unreduced } from './entitlement.ts';
import { quantities } from './testing/arbitraries.ts';

const many = (texts: string[]) => texts.map((text) => decimal(text));
const period = (quantity: string): MeasuredUsage => ({ kind: 'period', quantity: decimal(quantity) });
const windows = (...days: string[]): MeasuredUsage => ({ kind: 'windows', quantities: many(days) });
const buckets = (...values: string[]): MeasuredUsage => ({ kind: 'buckets', buckets: many(values) });
const lifetime = (untilStart: string, untilEnd: string): MeasuredUsage => ({
  kind: 'lifetime',
  untilStart: decimal(untilStart),
  untilEnd: decimal(untilEnd),
});

test.each<[string, MeasuredUsage, string | null, string, string]>([
  ['22 a monthly allowance', period('1500'), '1000', '500', '1000'],
  ['E4 a monthly allowance', period('25300'), '10000', '15300', '10000'],
  ['used less than the allowance', period('900'), '1000', '0', '900'],
  ['24 an allowance for each day', windows('15', '4', '12'), '10', '7', '24'],
  ['E4 an allowance for each day', windows('350', '500', '900'), '400', '600', '1150'],
  ['an allowance that never resets, in the first period', lifetime('0', '600'), '1000', '0', '600'],
  ['the period in which it is used up', lifetime('600', '1200'), '1000', '200', '400'],
  ['and those after it', lifetime('5000', '6500'), '1000', '1500', '0'],
  ['a figure that went down counts as nothing', lifetime('10', '4'), '1', '0', '0'],
  ['25 unlimited', period('1000000'), null, '0', '1000000'],
  ['unlimited by day', windows('15', '4'), null, '0', '19'],
  ['an allowance of nothing', period('10'), '0', '10', '0'],
  ['a bucketed meter', buckets('8', '10'), '5', '13', '5'],
])('%s', (_name, usage, limit, billable, covered) => {
  const result = billableUsage(usage, limit === null ? null : decimal(limit));
  expect([result.quantity, result.covered].map(formatDecimal)).toEqual([billable, covered]);
});

describe('buckets survive only an allowance that takes nothing', () => {
  test.each<[string, string | null, string[] | undefined]>([
    ['an allowance of nothing', '0', ['8', '10']],
    ['any other', '1', undefined],
    ['unlimited', null, undefined],
  ])('%s', (_name, limit, left) => {
    const result = billableUsage(buckets('8', '10'), limit === null ? null : decimal(limit));
    expect(result.buckets?.map(formatDecimal)).toEqual(left);
  });

  test('and no allowance at all', () => {
    expect(unreduced(buckets('8', '10')).buckets?.map(formatDecimal)).toEqual(['8', '10']);
  });
});

test.each([
  ['MONTHLY', 'MONTHLY', 'period'],
  ['MONTHLY', 'ANNUAL', 'monthly'],
  ['DAILY', 'MONTHLY', 'daily'],
  ['DAILY', 'DAILY', 'period'],
  ['WEEKLY', 'MONTHLY', 'period'],
  ['ANNUAL', 'MONTHLY', 'period'],
  ['NEVER', 'MONTHLY', 'lifetime'],
  [undefined, 'MONTHLY', 'period'],
] as const)('a %s allowance on a %s subscription is compared by %s', (reset, subscription, rule) => {
  expect(allowanceRule(reset, subscription)).toBe(rule);
});

test('what is covered and what is charged are what was used', () => {
  fc.assert(
    fc.property(fc.array(quantities, { maxLength: 6 }), fc.option(quantities), (values, limit) => {
      for (const usage of [
        { kind: 'windows', quantities: values } as const,
        { kind: 'buckets', buckets: values } as const,
        { kind: 'period', quantity: sum(values) } as const,
      ]) {
        const { used, quantity, covered } = billableUsage(usage, limit);
        expect(used.eq(sum(values))).toBe(true);
        expect(quantity.plus(covered).eq(used)).toBe(true);
        expect(quantity.gte(ZERO) && covered.gte(ZERO)).toBe(true);
        if (limit && usage.kind !== 'windows') expect(covered.lte(limit)).toBe(true);
      }
    }),
  );
});
