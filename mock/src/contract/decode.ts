import type { Schema } from './schema.ts';
import { resolveSchema } from './schema.ts';

/**
 * Reads a request body the way the server does before it is checked: `null` counts as absent unless the schema says
 * otherwise, members that are not described are ignored, and a decimal may be a JSON number or have an exponent.
 */
export function decode(schema: Schema, value: unknown): unknown {
  const resolved = resolveSchema(schema);
  // The only alternatives in requests are the two spellings of a decimal, text first.
  const [first] = resolved.anyOf ?? [];
  if (first) return decode(first, value);
  if (resolved.type === 'string') return resolved.format === 'decimal' ? decodeDecimal(value) : value;
  if (resolved.type === 'array' && resolved.items) {
    const { items } = resolved;
    return Array.isArray(value) ? value.map((item) => decode(items, item)) : value;
  }
  if (!isObject(value)) return value;
  const { properties, additionalProperties: others } = resolved;
  if (properties && !others) return decodeMembers(properties, value);
  if (typeof others === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, decode(others, member)]));
  return value;
}

function decodeMembers(properties: Readonly<Record<string, Schema>>, value: Record<string, unknown>) {
  const decoded: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(properties)) {
    if (!Object.hasOwn(value, name)) continue;
    const member = value[name];
    if (member === null) {
      if (resolveSchema(schema).nullable) decoded[name] = null;
    } else {
      decoded[name] = decode(schema, member);
    }
  }
  return decoded;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Beyond this an exponent is an attack and not an amount. */
const MAX_EXPONENT = 60;

function decodeDecimal(value: unknown): unknown {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return text;
  const parts = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,4}))?$/i.exec(text);
  const [, sign = '', whole = '', fraction = '', power = '0'] = parts ?? [];
  const exponent = Number(power);
  if (!parts || whole + fraction === '' || Math.abs(exponent) > MAX_EXPONENT || text.length > 120) return text;
  return plain(sign, whole, fraction, exponent);
}

/** Moves the point and drops what does not count, in text: no digit is lost on the way. */
function plain(sign: string, whole: string, fraction: string, exponent: number): string {
  const point = whole.length + exponent;
  const digits = (whole + fraction)
    .padEnd(point, '0')
    .padStart(whole.length + fraction.length - Math.min(point, 0), '0');
  const at = Math.max(point, 0);
  const before = digits.slice(0, at).replace(/^0+/, '') || '0';
  const after = digits.slice(at).replace(/0+$/, '');
  const number = after ? `${before}.${after}` : before;
  return sign === '-' && number !== '0' ? `-${number}` : number;
}
