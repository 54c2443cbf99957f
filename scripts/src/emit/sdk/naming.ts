import { type Document, type LocatedOperation, operationsOf } from '../../contract/document.ts';
import { camelCase, pascalCase } from '../header.ts';

/** `customers.create` in its two halves. */
export function sdkName({ operation }: LocatedOperation): { namespace: string; method: string } {
  const [namespace = '', method = '', ...rest] = operation['x-sdk'].split('.');
  if (!namespace || !method || rest.length > 0) {
    throw new Error(`${operation.operationId}: x-sdk must be namespace.method, not ${operation['x-sdk']}`);
  }
  return { namespace, method };
}

export const queryName = ({ operation }: LocatedOperation) => `${pascalCase(operation.operationId)}Query`;

export const resourceName = (namespace: string) => `${pascalCase(namespace)}Resource`;

/** Names of the path parameters in the order in which they stand in the path. */
export const pathParameters = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');

export const argumentName = (parameter: string) => camelCase(parameter);

/** Operations by namespace, both in the order of the contract. */
export function byNamespace(operations: LocatedOperation[]): Map<string, LocatedOperation[]> {
  const groups = new Map<string, LocatedOperation[]>();
  for (const located of operations) {
    const { namespace } = sdkName(located);
    groups.set(namespace, [...(groups.get(namespace) ?? []), located]);
  }
  return groups;
}

/** Operations by path, both in the order of the contract. */
export function byPath(document: Document): Map<string, LocatedOperation[]> {
  const groups = new Map<string, LocatedOperation[]>();
  for (const located of operationsOf(document))
    groups.set(located.path, [...(groups.get(located.path) ?? []), located]);
  return groups;
}

/** What the tag of an operation says about the resource, for the hover over its namespace. */
export function tagDescription(document: Document, located: LocatedOperation | undefined): string {
  return document.tags.find((tag) => tag.name === located?.operation.tags[0])?.description ?? '';
}

/** Whether an operation changes nothing: a GET, or a POST that only asks, such as a search. */
export const isReading = ({ method, operation }: LocatedOperation) =>
  method === 'get' ||
  (method === 'post' && (operation['x-permission'] === 'authenticated' || operation['x-permission'].endsWith(':read')));

/** Whether an operation takes the token of a portal session instead of a key. */
export const isPortal = ({ operation }: LocatedOperation) =>
  operation.security?.some((scheme) => 'PortalSessionAuth' in scheme) ?? false;
