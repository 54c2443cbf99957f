import type { Operation, OperationId } from '@flexprice/generated/operations';
import { isObject } from '../contract/decode.ts';
import type { RequestParts } from '../contract/request.ts';
import { answerSchema, resolveSchema, type Schema } from '../contract/schema.ts';
import { generate } from './generate.ts';
import { Random } from './random.ts';

/**
 * A body made up from the schema. It depends on the seed, the operation and what was asked for and on nothing else:
 * the same id is the same data in every order of calls, and another id is other data.
 *
 * @returns undefined where the contract has no body
 */
export function madeUpBody(operation: Operation, status: number, parts: RequestParts, seed: string): unknown {
  const schema = answerSchema(operation.id as OperationId, status);
  if (!schema) return undefined;
  const random = new Random(`${seed} ${operation.id} ${JSON.stringify(parts)}`);
  const body = generate(schema, random);
  if (!isObject(body)) return body;
  echoPath(resolveSchema(schema), body, parts.path);
  pageLike(operation, body, parts);
  return body;
}

/** `GET /customers/cust_1` gives a customer with the id `cust_1`. */
function echoPath(schema: Schema, body: Record<string, unknown>, path: RequestParts['path']): void {
  for (const [name, value] of Object.entries(path)) {
    const member = schema.properties?.[name];
    const resolved = member && resolveSchema(member);
    if (resolved?.type === 'string' && !resolved.enum && !resolved.format) body[name] = value;
  }
}

/** Numbers of a page that agree with its records, so that whoever walks through the pages comes to an end. */
function pageLike(operation: Operation, body: Record<string, unknown>, parts: RequestParts): void {
  const { pagination, items } = body;
  if (!isObject(pagination) || !Array.isArray(items)) return;
  const asked: Record<string, unknown> = { ...parts.query, ...(isObject(parts.body) && parts.body) };
  const limit = Number(asked.limit ?? 50);
  const offset = Number(asked.offset ?? 0);
  if (offset > 0 || limit < items.length) items.length = offset > 0 ? 0 : limit;
  pagination.total = items.length;
  pagination.limit = limit;
  pagination.offset = operation.page === 'request_offset' ? offset : offset + limit;
}
