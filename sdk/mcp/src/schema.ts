/** A schema of the contract, or of what a tool takes: only as much of it as is looked into here. */
export type Schema = { readonly [key: string]: unknown };

const COMPONENT = '#/components/schemas/';
/** What means nothing to a model, or nothing in JSON Schema. */
const LEFT_OUT = new Set(['example', 'examples', 'discriminator', 'xml', 'externalDocs', 'nullable', 'deprecated']);

/**
 * A schema of OpenAPI 3.0 as JSON Schema that stands alone: what it refers to is under `$defs`, and what may be null says
 * so. Descriptions stay: they are what a model decides by.
 */
export function standalone(schema: Schema, components: Readonly<Record<string, Schema>>): Schema {
  const defs: Record<string, unknown> = {};
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value !== 'object' || value === null) return value;
    const part = value as Schema;
    if (typeof part.$ref === 'string' && part.$ref.startsWith(COMPONENT)) {
      const name = part.$ref.slice(COMPONENT.length);
      // Noted before it is converted: a schema may refer to itself.
      if (!(name in defs)) {
        defs[name] = {};
        defs[name] = convert(components[name]);
      }
      return { $ref: `#/$defs/${name}` };
    }
    const kept = Object.entries(part).filter(([key]) => !LEFT_OUT.has(key) && !key.startsWith('x-'));
    // Members may be called like a keyword: in `properties` the keys are names.
    const converted = Object.fromEntries(
      kept.map(([key, each]) => [key, key === 'properties' ? mapValues(each as Schema, convert) : convert(each)]),
    );
    return part.nullable === true ? withNull(converted) : converted;
  };
  const converted = convert(schema) as Schema;
  return Object.keys(defs).length > 0 ? { ...converted, $defs: defs } : converted;
}

const mapValues = (values: Schema, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));

function withNull(schema: Schema): Schema {
  const { enum: choices, type } = schema;
  if (Array.isArray(choices))
    return { ...schema, enum: [...choices, null], ...(type !== undefined && { type: [type, 'null'] }) };
  return typeof type === 'string' ? { ...schema, type: [type, 'null'] } : { anyOf: [schema, { type: 'null' }] };
}
