import { type Document, examplesOf } from '../document.ts';

const LOOKS_LIKE_ID = /^([a-z][a-z_]*)_([0-9A-Z]{20,})$/;
const ULID = /^01K5WRB3M0[0-9A-HJKMNP-TV-Z]{16}$/;
/** Keys are random characters; the names of background runs are built from the ids of what they work on. */
const NO_ID = new Set(['api_key', 'workflow_id']);
/** Members that may name things of several kinds. */
const ANY_KIND = new Set(['id', 'entity_id', 'entity_ids', 'reference_id']);

/** The examples tell one story: well-formed ids, and a member such as `customer_id` always names the same kind of thing. */
export function checkWorld(document: Document): string[] {
  const faults = new Set<string>();
  const kinds = new Map<string, string>();
  for (const { at, value } of examplesOf(document)) {
    visitTexts(value, '', (text, member) => {
      const [, prefix = '', rest = ''] = LOOKS_LIKE_ID.exec(text) ?? [];
      if (!prefix || NO_ID.has(member)) return;
      if (!ULID.test(rest)) faults.add(`${at}: ${text} is not an id of the examples' world (openapi/README.md)`);
      const kind = kinds.get(member) ?? prefix;
      kinds.set(member, kind);
      if (kind !== prefix && !ANY_KIND.has(member)) faults.add(`${at}: ${member} names ${text}, elsewhere ${kind}_…`);
    });
  }
  return [...faults];
}

/** Calls `visit` with every text in a value and the name of the member that holds it; keys of maps count as texts. */
export function visitTexts(value: unknown, member: string, visit: (text: string, member: string) => void): void {
  if (typeof value === 'string') {
    visit(value, member);
  } else if (Array.isArray(value)) {
    for (const item of value) visitTexts(item, member, visit);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (LOOKS_LIKE_ID.test(name)) visit(name, '');
      visitTexts(inner, name, visit);
    }
  }
}
