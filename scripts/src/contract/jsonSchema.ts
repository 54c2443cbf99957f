import type { Document, Schema } from './document.ts';

/** Who reads the schema: bodies that come in are open, answers that go out are closed (openapi/README.md). */
export type Direction = 'request' | 'response';

/** Identifier of a component schema among those of one direction. */
const schemaId = (direction: Direction, name: string) => `${direction}:${name}`;

/**
 * Turns an OpenAPI 3.0 schema into JSON Schema for ajv: references point at ids of the same direction, documentation
 * falls away, and in answers an object that lists its members allows no others.
 */
export function toJsonSchema(schema: Schema, direction: Direction): Schema {
  if (schema.$ref) return { $ref: schemaId(direction, schema.$ref.split('/').pop() ?? '') };
  const out: Schema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key.startsWith('x-') || ['description', 'example', 'title', 'default', 'deprecated'].includes(key)) continue;
    if (key === 'properties') {
      out.properties = Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, property]) => [name, toJsonSchema(property, direction)]),
      );
    } else if (key === 'items') {
      out.items = toJsonSchema(value as Schema, direction);
    } else if (key === 'additionalProperties' && typeof value === 'object') {
      out.additionalProperties = toJsonSchema(value as Schema, direction);
    } else if (key === 'allOf' || key === 'oneOf' || key === 'anyOf') {
      out[key] = (value as Schema[]).map((part) => toJsonSchema(part, direction));
    } else {
      out[key] = value;
    }
  }
  if (direction === 'response' && out.properties && out.additionalProperties === undefined)
    out.additionalProperties = false;
  return withNull(out);
}

/** `nullable` beside `allOf` or `enum` has no meaning to a JSON Schema validator: spell the null out. */
function withNull(schema: Schema): Schema {
  if (!schema.nullable) return schema;
  const { nullable, ...rest } = schema;
  if (rest.enum && !rest.enum.includes(null)) return { ...rest, nullable, enum: [...rest.enum, null] };
  return rest.type && !rest.allOf ? schema : { anyOf: [rest, { type: 'null' }] };
}

/** All component schemas of a document in one direction, ready for `ajv.addSchema`. */
export function componentSchemas(document: Document, direction: Direction): Schema[] {
  return Object.entries(document.components.schemas).map(([name, schema]) => ({
    ...toJsonSchema(schema, direction),
    $id: schemaId(direction, name),
  }));
}
