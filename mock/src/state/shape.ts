import { isObject } from '../contract/decode.ts';
import { resolveSchema, type Schema } from '../contract/schema.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * Cuts what is known about a record to what a schema allows, and adds what it demands: a default if there is one, else the
 * emptiest value. What cannot be empty is taken from the contract's example of the record.
 *
 * @param schema what comes out fits it
 * @param known what is known; members that the schema does not name are left out
 * @param example fallback for instants, enums and the like
 * @param defaults schema of the request that made the record, for its `default` values
 */
export function shape(schema: Schema, known: unknown, example?: unknown, defaults?: Schema): unknown {
  const resolved = resolveSchema(schema);
  const alternatives = resolved.oneOf ?? resolved.anyOf;
  if (alternatives) return known ?? example ?? shape(alternatives[0] ?? {}, known);
  if (known === null || known === undefined) return absent(resolved, example, defaults);
  if (resolved.type === 'array') {
    const { items = {} } = resolved;
    const [sample] = Array.isArray(example) ? example : [];
    const itemDefaults = defaults && resolveSchema(defaults).items;
    return Array.isArray(known)
      ? known.map((item) => shape(items, item, sample, itemDefaults))
      : absent(resolved, example, defaults);
  }
  if (resolved.type !== 'object') return known;
  if (!isObject(known)) return absent(resolved, example, defaults);
  return resolved.properties ? members(resolved, known, example, defaults) : known;
}

function members(schema: Schema, known: Members, example: unknown, defaults: Schema | undefined): Members {
  const shaped: Record<string, unknown> = {};
  const required = new Set(schema.required);
  const samples = isObject(example) ? example : {};
  const asked = (defaults && resolveSchema(defaults).properties) ?? {};
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const value = known[name];
    const wanted = required.has(name) || (asked[name] && resolveSchema(asked[name]).default !== undefined);
    if (value !== undefined || wanted) shaped[name] = shape(member, value, samples[name], asked[name]);
  }
  return schema.additionalProperties ? { ...known, ...shaped } : shaped;
}

/** The value of a member that nobody gave. */
function absent(schema: Schema, example: unknown, defaults: Schema | undefined): unknown {
  const given = defaults && resolveSchema(defaults).default;
  if (given !== undefined) return given;
  if (schema.nullable) return null;
  if (schema.enum) return example ?? schema.enum[0];
  switch (schema.type) {
    case 'string':
      if (schema.format === 'decimal') return '0';
      return schema.format || schema.pattern || schema.minLength ? (example ?? schema.example ?? '') : '';
    case 'integer':
    case 'number':
      return schema.minimum ?? 0;
    case 'boolean':
      return false;
    case 'array':
      return schema.minItems ? (example ?? []) : [];
    case 'object':
      return schema.properties ? members(schema, {}, example, defaults) : {};
    default:
      return example ?? null;
  }
}
