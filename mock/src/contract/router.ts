import { type Operation, operations } from '@flexprice/generated/operations';

export interface Route {
  readonly operation: Operation;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
}

interface Leaf {
  readonly operation: Operation;
  readonly names: readonly string[];
}

interface Node {
  readonly literals: Map<string, Node>;
  parameter: Node | undefined;
  readonly leaves: Map<string, Leaf>;
}

const node = (): Node => ({ literals: new Map(), parameter: undefined, leaves: new Map() });

const root = node();
for (const operation of Object.values<Operation>(operations)) {
  for (const path of [operation.path, ...(operation.aliases ?? [])]) plant(operation, path);
}

function plant(operation: Operation, path: string): void {
  const names: string[] = [];
  let at = root;
  for (const segment of path.split('/').slice(1)) {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name) {
      names.push(name);
      at.parameter ??= node();
      at = at.parameter;
    } else {
      const next = at.literals.get(segment) ?? node();
      at.literals.set(segment, next);
      at = next;
    }
  }
  at.leaves.set(operation.method, { operation, names });
}

/**
 * Finds the operation of a path by its segments, so that the time does not depend on how many operations there are.
 * A segment written out in the contract wins over a parameter, as `/customers/usage` over `/customers/{id}`.
 *
 * @param path below the base URL, still encoded: `/customers/cust_1`
 * @throws URIError if an escape in the path is not UTF-8
 */
export function findRoute(method: string, path: string): Route | undefined {
  const segments = segmentsOf(path);
  const values: string[] = [];
  const leaf = descend(root, segments, 0, values, method);
  if (!leaf) return undefined;
  return {
    operation: leaf.operation,
    path: Object.fromEntries(leaf.names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')])),
  };
}

/** The route of a request, and none for a path that cannot be read. */
export function routeOf(method: string, path: string): Route | undefined {
  try {
    return findRoute(method, path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Names by which rules may speak of a request's operation. */
export function namesOf(method: string, path: string): readonly string[] {
  const operation = routeOf(method, path)?.operation;
  return operation ? [operation.id, operation.sdk] : [];
}

/** Methods that a path answers, for the message of an answer to another one. */
export function methodsOf(path: string): string[] {
  return ['GET', 'POST', 'PUT', 'DELETE'].filter((method) => descend(root, segmentsOf(path), 0, [], method));
}

function segmentsOf(path: string): string[] {
  const end = path.length > 1 && path.endsWith('/') ? -1 : undefined;
  return path.slice(1, end).split('/');
}

function descend(at: Node, segments: string[], index: number, values: string[], method: string): Leaf | undefined {
  const segment = segments[index];
  if (segment === undefined) return at.leaves.get(method);
  const literal = at.literals.get(segment);
  const found = literal && descend(literal, segments, index + 1, values, method);
  if (found || !at.parameter || segment === '') return found;
  values.push(segment);
  const below = descend(at.parameter, segments, index + 1, values, method);
  if (!below) values.pop();
  return below;
}
