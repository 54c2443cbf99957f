import { describe, expect, test } from 'vitest';
import { inWords } from '../src/contract/breaking/index.ts';
import { compareContracts } from '../src/contract/breaking/operations.ts';
import type { Document, Operation, Schema } from '../src/contract/document.ts';
import { compareVersions, judge } from '../src/contract/release.ts';
import { small } from './helpers/documents.ts';

type Edit = (document: Document) => unknown;

const operation = (document: Document, path: string, method: 'get' | 'post') =>
  document.paths[path]?.[method] as Operation;
const schema = (document: Document, name: string) => document.components.schemas[name] as Schema;
const set =
  (name: string, key: string, words: Schema): Edit =>
  (d) =>
    Object.assign(schema(d, name).properties ?? {}, { [key]: { ...schema(d, name).properties?.[key], ...words } });
const drop =
  (name: string, key: string): Edit =>
  (d) => {
    delete schema(d, name).properties?.[key];
    const { required } = schema(d, name);
    if (required) schema(d, name).required = required.filter((each) => each !== key);
  };

/** What changed, as `where: what`; what does not break in brackets. */
function changes(edit: Edit, before: Edit = () => {}): string[] {
  const [old, now] = [small(), small()];
  before(old);
  before(now);
  edit(now);
  return compareContracts(old, now).map(({ breaking, where, what }) =>
    breaking ? `${where}: ${what}` : `(${where}: ${what})`,
  );
}

test('a contract does not differ from itself, nor by its texts', () => {
  expect(changes(() => {})).toEqual([]);
  expect(
    changes((d) => {
      d.info.title = 'Boards';
      operation(d, '/shelves', 'post').summary = 'Other words';
      schema(d, 'Shelf').description = 'Other words.';
    }),
  ).toEqual([]);
});

describe('requests', () => {
  test.each<[string[], Edit]>([
    [['CreateShelf.width in requests: is no longer read'], drop('CreateShelf', 'width')],
    [['CreateShelf.width in requests: must now be sent'], (d) => void schema(d, 'CreateShelf').required?.push('width')],
    [['CreateShelf.note in requests: maxLength is 10, was 20'], set('CreateShelf', 'note', { maxLength: 10 })],
    [[], set('CreateShelf', 'note', { maxLength: 30 })],
    [['CreateShelf.note in requests: minLength is 1, was not limited'], set('CreateShelf', 'note', { minLength: 1 })],
    [['CreateShelf.note in requests: must now match ^a$'], set('CreateShelf', 'note', { pattern: '^a$' })],
    [['CreateShelf.note in requests: no longer takes null'], set('CreateShelf', 'note', { nullable: false })],
    [
      ['CreateShelf.note in requests: takes only x, where it took any value'],
      set('CreateShelf', 'note', { enum: ['x'] }),
    ],
    [['CreateShelf.width in requests: minimum is 5, was 1'], set('CreateShelf', 'width', { minimum: 5 })],
    [['CreateShelf.width in requests: left out it now means 5, was 10'], set('CreateShelf', 'width', { default: 5 })],
    [[], set('CreateShelf', 'width', { type: 'number' })],
    [['CreateShelf.width in requests: was integer and is string'], set('CreateShelf', 'width', { type: 'string' })],
    [
      ['CreateShelf.price in requests: had the format decimal and has uuid'],
      set('CreateShelf', 'price', { format: 'uuid' }),
    ],
    [[], set('CreateShelf', 'depth', { type: 'integer' })],
    [
      ['POST /shelves: no longer reads a body', 'schema CreateShelf: has no type of this name any more'],
      (d) => {
        delete operation(d, '/shelves', 'post').requestBody;
        delete d.components.schemas.CreateShelf;
      },
    ],
  ])('%j', (expected, edit) => expect(changes(edit)).toEqual(expected));
});

describe('answers', () => {
  test.each<[string[], Edit]>([
    [['Shelf.tags in answers: is gone'], drop('Shelf', 'tags')],
    [[], set('Shelf', 'colour', { type: 'string' })],
    [
      ['Shelf.id in answers: may now be missing'],
      (d) => {
        schema(d, 'Shelf').required = ['price', 'state'];
      },
    ],
    [['Shelf.id in answers: may now be null'], set('Shelf', 'id', { nullable: true })],
    [
      ['Shelf.owner in answers: was object and is string'],
      set('Shelf', 'owner', { allOf: [], type: 'string' } as Schema),
    ],
    [['Owner.name in answers: is gone'], drop('Owner', 'name')],
    [['Shelf.tags[] in answers: was string and is integer'], set('Shelf', 'tags', { items: { type: 'integer' } })],
    [[], set('Shelf', 'id', { maxLength: 5 })],
    [
      ['(ShelfState in answers: may now be broken)'],
      (d) => {
        schema(d, 'ShelfState').enum = ['free', 'full', 'broken'];
      },
    ],
    [
      ['ShelfState in requests: lost the value full', '(ShelfState in answers: lost the value full)'],
      (d) => {
        schema(d, 'ShelfState').enum = ['free'];
      },
    ],
  ])('%j', (expected, edit) => expect(changes(edit)).toEqual(expected));

  test('a change in a schema that several operations answer with is told once', () => {
    const [old, now] = [small(), small()];
    drop('Owner', 'name')(now);
    expect(compareContracts(old, now).map(({ who }) => who)).toEqual([
      'programs that read it (POST /shelves and 2 more)',
    ]);
  });
});

