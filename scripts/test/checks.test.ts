import { describe, expect, test } from 'vitest';
import { checkBodies } from '../src/contract/checks/bodies.ts';
import { checkLimits } from '../src/contract/checks/limits.ts';
import { checkNumbers } from '../src/contract/checks/numbers.ts';
import { checkOperations } from '../src/contract/checks/operations.ts';
import { checkSchemas } from '../src/contract/checks/schemas.ts';
import { checkWorld } from '../src/contract/checks/world.ts';
import { checkContract } from '../src/contract/checks.ts';
import { type Document, jsonOf, type Operation, type Response, type Schema } from '../src/contract/document.ts';
import { contract, small } from './helpers/documents.ts';

test('the contract is without a fault', async () => {
  expect(checkContract(await contract())).toEqual([]);
});

type Check = (document: Document) => string[];
type Plant = (document: Document) => unknown;

const operation = (document: Document, path: string, method: 'get' | 'post') =>
  document.paths[path]?.[method] as Operation;
const schema = (document: Document, name: string) => document.components.schemas[name] as Schema;
const member = (document: Document, name: string, key: string) => schema(document, name).properties?.[key] as Schema;
const media = (document: Document) =>
  jsonOf(operation(document, '/shelves/{id}', 'get').responses['200'] as Response) as NonNullable<
    ReturnType<typeof jsonOf>
  >;

/** A fault planted into a sound contract is found, and nothing else is. */
function finds(check: Check, cases: [fault: string, plant: Plant][]): void {
  const own = (document: Document) => check(document).filter((fault) => !fault.endsWith('is an exception for nothing'));
  test('nothing is wrong with a sound contract', () => expect(own(small())).toEqual([]));
  test.each(cases)('%s', (fault, plant) => {
    const document = small();
    plant(document);
    expect(own(document)).toEqual([fault]);
  });
}

describe('operations', () => {
  const get = (d: Document) => operation(d, '/shelves/{id}', 'get');
  const free = (d: Document) => operation(d, '/shelves/free', 'get');
  finds(checkOperations, [
    [
      'GET /shelves/{id}: operationId create is used twice',
      (d) => {
        get(d).operationId = 'create';
      },
    ],
    [
      'GET /shelves/{id}: needs a summary and a description',
      (d) => {
        get(d).summary = '';
      },
    ],
    [
      'GET /shelves/{id}: needs exactly one declared tag',
      (d) => {
        get(d).tags = ['Boards'];
      },
    ],
    [
      'GET /shelves/{id}: x-permission must be <entity>:read, <entity>:write, authenticated or public',
      (d) => {
        get(d)['x-permission'] = 'anyone';
      },
    ],
    [
      'GET /shelves/{id}: x-sdk must be namespace.method',
      (d) => {
        get(d)['x-sdk'] = 'get';
      },
    ],
    [
      'GET /shelves/{id}: x-sdk shelves.create is used twice',
      (d) => {
        get(d)['x-sdk'] = 'shelves.create';
      },
    ],
    [
      'GET /shelves/{id}: path parameter id is not described',
      (d) => {
        d.paths['/shelves/{id}'] = { get: get(d) };
      },
    ],
    [
      'tag Shelves: has no introduction',
      (d) => {
        d.tags = [{ name: 'Shelves', description: '' }];
      },
    ],
    [
      'GET /shelves/free: alias /shelves/{size} is the path of another operation',
      (d) => {
        free(d)['x-aliases'] = ['/shelves/{size}'];
      },
    ],
    [
      'GET /shelves/free: alias /free/{colour} has {colour}, which is no parameter of the operation',
      (d) => {
        free(d)['x-aliases'] = ['/free/{colour}'];
      },
    ],
    [
      'GET /shelves/{id}: alias /shelf lacks {id}',
      (d) => {
        get(d)['x-aliases'] = ['/shelf'];
      },
    ],
  ]);
});

describe('schemas', () => {
  finds(checkSchemas, [
    ['Shelf.id: has no description', (d) => void delete member(d, 'Shelf', 'id').description],
    [
      'Shelf.size: an object inside another needs a name of its own',
      (d) =>
        Object.assign(schema(d, 'Shelf').properties ?? {}, {
          size: { type: 'object', description: 'Size.', properties: {} },
        }),
    ],
    [
      'Shelf.id: an enum needs a name of its own',
      (d) => {
        member(d, 'Shelf', 'id').enum = ['a', 'b'];
      },
    ],
    [
      'Shelf.id: a free-form object must say additionalProperties',
      (d) => {
        member(d, 'Shelf', 'id').type = 'object';
      },
    ],
    ['Owner: requires age, which is not described', (d) => void schema(d, 'Owner').required?.push('age')],
    [
      'schemas form a ring: Shelf -> Owner -> Shelf',
      (d) =>
        Object.assign(schema(d, 'Owner').properties ?? {}, {
          shelf: { allOf: [{ $ref: '#/components/schemas/Shelf' }], description: 'Back.' },
        }),
    ],
    [
      'schema shelf_row: the name must be one word in PascalCase',
      (d) => {
        d.components.schemas.shelf_row = { type: 'string', description: 'A row.' };
      },
    ],
  ]);
});

