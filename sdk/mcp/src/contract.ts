import document from '@flexprice/generated/openapi.json' with { type: 'json' };
import type { Schema } from './schema.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

interface RawOperation {
  readonly 'x-sdk': string;
  readonly 'x-permission': string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, { schema: Schema }>>;
  };
}

/** An operation of the contract, as far as a tool needs to know it. */
export interface Operation {
  readonly namespace: string;
  readonly method: string;
  readonly http: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** Nothing changes by calling it. */
  readonly reads: boolean;
  /** Wants the token of one customer's session instead of a key. */
  readonly portal: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly schema: Schema; readonly required: boolean } | undefined;
}

const components = document.components as unknown as Readonly<Record<string, Readonly<Record<string, Schema>>>>;

export const schemas: Readonly<Record<string, Schema>> = components.schemas ?? {};

/** Follows a reference into the document. */
function resolve(value: unknown): unknown {
  const reference = (value as { $ref?: string } | undefined)?.$ref;
  if (reference === undefined) return value;
  const [, , kind = '', name = ''] = reference.split('/');
  return components[kind]?.[name];
}

/** Every operation of the contract, in its order. */
export function operations(): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) => {
    const { parameters: shared = [], ...methods } = item as { parameters?: readonly unknown[] };
    return Object.entries(methods as Record<string, RawOperation>).map(([http, raw]) => {
      const [namespace = '', method = ''] = raw['x-sdk'].split('.');
      const permission = raw['x-permission'];
      const body = resolve(raw.requestBody) as RawOperation['requestBody'];
      const schema = body?.content['application/json']?.schema;
      return {
        namespace,
        method,
        http: http.toUpperCase(),
        path,
        summary: raw.summary,
        description: raw.description ?? '',
        reads: http === 'get' || (http === 'post' && (permission === 'authenticated' || permission.endsWith(':read'))),
        portal: path.startsWith('/customer/portal/'),
        parameters: [...shared, ...(raw.parameters ?? [])].map(resolve) as Parameter[],
        body: schema && { schema, required: body?.required === true },
      };
    });
  });
}
