import { type Document, jsonOf, operationsOf, type Response, resolve, type Schema } from '../contract/document.ts';
import { HEADER } from './header.ts';

/**
 * Files of `generated/mock/`: what a mock must know to answer without the document, which is six times larger: schemas
 * without their texts, the examples of every success, and the error codes of every failure, each example error once,
 * and the bodies of webhook events.
 */
export function emitMock(document: Document): Record<string, string> {
  const errors: Record<string, unknown> = {};
  const operations = operationsOf(document).map(({ operation }) => {
    const request = jsonOf(operation.requestBody);
    const responses = Object.entries(operation.responses).map(([status, reference]) => {
      const media = jsonOf(resolve<Response>(document, reference));
      const examples = Object.entries(media?.examples ?? {});
      if (Number(status) < 400) {
        const values = Object.fromEntries(examples.map(([name, example]) => [name, example.value]));
        return [status, media ? { schema: bare(media.schema), examples: values } : {}];
      }
      for (const [code, example] of examples) errors[code] = example.value;
      return [status, { errors: examples.map(([code]) => code) }];
    });
    const row = {
      ...(request && { request: bare(request.schema) }),
      responses: Object.fromEntries(responses),
      ...(operation.security?.some((scheme) => 'PortalSessionAuth' in scheme) && { session: true }),
    };
    return `  ${operation.operationId}: ${JSON.stringify(row)},`;
  });
  const schemas = Object.entries(document.components.schemas).map(
    ([name, schema]) => `  ${name}: ${JSON.stringify(bare(schema))},`,
  );
  const failures = Object.entries(errors).map(([code, body]) => `  ${code}: ${JSON.stringify(body)},`);
  const events = Object.entries(document['x-webhooks'] ?? {}).map(([name, { post }]) => {
    const [example] = Object.values(jsonOf(post.requestBody)?.examples ?? {});
    return `  '${name}': ${JSON.stringify(example?.value ?? { event_type: name })},`;
  });
  const section = (name: string, lines: string[]) => `export const ${name} = {\n${lines.join('\n')}\n};\n`;
  const servers = `export const servers = ${JSON.stringify(document.servers.map(({ url }) => url))};\n`;
  return {
    'contract.js': `${HEADER}\n${servers}\n${section('operations', operations)}\n${section('errors', failures)}\n${section('schemas', schemas)}\n${section('webhooks', events)}`,
    'contract.d.ts': DECLARATION,
  };
}

const TEXTS = new Set(['description', 'title', 'deprecated']);

/** A schema without what only people read. The examples of its members stay: they make generated data believable. */
function bare(schema: Schema): Schema {
  const out: Schema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key.startsWith('x-') || TEXTS.has(key)) continue;
    if (key === 'properties') {
      const members = Object.entries(schema.properties ?? {}).map(([name, member]) => [name, bare(member)]);
      out.properties = Object.fromEntries(members);
    } else if (key === 'items' || (key === 'additionalProperties' && typeof value === 'object')) {
      out[key] = bare(value as Schema);
    } else if (key === 'allOf' || key === 'oneOf' || key === 'anyOf') {
      out[key] = (value as Schema[]).map(bare);
    } else {
      out[key] = value;
    }
  }
  return out;
}

const DECLARATION = `${HEADER}import type { ErrorCode } from '../errors.ts';
import type { OperationId } from '../operations.ts';

/** A schema of the contract as far as data can be made and read by it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: string;
  readonly pattern?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly example?: unknown;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface MockResponse {
  /** Of the body of a success; absent where there is none. */
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, unknown>>;
  /** Of a failure: its codes, the usual one first. */
  readonly errors?: readonly ErrorCode[];
}

export interface MockOperation {
  /** Schema of the request body. */
  readonly request?: Schema;
  readonly responses: Readonly<Record<string, MockResponse>>;
  /** Whether a portal session's token opens it, and not an API key. */
  readonly session?: boolean;
}

export interface ErrorBody {
  readonly code: ErrorCode;
  readonly message: string;
  readonly http_status_code: number;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly error?: string;
}

/** Base URLs that the contract names. */
export const servers: readonly string[];
export const operations: Readonly<Record<OperationId, MockOperation>>;
/** Codes that no operation of the contract answers with are not in it. */
export const errors: Readonly<Partial<Record<ErrorCode, ErrorBody>>>;
export const schemas: Readonly<Record<string, Schema>>;
/** The body of every webhook event, as the contract shows it. */
export const webhooks: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
`;
