import { describe, expect, test } from 'vitest';
import { decimal, formatDecimal } from './decimal.ts';
import type { MeasuredUsage } from './entitlement.ts';
import { type RatedLine, rateFixed, rateUsage, rateWindows } from './invoice.ts';
import { compilePrice, type PriceModel } from './prices/index.ts';
import { activeShare, prorationCoefficient } from './proration.ts';
import type { Commitment } from './steps/commitment.ts';
import type { Trace } from './trace.ts';

const flat = (amount: string) => compilePrice({ billingModel: 'FLAT_FEE', amount: decimal(amount) });
const slab = (...rows: [number | null, string][]) =>
  compilePrice({
    billingModel: 'TIERED',
    tierMode: 'SLAB',
    tiers: rows.map(([upTo, unit]) => ({ upTo: upTo === null ? null : decimal(upTo), unitAmount: decimal(unit) })),
  });
const SLAB_A = slab([10_000, '0.001'], [50_000, '0.0008'], [100_000, '0.0006'], [null, '0.0004']);
const FREE_5 = slab([5, '0'], [10, '2'], [null, '3']);
const PACKAGES = compilePrice({ billingModel: 'PACKAGE', amount: decimal('5'), transformQuantity: { divideBy: 1000 } });

const many = (values: string[]) => values.map((value) => decimal(value));
const period = (quantity: string): MeasuredUsage => ({ kind: 'period', quantity: decimal(quantity) });
const buckets = (...values: string[]): MeasuredUsage => ({ kind: 'buckets', buckets: many(values) });
const days = (...values: string[]): MeasuredUsage => ({ kind: 'windows', quantities: many(values) });
const shown = ({ amount, quantity, entitlementQuantity }: RatedLine) =>
  [amount, quantity, entitlementQuantity].map(formatDecimal);

describe('usage lines: amount, quantity, quantity covered by an allowance', () => {
  test.each<[string, PriceModel, MeasuredUsage, string | null | undefined, string[]]>([
    ['without allowance', flat('0.05'), period('1234.5'), undefined, ['61.73', '1234.5', '0']],
    ['22 above a monthly allowance', flat('0.02'), period('1500'), '1000', ['10', '500', '1000']],
    ['23 tiers start at the first billable unit', SLAB_A, period('65000'), '10000', ['45', '55000', '10000']],
    ['24 allowance for each day', flat('1'), days('15', '4', '12'), '10', ['7', '7', '24']],
    ['25 unlimited', SLAB_A, period('1000000'), null, ['0', '0', '1000000']],
    ['E4 packages above an allowance', PACKAGES, period('25300'), '10000', ['80', '15300', '10000']],
    ['17 buckets without allowance', FREE_5, buckets('8', '10'), undefined, ['16', '18', '0']],
    ['buckets under an allowance are one quantity', FREE_5, buckets('8', '10'), '4', ['22', '14', '4']],
    ['buckets under an allowance of nothing stay apart', FREE_5, buckets('8', '10'), '0', ['16', '18', '0']],
    ['unlimited buckets', FREE_5, buckets('8', '10'), null, ['0', '0', '18']],
  ])('%s', (_name, price, usage, limit, expected) => {
    const entitled = limit === undefined ? {} : { limit: limit === null ? null : decimal(limit) };
    expect(shown(rateUsage({ price, currency: 'usd', usage, ...entitled }))).toEqual(expected);
  });

  test('an allowance is deducted before a commitment is applied', () => {
    const commitment: Commitment = {
      type: 'amount',
      value: decimal('100'),
      overageFactor: decimal('1.5'),
      trueUp: true,
    };
    const charge = { price: flat('0.1'), currency: 'usd', commitment };
    const lines = ['2000', '1500', '2500.333'].map((used) =>
      rateUsage({ ...charge, usage: period(used), limit: decimal('1000') }),
    );
    expect(lines.map((line) => formatDecimal(line.amount))).toEqual(['100', '100', '175.05']);
    expect(lines.map((line) => formatDecimal(line.commitment?.trueUp ?? decimal('-1')))).toEqual(['0', '50', '0']);
  });

  test('explains itself from usage to rounding', () => {
    const trace: Trace = [];
    rateUsage({ price: flat('0.0333'), currency: 'usd', usage: period('15'), limit: decimal('10') }, trace);
    expect(trace.map((step) => step.step)).toEqual(['entitlement', 'flat', 'rounding']);
    expect(trace.map((step) => ('amount' in step ? formatDecimal(step.amount) : ''))).toEqual(['', '0.1665', '0.17']);
  });
});

