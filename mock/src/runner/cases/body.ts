import type { Random } from '../../answers/random.ts';
import { isObject } from '../../contract/decode.ts';
import { resolveSchema, type Schema } from '../../contract/schema.ts';
import { LEFT_OUT, trialsOf } from './values.ts';

/** A body, and in words what is odd about it. */
export interface BodyCase {
  readonly body: unknown;
  readonly what: string;
}

type Path = readonly (string | number)[];

/** Deeper than this a schema repeats what was tried above. */
const DEEPEST = 4;

/** Every variation of a good body in one place, in the order of the schema. Members that the body lacks are tried too. */
export function bodyCases(schema: Schema, base: unknown, random: Random): BodyCase[] {
  const cases: BodyCase[] = [];
  visit(schema, base, [], (path, place) => {
    for (const { value, why } of trialsOf(place, random)) {
      if (path.length === 0 && value === LEFT_OUT) continue;
      cases.push({ body: changed(base, path, value), what: `${nameOf(path) || 'body'}: ${why}` });
    }
  });
  if (isObject(base))
    cases.push(
      { body: { ...base, no_such_member: 'x' }, what: 'a member that the contract does not know' },
      { body: JSON.parse(`{"__proto__":{"polluted":true}}`), what: 'body: __proto__ as a member' },
    );
  return cases;
}

function visit(schema: Schema, value: unknown, path: Path, tell: (path: Path, schema: Schema) => void): void {
  tell(path, schema);
  if (path.length >= DEEPEST) return;
  const resolved = resolveSchema(schema);
  for (const [name, member] of Object.entries(resolved.properties ?? {})) {
    visit(member, isObject(value) ? value[name] : undefined, [...path, name], tell);
  }
  if (resolved.items && Array.isArray(value) && value.length > 0) visit(resolved.items, value[0], [...path, 0], tell);
}

/** A body with another value at a place; where the way there is missing, it is made. */
export function changed(node: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (typeof key === 'number') {
    const list = Array.isArray(node) ? [...(node as unknown[])] : [];
    const value = changed(list[key], rest, to);
    if (value === LEFT_OUT) list.splice(key, 1);
    else list[key] = value;
    return list;
  }
  const { [key]: old, ...others } = isObject(node) ? node : ({} as Record<string, unknown>);
  const value = changed(old, rest, to);
  return value === LEFT_OUT ? others : { ...others, [key]: value };
}

const nameOf = (path: Path): string =>
  path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${part}` : part),
    '',
  );
