import { operations as contract } from '@flexprice/generated/mock';
import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import { componentOf, resolveSchema, type Schema, usualSuccess } from '../contract/schema.ts';

/** What can be done with the records of one kind, and by which operation: read off the operation table. */
export interface Resource {
  /** Path of the collection: `/customers`. */
  readonly path: string;
  /** Schema name of a record: `Customer`. */
  readonly component: string;
  readonly schema: Schema;
  /** Schema name of what a record is created from, if it has a name. */
  readonly createdFrom: string | undefined;
  /** A record as the contract shows it. */
  readonly example: Readonly<Record<string, unknown>>;
  /** Members that no two live records share, such as `external_id`: those that a path looks records up by. */
  readonly keys: readonly string[];
}

/** What an operation does with a resource. */
export type Action =
  | { readonly kind: 'create' | 'get' | 'list' | 'update' | 'remove' | 'updateByQuery'; readonly resource: Resource }
  | { readonly kind: 'getBy'; readonly resource: Resource; readonly key: string; readonly parameter: string }
  /** Anything below `/{id}`: the record must be there, the answer is the contract's. */
  | { readonly kind: 'below'; readonly resource: Resource; readonly parameter: string };

const all: readonly Operation[] = Object.values(operations);

const at = (method: string, path: string) =>
  all.find((operation) => operation.method === method && operation.path === path);
const successOf = (operation: Operation) => usualSuccess(operation.id as OperationId);
const componentAnswered = (operation: Operation | undefined) => {
  const schema = operation && successOf(operation).schema;
  return schema && componentOf(schema);
};

/** A collection has records of its own if what `POST` makes has an id and can be read again under it. */
function deriveResource(create: Operation): Resource | undefined {
  if (create.method !== 'POST' || create.path.includes('{')) return undefined;
  const get = at('GET', `${create.path}/{id}`);
  const component = componentAnswered(get);
  if (!get || !component || !hasId(successOf(create).schema) || !hasId(successOf(get).schema)) return undefined;
  const { schema, example } = successOf(get);
  const resolved = resolveSchema(schema ?? {});
  const { request } = contract[create.id as OperationId];
  const found = lookups(create.path, component).flatMap(({ parameter }) =>
    resolved.properties?.[parameter] ? [parameter] : [],
  );
  return {
    path: create.path,
    component,
    schema: resolved,
    createdFrom: request && componentOf(request),
    example: example as Readonly<Record<string, unknown>>,
    keys: [...new Set(found)],
  };
}

/** `GET /customers/external/{external_id}` and the like: one record, looked up by a member. */
function lookups(path: string, component: string): { operation: Operation; parameter: string }[] {
  return all.flatMap((operation) => {
    if (operation.method !== 'GET' || !operation.path.startsWith(`${path}/`)) return [];
    const parameter = /^[a-z]+\/\{(\w+)\}$/.exec(operation.path.slice(path.length + 1))?.[1];
    return parameter && componentAnswered(operation) === component ? [{ operation, parameter }] : [];
  });
}

export const resources: readonly Resource[] = all.flatMap((operation) => deriveResource(operation) ?? []);

/** The action of every operation that has one. */
export const actions: ReadonlyMap<string, Action> = new Map(resources.flatMap(actionsOf));

function actionsOf(resource: Resource): [string, Action][] {
  const { path, component } = resource;
  const found: [string, Action][] = [];
  for (const { id, path: full } of all) {
    const parameter = full.startsWith(`${path}/{`) ? /\{(\w+)\}/.exec(full)?.[1] : undefined;
    if (parameter) found.push([id, { kind: 'below', resource, parameter }]);
  }
  const put = (operation: Operation | undefined, action: Action) => operation && found.push([operation.id, action]);
  put(at('POST', path), { kind: 'create', resource });
  put(at('GET', `${path}/{id}`), { kind: 'get', resource });
  put(at('PUT', `${path}/{id}`), { kind: 'update', resource });
  put(at('PUT', path), { kind: 'updateByQuery', resource });
  put(at('DELETE', `${path}/{id}`), { kind: 'remove', resource });
  for (const operation of [at('GET', path), at('POST', `${path}/search`)]) {
    const schema = operation && successOf(operation).schema;
    if (operation && schema && listMember(schema)) found.push([operation.id, { kind: 'list', resource }]);
  }
  for (const { operation, parameter } of lookups(path, component)) {
    // A customer's lookup key is its external id: where no member has the name, the resource's only key is meant.
    const key = resource.keys.find((name) => name === parameter) ?? resource.keys[0];
    if (key) found.push([operation.id, { kind: 'getBy', resource, key, parameter }]);
  }
  return found;
}

function hasId(schema: Schema | undefined): boolean {
  return schema !== undefined && resolveSchema(schema).properties?.id !== undefined;
}

/** The member of a page that holds the records, and what one of them looks like there. */
export function listMember(page: Schema): { name: string; items: Schema } | undefined {
  for (const [name, member] of Object.entries(resolveSchema(page).properties ?? {})) {
    const { items } = resolveSchema(member);
    if (hasId(items)) return { name, items: items as Schema };
  }
  return undefined;
}

/** `CreditGrant` as it is called in the name of a member: `credit_grant`. */
export const memberName = (component: string): string =>
  component.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
