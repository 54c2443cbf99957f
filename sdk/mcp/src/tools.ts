import type { Flexprice } from '@flexprice/sdk';
import { type Operation, operations, schemas } from './contract.ts';
import { type Schema, standalone } from './schema.ts';

/** Something that a model may do. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: Schema & { readonly type: 'object' };
  readonly annotations: {
    readonly title: string;
    readonly readOnlyHint: boolean;
    readonly destructiveHint: boolean;
    readonly idempotentHint: boolean;
    readonly openWorldHint: boolean;
  };
  /** Calls the operation. Rejects as the SDK does. */
  call(flexprice: Flexprice, given: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** Which tools to offer. */
export interface Choice {
  /** Also those that change something. Without it a model can only look. */
  readonly write?: boolean | undefined;
  /** Only those of these resources, such as `customers`. */
  readonly only?: readonly string[] | undefined;
}

const KEY = 'idempotency_key';

type Methods = Readonly<Record<string, Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>>>;

/** The names that `only` may have. */
export const resources = (): string[] => [
  ...new Set(
    operations()
      .filter(({ portal }) => !portal)
      .map(({ namespace }) => namespace),
  ),
];

/** The tools for a key: every operation but those of the portal, which ask for a token of one customer. */
export function tools({ write = false, only }: Choice = {}): Tool[] {
  return operations()
    .filter(({ portal, reads, namespace }) => !portal && (write || reads) && (!only || only.includes(namespace)))
    .map(toolOf);
}

function toolOf(operation: Operation): Tool {
  const { namespace, method, http, path, summary, description, reads, parameters, body } = operation;
  const places = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const [paths, query] = [places('path'), places('query')];
  return {
    name: `${namespace}_${method}`,
    description: [`${summary}.`, description, `${http} ${path}`].filter(Boolean).join('\n\n'),
    inputSchema: inputOf(operation),
    annotations: {
      title: summary,
      readOnlyHint: reads,
      destructiveHint: !reads && (http === 'DELETE' || /\/(void|terminate|cancel|debit)\b/.test(path)),
      idempotentHint: reads || http !== 'POST',
      openWorldHint: false,
    },
    async call(flexprice, given) {
      const args: unknown[] = paths.map(({ name }) => given[name]);
      if (body) args.push(given.body);
      if (query.length > 0) args.push(Object.fromEntries(query.map(({ name }) => [name, given[name]])));
      const key = reads ? undefined : given[KEY];
      args.push(typeof key === 'string' ? { idempotencyKey: key } : {});
      const call = (flexprice as unknown as Methods)[namespace]?.[method];
      if (!call) throw new Error(`The SDK has no ${namespace}.${method}.`);
      return call(...args);
    },
  };
}

/** Path and query parameters side by side, the body under `body`, and for a write the key that makes it safe to repeat. */
function inputOf({ parameters, body, reads }: Operation): Tool['inputSchema'] {
  const placed = parameters.filter((parameter) => parameter.in === 'path' || parameter.in === 'query');
  const properties: Record<string, Schema> = Object.fromEntries(
    placed.map(({ name, description, schema }) => [name, description ? { description, allOf: [schema] } : schema]),
  );
  if (body) properties.body = body.schema;
  if (!reads)
    properties[KEY] = {
      type: 'string',
      description: 'A text that belongs to the intent: the same call with the same key has one effect.',
    };
  const required = [
    ...placed.filter((parameter) => parameter.in === 'path' || parameter.required).map(({ name }) => name),
    ...(body?.required && !reads ? ['body'] : []),
  ];
  const schema = { type: 'object', properties, additionalProperties: false, ...(required.length > 0 && { required }) };
  return standalone(schema, schemas) as Tool['inputSchema'];
}
