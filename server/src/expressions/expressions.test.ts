import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../rating/decimal.ts';
import { compileExpression, expressionFault } from './index.ts';

const run = (text: string, properties: Record<string, unknown>) =>
  compileExpression(text).value(properties)?.toString();

describe('an expression gives', () => {
  const cases: [string, Record<string, unknown>, string][] = [
    ['total / 4', { total: 10 }, '2.5'],
    ['input_tokens * 2 + output_tokens', { input_tokens: 10, output_tokens: 5 }, '25'],
    ['ceil(seconds / 60)', { seconds: 61 }, '2'],
    ['duration <= 10 ? 0 : ceil(duration / 15) * 15', { duration: 8 }, '0'],
    ['duration <= 10 ? 0 : ceil(duration / 15) * 15', { duration: 12 }, '15'],
    ['duration <= 10 ? 0 : ceil(duration / 15) * 15', { duration: 18 }, '30'],
    ['floor(min(a, b) * c)', { a: 5.7, b: 6, c: 1.5 }, '8'],
    ['round(x)', { x: -0.5 }, '-1'],
    ['round(x)', { x: 2.5 }, '3'],
    ['pow(x, y)', { x: 0, y: 0 }, '1'],
    // Exact, where binary numbers would give 0.30000000000000004.
    ['a + b', { a: 0.1, b: 0.2 }, '0.3'],
    ['a * 0.12345678901234567890123', { a: 1 }, '0.12345678901234567890123'],
    ['5 / 2 * a', { a: 1 }, '2.5'],
    ['0x10 * a', { a: 2 }, '32'],
    ['-a - -3', { a: 1 }, '2'],
    ['max(a, b) - abs(b)', { a: 1, b: -4 }, '-3'],
    ['sqrt(a)', { a: 9 }, '3'],
    ['log(a)', { a: 1 }, '0'],
    ['pow(a, 0.5)', { a: 16 }, '4'],
    ['double(int(a) % int(3))', { a: 7.9 }, '1'],
    ['int(a) / int(2)', { a: -7.9 }, '-3'],
    ['a in [1, 2] ? 10 : 20', { a: 2 }, '10'],
    ['a in [1, 2] ? 10 : 20', { a: 3 }, '20'],
    ['!(a > 1) && b != 2 || a == 7 ? 1 : 0', { a: 7, b: 2 }, '1'],
    ['duration + timestamp + size', { duration: 1, timestamp: 2, size: 3 }, '6'],
    // Properties that are absent, and numbers written as text.
    ['a + b', { a: 1 }, '1'],
    ['a + b', { a: ' 1.5 ', b: '1e2' }, '101.5'],
    ['constructor + toString', {}, '0'],
    // One side that decides is enough.
    ['1 / a > 1 || true ? 5 : 6', { a: 0 }, '5'],
    ['true || 1 / a > 1 ? 5 : 6', { a: 0 }, '5'],
    ['false && 1 / a > 1 ? 5 : 6', { a: 0 }, '6'],
    ['a > 0 ? 1 / a : 0', { a: 0 }, '0'],
  ];
  test.each(cases)('%s with %j: %s', (text, properties, expected) => {
    expect(run(text, properties)).toBe(expected);
  });
});

describe('an expression gives nothing', () => {
  const cases: [string, Record<string, unknown>][] = [
    ['1 / a', { a: 0 }],
    ['int(1) / int(a)', { a: 0 }],
    ['int(1) % int(a)', { a: 0 }],
    ['sqrt(a)', { a: -1 }],
    ['log(a)', { a: 0 }],
    ['pow(a, b)', { a: 10, b: 400 }],
    ['pow(a, b)', { a: 10, b: 1e15 }],
    ['pow(a, 0.5)', { a: -1 }],
    ['pow(a, -1)', { a: 0 }],
    ['a * a', { a: 1e200 }],
    ['int(a) * int(a)', { a: 1e12 }],
    ['int(a)', { a: 1e30 }],
    ['1 / a > 1 || a > 5 ? 5 : 6', { a: 0 }],
    ...[true, null, '', '  ', 'ten', '0x10', 'Infinity', 'NaN', [1], { b: 1 }].map(
      (a): [string, Record<string, unknown>] => ['a + 1', { a }],
    ),
  ];
  test.each(cases)('%s with %j', (text, properties) => {
    expect(run(text, properties)).toBeUndefined();
  });
});

describe('an expression is refused', () => {
  test.each([
    ['1 + 2', 'at least one property'],
    ['', 'EOF'],
    ['a +', 'EOF'],
    ['a = b', '='],
    ['a % 2', '%'],
    ['a + int(b)', 'double + int'],
    ["a == 'x'", "'x'"],
    ['a == null', 'null'],
    ['a.b', 'a.b'],
    ['a[0]', 'a[0]'],
    ['has(a.b)', 'has'],
    ['[a].exists(y, y > 1)', 'exists'],
    ['{1: a}', '{'],
    ['[a]', '[a]'],
    ['a in b', 'list'],
    ['max(a)', 'max(double)'],
    ['max(a, b, c)', 'max(double, double, double)'],
    ['median(a)', 'median'],
    ['string(a)', 'string'],
    ['constructor(a)', 'constructor'],
    ['a ? 1 : 2', 'bool'],
    ['a > 1', 'bool'],
    ['a > 1 ? 1 : true', 'type'],
    ['a && b', 'bool'],
    ['while + a', 'while'],
    ['int + a', 'int'],
    ['a * 1e400', '1e400'],
  ])('%s', (text, part) => {
    expect(expressionFault(text)).toContain(part);
  });

  test('that is nested too deep; one that is merely long is not', () => {
    expect(expressionFault(`${'('.repeat(900)}a${')'.repeat(900)}`)).toContain('Depth');
    expect(run(`${'-'.repeat(1900)}a`, { a: 1 })).toBe('1');
    expect(expressionFault(`${'a+'.repeat(900)}a`)).toBeUndefined();
  });
});

test.each([
  ['powers of powers', 'pow(pow(pow(pow(a,300),300),300),300)', { a: '10' }],
  ['a product of six hundred', Array(600).fill('a').join('*'), { a: '1e300' }],
  ['an endless exponent', 'pow(a, b)', { a: '1.0000001', b: '1000000000000' }],
])('%s leave the range of doubles and give nothing, instead of a number of a million digits', (_what, text, values) => {
  expect(compileExpression(text).value(values)).toBeUndefined();
});

test('a product of six hundred fractions keeps a bounded number of digits', () => {
  const value = compileExpression(Array(600).fill('a').join('*')).value({ a: '1.23456789012345' });
  expect(value?.toFixed().length).toBeLessThan(1000);
});

test('an expression tells what it reads', () => {
  expect(compileExpression('a * 2 + max(b, a)').identifiers).toEqual(['a', 'b']);
});

test('arithmetic is that of decimals', () => {
  const amount = fc.tuple(fc.integer(), fc.integer({ min: 0, max: 12 })).map(([n, e]) => new Decimal(n).div(10 ** e));
  const sums = compileExpression('a * b + c - 3');
  fc.assert(
    fc.property(amount, amount, amount, (a, b, c) => {
      const value = sums.value({ a: a.toFixed(), b: b.toFixed(), c: c.toFixed() });
      expect(value?.toFixed()).toBe(a.times(b).plus(c).minus(3).toFixed());
    }),
  );
});
