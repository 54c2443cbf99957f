import type { Cell, Importable } from './entities.ts';

/** A record as JSON text, or why it cannot be one. */
export type Staged = string | { readonly error: string };

/** Whether a file may have a column of this name. */
const isColumn = (of: Importable, name: string): boolean =>
  Object.hasOwn(of.columns, name) || of.maps.some((map) => name.startsWith(`${map}.`) && name.length > map.length + 1);

export const unknownColumns = (of: Importable, header: readonly string[]): string[] =>
  header.filter((name) => !isColumn(of, name));

/** A line of a CSV file as a JSON object, put together as text so that digits stay as they are. Empty cells are left out. */
export function rowOf(of: Importable, header: readonly string[], cells: readonly string[]): Staged {
  if (cells.length !== header.length) {
    return { error: `has ${cells.length} cells where the first line names ${header.length} columns` };
  }
  const members = new Map<string, string>();
  const maps = new Map<string, string[]>();
  for (const [index, name] of header.entries()) {
    const text = cells[index] ?? '';
    if (text === '') continue;
    const kind = Object.hasOwn(of.columns, name) ? of.columns[name] : undefined;
    if (kind) {
      const value = jsonOf(kind, text);
      if (value === undefined) return { error: `${name} ${EXPECTED[kind]}` };
      members.set(name, value);
    } else {
      const [map = ''] = name.split('.', 1);
      maps.set(map, [...(maps.get(map) ?? []), member(name.slice(map.length + 1), JSON.stringify(text))]);
    }
  }
  for (const [name, inner] of maps) {
    if (members.has(name)) return { error: `${name} and ${name}.… cannot go together` };
    members.set(name, `{${inner.join(',')}}`);
  }
  return `{${[...members].map(([name, value]) => member(name, value)).join(',')}}`;
}

const member = (name: string, value: string): string => `${JSON.stringify(name)}:${value}`;

const EXPECTED: Readonly<Record<Cell, string>> = {
  text: 'must be text',
  integer: 'must be a whole number',
  json: 'must be JSON',
};

/** A cell as JSON text. */
function jsonOf(kind: Cell, text: string): string | undefined {
  if (kind === 'text') return JSON.stringify(text);
  if (kind === 'integer') return /^\d{1,15}$/.test(text) ? String(Number(text)) : undefined;
  try {
    JSON.parse(text);
    return text;
  } catch {
    return undefined;
  }
}

/**
 * An object of a file in the shape of the request: columns that stand for something deeper are put there.
 *
 * @returns the request, or what is wrong with the members' names
 */
export function requestOf(of: Importable, object: Record<string, unknown>): object | { readonly unknown: string[] } {
  const known = (name: string) => Object.hasOwn(of.columns, name);
  const unknown = Object.keys(object).filter((name) => !known(name));
  if (unknown.length > 0) return { unknown };
  const request: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(object)) {
    const [first = name, ...rest] = of.places?.[name] ?? [name];
    let place = request;
    let last = first;
    for (const next of rest) {
      place = place[last] = { ...(place[last] as object) };
      last = next;
    }
    place[last] = value;
  }
  return request;
}
