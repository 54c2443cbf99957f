import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, formatDecimal, sum, ZERO } from '../decimal.ts';
import { currencyPrecision, roundToCurrency } from '../money.ts';
import { currencies, scaled } from '../testing/arbitraries.ts';
import type { Trace } from '../trace.ts';
import { computeInvoice, finalizeInvoice, PIPELINE, totalInvoice } from './pipeline.ts';
import type { ChargedLine, Coupon, InvoiceState, InvoiceTerms, TaxRate } from './state.ts';

const usage = (id: string, amount: string): ChargedLine => ({ id, priceType: 'USAGE', amount: decimal(amount) });
const fee = (id: string, amount: string): ChargedLine => ({ id, priceType: 'FIXED', amount: decimal(amount) });
const percent = (percentageOff: string): Coupon => ({
  kind: 'percentage',
  id: 'pct',
  percentageOff: decimal(percentageOff),
});
const off = (amountOff: string): Coupon => ({ kind: 'fixed', id: 'off', amountOff: decimal(amountOff) });
const tax = (value: string): TaxRate => ({ kind: 'percentage', id: `tax_${value}`, value: decimal(value) });
const levy = (value: string): TaxRate => ({ kind: 'fixed', id: `levy_${value}`, value: decimal(value) });
const wallet = (id: string, balance: string) => ({ id, balance: decimal(balance) });

interface Case {
  name: string;
  lines: ChargedLine[];
  terms: Partial<InvoiceTerms>;
  subtotal: string;
  discount: string;
  credits: string;
  tax: string;
  total: string;
  /** Per line: discount of its own coupons, share of the invoice's, credits. */
  perLine?: string[][];
}

