/** The parts of an OpenAPI 3.0 document that the generator reads. Everything else passes through untouched. */

export const METHODS = ['get', 'post', 'put', 'delete'] as const;
export type Method = (typeof METHODS)[number];

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  nullable?: boolean;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  description?: string;
  [key: string]: unknown;
}

export interface Reference {
  $ref: string;
}

export interface Example {
  summary?: string;
  value: unknown;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, Example>;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
}

export interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaType>;
}

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response | Reference>;
  security?: Record<string, string[]>[];
  'x-permission': string;
  'x-sdk': string;
  'x-errors'?: string[];
  'x-pagination'?: 'next_offset' | 'request_offset' | 'cursor';
  /** Other paths of the same operation. Their placeholders name its path or query parameters. */
  'x-aliases'?: string[];
}

export type PathItem = { parameters?: (Parameter | Reference)[] } & { [M in Method]?: Operation };

export interface Document {
  openapi: string;
  info: Record<string, unknown>;
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
    headers?: Record<string, unknown>;
    examples?: Record<string, Example>;
    securitySchemes?: Record<string, unknown>;
  };
  'x-webhooks'?: Record<string, { post: Operation }>;
  [key: string]: unknown;
}

export interface LocatedOperation {
  path: string;
  method: Method;
  item: PathItem;
  operation: Operation;
}

/** Every operation in the order of the document. */
export function operationsOf(document: Document): LocatedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, item, operation }] : [];
    }),
  );
}

/** Follows a local reference such as `#/components/schemas/Customer`. */
export function resolve<T extends object>(document: Document, value: T | Reference): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  let node: unknown = document;
  for (const part of value.$ref.slice(2).split('/')) {
    node = (node as Record<string, unknown> | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  if (node === undefined) throw new Error(`The contract refers to ${value.$ref}, which does not exist.`);
  return resolve(document, node as T | Reference);
}

/** Path, query and header parameters of an operation, those of its path included. */
export function parametersOf(document: Document, located: LocatedOperation): Parameter[] {
  return [...(located.item.parameters ?? []), ...(located.operation.parameters ?? [])].map((p) => resolve(document, p));
}

/** Names of the placeholders of a path. */
export const placeholders = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');

/** The JSON media type of a body, if it has one. */
export function jsonOf(body: { content?: Record<string, MediaType> | undefined } | undefined): MediaType | undefined {
  return body?.content?.['application/json'];
}

/** Every example of a body, those of errors left out, and where it stands. */
export function examplesOf(document: Document): { at: string; value: unknown }[] {
  const listed = (at: string, media: MediaType | undefined) =>
    Object.entries(media?.examples ?? {}).map(([name, example]) => ({ at: `${at} ${name}`, value: example.value }));
  return [
    ...operationsOf(document).flatMap(({ path, method, operation }) => {
      const at = `${method.toUpperCase()} ${path}`;
      const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
      return [
        ...listed(`${at} body`, jsonOf(operation.requestBody)),
        ...successes.flatMap(([s, response]) => listed(`${at} ${s}`, jsonOf(resolve<Response>(document, response)))),
      ];
    }),
    ...Object.entries(document['x-webhooks'] ?? {}).flatMap(([name, { post }]) =>
      listed(`webhook ${name}`, jsonOf(post.requestBody)),
    ),
  ];
}
