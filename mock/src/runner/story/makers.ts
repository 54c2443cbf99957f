import { operations as contract } from '@flexprice/generated/mock';
import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import { isObject } from '../../contract/decode.ts';
import { declaredOperation } from '../document.ts';
import { makers as known } from './known.ts';

/** A way to an object: an operation, and the example that is sent to it. */
export interface Maker {
  readonly operation: OperationId;
  /** Name of the request's example; empty where the operation has no body. */
  readonly example: string;
}

/** An id of the world that the contract's examples tell of. */
export const EXAMPLE_ID = /^([a-z][a-z_]*)_01K5WRB3M0\w{16}$/;

/** Members whose value names an object beside its id, and is unique. */
export const NATURAL_KEYS: ReadonlySet<string> = new Set([
  'external_id',
  'lookup_key',
  'coupon_code',
  'code',
  'event_id',
  'email',
]);

export interface Makers {
  /** By example id. */
  readonly byId: ReadonlyMap<string, Maker>;
  /** By the prefix of ids: who makes one of that kind. */
  readonly byPrefix: ReadonlyMap<string, Maker>;
  /** By the value of a natural key in the examples. */
  readonly byKey: ReadonlyMap<string, Maker>;
}

const rows = Object.values<Operation>(operations);

/** The id of what an answer is about: its own, or that of the one object in it. */
export function idIn(body: unknown): string | undefined {
  if (!isObject(body)) return undefined;
  const inner = Object.values(body).find((member) => isObject(member) && typeof member.id === 'string');
  const id = body.id ?? (isObject(inner) ? inner.id : undefined) ?? body.event_id;
  return typeof id === 'string' ? id : undefined;
}

/** Reads off the contract who makes what: a `POST` that answers with an object makes it. */
export function findMakers(): Makers {
  const byId = new Map<string, Maker>();
  const byPrefix = new Map<string, Maker>();
  const byKey = new Map<string, Maker>();
  // Those that need nothing in their path first: what they make stands alone.
  const creating = rows
    .filter(({ method, page, path }) => method === 'POST' && !page && !path.endsWith('/search'))
    .toSorted((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')));
  for (const { id: name, success } of creating) {
    const operation = name as OperationId;
    const requests = declaredOperation(operation).requests;
    const answers = Object.entries(contract[operation].responses[success[0] ?? 200]?.examples ?? {});
    for (const [example, body] of answers) {
      const id = idIn(body);
      const prefix = id && EXAMPLE_ID.exec(id)?.[1];
      if (!id || !prefix || !success.includes(201)) continue;
      const maker = { operation, example: example in requests ? example : (Object.keys(requests)[0] ?? '') };
      if (!byId.has(id)) byId.set(id, maker);
      if (!byPrefix.has(prefix)) byPrefix.set(prefix, maker);
    }
    for (const [example, body] of Object.entries(requests)) {
      if (!isObject(body) || !success.includes(201)) continue;
      for (const [member, value] of Object.entries(body)) {
        if (NATURAL_KEYS.has(member) && typeof value === 'string' && !byKey.has(value))
          byKey.set(value, { operation, example });
      }
    }
  }
  for (const [id, [operation, example]] of Object.entries(known)) byId.set(id, { operation, example });
  return { byId, byPrefix, byKey };
}

/** Where the objects come from that a path parameter names. */
export interface Owner {
  readonly create?: OperationId;
  readonly list?: OperationId;
}

/** The collection that stands before a parameter in a path, by its `POST` and its list. */
export function ownerOf(operation: Operation, parameter: string): Owner {
  const before = operation.path.split(`/{${parameter}}`)[0] ?? '';
  const last = before.slice(before.lastIndexOf('/'));
  const parent = before.slice(0, before.lastIndexOf('/'));
  const at = (test: (row: Operation) => boolean) => rows.find(test)?.id as OperationId | undefined;
  const post = (path: string) => at((row) => row.method === 'POST' && row.path === path && !row.page);
  const create =
    post(before) ??
    at((row) => row.method === 'POST' && row.path.endsWith(`}${last}`) && !row.page && row.success.includes(201)) ??
    post(last) ??
    (parent && post(parent));
  const list = at(
    (row) =>
      (row.path === before && row.method === 'GET') || (row.path === `${before}/search` && row.method === 'POST'),
  );
  return { ...(create && { create }), ...(list && { list }) };
}
