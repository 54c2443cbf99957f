import { isObject } from '../contract/decode.ts';
import { memberName, type Resource, resources } from './resources.ts';

/** A member that names a record of another collection. */
export interface Reference {
  /** Path of the member in the request: `line_items[0].price_id`. */
  readonly field: string;
  readonly resource: Resource;
  readonly id: string;
}

const byMember = new Map(resources.map((resource) => [memberName(resource.component), resource]));
// The mock has one environment, and keys of any kind act in it.
byMember.delete('environment');

/** The collection that a member such as `customer_id` points into. */
const targetOf = (member: string): Resource | undefined =>
  member.endsWith('_id') ? byMember.get(member.slice(0, -3)) : undefined;

/** Every reference in a request body: `<thing>_id`, or `entity_id` beside an `entity_type`. Empty ids point nowhere. */
export function referencesIn(value: unknown, path = ''): Reference[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => referencesIn(item, `${path}[${index}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const field = path ? `${path}.${name}` : name;
    // Notes and properties are the caller's own words.
    if (name === 'metadata' || name === 'properties') return [];
    if (typeof member !== 'string' || member === '') return referencesIn(member, field);
    const kind = name === 'entity_id' ? String(value.entity_type ?? '').toLowerCase() : undefined;
    const resource = kind === undefined ? targetOf(name) : byMember.get(kind);
    return resource ? [{ field, resource, id: member }] : [];
  });
}
