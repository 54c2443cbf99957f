import {
  type Document,
  jsonOf,
  type LocatedOperation,
  type MediaType,
  operationsOf,
  parametersOf,
  type Response,
  resolve,
} from '../document.ts';
import type { Direction } from '../jsonSchema.ts';
import { compareSchemas } from './schemas.ts';

/** A difference between two versions of the contract. */
export interface Change {
  /** Whether programs that worked with the earlier version can fail with the later one. */
  breaking: boolean;
  /** Operation, webhook event or schema member. */
  where: string;
  what: string;
  /** Whose programs feel it. */
  who: string;
}

/** One line per change: what, where and who feels it. */
export const inWords = ({ breaking, where, what, who }: Change): string =>
  `${breaking ? 'breaks ' : 'changes'}  ${where}: ${what}. Felt by ${who}.`;

const SENDERS = 'programs that send it';
const READERS = 'programs that read it';
const CALLERS = 'programs that call it';
const CODERS = 'code that names it in the SDK';

interface Documents {
  before: Document;
  after: Document;
}

/** Everything that changed for users from one version of the contract to the next, each change once. */
export function compareContracts(before: Document, after: Document): Change[] {
  const documents = { before, after };
  const changes = new Changes();
  const now = routes(after);
  for (const old of operationsOf(before)) {
    const at = `${old.method.toUpperCase()} ${old.path}`;
    const next = now.get(shape(old.method, old.path));
    if (!next) {
      changes.add({ breaking: true, where: at, what: 'is gone', who: CALLERS });
      continue;
    }
    for (const alias of old.operation['x-aliases'] ?? []) {
      if (!now.has(shape(old.method, alias))) {
        const where = `${old.method.toUpperCase()} ${alias}`;
        changes.add({ breaking: true, where, what: 'is no longer answered', who: CALLERS });
      }
    }
    compareOperations(documents, old, next, at, changes);
  }
  for (const [name, { post }] of Object.entries(before['x-webhooks'] ?? {})) {
    const next = after['x-webhooks']?.[name]?.post;
    const where = `webhook ${name}`;
    if (!next) changes.add({ breaking: true, where, what: 'is no longer sent', who: 'servers that wait for it' });
    else changes.body(documents, jsonOf(post.requestBody), jsonOf(next.requestBody), 'response', where);
  }
  for (const name of Object.keys(before.components.schemas)) {
    if (!after.components.schemas[name]) {
      changes.add({ breaking: true, where: `schema ${name}`, what: 'has no type of this name any more', who: CODERS });
    }
  }
  return changes.list();
}

