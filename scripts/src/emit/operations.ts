import {
  type Document,
  jsonOf,
  type LocatedOperation,
  operationsOf,
  parametersOf,
  type Response,
} from '../contract/document.ts';
import { HEADER } from './header.ts';

/** One row per operation: what a client, a server or a mock needs to know about it at run time. */
export function emitOperations(document: Document): string {
  const rows = operationsOf(document).map((located) => {
    const row = JSON.stringify(describe(document, located))
      .replaceAll(/"(\w+)":/g, '$1: ')
      .replaceAll(',', ', ');
    return `  ${located.operation.operationId}: ${row},`;
  });
  return `${HEADER}
/** How the \`offset\` of a page is meant. */
export type PageStyle = 'next_offset' | 'request_offset' | 'cursor';

export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path below \`/v1\`, with \`{name}\` for each path parameter. */
  readonly path: string;
  /** Other paths of the same operation; a placeholder that \`path\` lacks stands for the query parameter of its name. */
  readonly aliases?: readonly string[];
  readonly tag: string;
  /** \`namespace.method\` in the SDK. */
  readonly sdk: string;
  /** \`<entity>:<action>\`, \`authenticated\` for any valid key, or \`public\`. */
  readonly permission: string;
  /** Names of the query parameters. */
  readonly query: readonly string[];
  /** Whether there is a request body, and whether it must be sent. */
  readonly body: 'required' | 'optional' | 'none';
  /** Statuses of success, the usual one first. */
  readonly success: readonly number[];
  /** Content type of a success that is not JSON. */
  readonly produces?: string;
  /** Present on lists. */
  readonly page?: PageStyle;
}

export const operations = {
${rows.join('\n')}
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
`;
}

function describe(document: Document, located: LocatedOperation) {
  const { path, method, operation } = located;
  const success = Object.keys(operation.responses).filter((status) => status.startsWith('2'));
  const first = operation.responses[success[0] ?? ''] as Response | undefined;
  const produces = first?.content && !jsonOf(first) ? Object.keys(first.content)[0] : undefined;
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    ...(operation['x-aliases'] && { aliases: operation['x-aliases'] }),
    tag: operation.tags[0],
    sdk: operation['x-sdk'],
    permission: operation['x-permission'],
    query: parametersOf(document, located)
      .filter((parameter) => parameter.in === 'query')
      .map((parameter) => parameter.name),
    body: operation.requestBody ? (operation.requestBody.required ? 'required' : 'optional') : 'none',
    success: success.map(Number),
    ...(produces && { produces }),
    ...(operation['x-pagination'] && { page: operation['x-pagination'] }),
  };
}
