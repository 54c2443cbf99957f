import { type Document, operationsOf } from '../contract/document.ts';
import { camelCase, HEADER, pascalCase } from './header.ts';

/** Files of `generated/routes/`: a handler interface per tag, and the function that mounts them all on Express. */
export function emitRoutes(document: Document): Record<string, string> {
  const byTag = new Map<string, { id: string; summary: string }[]>();
  for (const { operation } of operationsOf(document)) {
    const tag = operation.tags[0] ?? '';
    byTag.set(tag, [...(byTag.get(tag) ?? []), { id: operation.operationId, summary: operation.summary }]);
  }
  const files: Record<string, string> = { 'contract.ts': CONTRACT };
  const tags = [...byTag].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [tag, operations] of tags) {
    const members = operations.map(({ id, summary }) => `  /** ${summary} */\n  ${id}: Handler<'${id}', Context>;`);
    files[`${camelCase(tag)}.ts`] = `${HEADER}import type { Handler } from './contract.ts';

export interface ${pascalCase(tag)}Handlers<Context> {
${members.join('\n')}
}
`;
  }
  const imports = tags.map(([tag]) => `import type { ${pascalCase(tag)}Handlers } from './${camelCase(tag)}.ts';`);
  const names = tags.map(([tag]) => `${pascalCase(tag)}Handlers`);
  files['index.ts'] = `${HEADER}import type { RequestHandler, Router } from 'express';
import { type Operation, type OperationId, operations } from '../operations.ts';
${imports.join('\n')}

export type { Handler, Input, Output } from './contract.ts';
export type { ${names.join(', ')} };

/** A handler for every operation of the contract. */
export interface Handlers<Context>
  extends ${names.map((name) => `${name}<Context>`).join(',\n    ')} {}

${MOUNT}`;
  return files;
}

const CONTRACT = `${HEADER}import type { operations as Operations } from '../types.ts';
import type { OperationId } from '../operations.ts';

type Member<T, Name extends string> = Name extends keyof T ? NonNullable<T[Name]> : never;
type Success<T> = { [Status in keyof T & number as \`\${Status}\` extends \`2\${string}\` ? Status : never]: T[Status] };
interface Binary {
  body: Uint8Array;
  headers?: Record<string, string>;
}
type Json<T> = T extends { content: { 'application/json': infer Body } }
  ? { body: Body } | (Exclude<keyof T['content'], 'application/json'> extends never ? never : Binary)
  : T extends { content: { [type: string]: unknown } }
    ? Binary
    : { body?: undefined };

/** What a handler is given: the validated parts of the request. */
export interface Input<Id extends OperationId> {
  path: Member<Operations[Id]['parameters'], 'path'>;
  query: Member<Operations[Id]['parameters'], 'query'>;
  body: Operations[Id] extends { requestBody: { content: { 'application/json': infer Body } } }
    ? Body
    : Operations[Id] extends { requestBody?: { content: { 'application/json': infer Body } } }
      ? Body | undefined
      : undefined;
}

/** What a handler gives back: one of the successes of the contract. Failures are thrown. */
export type Output<Id extends OperationId> = {
  [Status in keyof Success<Operations[Id]['responses']>]: { status: Status } & Json<Operations[Id]['responses'][Status]>;
}[keyof Success<Operations[Id]['responses']>];

export type Handler<Id extends OperationId, Context> = (input: Input<Id>, context: Context) => Promise<Output<Id>>;
`;

const MOUNT = `/** Turns an operation and its handler into Express middleware: the protocol is the caller's business. */
export type Endpoint = (operation: OperationId) => RequestHandler;

interface Mountable {
  use(path: string, router: Router): unknown;
}

/**
 * Registers every route of the contract and its aliases, in one router per first path segment: with hundreds of routes
 * on one router each request would try them all. Within a router fixed words come before parameters.
 */
export function mountRoutes(app: Mountable, newRouter: () => Router, endpoint: Endpoint): void {
  const routers = new Map<string, Router>();
  const routes = Object.values<Operation>(operations).flatMap(({ id, method, path, aliases = [] }) =>
    [path, ...aliases].map((address) => ({ id: id as OperationId, method, path: address })),
  );
  for (const { id, method, path } of routes.sort((a, b) => compare(a.path, b.path))) {
    const [, prefix = '', ...rest] = path.split('/');
    let router = routers.get(prefix);
    if (!router) {
      router = newRouter();
      routers.set(prefix, router);
      app.use(\`/\${prefix}\`, router);
    }
    const route = \`/\${rest.join('/')}\`.replaceAll(/\\{(\\w+)\\}/g, ':$1');
    router[method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'](route, endpoint(id));
  }
}

/** Short paths before long ones; fixed words before parameters, segment by segment. */
function compare(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  if (left.length !== right.length) return left.length - right.length;
  for (const [index, segment] of left.entries()) {
    const isParameter = Number(segment.startsWith('{')) - Number(right[index]?.startsWith('{'));
    if (isParameter !== 0) return isParameter;
  }
  return 0;
}
`;