describe('windowed commitments', () => {
  const perHour = (trueUp: boolean): Commitment => ({
    type: 'amount',
    value: decimal('5'),
    overageFactor: decimal('1.5'),
    trueUp,
  });
  const hour = (clock: string, ...quantities: string[]) => ({
    start: Date.parse(`2025-06-11T${clock}Z`),
    quantities: many(quantities),
  });
  const windows = [hour('09:00', '40'), hour('10:00', '60'), hour('11:00')];
  const charge = { price: flat('0.1'), currency: 'usd', windows };

  test.each([
    ['E6 with true-up', perHour(true), '16.5'],
    ['E6 without', perHour(false), '10.5'],
  ])('%s', (_name, commitment, amount) => {
    const line = rateWindows({ ...charge, commitment });
    expect(formatDecimal(line.amount)).toBe(amount);
    expect(formatDecimal(line.quantity)).toBe('100');
  });

  test('a window in a time-of-day bucket follows the bucket instead of the line', () => {
    const timeOfDay = [
      {
        start: { hour: 10, minute: 0 },
        end: { hour: 11, minute: 0 },
        price: flat('1'),
        commitment: { type: 'quantity', value: decimal('50'), overageFactor: decimal('2'), trueUp: false } as const,
      },
    ];
    const line = rateWindows({ ...charge, commitment: perHour(true), timeOfDay });
    // 5 for 09:00 trued up, 50 + 10 × 2 for 10:00, 5 for the empty 11:00.
    expect(formatDecimal(line.amount)).toBe('80');
  });

  test('without any commitment the windows cost what they cost', () => {
    expect(formatDecimal(rateWindows(charge).amount)).toBe('10');
  });

  test('groups of a window are priced apart and committed together', () => {
    const grouped = [hour('09:00', '8', '10')];
    const commitment: Commitment = { ...perHour(false), value: decimal('10') };
    // 6 and 10 make 16: 10 + 6 × 1.5.
    expect(formatDecimal(rateWindows({ price: FREE_5, currency: 'usd', windows: grouped, commitment }).amount)).toBe(
      '19',
    );
  });
});

describe('fixed lines', () => {
  const june = { start: Date.parse('2025-06-01'), end: Date.parse('2025-07-01') };
  const fixed = (price: PriceModel, quantity: string, share?: ReturnType<typeof activeShare>, currency = 'usd') =>
    formatDecimal(rateFixed({ price, currency, quantity: decimal(quantity), ...(share && { share }) }).amount);

  test('26 cost what their quantity costs', () => {
    expect(fixed(flat('49.99'), '3')).toBe('149.97');
    expect(fixed(SLAB_A, '65000')).toBe('51');
  });

  test('P11 active for half of the window', () => {
    const share = activeShare({ start: june.start, end: Date.parse('2025-06-16') }, june);
    expect(fixed(flat('49'), '1', share)).toBe('24.5');
  });

  test('P13 prorated in yen', () => {
    const april = { start: Date.parse('2025-04-01'), end: Date.parse('2025-05-01') };
    expect(fixed(flat('4999'), '1', prorationCoefficient(april, Date.parse('2025-04-11')), 'jpy')).toBe('3333');
  });

  test('for a whole period cost the whole price', () => {
    expect(fixed(flat('49.99'), '1', prorationCoefficient(june, june.start))).toBe('49.99');
  });
});
