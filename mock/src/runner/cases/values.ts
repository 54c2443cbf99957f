import { generate } from '../../answers/generate.ts';
import type { Random } from '../../answers/random.ts';
import { NothingFits } from '../../answers/text.ts';
import { resolveSchema, type Schema } from '../../contract/schema.ts';

/** A value to try, and why. */
export interface Trial {
  readonly value: unknown;
  /** What is odd about it, in a few words: `one character too long`. */
  readonly why: string;
}

/** Stands for a member that is left out. */
export const LEFT_OUT = Symbol('left out');

const INJECTIONS = [
  `'; drop table customers; --`,
  `" or "1"="1`,
  '{"$gt":""}',
  '$' + '{jndi:ldap://127.0.0.1/a}',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '../../../../etc/passwd',
  '%00%0d%0aX-Injected: 1',
  '__proto__',
  '=HYPERLINK("http://127.0.0.1")',
];

const UNICODE = [
  'Zażółć gęślą jaźń',
  '日本語のテキスト',
  '👩‍👩‍👧‍👦 family',
  'e\u0301 and \u00e9',
  '\u202etxet desrever',
  '\ufeffbom',
  'nul\u0000byte',
  'lone \ud800 surrogate',
  'line\nbreak\ttab',
  ' ',
];

const MISTYPED: readonly Trial[] = [
  { value: null, why: 'null' },
  { value: 'text', why: 'a text' },
  { value: 12.5, why: 'a number' },
  { value: true, why: 'a boolean' },
  { value: {}, why: 'an empty object' },
  { value: [], why: 'an empty list' },
  { value: [[]], why: 'a list in a list' },
];

/** Values for one place: at its borders, beyond them, of the wrong type, odd in every way that strings can be. */
export function trialsOf(schema: Schema, random: Random): Trial[] {
  const resolved = resolveSchema(schema);
  const trials: Trial[] = [{ value: LEFT_OUT, why: 'left out' }, ...MISTYPED];
  if (resolved.enum) {
    trials.push({ value: 'NO_SUCH_VALUE', why: 'an unknown value of a list' });
    for (const value of resolved.enum) trials.push({ value, why: 'a value of its list' });
  }
  const alternative = resolved.anyOf?.[0] ?? resolved.oneOf?.[0];
  if (alternative) return [...trials, ...trialsOf(alternative, random)];
  switch (resolved.type) {
    case 'string':
      trials.push(...textTrials(resolved, random));
      break;
    case 'integer':
    case 'number':
      trials.push(...numberTrials(resolved));
      break;
    case 'array':
      trials.push(...listTrials(resolved, random));
      break;
    default:
  }
  trials.push(...madeUp(schema, random, 1, ([value]) => ({ value, why: 'made up from its schema' })));
  return trials;
}

/** A trial of values that chance makes; none where the schema cannot be met by chance. */
function madeUp(schema: Schema, random: Random, count: number, trial: (values: unknown[]) => Trial): Trial[] {
  try {
    return [trial(Array.from({ length: count }, () => generate(schema, random)))];
  } catch (error) {
    if (error instanceof NothingFits) return [];
    throw error;
  }
}

function textTrials(schema: Schema, random: Random): Trial[] {
  const { minLength = 0, maxLength, format } = schema;
  const trials: Trial[] = [{ value: '', why: 'empty' }];
  if (minLength > 0) trials.push({ value: 'a'.repeat(minLength), why: 'as short as may be' });
  if (minLength > 1) trials.push({ value: 'a'.repeat(minLength - 1), why: 'one character too short' });
  if (maxLength !== undefined) {
    trials.push(
      { value: 'a'.repeat(maxLength), why: 'as long as may be' },
      { value: '😀'.repeat(maxLength), why: 'as long as may be, of four bytes each' },
      { value: 'a'.repeat(maxLength + 1), why: 'one character too long' },
    );
  }
  if (format === 'date-time') {
    for (const value of [
      'tomorrow',
      '2025-02-30T00:00:00Z',
      '2025-01-01',
      '0000-01-01T00:00:00Z',
      '+275760-09-13T00:00:01Z',
    ])
      trials.push({ value, why: 'not an instant, or a far one' });
    trials.push({ value: '2016-12-31T23:59:59.999999999+05:30', why: 'an instant with nanoseconds and an offset' });
    return trials;
  }
  if (format === 'decimal') {
    for (const value of [
      'NaN',
      'Infinity',
      '1e400',
      '1e5',
      '-1',
      '-0',
      '0',
      '1,5',
      '0x10',
      '9'.repeat(41),
      `0.${'1'.repeat(41)}`,
    ])
      trials.push({ value, why: 'a decimal at an edge' });
    return trials;
  }
  trials.push({ value: 'x'.repeat(100_000), why: 'a hundred thousand characters' });
  for (const value of UNICODE) trials.push({ value, why: 'odd Unicode' });
  for (const value of INJECTIONS) trials.push({ value, why: 'an injection' });
  trials.push(
    { value: `cust_01${'Z'.repeat(24)}`, why: 'an id of nobody' },
    { value: random.pick(UNICODE), why: 'odd Unicode' },
  );
  return trials;
}

function numberTrials({ minimum, maximum }: Schema): Trial[] {
  const trials: Trial[] = [0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e21, 5e-324].map((value) => ({
    value,
    why: 'a number at an edge',
  }));
  if (minimum !== undefined)
    trials.push({ value: minimum, why: 'as small as may be' }, { value: minimum - 1, why: 'one too small' });
  if (maximum !== undefined)
    trials.push({ value: maximum, why: 'as large as may be' }, { value: maximum + 1, why: 'one too large' });
  return trials;
}

function listTrials({ items = {}, minItems, maxItems }: Schema, random: Random): Trial[] {
  const list = (length: number, why: string) => madeUp(items, random, length, (value) => ({ value, why }));
  const trials: Trial[] = [{ value: [null], why: 'a list of null' }, ...list(2, 'two made-up entries')];
  if (minItems) trials.push(...list(minItems - 1, 'one entry too few'));
  if (maxItems !== undefined && maxItems <= 1000) trials.push(...list(maxItems + 1, 'one entry too many'));
  return trials;
}
