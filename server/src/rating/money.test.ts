import { describe, expect, test } from 'vitest';
import { decimal, formatDecimal } from './decimal.ts';
import {
  currencyPrecision,
  displayAmount,
  displayTotal,
  roundDownToCurrency,
  roundingTolerance,
  roundToCurrency,
  toMinorUnits,
} from './money.ts';

test.each([
  ['usd', 2],
  ['JPY', 0],
  ['vnd', 0],
  ['krw', 0],
  ['clp', 0],
  ['kwd', 3],
  ['CLF', 4],
  ['bhd', 2],
  ['isk', 2],
  ['constructor', 2],
])('%s has %i decimals', (currency, precision) => {
  expect(currencyPrecision(currency)).toBe(precision);
});

test.each([
  ['10.275', 'usd', '10.28'],
  ['-10.275', 'usd', '-10.28'],
  ['1000.5', 'jpy', '1001'],
  ['61.725', 'usd', '61.73'],
  ['0.0075', 'usd', '0.01'],
  ['1023.3', 'jpy', '1023'],
  ['1.23456', 'kwd', '1.235'],
  ['1.23456', 'clf', '1.2346'],
  ['0.004999999999999999999999999999', 'usd', '0'],
])('%s %s is charged as %s', (amount, currency, charged) => {
  expect(formatDecimal(roundToCurrency(decimal(amount), currency))).toBe(charged);
});

test('what a wallet can pay is rounded down', () => {
  expect(formatDecimal(roundDownToCurrency(decimal('5.009'), 'usd'))).toBe('5');
  expect(formatDecimal(roundDownToCurrency(decimal('0.9'), 'jpy'))).toBe('0');
});

test('a rounding moves an amount by at most half a minor unit', () => {
  expect(formatDecimal(roundingTolerance('usd'))).toBe('0.005');
  expect(formatDecimal(roundingTolerance('jpy'))).toBe('0.5');
  expect(formatDecimal(roundingTolerance('clf'))).toBe('0.00005');
});

describe('shown to a person', () => {
  test.each([
    ['0.0025', 'usd', '$0.0025'],
    ['12.50', 'usd', '$12.5'],
    ['10', 'aud', 'AUS10'],
    ['10', 'INR', '₹10'],
    ['10', 'hkd', 'HK$10'],
    ['10', 'kwd', 'KD10'],
    ['10', 'xyz', 'XYZ10'],
  ])('price %s %s is %s', (amount, currency, shown) => {
    expect(displayAmount(decimal(amount), currency)).toBe(shown);
  });

  test.each([
    ['0.0075', 'usd', '$0.01'],
    ['1000.5', 'jpy', '¥1001'],
    ['10.129', 'xyz', '10.13'],
  ])('usage total %s %s is %s', (amount, currency, shown) => {
    expect(displayTotal(decimal(amount), currency)).toBe(shown);
  });
});

test.each([
  ['10.999', 'usd', 1099n],
  ['1000.9', 'jpy', 1000n],
  ['1.2345', 'kwd', 1234n],
  ['-5', 'usd', 0n],
])('%s %s is %s minor units for a payment provider', (amount, currency, minor) => {
  expect(toMinorUnits(decimal(amount), currency)).toBe(minor);
});
