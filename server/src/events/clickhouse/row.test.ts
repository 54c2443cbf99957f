import { expect, test } from 'vitest';
import { sql } from '../../db/index.ts';
import { jsonText, meaningText, rowOf, valuesOf } from './row.ts';
import { written } from './statement.ts';

const SCOPE = { tenantId: 't', environmentId: 'e' };
/** What a row says of one property, given as JSON: as a number, as text, and the other spellings. */
function said(value: string): unknown[] {
  const row = rowOf(valuesOf(`"id","n","c","","2025-09-01T00:00:00.5Z",true,"",{"v":${value}}`), SCOPE, new Date(0));
  const [numbers, texts, spellings] = row.slice(-3) as Record<string, string>[];
  return [numbers?.v, texts?.v, spellings?.mv, spellings?.gv];
}

test.each<
  [json: string, number: string | undefined, text: string | undefined, inMeters?: string | undefined, group?: string]
>([
  ['"eu"', undefined, 'eu'],
  ['""', undefined, ''],
  ['"1e3"', '1000', '1e3'],
  ['" 7"', undefined, ' 7'],
  ['7', '7', '7'],
  ['0', undefined, '0'],
  ['1000000', '1000000', '1000000', '1e+06'],
  ['1e21', '1000000000000000000000', '1000000000000000000000', '1e+21'],
  ['0.00001', '0.00001', '0.00001', '1e-05'],
  [
    '12345678901234567.10',
    '12345678901234567.1',
    '12345678901234567.10',
    '1.2345678901234568e+16',
    '12345678901234567.1',
  ],
  ['1.50e1', '15', '15.0', '15', '15'],
  ['-0.0e1', undefined, '0', undefined],
  ['1e31', undefined, `1${'0'.repeat(31)}`, '1e+31'],
  ['true', undefined, 'true'],
  ['null', undefined, undefined, '<nil>'],
  ['[1,"x",null]', undefined, '[1, "x", null]', '[1 x <nil>]'],
  ['{"bb":1,"a":[]}', undefined, '{"a": [], "bb": 1}', 'map[a:[] bb:1]'],
])('%s', (json, ...expected) => {
  expect(said(json)).toEqual([...expected, undefined, undefined].slice(0, 4));
});

test('JSON that means the same has one text, whatever its spelling', () => {
  const meaning = (row: string) => meaningText(valuesOf(row));
  expect(meaning('{"a":1.0e0,"b":[1]}')).toBe(meaning('{"b":[1],"a":1}'));
  expect(meaning('{"a":1}')).not.toBe(meaning('{"a":"1"}'));
  expect(jsonText(JSON.parse('{"é":"\\"\\u0001"}'))).toBe('{"é": "\\"\\u0001"}');
});

test('values of a statement cannot end their quotes', () => {
  const text = `\\' or 1=1 --`;
  expect(written(sql`select ${text}, ${[text, 'b']}, ${5n}, ${7}`)).toBe(
    `select '\\\\\\' or 1=1 --', ('\\\\\\' or 1=1 --', 'b'), toInt64(5), 7`,
  );
  for (const value of [1.5, undefined, null, Number.NaN, true]) {
    expect(() => written(sql`select ${value}`)).toThrow('no value for ClickHouse');
  }
});
