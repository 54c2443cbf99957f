import { isObject } from '../../contract/decode.ts';
import { changed } from './body.ts';
import { LEFT_OUT } from './values.ts';

/**
 * The smallest body that still fails in the same way: members and entries are left out and texts are cut as long as it does.
 *
 * @param fails asks the server again
 * @param budget how many times it may be asked
 */
export async function shrink(body: unknown, fails: (body: unknown) => Promise<boolean>, budget = 40): Promise<unknown> {
  let smallest = body;
  let left = budget;
  for (let smaller = true; smaller && left > 0; ) {
    smaller = false;
    for (const candidate of simpler(smallest)) {
      if (left-- <= 0) break;
      if (await fails(candidate)) {
        smallest = candidate;
        smaller = true;
        break;
      }
    }
  }
  return smallest;
}

/** Bodies that are one step simpler, those that lose most first. */
function* simpler(node: unknown, path: readonly (string | number)[] = [], root = node): Generator<unknown> {
  if (typeof node === 'string' && node.length > 8) {
    yield changed(root, path, node.slice(0, Math.ceil(node.length / 2)));
  } else if (Array.isArray(node) || isObject(node)) {
    const keys: (string | number)[] = Array.isArray(node) ? [...node.keys()] : Object.keys(node);
    for (const key of keys) yield changed(root, [...path, key], LEFT_OUT);
    for (const key of keys) yield* simpler((node as Record<string | number, unknown>)[key], [...path, key], root);
  }
}