describe('operations', () => {
  const get = (d: Document) => operation(d, '/shelves/{id}', 'get');
  const free = (d: Document) => operation(d, '/shelves/free', 'get');
  const size = (d: Document) => free(d).parameters?.[0] as { required?: boolean; name: string; schema: Schema };
  test.each<[string[], Edit]>([
    [['GET /shelves/{id}: is gone'], (d) => void delete d.paths['/shelves/{id}']],
    [
      [],
      (d) => {
        const { get: operation, parameters = [] } = d.paths['/shelves/{id}'] ?? {};
        d.paths['/shelves/{shelf_id}'] = { ...(operation && { get: operation }), parameters };
        delete d.paths['/shelves/{id}'];
      },
    ],
    [
      [],
      (d) => {
        d.paths['/boards/{id}'] = d.paths['/shelves/{id}'] ?? {};
        delete d.paths['/shelves/{id}'];
        (d.paths['/boards/{id}']?.get as Operation)['x-aliases'] = ['/shelves/{id}'];
      },
    ],
    [
      ['GET /free/{size}: is no longer answered'],
      (d) => {
        free(d)['x-aliases'] = [];
      },
    ],
    [
      ['GET /shelves/{id}: is called read, was get'],
      (d) => {
        get(d).operationId = 'read';
      },
    ],
    [
      ['GET /shelves/{id}: is shelves.read in the SDK, was shelves.get'],
      (d) => {
        get(d)['x-sdk'] = 'shelves.read';
      },
    ],
    [
      ['GET /shelves/{id}: needs the permission shelf:write, was shelf:read'],
      (d) => {
        get(d)['x-permission'] = 'shelf:write';
      },
    ],
    [['GET /shelves/free: takes other credentials'], (d) => void delete free(d).security],
    [
      ['GET /shelves/{id}: pages by cursor, was nothing'],
      (d) => {
        get(d)['x-pagination'] = 'cursor';
      },
    ],
    [['GET /shelves/{id}: no longer answers 200'], (d) => void delete get(d).responses['200']],
    [
      ['(GET /shelves/{id}: may now answer 206)'],
      (d) => {
        get(d).responses['206'] = { description: 'A part.' };
      },
    ],
    [
      ['GET /shelves/{id}: answers 200 with application/pdf, was application/json'],
      (d) => {
        get(d).responses['200'] = { description: 'A sheet.', content: { 'application/pdf': { schema: {} } } };
      },
    ],
    [
      ['GET /shelves/free query size: must now be sent'],
      (d) => {
        size(d).required = true;
      },
    ],
    [
      ['GET /shelves/free query size: is no longer read'],
      (d) => {
        size(d).name = 'room';
      },
    ],
    [
      ['GET /shelves/free query size in requests: maximum is 5, was 9'],
      (d) => {
        size(d).schema.maximum = 5;
      },
    ],
  ])('%j', (expected, edit) => expect(changes(edit)).toEqual(expected));

  test('webhook events are answers to a server that waits for them', () => {
    const hook: Edit = (d) => {
      const media = { schema: { $ref: '#/components/schemas/Shelf' } };
      const post = { requestBody: { content: { 'application/json': media } } } as unknown as Operation;
      d['x-webhooks'] = { 'shelf.full': { post }, 'shelf.free': { post } };
    };
    const lose: Edit = (d) => {
      delete d['x-webhooks']?.['shelf.free'];
      for (const path of Object.keys(d.paths)) delete d.paths[path];
      drop('Shelf', 'id')(d);
    };
    const empty: Edit = (d) => {
      hook(d);
      d.paths = {};
    };
    expect(changes(lose, empty)).toEqual(['Shelf.id in answers: is gone', 'webhook shelf.free: is no longer sent']);
  });
});

describe('a release', () => {
  const of = (version: string, edit: Edit = () => {}) => {
    const document = small();
    document.info.version = version;
    edit(document);
    return document;
  };
  const breaking = drop('Shelf', 'tags');
  const changelog = '# Changes\n\n## 2.0.0\n\n## 1.1.0\n\n## 1.0.0\n';
  test.each<[string, Document, string[]]>([
    ['a new member in a minor version', of('1.1.0', set('Shelf', 'colour', { type: 'string' })), []],
    ['a break in a major version', of('2.0.0', breaking), []],
    [
      'a break in a minor version',
      of('1.1.0', breaking),
      ['1 change(s) break users of 1.0.0, so the next version must be 2.0.0, not 1.1.0'],
    ],
    ['a version that nobody wrote about', of('1.2.0'), ['openapi/CHANGELOG.md has no section "## 1.2.0"']],
  ])('%s', (_, document, faults) => expect(judge(of('1.0.0'), document, changelog).faults).toEqual(faults));

  test('a version before the released one', () => {
    expect(judge(of('1.1.0'), of('1.0.0'), changelog).faults).toEqual([
      'info.version is 1.0.0, but 1.1.0 is released already',
    ]);
  });

  test('versions are ordered by their numbers', () => {
    expect(['1.10.0', '1.9.3', '2.0.0', '1.9.0'].sort(compareVersions)).toEqual(['1.9.0', '1.9.3', '1.10.0', '2.0.0']);
  });

  test('a change is told in one sentence', () => {
    const [change] = compareContracts(of('1.0.0'), of('2.0.0', breaking));
    expect(change && inWords(change)).toBe(
      'breaks   Shelf.tags in answers: is gone. Felt by programs that read it (POST /shelves and 2 more).',
    );
  });
});
