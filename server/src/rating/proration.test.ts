import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, decimal, formatDecimal, ONE, sum, ZERO } from './decimal.ts';
import { roundingTolerance, roundToCurrency } from './money.ts';
import {
  activeShare,
  applyOpeningCredit,
  prorate,
  prorateCredits,
  proratedCredit,
  prorateLimit,
  prorationCoefficient,
  remainingShare,
} from './proration.ts';
import { currencies, instants, moneyAmounts } from './testing/arbitraries.ts';
import { DAY, SECOND } from './timezone.ts';

const at = (text: string) => Date.parse(text);
const period = (start: string, end: string) => ({ start: at(start), end: at(end) });
const money = (text: string) => decimal(text);

describe('changes within a period, to the second', () => {
  test.each([
    ['P1 seats added 10 June, 14:32', period('2026-06-01', '2026-07-01'), '2026-06-10T14:32Z', '0.6798146912865321'],
    ['P2 seats given back 17 January', period('2025-01-01', '2025-02-01'), '2025-01-17', '0.4838707750413587'],
    ['P3 calendar first period from 15 April', period('2025-04-01', '2025-05-01'), '2025-04-15', '0.5333331532921116'],
    ['P4 cancelled 11 June', period('2025-06-01', '2025-07-01'), '2025-06-11', '0.666666538065794'],
    [
      'P5 cancelled five days into a short period',
      period('2025-04-15', '2025-05-01'),
      '2025-04-20',
      '0.6874997739437022',
    ],
    ['P6 addon from 10 March, noon', period('2025-03-01', '2025-04-01'), '2025-03-10T12:00Z', '0.6935482726808067'],
    [
      'P7 a line younger than the anchor at renewal',
      period('2025-01-01', '2025-03-01'),
      '2025-01-16',
      '0.7457626619904783',
    ],
    [
      'P8 a later calendar window with a stale start',
      period('2025-01-01', '2025-03-01'),
      '2025-01-15',
      '0.7627118178577797',
    ],
    ['P10 yearly plan changed 11 April', period('2025-01-01', '2026-01-01'), '2025-04-11', '0.7260273885726595'],
    ['at the very start', period('2025-06-01', '2025-07-01'), '2025-06-01', '1'],
    ['in the last second', period('2025-06-01', '2025-07-01'), '2025-06-30T23:59:59Z', '0'],
    ['after the end', period('2025-06-01', '2025-07-01'), '2025-08-01', '0'],
  ])('%s', (_name, within, date, coefficient) => {
    expect(formatDecimal(prorationCoefficient(within, at(date)))).toBe(coefficient);
  });

  test('a date before the period gives more than one', () => {
    expect(prorationCoefficient(period('2025-06-01', '2025-07-01'), at('2025-05-31')).gt(ONE)).toBe(true);
  });

  test('a period no longer than the second is refused by name', () => {
    const refusal = expect.objectContaining({ code: 'invalid_period' });
    expect(() => prorationCoefficient({ start: 0, end: SECOND }, 0)).toThrow(refusal);
    expect(() => remainingShare({ start: 5, end: 5 }, 5)).toThrow(refusal);
    expect(() => activeShare({ start: 0 }, { start: 9, end: 5 })).toThrow(refusal);
  });
});

describe('what it comes to', () => {
  test.each([
    ['P1 25 to 40 seats at $20', '500', '800', '0.6798146912865321', '-339.91', '543.85', '203.94'],
    ['P2 10 to 4 seats at $15', '150', '60', '0.4838707750413587', '-72.58', '29.03', '-43.55'],
    ['P9 plan of $50 to one of $100', '50', '100', '0.6666665380657940', '-33.33', '66.67', '33.34'],
    ['P10 yearly $600 to $1200', '600', '1200', '0.7260273885726595', '-435.62', '871.23', '435.61'],
  ])('%s', (_name, before, after, coefficient, credit, charge, net) => {
    const back = proratedCredit(money(before), decimal(coefficient), 'usd');
    const due = prorate(money(after), decimal(coefficient), 'usd');
    expect([back, due, back.plus(due)].map(formatDecimal)).toEqual([credit, charge, net]);
  });

  test.each([
    ['P3 $30 from 15 April', '30', '0.5333331532921116', 'usd', '16'],
    ['P3 $99.99 from 15 April', '99.99', '0.5333331532921116', 'usd', '53.33'],
    ['P6 $20 addon', '20', '0.6935482726808067', 'usd', '13.87'],
    ['P7 $20 line at renewal', '20', '0.7457626619904783', 'usd', '14.92'],
    ['P8 $30 line at renewal', '30', '0.7627118178577797', 'usd', '22.88'],
    ['P13 4999 yen from 11 April', '4999', '0.6666665380657940', 'jpy', '3333'],
  ])('%s', (_name, full, coefficient, currency, charge) => {
    expect(formatDecimal(prorate(money(full), decimal(coefficient), currency))).toBe(charge);
  });

  test.each([
    ['P4 cancelled after a third', '100', '0.6666665380657940', '100', '0', '-66.67'],
    ['P5 never more than was charged', '30', '0.6874997739437022', '16', '0', '-16'],
    ['less what was given back before', '30', '0.6874997739437022', '16', '10', '-6'],
    ['nothing once all was given back', '30', '0.5', '16', '16', '0'],
    ['no debt for having given back too much', '30', '0.5', '16', '20', '0'],
  ])('%s', (_name, full, coefficient, charged, credited, credit) => {
    const billed = { charged: money(charged), credited: money(credited) };
    expect(formatDecimal(proratedCredit(money(full), decimal(coefficient), 'usd', billed))).toBe(credit);
  });
});

