import { describe, expect, test } from 'vitest';
import { type Decimal, decimal, formatDecimal } from '../decimal.ts';
import { roundToCurrency } from '../money.ts';
import { rateBuckets } from './buckets.ts';
import { compilePrice, explain, type PriceModel, rate, type TierDefinition } from './index.ts';

type TierRow = [upTo: number | null, unitAmount: string, flatAmount?: string];

const tier = ([upTo, unitAmount, flatAmount]: TierRow): TierDefinition => ({
  upTo: upTo === null ? null : decimal(upTo),
  unitAmount: decimal(unitAmount),
  flatAmount: flatAmount === undefined ? undefined : decimal(flatAmount),
});

const flat = (amount: string) => compilePrice({ billingModel: 'FLAT_FEE', amount: decimal(amount) });
const packages = (amount: string, divideBy: number, round?: string) =>
  compilePrice({ billingModel: 'PACKAGE', amount: decimal(amount), transformQuantity: { divideBy, round } });
const tiers = (tierMode: string, rows: TierRow[]) =>
  compilePrice({ billingModel: 'TIERED', tierMode, tiers: rows.map(tier) });

const A: TierRow[] = [
  [10_000, '0.001'],
  [50_000, '0.0008'],
  [100_000, '0.0006'],
  [null, '0.0004'],
];
const B: TierRow[] = [
  [10, '1', '5'],
  [null, '0.5', '2'],
];
const C: TierRow[] = [
  [1000, '0'],
  [5000, '0.02', '10'],
  [null, '0.01', '50'],
];
const ONLY_100: TierRow[] = [[100, '1']];

const CALLS: TierRow[] = [
  [1000, '0.05'],
  [5000, '0.04'],
  [null, '0.03'],
];
const CALLS_WITH_FLAT: TierRow[] = [...CALLS.slice(0, 2), [null, '0.03', '10']];