const CASES: Case[] = [
  {
    name: 'E1 opening invoice',
    lines: [fee('base', '49')],
    terms: { taxRates: [tax('8.25')] },
    subtotal: '49',
    discount: '0',
    credits: '0',
    tax: '4.04',
    total: '53.04',
  },
  {
    name: 'E2 coupons on both levels, credits and tax',
    lines: [usage('api', '80'), fee('monthly', '20')],
    terms: {
      lineCoupons: [{ lineId: 'api', coupon: percent('25') }],
      invoiceCoupons: [off('10')],
      wallets: [wallet('w', '5')],
      taxRates: [tax('8.25')],
    },
    subtotal: '100',
    discount: '30',
    credits: '5',
    tax: '5.78',
    total: '70.78',
    perLine: [
      ['20', '7.5', '5'],
      ['0', '2.5', '0'],
    ],
  },
  {
    name: 'E3 renewal with usage, coupon, credits and tax',
    lines: [usage('api', '246'), fee('next month', '99')],
    terms: { invoiceCoupons: [percent('20')], wallets: [wallet('w', '50')], taxRates: [tax('10')] },
    subtotal: '345',
    discount: '69',
    credits: '50',
    tax: '27.6',
    total: '253.6',
    perLine: [
      ['0', '49.2', '50'],
      ['0', '19.8', '0'],
    ],
  },
  {
    name: 'E8 short first period, prorated',
    lines: [fee('base', '16')],
    terms: { taxRates: [tax('10')] },
    subtotal: '16',
    discount: '0',
    credits: '0',
    tax: '1.6',
    total: '17.6',
  },
  {
    name: 'E8 a coupon larger than the invoice',
    lines: [fee('base', '16')],
    terms: { invoiceCoupons: [off('20')], taxRates: [tax('10')] },
    subtotal: '16',
    discount: '16',
    credits: '0',
    tax: '0',
    total: '0',
  },
  {
    name: 'E9 yen',
    lines: [fee('base', '3333')],
    terms: { currency: 'jpy', taxRates: [tax('10')] },
    subtotal: '3333',
    discount: '0',
    credits: '0',
    tax: '333',
    total: '3666',
  },
  {
    name: 'E10 two coupons on a line, one on the invoice',
    lines: [fee('seats', '80'), fee('support', '20')],
    terms: {
      lineCoupons: [
        { lineId: 'seats', coupon: percent('25') },
        { lineId: 'seats', coupon: off('10') },
      ],
      invoiceCoupons: [percent('10')],
      taxRates: [tax('8.875')],
    },
    subtotal: '100',
    discount: '37',
    credits: '0',
    tax: '5.59',
    total: '68.59',
    perLine: [
      ['30', '5', '0'],
      ['0', '2', '0'],
    ],
  },
  {
    name: 'E10 coupons on a line that together exceed it',
    lines: [fee('seats', '100')],
    terms: {
      lineCoupons: [
        { lineId: 'seats', coupon: percent('60') },
        { lineId: 'seats', coupon: percent('60') },
      ],
      invoiceCoupons: [percent('10')],
      taxRates: [tax('10')],
    },
    subtotal: '100',
    discount: '120',
    credits: '0',
    tax: '0',
    total: '0',
    perLine: [['120', '0', '0']],
  },
  {
    name: 'E11 a discount over thirds',
    lines: [fee('a', '33.34'), fee('b', '33.33'), fee('c', '33.33')],
    terms: { invoiceCoupons: [off('10')] },
    subtotal: '100',
    discount: '10',
    credits: '0',
    tax: '0',
    total: '90',
    perLine: [
      ['0', '3.33', '0'],
      ['0', '3.33', '0'],
      ['0', '3.34', '0'],
    ],
  },
  {
    name: 'E13 seats added mid-period',
    lines: [fee('seats', '203.94')],
    terms: { taxRates: [tax('10')] },
    subtotal: '203.94',
    discount: '0',
    credits: '0',
    tax: '20.39',
    total: '224.33',
  },
  {
    name: 'E14 a plan change nets a credit and a charge',
    lines: [fee('old', '-33.33'), fee('new', '66.67')],
    terms: { taxRates: [tax('8.25')] },
    subtotal: '33.34',
    discount: '0',
    credits: '0',
    tax: '2.75',
    total: '36.09',
  },
  {
    name: 'E18 a one-off invoice',
    lines: [fee('a', '250'), fee('b', '120')],
    terms: { invoiceCoupons: [percent('15')], taxRates: [tax('7'), levy('2')] },
    subtotal: '370',
    discount: '55.5',
    credits: '0',
    tax: '24.02',
    total: '338.52',
  },
  {
    name: 'E18 two rates on one base',
    lines: [fee('a', '99.99')],
    terms: { taxRates: [tax('6'), tax('2')] },
    subtotal: '99.99',
    discount: '0',
    credits: '0',
    tax: '8',
    total: '107.99',
  },
  {
    name: 'coupons one after the other on what is left',
    lines: [fee('a', '60'), fee('b', '40')],
    terms: { lineCoupons: [{ lineId: 'a', coupon: percent('10') }], invoiceCoupons: [percent('10'), off('5')] },
    subtotal: '100',
    discount: '20.4',
    credits: '0',
    tax: '0',
    total: '79.6',
  },
  {
    name: 'taxes do not see credits and do not compound',
    lines: [usage('a', '100')],
    terms: { invoiceCoupons: [off('20')], wallets: [wallet('w', '30')], taxRates: [tax('10'), tax('2.5'), levy('1')] },
    subtotal: '100',
    discount: '20',
    credits: '30',
    tax: '11',
    total: '61',
  },
  {
    name: 'a fixed tax is due on nothing',
    lines: [fee('a', '10')],
    terms: { invoiceCoupons: [percent('100')], taxRates: [levy('1')] },
    subtotal: '10',
    discount: '10',
    credits: '0',
    tax: '1',
    total: '1',
  },
  {
    name: 'the largest wallet first, whole cents only, never for fees',
    lines: [usage('a', '10'), fee('b', '50'), usage('c', '20')],
    terms: { wallets: [wallet('small', '3.009'), wallet('dust', '0.009'), wallet('large', '12.5')] },
    subtotal: '80',
    discount: '0',
    credits: '15.5',
    tax: '0',
    total: '64.5',
    perLine: [
      ['0', '0', '10'],
      ['0', '0', '0'],
      ['0', '0', '5.5'],
    ],
  },
];

const totals = (state: InvoiceState) => ({
  subtotal: formatDecimal(state.subtotal),
  discount: formatDecimal(state.totalDiscount),
  credits: formatDecimal(state.totalPrepaidCredits),
  tax: formatDecimal(state.totalTax),
  total: formatDecimal(state.total),
});

test.each(CASES)('$name', ({ name: _name, lines, terms, perLine, ...expected }) => {
  const state = totalInvoice(lines, { currency: 'usd', ...terms });
  expect(totals(state)).toEqual(expected);
  if (perLine === undefined) return;
  expect(
    state.lines.map((line) => [line.lineDiscount, line.invoiceDiscount, line.prepaidCredits].map(formatDecimal)),
  ).toEqual(perLine);
});

test('which wallet paid for which line', () => {
  const wallets = [wallet('small', '3'), wallet('large', '12.5')];
  const state = totalInvoice([usage('a', '10'), usage('b', '20')], { currency: 'usd', wallets });
  expect(state.walletDebits.map(({ walletId, lineId, amount }) => [walletId, lineId, formatDecimal(amount)])).toEqual([
    ['large', 'a', '10'],
    ['large', 'b', '2.5'],
    ['small', 'b', '3'],
  ]);
});

