import { readFileSync } from 'node:fs';
import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import { validators } from '@flexprice/generated/validators/responses';

interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema: { $ref?: string; type?: string; format?: string; enum?: string[]; example?: unknown };
  example?: unknown;
}

interface Described {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { examples?: Record<string, { value: unknown }> }> };
}

interface Document {
  paths: Record<string, Record<string, Described> & { parameters?: Parameter[] }>;
  components: { parameters: Record<string, Parameter>; schemas: Record<string, Parameter['schema']> };
}

/** The document itself, and not what the mock made of it: a test must not believe what it tests. */
export const document = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@flexprice/generated/openapi.json')), 'utf8'),
) as Document;

export const allOperations: readonly Operation[] = Object.values(operations);

/** A request that the contract allows: its first example, with what the path and the query need. */
export interface ValidRequest {
  /** Below the base URL, with the query. */
  readonly path: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/** @param chosen more headers, and values for path parameters other than the contract's own */
export function validRequest(
  operation: Operation,
  chosen: { headers?: Record<string, string>; path?: (name: string) => string } = {},
): ValidRequest {
  const { path: own } = operations[operation.id as OperationId];
  const item = document.paths[own];
  const described = item?.[operation.method.toLowerCase()];
  const parameters = [...(item?.parameters ?? []), ...(described?.parameters ?? [])].map(named);
  let path = operation.path;
  const query = new URLSearchParams();
  for (const parameter of parameters) {
    if (parameter.in === 'path')
      path = path.replace(
        `{${parameter.name}}`,
        encodeURIComponent(chosen.path?.(parameter.name) ?? sample(parameter)),
      );
    if (parameter.in === 'query' && parameter.required && operation.path === own)
      query.set(parameter.name, sample(parameter));
  }
  // An alias may have a parameter of the query in its path.
  path = path.replaceAll(/\{\w+\}/g, 'sample');
  const body = Object.values(described?.requestBody?.content['application/json']?.examples ?? {})[0]?.value;
  return {
    path: query.size > 0 ? `${path}?${query}` : path,
    method: operation.method,
    headers: {
      'x-api-key': 'sk_test',
      'x-session-token': 'session',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...chosen.headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}

function named(parameter: Parameter): Parameter {
  const name = parameter.$ref?.split('/').pop();
  return name ? (document.components.parameters[name] ?? parameter) : parameter;
}

function sample(parameter: Parameter): string {
  const name = parameter.schema.$ref?.split('/').pop();
  const schema = name ? (document.components.schemas[name] ?? {}) : parameter.schema;
  const given = parameter.example ?? schema.example ?? schema.enum?.[0];
  if (given !== undefined) return String(given);
  return schema.format === 'date-time' ? '2025-09-01T00:00:00Z' : 'sample';
}

/** What is wrong with an answer by the contract, or undefined: a status that is not declared, a member, a header. */
export function contractFault(id: OperationId, status: number, headers: Headers, body: string): string | undefined {
  const operation: Operation = operations[id];
  if (!headers.get('x-request-id')) return 'has no X-Request-ID';
  const validate = validators[`${id}_${status}`];
  if (!validate)
    return operation.success.includes(status) && body === '' ? undefined : `may not answer ${status} ${body}`;
  if (validate(JSON.parse(body))) return undefined;
  const faults = validate.errors ?? [];
  return faults.map((fault) => `${fault.instancePath} ${fault.keyword} ${JSON.stringify(fault.params)}`).join(', ');
}