const EXAMPLES: [
  name: string,
  price: PriceModel,
  currency: string,
  quantity: string,
  exact: string,
  charged: string,
][] = [
  ['1 five cents a unit, half a unit used', flat('0.05'), 'usd', '1234.5', '61.725', '61.73'],
  ['2 fractions of a cent add up before rounding', flat('0.0025'), 'usd', '3', '0.0075', '0.01'],
  ['3 yen have no decimals', flat('0.3411'), 'jpy', '3000', '1023.3', '1023'],
  ['4 the first unit opens a package', packages('10', 1000, 'up'), 'usd', '1', '10', '10'],
  ['4 a full package', packages('10', 1000, 'up'), 'usd', '1000', '10', '10'],
  ['4 one unit more', packages('10', 1000, 'up'), 'usd', '1001', '20', '20'],
  ['4 two and a half packages', packages('10', 1000), 'usd', '2500', '30', '30'],
  ['5 no completed package', packages('10', 1000, 'down'), 'usd', '999', '0', '0'],
  ['5 two completed packages', packages('10', 1000, 'down'), 'usd', '2000', '20', '20'],
  ['5 the started third is free', packages('10', 1000, 'down'), 'usd', '2500', '20', '20'],
  ['6 volume, last unit of the first tier', tiers('VOLUME', A), 'usd', '10000', '10', '10'],
  ['7 volume, one more costs less in total', tiers('VOLUME', A), 'usd', '10001', '8.0008', '8'],
  ['8 volume, third tier', tiers('VOLUME', A), 'usd', '65000', '39', '39'],
  ['8 volume, last tier', tiers('VOLUME', A), 'usd', '150000', '60', '60'],
  ['9 slab, one unit in the second tier', tiers('SLAB', A), 'usd', '10001', '10.0008', '10'],
  ['10 slab, three tiers', tiers('SLAB', A), 'usd', '65000', '51', '51'],
  ['11 slab, all tiers', tiers('SLAB', A), 'usd', '150000', '92', '92'],
  ['12 slab with flat amounts, nothing used', tiers('SLAB', B), 'usd', '0', '0', '0'],
  ['12 slab with flat amounts, first unit', tiers('SLAB', B), 'usd', '1', '6', '6'],
  ['12 slab with flat amounts, exactly on the bound', tiers('SLAB', B), 'usd', '10', '15', '15'],
  ['12 slab with flat amounts, half a unit above', tiers('SLAB', B), 'usd', '10.5', '17.25', '17.25'],
  ['12 slab with flat amounts, one above', tiers('SLAB', B), 'usd', '11', '17.5', '17.5'],
  ['12 slab with flat amounts, far above', tiers('SLAB', B), 'usd', '100', '62', '62'],
  ['13 volume with flat amounts, on the bound', tiers('VOLUME', B), 'usd', '10', '15', '15'],
  ['13 volume with flat amounts, half a unit above', tiers('VOLUME', B), 'usd', '10.5', '7.25', '7.25'],
  ['13 volume with flat amounts, one above', tiers('VOLUME', B), 'usd', '11', '7.5', '7.5'],
  ['13 volume with flat amounts, far above', tiers('VOLUME', B), 'usd', '100', '52', '52'],
  ['14 slab with a free tier, all of it', tiers('SLAB', C), 'usd', '1000', '0', '0'],
  ['14 slab with a free tier, one more', tiers('SLAB', C), 'usd', '1001', '10.02', '10.02'],
  ['14 slab with a free tier, second bound', tiers('SLAB', C), 'usd', '5000', '90', '90'],
  ['14 slab with a free tier, one into the third', tiers('SLAB', C), 'usd', '5001', '140.01', '140.01'],
  ['14 slab with a free tier, third tier', tiers('SLAB', C), 'usd', '8000', '170', '170'],
  ['15 volume leaves the free tier', tiers('VOLUME', C), 'usd', '1001', '30.02', '30.02'],
  ['15 volume, second bound', tiers('VOLUME', C), 'usd', '5000', '110', '110'],
  ['15 volume, one into the third', tiers('VOLUME', C), 'usd', '5001', '100.01', '100.01'],
  ['15 volume, third tier', tiers('VOLUME', C), 'usd', '8000', '130', '130'],
  ['16 slab above a bounded last tier is free', tiers('SLAB', ONLY_100), 'usd', '150', '100', '100'],
  ['16 volume above a bounded last tier goes on', tiers('VOLUME', ONLY_100), 'usd', '150', '150', '150'],
  ['26 three seats', flat('49.99'), 'usd', '3', '149.97', '149.97'],
  ['E3 graduated API calls', tiers('SLAB', CALLS), 'usd', '6200', '246', '246'],
  ['E3 the same by volume', tiers('VOLUME', CALLS_WITH_FLAT), 'usd', '6200', '196', '196'],
];

test.each(EXAMPLES)('%s', (_name, price, currency, quantity, exact, charged) => {
  const amount = rate(price, decimal(quantity));
  expect(formatDecimal(amount)).toBe(exact);
  expect(formatDecimal(roundToCurrency(amount, currency))).toBe(charged);
});

describe('bucketed meters are priced bucket by bucket', () => {
  const free5: TierRow[] = [
    [5, '0'],
    [10, '2'],
    [null, '3'],
  ];
  test.each([
    ['17 peaks of 8 and 10, slab', tiers('SLAB', free5), ['8', '10'], '16'],
    ['18 peaks of 8 and 10, volume', tiers('VOLUME', free5), ['8', '10'], '36'],
    ['19 every hour opens a package', packages('10', 1000, 'up'), ['1', '1', '1'], '30'],
    ['20 an hour with events but a value of 0 pays the first flat amount', tiers('SLAB', B), ['0', '1'], '11'],
    ['such an hour under volume, too', tiers('VOLUME', B), ['0'], '5'],
    ['such an hour costs nothing without tiers', flat('3'), ['0', '2'], '6'],
    ['rounded once, after adding up', flat('0.0025'), ['1', '1', '1'], '0.01'],
    ['no buckets', tiers('SLAB', B), [], '0'],
  ])('%s', (_name, price, buckets, charged) => {
    expect(formatDecimal(rateBuckets(price, buckets.map(decimal), 'usd'))).toBe(charged);
  });
});

