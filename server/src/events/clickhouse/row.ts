import type { Scope } from '../../db/index.ts';
import { ExactNumber, parseExact } from '../../http/body.ts';
import { Decimal } from '../../rating/decimal.ts';
import { meterText, propertyNumber } from '../../rating/usage/text.ts';
import { microsOf } from '../micros.ts';
import { forMeters } from '../properties.ts';

/** An event as `NewEvent.row` lists it. */
export type Values = readonly [
  id: string,
  name: string,
  customer: string,
  customerId: string,
  time: string,
  isTimeGiven: boolean,
  source: string,
  properties: Record<string, unknown>,
];

/** Reads `NewEvent.row`. */
export const valuesOf = (row: string): Values => parseExact(`[${row}]`) as Values;

/**
 * An event as a row of ClickHouse. What its properties mean is worked out here, once, by the code that bills are made with,
 * so that ClickHouse only has to add, compare and count:
 *
 * - `numbers`: each property as a number, where that is not 0;
 * - `texts`: each as text, as raw queries read it; null has none;
 * - `spellings`: where another reader spells it differently, under `m` and the key as filters of meters read it, under `g`
 *   and the key as groups are named.
 *
 * @param written properties as JSON text, to be kept letter by letter
 */
export function rowOf(
  values: Values,
  { tenantId, environmentId }: Scope,
  receivedAt: Date,
  written: string = jsonText(values[7]),
): unknown[] {
  const [id, name, customer, customerId, time, , source, properties] = values;
  const numbers: [string, string][] = [];
  const texts: [string, string][] = [];
  const spellings: [string, string][] = [];
  const read = forMeters(properties);
  for (const [key, value] of Object.entries(properties)) {
    const number = propertyNumber(read[key]);
    if (!number.isZero()) numbers.push([key, number.toFixed()]);
    const text = value === null ? undefined : typeof value === 'string' ? value : jsonText(value);
    if (text !== undefined) texts.push([key, text]);
    if (typeof value === 'string') continue;
    const inMeters = meterText(read[key]);
    if (inMeters !== text) spellings.push([`m${key}`, inMeters]);
    const group = isNumber(value) ? new Decimal(text ?? 0).toFixed() : text;
    if (group !== undefined && group !== text) spellings.push([`g${key}`, group]);
  }
  return [
    ...[tenantId, environmentId, name, customer, String(microsOf(time)), id, customerId, source],
    ...[String(receivedAt.getTime()), written],
    ...[numbers, texts, spellings].map((entries) => Object.fromEntries(entries)),
  ];
}

const isNumber = (value: unknown) => typeof value === 'number' || value instanceof ExactNumber;

/** JSON as PostgreSQL writes it, since that is what raw queries have always compared with: `[1, "x"]`, numbers in full. */
export const jsonText = (value: unknown): string => textOf(value, numberText);

/** JSON values that mean the same have the same one: the order of members and the spelling of numbers make no difference. */
export const meaningText = (value: unknown): string => textOf(value, (number) => new Decimal(number).toFixed());

function textOf(value: unknown, ofNumber: (text: string) => string): string {
  if (isNumber(value)) return ofNumber(value instanceof ExactNumber ? value.text : String(value));
  if (Array.isArray(value)) return `[${value.map((item) => textOf(item, ofNumber)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => ({ key, bytes: Buffer.from(key), member }));
  members.sort((a, b) => a.bytes.length - b.bytes.length || Buffer.compare(a.bytes, b.bytes));
  const texts = members.map(({ key, member }) => `${JSON.stringify(key)}: ${textOf(member, ofNumber)}`);
  return `{${texts.join(', ')}}`;
}

/** All digits and no exponent; zeros at the end stay as far as they were written. */
function numberText(text: string): string {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const number = new Decimal(text);
  return (number.isZero() ? number.abs() : number).toFixed(Math.max(0, fraction.length - Number(exponent)));
}