describe('the order of the steps', () => {
  test('is written once', () => {
    expect(PIPELINE.map((step) => step.name)).toEqual([
      'subtotal',
      'line coupons',
      'invoice coupons',
      'prepaid credits',
      'taxes',
      'total',
    ]);
  });

  test('E1 a draft has neither credits nor taxes, and finalizing twice changes nothing', () => {
    const terms = { currency: 'usd', wallets: [wallet('w', '5')], taxRates: [tax('8.25')] };
    const draft = computeInvoice([usage('base', '49')], terms);
    expect(totals(draft)).toMatchObject({ total: '49', tax: '0', credits: '0' });
    const final = finalizeInvoice(draft, terms);
    expect(totals(final)).toMatchObject({ total: '48.04', tax: '4.04', credits: '5' });
    expect(finalizeInvoice(final, terms)).toEqual(final);
  });

  test('the explanation has every step in that order', () => {
    const trace: Trace = [];
    const terms: InvoiceTerms = {
      currency: 'usd',
      lineCoupons: [{ lineId: 'api', coupon: percent('25') }],
      invoiceCoupons: [off('10')],
      wallets: [wallet('w', '5')],
      taxRates: [tax('8.25')],
    };
    totalInvoice([usage('api', '80'), fee('monthly', '20')], terms, trace);
    expect(trace.map((step) => [step.step, 'amount' in step ? formatDecimal(step.amount) : ''])).toEqual([
      ['discount', '20'],
      ['discount', '10'],
      ['discount_share', '7.5'],
      ['discount_share', '2.5'],
      ['total', '70'],
      ['credit', '5'],
      ['tax', '5.78'],
      ['total', '70.78'],
    ]);
  });
});

test('for any invoice the parts are the whole, in minor units, and nothing is below 0', () => {
  const invoices = fc.record({
    currency: currencies,
    lines: fc.array(fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 50_000n })), { maxLength: 6 }),
    percents: fc.array(fc.bigInt({ min: 0n, max: 1_000_000n }), { maxLength: 3 }),
    offs: fc.array(fc.bigInt({ min: 0n, max: 20_000n }), { maxLength: 2 }),
    taxes: fc.array(fc.bigInt({ min: 0n, max: 300_000n }), { maxLength: 3 }),
    balances: fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(invoices, ({ currency, lines, percents, offs, taxes, balances }) => {
      const charged = lines.map(([isUsage, minor], index): ChargedLine => {
        return {
          id: `${index}`,
          priceType: isUsage ? 'USAGE' : 'FIXED',
          amount: scaled(minor, currencyPrecision(currency)),
        };
      });
      const wallets = balances.map((nano, index) => ({
        id: `${index}`,
        balance: scaled(nano, 7),
      }));
      const state = totalInvoice(charged, {
        currency,
        wallets,
        invoiceCoupons: [
          ...percents.map((value) => percent(formatDecimal(scaled(value, 4)))),
          ...offs.map((value) => off(formatDecimal(scaled(value, 2)))),
        ],
        taxRates: taxes.map((value) => tax(formatDecimal(scaled(value, 4)))),
      });
      expect(sum(state.lines.map((line) => line.amount)).eq(state.subtotal)).toBe(true);
      expect(sum(state.lines.map((line) => line.invoiceDiscount)).eq(state.totalDiscount)).toBe(true);
      expect(sum(state.lines.map((line) => line.prepaidCredits)).eq(state.totalPrepaidCredits)).toBe(true);
      expect(sum(state.taxes.map((applied) => applied.amount)).eq(state.totalTax)).toBe(true);
      for (const amount of [state.totalDiscount, state.totalPrepaidCredits, state.totalTax, state.total]) {
        expect(amount.gte(ZERO)).toBe(true);
      }
      const due = state.subtotal.minus(state.totalDiscount).minus(state.totalPrepaidCredits).plus(state.totalTax);
      expect(state.total.eq(due)).toBe(true);
      expect(state.totalPrepaidCredits.eq(roundToCurrency(state.totalPrepaidCredits, currency))).toBe(true);
      for (const { id, balance } of wallets) {
        const spent = sum(state.walletDebits.filter((debit) => debit.walletId === id).map((debit) => debit.amount));
        expect(spent.lte(balance)).toBe(true);
      }
      for (const line of state.lines) {
        const left = line.amount.minus(line.lineDiscount).minus(line.invoiceDiscount).minus(line.prepaidCredits);
        expect(left.gte(ZERO)).toBe(true);
      }
    }),
  );
});