describe('limits', () => {
  const plant = (extra: Schema): Plant => {
    return (d) => void Object.assign(schema(d, 'CreateShelf').properties ?? {}, { extra });
  };
  finds(checkLimits, [
    ['CreateShelf.extra: a text in a request needs maxLength', plant({ type: 'string' })],
    ['CreateShelf.extra: a text in a request needs maxLength', plant({ type: 'string', pattern: '^a+$' })],
    ['CreateShelf.extra: a text in a request needs maxLength', plant({ type: 'string', format: 'uri' })],
    ['CreateShelf.extra: a list in a request needs maxItems', plant({ type: 'array', items: { type: 'boolean' } })],
    [
      'CreateShelf.extra[]: a text in a request needs maxLength',
      plant({ type: 'array', maxItems: 3, items: { type: 'string' } }),
    ],
    [
      'CreateShelf.extra.*: a text in a request needs maxLength',
      plant({ type: 'object', additionalProperties: { type: 'string' } }),
    ],
    [
      'CreateShelf.extra: a whole number in a request needs minimum and maximum',
      plant({ type: 'integer', minimum: 1 }),
    ],
  ]);

  test('what is short by itself needs no limit', () => {
    const document = small();
    for (const sound of [{ enum: ['a'] }, { format: 'date-time' }, { pattern: '^[a-z]{2}$' }]) {
      plant({ type: 'string', ...sound })(document);
      expect(checkLimits(document)).toEqual([]);
    }
  });
});

describe('numbers', () => {
  const plant = (name: string, extra: Schema): Plant => {
    return (d) => void Object.assign(schema(d, 'Shelf').properties ?? {}, { [name]: extra });
  };
  const fault = (name: string) => `${name}: is an amount or a number, so it must be a decimal or a reasoned exception`;
  finds(checkNumbers, [
    [fault('Shelf.total_amount'), plant('total_amount', { type: 'string' })],
    [fault('Shelf.balance'), plant('balance', { type: 'integer' })],
    [fault('Shelf.height'), plant('height', { type: 'number' })],
    [fault('Shelf.heights'), plant('heights', { type: 'array', items: { type: 'number' } })],
    [fault('Shelf.quantity'), plant('quantity', { $ref: '#/components/schemas/Owner/properties/name' })],
    [
      'free size: an enum needs a name of its own',
      (d) =>
        Object.assign((operation(d, '/shelves/free', 'get').parameters as { schema: Schema }[])[0]?.schema ?? {}, {
          enum: [1, 2],
        }),
    ],
  ]);
});

describe('bodies and their examples', () => {
  finds(checkBodies, [
    [
      'GET /shelves/{id} 200: has no example',
      (d) => {
        media(d).examples = {};
      },
    ],
    [
      'GET /shelves/{id} 200: example shelf/state: must be equal to one of the allowed values {"allowedValues":["free","full"]}',
      (d) => {
        media(d).examples = { shelf: { value: { id: 'x', price: '1', state: 'broken' } } };
      },
    ],
    [
      'GET /shelves/{id} 200: example shelf: must NOT have additional properties {"additionalProperty":"colour"}',
      (d) => {
        media(d).examples = { shelf: { value: { id: 'x', price: '1', state: 'free', colour: 'red' } } };
      },
    ],
    [
      'GET /shelves/{id} 200: the answer may be {}; say what is always present',
      (d) => {
        d.components.schemas.Anything = { type: 'object', description: 'What you like.', additionalProperties: true };
        media(d).schema = { $ref: '#/components/schemas/Anything' };
      },
    ],
    [
      'error out_of_luck: has no example',
      (d) => {
        schema(d, 'ErrorCode').enum?.push('out_of_luck');
        Object.assign(schema(d, 'ErrorCode')['x-statuses'] as object, { out_of_luck: 400 });
      },
    ],
    [
      'error not_found: its example is not an Error with this code and status',
      (d) => {
        const examples = schema(d, 'ErrorCode')['x-examples'] as Record<string, { http_status_code: number }>;
        (examples.not_found as { http_status_code: number }).http_status_code = 400;
      },
    ],
  ]);
});

describe('the world of the examples', () => {
  const show = (value: object): Plant => {
    return (d) => {
      media(d).examples = { ...media(d).examples, other: { value } };
    };
  };
  finds(checkWorld, [
    [
      "GET /shelves/{id} 200 other: shelf_01K5WRB3M0000000000000SHEL is not an id of the examples' world (openapi/README.md)",
      show({ id: 'shelf_01K5WRB3M0000000000000SHEL' }),
    ],
    [
      'GET /shelves/{id} 200 other: owner_id names plan_01K5WRB3M00000000000000001, elsewhere owner_…',
      (d) => {
        const owners = ['owner', 'plan'].map((kind) => ({ owner_id: `${kind}_01K5WRB3M00000000000000001` }));
        show({ owners })(d);
      },
    ],
  ]);
});
