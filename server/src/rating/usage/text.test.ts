import { expect, test } from 'vitest';
import { formatDecimal } from '../decimal.ts';
import { meterText, propertyNumber, rawText } from './text.ts';

test.each([
  [100000, '100000'],
  [999999, '999999'],
  [123456.7, '123456.7'],
  [20.0, '20'],
  [1000000, '1e+06'],
  [2097152, '2.097152e+06'],
  [123456789, '1.23456789e+08'],
  [0.0001, '0.0001'],
  [0.00001, '1e-05'],
  [-2097152, '-2.097152e+06'],
  [1e300, '1e+300'],
  [0, '0'],
  [-0, '0'],
  ['1000000', '1000000'],
  ['', ''],
  [true, 'true'],
  [null, '<nil>'],
  [[1, 'x'], '[1 x]'],
  [[], '[]'],
  [{ b: 1, a: [null] }, 'map[a:[<nil>] b:1]'],
])('a meter writes %j as %s', (value, text) => {
  expect(meterText(value)).toBe(text);
});

test.each([
  [1000000, '1000000'],
  ['x', 'x'],
  [false, 'false'],
  [null, ''],
  [undefined, ''],
  [[1, 'x'], '[1,"x"]'],
])('a raw query writes %j as "%s"', (value, text) => {
  expect(rawText(value)).toBe(text);
});

test.each([
  [7, '7'],
  [0.1, '0.1'],
  ['7', '7'],
  ['1e3', '1000'],
  ['-2.5', '-2.5'],
  [' 7', '0'],
  ['7x', '0'],
  ['x', '0'],
  ['', '0'],
  ['0x10', '0'],
  ['Infinity', '0'],
  ['1e9999', '0'],
  [true, '0'],
  [null, '0'],
  [undefined, '0'],
  [[7], '0'],
  [{ valueOf: 7 }, '0'],
])('%j counts as %s', (value, number) => {
  expect(formatDecimal(propertyNumber(value))).toBe(number);
});