const shape = (method: string, path: string) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`;

/** Operations by every path that they answer. */
function routes(document: Document): Map<string, LocatedOperation> {
  return new Map(
    operationsOf(document).flatMap((located) =>
      [located.path, ...(located.operation['x-aliases'] ?? [])].map((path): [string, LocatedOperation] => [
        shape(located.method, path),
        located,
      ]),
    ),
  );
}

/** Collects changes. One in a schema that many operations share is told once, with the number of its places. */
class Changes {
  private readonly found = new Map<string, { change: Change; places: Set<string> }>();

  add(change: Change, place = change.where): void {
    const key = JSON.stringify(change);
    const entry = this.found.get(key) ?? { change, places: new Set() };
    entry.places.add(place);
    this.found.set(key, entry);
  }

  body(
    documents: Documents,
    before: MediaType | undefined,
    now: MediaType | undefined,
    direction: Direction,
    at: string,
  ): void {
    if (!before || !now) return;
    const side = direction === 'request' ? 'in requests' : 'in answers';
    const who = direction === 'request' ? SENDERS : READERS;
    for (const { where, what, breaking } of compareSchemas(documents, before.schema, now.schema, direction, at)) {
      this.add({ breaking, where: `${where} ${side}`, what, who }, at);
    }
  }

  list(): Change[] {
    const all = [...this.found.values()].map(({ change, places }) => {
      const [first = ''] = places;
      const more = places.size > 1 ? ` and ${places.size - 1} more` : '';
      return first === change.where ? change : { ...change, who: `${change.who} (${first}${more})` };
    });
    return all.sort((a, b) => Number(b.breaking) - Number(a.breaking));
  }
}

function compareOperations(
  documents: Documents,
  old: LocatedOperation,
  now: LocatedOperation,
  at: string,
  changes: Changes,
): void {
  const { operation: was } = old;
  const { operation: is } = now;
  const add = (what: string, who: string, breaking = true) => changes.add({ breaking, where: at, what, who });
  if (was.operationId !== is.operationId) add(`is called ${is.operationId}, was ${was.operationId}`, CODERS);
  if (was['x-sdk'] !== is['x-sdk']) add(`is ${is['x-sdk']} in the SDK, was ${was['x-sdk']}`, CODERS);
  if (was['x-permission'] !== is['x-permission']) {
    add(`needs the permission ${is['x-permission']}, was ${was['x-permission']}`, 'keys that lack it');
  }
  if (JSON.stringify(was.security) !== JSON.stringify(is.security)) add('takes other credentials', CALLERS);
  if (was['x-pagination'] !== is['x-pagination']) {
    add(`pages by ${is['x-pagination'] ?? 'nothing'}, was ${was['x-pagination'] ?? 'nothing'}`, READERS);
  }
  compareParameters(documents, old, now, at, changes);
  if (was.requestBody && !is.requestBody) add('no longer reads a body', SENDERS);
  if (is.requestBody?.required && !was.requestBody?.required) add('must now have a body', CALLERS);
  changes.body(documents, jsonOf(was.requestBody), jsonOf(is.requestBody), 'request', at);
  for (const [status, reference] of Object.entries(was.responses)) {
    if (!status.startsWith('2')) continue;
    const next = is.responses[status];
    if (!next) {
      add(`no longer answers ${status}`, READERS);
      continue;
    }
    const [response, responseNow] = [
      resolve<Response>(documents.before, reference),
      resolve<Response>(documents.after, next),
    ];
    const [types, typesNow] = [response, responseNow].map(
      (r) => Object.keys(r.content ?? {}).join(' or ') || 'no body',
    );
    if (types !== typesNow) add(`answers ${status} with ${typesNow}, was ${types}`, READERS);
    changes.body(documents, jsonOf(response), jsonOf(responseNow), 'response', at);
  }
  for (const status of Object.keys(is.responses)) {
    if (status.startsWith('2') && !was.responses[status]) add(`may now answer ${status}`, READERS, false);
  }
}

function compareParameters(
  documents: Documents,
  old: LocatedOperation,
  now: LocatedOperation,
  at: string,
  changes: Changes,
): void {
  const next = parametersOf(documents.after, now);
  const earlier = parametersOf(documents.before, old);
  for (const parameter of earlier) {
    // Parameters in the path go by their place: their names are the document's own business.
    if (parameter.in === 'path') continue;
    const match = next.find((p) => p.in === parameter.in && p.name === parameter.name);
    const where = `${at} ${parameter.in} ${parameter.name}`;
    if (!match) {
      changes.add({ breaking: true, where, what: 'is no longer read', who: SENDERS });
      continue;
    }
    if (match.required && !parameter.required) {
      changes.add({ breaking: true, where, what: 'must now be sent', who: CALLERS });
    }
    changes.body(documents, { schema: parameter.schema }, { schema: match.schema }, 'request', where);
  }
  for (const parameter of next) {
    const isNew = !earlier.some((p) => p.in === parameter.in && p.name === parameter.name);
    if (isNew && parameter.required && parameter.in !== 'path') {
      const where = `${at} ${parameter.in} ${parameter.name}`;
      changes.add({ breaking: true, where, what: 'must now be sent', who: CALLERS });
    }
  }
}
