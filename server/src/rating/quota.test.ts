import { describe, expect, test } from 'vitest';
import { decimal } from './decimal.ts';
import { compilePrice } from './prices/index.ts';
import { beyondQuotas, quotaWindows, rateOverQuota, rateOverQuotas } from './quota.ts';

const HOUR = 3_600_000;
const at = (hours: number, quantity: number) => ({ at: hours * HOUR, quantity: decimal(quantity) });
const period = { start: 0, end: 100 * HOUR };
const windows = (uses: ReturnType<typeof at>[], terms: { duration?: number; unit?: number }) =>
  quotaWindows(uses, { duration: undefined, unit: undefined, ...terms }, period).map(({ quantity }) =>
    quantity.toNumber(),
  );

describe('windows of a quota', () => {
  test.each<[string, ReturnType<typeof at>[], { duration?: number; unit?: number }, number[]]>([
    ['open with the first use', [at(1, 5), at(5.5, 1), at(6, 7)], { duration: 5 * HOUR }, [6, 7]],
    ['do not overlap', [at(1, 1), at(7, 2), at(8, 3), at(13, 4)], { duration: 5 * HOUR }, [1, 5, 4]],
    ['open with whole units', [at(25.5, 1), at(47.9, 2), at(48, 4)], { duration: 24 * HOUR, unit: 24 * HOUR }, [3, 4]],
    ['are the period where they have no time of their own', [at(1, 1), at(99, 2)], {}, [3]],
    ['take in the last minutes of a period', [at(94.5, 1), at(99.6, 2)], { duration: 5 * HOUR }, [3]],
    ['are not there without use', [], { duration: HOUR }, []],
  ])('%s', (_name, uses, terms, expected) => {
    expect(windows(uses, terms)).toEqual(expected);
  });
});

test('a quota of money is compared with what each window costs', () => {
  const price = compilePrice({ billingModel: 'FLAT_FEE', amount: decimal('0.333') });
  const charge = { price, currency: 'usd', windows: [decimal(100), decimal(10)], quota: decimal(20) };
  expect(rateOverQuota(charge)).toMatchObject({ amount: decimal('13.3'), quantity: decimal(110) });
});

describe('quotas side by side', () => {
  const short = { limit: decimal(10), duration: 5 * HOUR, unit: undefined };
  const long = { limit: decimal(25), duration: 24 * HOUR, unit: undefined };

  test.each<[string, ReturnType<typeof at>[], number]>([
    ['cover what all of them have room for', [at(1, 10), at(7, 10)], 0],
    ['charge what the short one has no room for', [at(1, 8), at(2, 6)], 4],
    ['charge what the long one has no room for', [at(1, 10), at(7, 10), at(13, 10)], 5],
    ['charge nothing twice', [at(1, 10), at(2, 20)], 20],
    ['begin anew, each in its own time', [at(1, 10), at(7, 10), at(13, 5), at(25.5, 10)], 0],
    ['do not mind in which order use is told', [at(13, 10), at(1, 10), at(7, 10)], 5],
  ])('%s', (_name, uses, expected) => {
    expect(beyondQuotas(uses, [short, long], period).toNumber()).toBe(expected);
  });

  test('a quota that is alone charges what is beyond each of its windows', () => {
    const uses = [at(1, 8), at(2, 6), at(7, 3), at(9, 9)];
    expect(beyondQuotas(uses, [short], period).toNumber()).toBe(6);
    expect(windows(uses, { duration: 5 * HOUR }).map((quantity) => Math.max(quantity - 10, 0))).toEqual([4, 2]);
  });

  test('of money compare what use in each window costs', () => {
    const price = compilePrice({ billingModel: 'FLAT_FEE', amount: decimal('0.5') });
    const charge = { price, currency: 'usd', period, quotas: [short, long] };
    expect(rateOverQuotas({ ...charge, uses: [at(1, 30), at(7, 30)] })).toMatchObject({ amount: decimal(10) });
  });
});