describe('a line active for part of its window, whatever the proration behaviour', () => {
  test.each([
    ['P11 ended in the middle of June', undefined, '2025-06-16', period('2025-06-01', '2025-07-01'), '24.5'],
    ['P12 began 20 January', '2025-01-20', undefined, period('2025-01-01', '2025-02-01'), '18.97'],
    ['active throughout', undefined, undefined, period('2025-01-01', '2025-02-01'), '49'],
    ['ended before', undefined, '2024-12-01', period('2025-01-01', '2025-02-01'), '0'],
  ])('%s', (_name, start, end, window, charge) => {
    const share = activeShare(
      { start: at(start ?? '2024-01-01'), end: end === undefined ? undefined : at(end) },
      window,
    );
    expect(formatDecimal(prorate(money('49'), share, 'usd'))).toBe(charge);
  });
});

test('allowances and grants of a short first period', () => {
  const six31sts = remainingShare(period('2024-12-01', '2025-01-01'), at('2024-12-26'));
  expect(formatDecimal(prorateLimit(decimal('1000'), six31sts))).toBe('194');
  expect(formatDecimal(prorateCredits(decimal('100'), six31sts))).toBe('19.35483871');
});

test.each([
  ['E15 two lines take it all', '33.33', ['20', '15'], ['0', '1.67'], '0'],
  ['E15 one line cannot', '33.33', ['20'], ['0'], '13.33'],
])('opening credit of a replaced subscription: %s', (_name, credit, lines, reduced, unused) => {
  const result = applyOpeningCredit(money(credit), lines.map(money));
  expect(result.lines.map(formatDecimal)).toEqual(reduced);
  expect(formatDecimal(result.unused)).toBe(unused);
});

describe('for any period and price', () => {
  const cuts = fc.record({
    start: instants,
    lengths: fc.array(fc.integer({ min: 1, max: 40 * DAY }), { minLength: 1, maxLength: 6 }),
    full: moneyAmounts,
    currency: currencies,
  });

  test('the whole period costs the whole price', () => {
    fc.assert(
      fc.property(cuts, ({ start, lengths, full, currency }) => {
        const whole = { start, end: start + lengths.reduce((a, b) => a + b) + 2 * SECOND };
        const price = roundToCurrency(full, currency);
        expect(prorate(full, prorationCoefficient(whole, start), currency).eq(price)).toBe(true);
        expect(prorate(full, activeShare({ start }, whole), currency).eq(price)).toBe(true);
      }),
    );
  });

  test('the parts add up to the whole, within half a minor unit for every part', () => {
    fc.assert(
      fc.property(cuts, ({ start, lengths, full, currency }) => {
        const end = start + lengths.reduce((a, b) => a + b);
        let from = start;
        const parts = lengths.map((length) => {
          const active = { start: from, end: from + length };
          from += length;
          return prorate(full, activeShare(active, { start, end }), currency);
        });
        const drift = sum(parts).minus(roundToCurrency(full, currency)).abs();
        expect(drift.lte(roundingTolerance(currency).times(parts.length + 1))).toBe(true);
      }),
    );
  });

  test('later changes cost no more, and a credit mirrors its charge', () => {
    fc.assert(
      fc.property(cuts, fc.nat({ max: 100 }), fc.nat({ max: 100 }), ({ start, lengths, full, currency }, a, b) => {
        const length = lengths.reduce((x, y) => x + y) + 2 * SECOND;
        const within = { start, end: start + length };
        const moment = (percent: number) => start + Math.floor((length * percent) / 100);
        const early = prorate(full, prorationCoefficient(within, moment(Math.min(a, b))), currency);
        const late = prorate(full, prorationCoefficient(within, moment(Math.max(a, b))), currency);
        expect(late.lte(early)).toBe(true);
        expect(late.gte(ZERO)).toBe(true);
        const credit = proratedCredit(full, prorationCoefficient(within, moment(a)), currency);
        expect(credit.eq(prorate(full, prorationCoefficient(within, moment(a)), currency).negated())).toBe(true);
      }),
    );
  });

  test('a credit never exceeds what was charged and not yet given back', () => {
    fc.assert(
      fc.property(
        moneyAmounts,
        moneyAmounts,
        moneyAmounts,
        fc.nat({ max: 100 }),
        (full, charged, credited, percent) => {
          const credit = proratedCredit(full, new Decimal(percent).div(100), 'usd', { charged, credited }).negated();
          expect(credit.lte(Decimal.max(charged.minus(credited), 0))).toBe(true);
          expect(credit.gte(ZERO)).toBe(true);
        },
      ),
    );
  });
});
