import {
  type Document,
  jsonOf,
  type LocatedOperation,
  type MediaType,
  type Parameter,
  parametersOf,
  type Response,
  resolve,
} from '../../contract/document.ts';
import { HEADER } from '../header.ts';
import { comment } from './docs.ts';
import { byPath, queryName } from './naming.ts';
import { BYTES, TypePrinter } from './printType.ts';

/**
 * The `paths` of the raw client in the form that openapi-fetch reads, and nothing that it does not read: a seventh of what
 * openapi-typescript writes for the server, which names every header of every answer.
 */
export function emitPaths(document: Document): string {
  const types = new TypePrinter();
  const queries = new Set<string>();
  const paths = [...byPath(document)].map(([path, operations]) => {
    const members = operations.map((located) => pathMember(document, located, types, queries));
    return `  '${path}': {\n${members.join('\n')}\n  };`;
  });
  const mentioned = [...queries].sort().join(', ');
  return `${HEADER}import type { ${BYTES} } from '../../sdk/typescript/src/call.ts';
import type { ${mentioned} } from './queries.ts';
${types.importFrom('../schemas.ts')}
/** A body in JSON. */
interface Json<Body> {
  content: { 'application/json': Body };
}

/** Headers that a caller may set. Those that the client sets by itself need not be given. */
interface OwnHeaders {
  'X-Request-ID'?: string;
  'X-Environment-ID'?: string;
  'Idempotency-Key'?: string;
}

/** Every operation of the contract by its path and method. */
export interface paths {
${paths.join('\n')}
}
`;
}

function pathMember(document: Document, located: LocatedOperation, types: TypePrinter, queries: Set<string>): string {
  const { operation, method } = located;
  const parameters = parametersOf(document, located);
  const body = jsonOf(operation.requestBody);
  const lines = [`parameters: { ${parameterMembers(located, parameters, types, queries).join('; ')} };`];
  if (body) lines.push(`requestBody${operation.requestBody?.required ? '' : '?'}: Json<${types.print(body.schema)}>;`);
  const responses = Object.entries(operation.responses).map(([status, response]) => {
    const { content } = resolve<Response>(document, response);
    return `${status}: ${content ? answer(content, types) : '{ content?: never }'}`;
  });
  lines.push(`responses: { ${responses.join('; ')} };`);
  return `${comment([`${operation.summary}.`], '    ')}    ${method}: {\n${lines.map((line) => `      ${line}`).join('\n')}\n    };`;
}

function parameterMembers(
  located: LocatedOperation,
  parameters: Parameter[],
  types: TypePrinter,
  queries: Set<string>,
): string[] {
  const placed = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place);
  const members: string[] = [];
  const query = placed('query');
  if (query.length > 0) {
    queries.add(queryName(located));
    members.push(`query${query.some(({ required }) => required) ? '' : '?'}: ${queryName(located)}`);
  }
  const path = placed('path').map(({ name, schema }) => `${name}: ${types.print(schema)}`);
  if (path.length > 0) members.push(`path: { ${path.join('; ')} }`);
  if (placed('header').length > 0) members.push('header?: OwnHeaders');
  return members;
}

function answer(content: Record<string, MediaType>, types: TypePrinter): string {
  const [first, ...others] = Object.entries(content);
  if (first?.[0] === 'application/json' && others.length === 0) return `Json<${types.print(first[1].schema)}>`;
  const members = Object.entries(content).map(([type, { schema }]) => `'${type}': ${types.print(schema)}`);
  return `{ content: { ${members.join('; ')} } }`;
}
