import { type Document, resolve, type Schema } from '../document.ts';
import type { Direction } from '../jsonSchema.ts';

/** One difference between two versions of a schema, as its user meets it. */
export interface SchemaChange {
  /** Schema and member: `Customer.email`, `Price.tiers[].up_to`. */
  where: string;
  what: string;
  breaking: boolean;
}

/** Limits of which a larger value lets more through, and those of which a smaller one does. */
const UPPER = ['maxLength', 'maxItems', 'maximum', 'maxProperties'] as const;
const LOWER = ['minLength', 'minItems', 'minimum', 'minProperties'] as const;

/**
 * What changed between two schemas, seen from one side: what a request may carry must not shrink, what an answer
 * promises must not either. Members that answers gain are no change: clients ignore what they do not know.
 */
export function compareSchemas(
  documents: { before: Document; after: Document },
  before: Schema,
  after: Schema,
  direction: Direction,
  at: string,
): SchemaChange[] {
  const changes: SchemaChange[] = [];
  const seen = new Set<string>();

  const compare = (rawBefore: Schema, rawAfter: Schema, where: string): void => {
    const old = flatten(documents.before, rawBefore);
    const now = flatten(documents.after, rawAfter);
    const known = old.name && now.name && `${old.name} ${now.name}`;
    if (known && seen.has(known) && !old.own && !now.own) return;
    // Words beside a reference belong to this place alone; everything else is told under the schema's name, once.
    const place = old.own || now.own ? where : (old.name ?? where);
    const report = (what: string, breaking = true) => changes.push({ where: place, what, breaking });
    compareTypes(old.schema, now.schema, direction, report);
    if (typeName(old.schema) !== typeName(now.schema)) return;
    compareEnums(old.schema, now.schema, direction, report);
    if (direction === 'request') compareLimits(old.schema, now.schema, report);
    if (known && seen.has(known)) return;
    if (known) seen.add(known);
    const owner = old.name ?? where;
    compareMembers(old.schema, now.schema, direction, owner, changes);
    for (const [name, member] of Object.entries(old.schema.properties ?? {})) {
      const next = now.schema.properties?.[name];
      if (next) compare(member, next, `${owner}.${name}`);
    }
    if (old.schema.items && now.schema.items) compare(old.schema.items, now.schema.items, `${owner}[]`);
    const { additionalProperties: others } = old.schema;
    const { additionalProperties: othersNow } = now.schema;
    if (typeof others === 'object' && typeof othersNow === 'object') compare(others, othersNow, `${owner}.*`);
  };

  compare(before, after, at);
  return changes;
}

type Report = (what: string, breaking?: boolean) => void;

interface Flat {
  /** Name of the component that the schema refers to in the end. */
  name: string | undefined;
  /** Whether something beside the reference changes what fits. */
  own: boolean;
  schema: Schema;
}

/** A schema without references and one-part wrappers; what stands beside a reference wins. */
function flatten(document: Document, raw: Schema): Flat {
  if (raw.$ref) {
    const below = flatten(document, resolve<Schema>(document, raw));
    return { name: raw.$ref.split('/').pop(), own: false, schema: below.schema };
  }
  const { allOf, ...own } = raw;
  const [inner] = allOf ?? [];
  if (!inner) return { name: undefined, own: false, schema: raw };
  const below = flatten(document, inner);
  const words = Object.keys(own).filter((word) => !NO_MEANING.has(word));
  return { name: below.name, own: words.length > 0, schema: { ...below.schema, ...own } };
}

/** Words beside a reference that do not change which values fit; a wrapper's type is that of what it wraps. */
const NO_MEANING = new Set(['description', 'example', 'type', 'deprecated']);

const typeName = (schema: Schema) => ((schema.anyOf ?? schema.oneOf) ? 'one of several' : (schema.type ?? 'anything'));

function compareTypes(old: Schema, now: Schema, direction: Direction, report: Report): void {
  const [was, is] = [typeName(old), typeName(now)];
  const widening =
    direction === 'request' ? was === 'integer' && is === 'number' : was === 'number' && is === 'integer';
  if (was !== is && !widening) report(`was ${was} and is ${is}`);
  else if (JSON.stringify(old.anyOf ?? old.oneOf) !== JSON.stringify(now.anyOf ?? now.oneOf))
    report('has other alternatives');
  if (old.format !== now.format && !(direction === 'request' && !now.format)) {
    report(`had ${old.format ? `the format ${old.format}` : 'no format'} and has ${now.format ?? 'none'}`);
  }
  if (direction === 'request' && old.nullable && !now.nullable) report('no longer takes null');
  if (direction === 'response' && !old.nullable && now.nullable) report('may now be null');
}

function compareEnums(old: Schema, now: Schema, direction: Direction, report: Report): void {
  const [was, is] = [old.enum, now.enum];
  if (was && is) {
    const list = (values: unknown[]) => values.map(String).join(', ');
    const lost = was.filter((value) => !is.includes(value));
    const gained = is.filter((value) => !was.includes(value));
    if (lost.length > 0) report(`lost the value${lost.length > 1 ? 's' : ''} ${list(lost)}`, direction === 'request');
    if (gained.length > 0 && direction === 'response') report(`may now be ${list(gained)}`, false);
  } else if (is && direction === 'request') {
    report(`takes only ${is.map(String).join(', ')}, where it took any value`);
  } else if (was && direction === 'response') {
    report('may now be any value, where it was one of a list');
  }
}

function compareLimits(old: Schema, now: Schema, report: Report): void {
  const tightened = (name: string, isTighter: (was: number, is: number) => boolean) => {
    const [was, is] = [old[name] as number | undefined, now[name] as number | undefined];
    if (is === undefined || (was !== undefined && !isTighter(was, is))) return;
    report(`${name} is ${is}, was ${was ?? 'not limited'}`);
  };
  for (const name of UPPER) tightened(name, (was, is) => is < was);
  for (const name of LOWER) tightened(name, (was, is) => is > was);
  if (now.pattern !== undefined && old.pattern !== now.pattern) report(`must now match ${String(now.pattern)}`);
  if (JSON.stringify(old.default) !== JSON.stringify(now.default)) {
    report(`left out it now means ${JSON.stringify(now.default)}, was ${JSON.stringify(old.default)}`);
  }
}

function compareMembers(old: Schema, now: Schema, direction: Direction, place: string, changes: SchemaChange[]): void {
  const push = (name: string, what: string) => changes.push({ where: `${place}.${name}`, what, breaking: true });
  const [required, requiredNow] = [new Set(old.required), new Set(now.required)];
  for (const name of Object.keys(old.properties ?? {})) {
    if (!now.properties?.[name]) push(name, direction === 'request' ? 'is no longer read' : 'is gone');
    else if (direction === 'response' && required.has(name) && !requiredNow.has(name)) push(name, 'may now be missing');
  }
  if (direction === 'request') {
    for (const name of requiredNow) if (!required.has(name)) push(name, 'must now be sent');
  }
  if (old.additionalProperties && !now.additionalProperties) {
    changes.push({ where: place, what: 'no longer has members of any name', breaking: true });
  }
}
