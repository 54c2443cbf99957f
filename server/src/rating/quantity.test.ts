import { expect, test } from 'vitest';
import { decimal, formatDecimal } from './decimal.ts';
import type { PriceType } from './prices/enums.ts';
import { initialQuantity, inReportingUnit } from './quantity.ts';

test.each<[string, PriceType, string | undefined, string | undefined, string]>([
  ['usage starts at nothing', 'USAGE', '5', undefined, '0'],
  ['a fixed price is bought once', 'FIXED', undefined, undefined, '1'],
  ['or as often as asked', 'FIXED', '7', '5', '7'],
  ['also less than the minimum', 'FIXED', '2', '5', '2'],
  ['the minimum where nothing was asked', 'FIXED', undefined, '5', '5'],
  ['asking for 0 is asking for nothing', 'FIXED', '0', '5', '5'],
  ['a minimum of 0 is none', 'FIXED', undefined, '0', '1'],
])('%s', (_name, type, requested, minimum, quantity) => {
  const optional = (text?: string) => (text === undefined ? undefined : decimal(text));
  expect(formatDecimal(initialQuantity(type, optional(requested), optional(minimum)))).toBe(quantity);
});

test.each([
  ['2048', '1024', '2'],
  ['1000', '1024', '0.98'],
  ['1', '3', '0.33'],
])('%s units at %s a unit are shown as %s', (usage, rate, shown) => {
  expect(formatDecimal(inReportingUnit(decimal(usage), decimal(rate)))).toBe(shown);
});
