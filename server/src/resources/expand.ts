import { ApiError } from '../errors.ts';

/**
 * Reads an `expand` text such as `prices.meters,entitlements` against what a resource allows.
 *
 * @param allowed every path that may be expanded, parents included: `['prices', 'prices.meters']`
 * @throws ApiError `validation_error` naming the first path that is not allowed
 */
export function expandOf<Path extends string>(text: string | undefined, allowed: readonly Path[]): Set<Path> {
  const wanted = new Set<Path>();
  for (const part of (text ?? '').split(',')) {
    const path = part.trim();
    if (path === '') continue;
    const known = allowed.find((candidate) => candidate === path);
    if (!known) {
      const hint = allowed.length > 0 ? `allowed are ${allowed.join(', ')}` : 'nothing can be expanded here';
      throw new ApiError('validation_error', 'Field is not allowed to be expanded', {
        details: { field: path, expand: hint },
      });
    }
    wanted.add(known);
    // `prices.meters` also asks for `prices`.
    for (const parent of allowed) if (known.startsWith(`${parent}.`)) wanted.add(parent);
  }
  return wanted;
}
