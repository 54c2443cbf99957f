import { Decimal } from 'decimal.js';
import { ApiError } from '../errors.ts';
import { ExactNumber, MAX_DEPTH, tooDeep } from './body.ts';

/** The parts of a contract schema that decoding looks at. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  nullable?: boolean;
  /** Free-form, and numbers in it keep digits that a double would lose. */
  'x-exact-numbers'?: boolean;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
}

type Decode = (value: unknown) => unknown;

const Plain = Decimal.clone({ precision: 200, toExpNeg: -200, toExpPos: 200 });
/** Beyond this an exponent is an attack and not an amount. */
const MAX_EXPONENT = 60;

/**
 * Makes decoders for request bodies. Decoding reads a body the way the reference does, before it is checked: `null`
 * counts as absent, and a decimal may be a number or have an exponent. Free-form members stay as they are; numbers in
 * them become ordinary ones, unless the contract says `x-exact-numbers`: there an {@link ExactNumber} stays.
 */
export class Decoders {
  private readonly schemas: Record<string, Schema>;
  private readonly named = new Map<string, Decode>();

  constructor(schemas: Record<string, Schema>) {
    this.schemas = schemas;
  }

  for(schema: Schema): Decode {
    if (schema.$ref) return this.byName(schema.$ref.split('/').pop() ?? '');
    if (schema['x-exact-numbers']) return keep;
    const [inner] = schema.allOf ?? [];
    if (inner) return this.for(inner);
    // The only alternatives in requests are a decimal's spellings: text or number.
    const [first] = schema.anyOf ?? [];
    if (first) return this.for(first);
    if (schema.type === 'string') return schema.format === 'decimal' ? decodeDecimal : decodeExact;
    if (schema.type === 'array' && schema.items) return decodeArray(this.for(schema.items));
    if (schema.properties && !schema.additionalProperties) return this.object(schema.properties);
    if (typeof schema.additionalProperties === 'object') return decodeMap(this.for(schema.additionalProperties));
    return decodeExact;
  }

  private byName(name: string): Decode {
    let decode = this.named.get(name);
    if (!decode) {
      decode = this.for(this.schemas[name] ?? {});
      this.named.set(name, decode);
    }
    return decode;
  }

  private object(properties: Record<string, Schema>): Decode {
    const members = Object.entries(properties).map(([name, schema]): [string, Decode, boolean] => [
      name,
      this.for(schema),
      this.isNullable(schema),
    ]);
    return (value) => {
      if (!isObject(value)) return decodeExact(value);
      const decoded: Record<string, unknown> = {};
      // Only described members pass: an unknown one is ignored, and so can never reach a row.
      for (const [name, decode, nullable] of members) {
        if (!Object.hasOwn(value, name)) continue;
        const member = value[name];
        if (member === null) {
          if (nullable) decoded[name] = null;
        } else {
          decoded[name] = decode(member);
        }
      }
      return decoded;
    };
  }

  private isNullable(schema: Schema): boolean {
    if (schema.nullable) return true;
    return schema.$ref ? this.isNullable(this.schemas[schema.$ref.split('/').pop() ?? ''] ?? {}) : false;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber);
}

const keep: Decode = (value) => {
  checkDepth(value, 0);
  return value;
};

function checkDepth(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth === MAX_DEPTH) throw tooDeep();
  for (const member of Object.values(value)) checkDepth(member, depth + 1);
}

const decodeArray =
  (decode: Decode): Decode =>
  (value) =>
    Array.isArray(value) ? value.map((member) => decode(member)) : decodeExact(value);

const decodeMap =
  (decode: Decode): Decode =>
  (value) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, decode(member)]))
      : decodeExact(value);

/** Where no decimal is expected an exact number is an ordinary one. */
function decodeExact(value: unknown, depth = 0): unknown {
  if (value instanceof ExactNumber) return ordinary(value);
  if (depth === MAX_DEPTH && typeof value === 'object' && value !== null) throw tooDeep();
  if (Array.isArray(value)) return value.map((member) => decodeExact(member, depth + 1));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, decodeExact(member, depth + 1)]));
  return value;
}

function ordinary({ text }: ExactNumber): number {
  const number = Number(text);
  // Infinity has no spelling in JSON: it would be stored as null.
  if (!Number.isFinite(number)) throw new ApiError('validation_error', `The number ${text.slice(0, 50)} is too large.`);
  return number;
}

function decodeDecimal(value: unknown): unknown {
  const text = value instanceof ExactNumber ? value.text : typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,4})?$/i.test(text)) return text;
  const exponent = Number(/e([+-]?\d+)$/i.exec(text)?.[1] ?? 0);
  if (Math.abs(exponent) > MAX_EXPONENT || text.length > 120) return text;
  return new Plain(text).toFixed();
}