test('tiers may be defined in any order', () => {
  expect(formatDecimal(rate(tiers('SLAB', A.toReversed()), decimal('65000')))).toBe('51');
});

test('less than nothing cannot be priced', () => {
  expect(() => rate(flat('1'), decimal('-1'))).toThrow(expect.objectContaining({ code: 'negative_quantity' }));
});

test.each([
  ['a price of unknown model', { billingModel: 'PERCENTAGE', amount: decimal('1') }],
  ['tiers without a mode', { billingModel: 'TIERED', tiers: [tier([null, '1'])] }],
  ['no tiers', { billingModel: 'TIERED', tierMode: 'SLAB', tiers: [] }],
  ['a package without a size', { billingModel: 'PACKAGE', amount: decimal('1') }],
])('%s is refused rather than rated to zero', (_name, definition) => {
  expect(() => compilePrice(definition)).toThrow(expect.objectContaining({ code: 'invalid_price' }));
});

describe('the explanation', () => {
  const shown = (steps: object[]) =>
    steps.map((step) =>
      Object.fromEntries(
        Object.entries(step).map(([key, value]) => [key, isDecimal(value) ? formatDecimal(value) : value]),
      ),
    );

  test('goes through the tiers', () => {
    const { amount, steps } = explain(tiers('SLAB', B), decimal('100'));
    expect(formatDecimal(amount)).toBe('62');
    const common = { step: 'tier', mode: 'SLAB' };
    expect(shown(steps)).toEqual([
      { ...common, index: 0, from: '0', upTo: '10', quantity: '10', unitAmount: '1', flatAmount: '5', amount: '15' },
      { ...common, index: 1, from: '10', upTo: null, quantity: '90', unitAmount: '0.5', flatAmount: '2', amount: '47' },
    ]);
  });

  test('says what is free', () => {
    expect(shown(explain(tiers('SLAB', ONLY_100), decimal('150')).steps).at(-1)).toEqual({
      step: 'above_last_tier',
      quantity: '50',
    });
    expect(explain(tiers('SLAB', B), decimal('0')).steps).toEqual([{ step: 'nothing_used' }]);
  });

  test('names the tier a volume falls into', () => {
    expect(shown(explain(tiers('VOLUME', ONLY_100), decimal('150')).steps)).toMatchObject([
      { mode: 'VOLUME', index: 0, quantity: '150', amount: '150' },
    ]);
  });

  test('counts packages', () => {
    expect(shown(explain(packages('10', 1000), decimal('2500')).steps)).toMatchObject([
      { step: 'package', packages: '3', packageAmount: '10', amount: '30' },
    ]);
  });

  test('shows the rounding of buckets', () => {
    const steps: Parameters<typeof rateBuckets>[3] = [];
    rateBuckets(flat('0.0025'), [decimal('1'), decimal('2')], 'usd', steps);
    expect(shown(steps ?? [])).toEqual([
      { step: 'flat', unitAmount: '0.0025', quantity: '1', amount: '0.0025' },
      { step: 'bucket', index: 0, quantity: '1', amount: '0.0025' },
      { step: 'flat', unitAmount: '0.0025', quantity: '2', amount: '0.005' },
      { step: 'bucket', index: 1, quantity: '2', amount: '0.005' },
      { step: 'rounding', exact: '0.0075', amount: '0.01', currency: 'usd' },
    ]);
  });
});

function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'object' && value !== null && 'toFixed' in value;
}
