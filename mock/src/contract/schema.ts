import { operations, type Schema, schemas } from '@flexprice/generated/mock';
import type { OperationId } from '@flexprice/generated/operations';

export type { Schema };

const nameOf = (reference: string) => reference.slice(reference.lastIndexOf('/') + 1);

/** A schema without references at its top: `$ref` followed, a wrapping `allOf` folded into one. */
export function resolveSchema(schema: Schema): Schema {
  if (schema.$ref) return resolveSchema(schemas[nameOf(schema.$ref)] ?? {});
  const [inner] = schema.allOf ?? [];
  if (!inner) return schema;
  const { allOf, ...own } = schema;
  return { ...resolveSchema(inner), ...own };
}

/** Name of the component that a schema is, if it is one. */
export function componentOf(schema: Schema): string | undefined {
  if (schema.$ref) return nameOf(schema.$ref);
  const [inner] = schema.allOf ?? [];
  return inner && componentOf(inner);
}

/** Schema of a success's body. */
export function answerSchema(id: OperationId, status: number): Schema | undefined {
  return operations[id].responses[status]?.schema;
}

/** The usual success of an operation: its status, and what its example says. */
export function usualSuccess(id: OperationId): { status: number; schema: Schema | undefined; example: unknown } {
  const [status, response] = Object.entries(operations[id].responses)[0] ?? ['200', {}];
  return { status: Number(status), schema: response.schema, example: Object.values(response.examples ?? {})[0] };
}
