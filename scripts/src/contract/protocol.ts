import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Document, type LocatedOperation, operationsOf, type Response } from './document.ts';

interface ErrorRow {
  status: number;
  description: string;
  example: Record<string, unknown>;
}

interface Protocol {
  securitySchemes: Record<string, unknown>;
  parameters: Record<string, never>;
  headers: Record<string, unknown>;
  schemas: Record<string, never>;
  errors: Record<string, ErrorRow>;
}

const RATE_LIMIT_HEADERS = ['X-Request-ID', 'X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'];

/** Error codes that an operation can answer with because of its shape, before its own `x-errors`. */
function errorCodes({ path, method, operation }: LocatedOperation): string[] {
  const codes = new Set(['validation_error', 'too_many_requests', 'internal_error', 'service_unavailable']);
  if (operation['x-permission'] !== 'public') codes.add('unauthenticated').add('permission_denied');
  if (path.includes('{')) codes.add('not_found');
  if (operation.requestBody) codes.add('unsupported_media_type');
  if (method !== 'get') codes.add('idempotency_key_in_use').add('idempotency_key_reused');
  for (const code of operation['x-errors'] ?? []) codes.add(code);
  return [...codes].sort();
}

const reference = (section: string, name: string) => ({ $ref: `#/components/${section}/${name}` });

const pascal = (code: string) => code.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Adds to every operation what the protocol gives it: headers in and out, and the error answers with an example per
 * code. The rules are those of openapi/README.md, the texts those of openapi/protocol.yaml.
 */
export function addProtocol(document: Document, protocolFile: string): void {
  const text = readFileSync(protocolFile, 'utf8').replaceAll("'#/schemas/", "'#/components/schemas/");
  const protocol = parse(text) as Protocol;
  const { components } = document;
  components.securitySchemes = { ...protocol.securitySchemes, ...components.securitySchemes };
  components.headers = { ...protocol.headers };
  components.parameters = { ...components.parameters };
  for (const [name, parameter] of Object.entries(protocol.parameters))
    components.parameters[`${name}Header`] = parameter;
  components.schemas = { ...components.schemas, ...protocol.schemas };
  const perCode = <T>(pick: (row: ErrorRow) => T) =>
    Object.fromEntries(Object.entries(protocol.errors).map(([code, row]) => [code, pick(row)]));
  components.schemas.ErrorCode = {
    ...components.schemas.ErrorCode,
    'x-statuses': perCode(({ status }) => status),
    'x-examples': perCode(({ example }) => example),
  };
  components.responses = {};

  const errorResponse = (status: number, codes: string[]): string => {
    const name = codes.map(pascal).join('Or');
    const headers = [...RATE_LIMIT_HEADERS, ...(status === 429 || status === 503 ? ['Retry-After'] : [])];
    const response: Response = {
      description: codes.map((code) => protocol.errors[code]?.description).join(' Or: '),
      headers: Object.fromEntries(headers.map((header) => [header, reference('headers', header)])),
      content: {
        'application/json': {
          schema: reference('schemas', 'Error'),
          examples: Object.fromEntries(codes.map((code) => [code, { value: protocol.errors[code]?.example }])),
        },
      },
    };
    components.responses = { ...components.responses, [name]: response };
    return name;
  };

  for (const located of operationsOf(document)) {
    const { operation, method } = located;
    operation.parameters = [
      ...(operation.parameters ?? []),
      reference('parameters', 'RequestIdHeader'),
      reference('parameters', 'EnvironmentIdHeader'),
      ...(method === 'get' ? [] : [reference('parameters', 'IdempotencyKeyHeader')]),
    ];
    const success = Object.values(operation.responses) as Response[];
    for (const response of success) {
      const headers = [...RATE_LIMIT_HEADERS, ...(method === 'get' ? [] : ['Idempotency-Replayed'])];
      response.headers = {
        ...Object.fromEntries(headers.map((header) => [header, reference('headers', header)])),
        ...response.headers,
      };
    }
    const byStatus = new Map<number, string[]>();
    for (const code of errorCodes(located)) {
      const row = protocol.errors[code];
      if (!row)
        throw new Error(`${operation.operationId}: x-errors names ${code}, which openapi/protocol.yaml does not know.`);
      byStatus.set(row.status, [...(byStatus.get(row.status) ?? []), code]);
    }
    for (const [status, codes] of [...byStatus].sort(([a], [b]) => a - b)) {
      operation.responses[String(status)] ??= reference('responses', errorResponse(status, codes));
    }
    if (operation['x-permission'] === 'public') operation.security = [];
    const aliases = operation['x-aliases']?.map((alias) => `\`${method.toUpperCase()} ${alias}\``);
    if (aliases) operation.description += ` Also answered at ${aliases.join(' and ')}.`;
  }
  components.responses = Object.fromEntries(Object.entries(components.responses).sort(([a], [b]) => (a < b ? -1 : 1)));
}
