import { bundleContract } from '../../src/contract/bundle.ts';
import type { Document, Operation, Schema } from '../../src/contract/document.ts';
import { addProtocol } from '../../src/contract/protocol.ts';
import { inRepository } from '../../src/paths.ts';

let bundled: Promise<Document> | undefined;

/** The contract itself: a copy of its own for each caller, to plant faults in. */
export async function contract(): Promise<Document> {
  bundled ??= bundleContract(inRepository('openapi/openapi.yaml'));
  return structuredClone(await bundled);
}

const text = (description: string): Schema => ({ type: 'string', description });

const Shelf: Schema = {
  type: 'object',
  description: 'A shelf.',
  required: ['id', 'price', 'state'],
  properties: {
    id: text('Id.'),
    price: { type: 'string', format: 'decimal', description: 'What it costs.' },
    state: { $ref: '#/components/schemas/ShelfState' },
    note: { type: 'string', nullable: true, description: 'A note.' },
    owner: { allOf: [{ $ref: '#/components/schemas/Owner' }], nullable: true, description: 'Who has it.' },
    tags: { type: 'array', items: { type: 'string' }, description: 'Words about it.' },
  },
};

const schemas: Record<string, Schema> = {
  Shelf,
  ShelfState: { type: 'string', enum: ['free', 'full'], description: 'Whether there is room.' },
  Owner: { type: 'object', description: 'An owner.', required: ['name'], properties: { name: text('Name.') } },
  CreateShelf: {
    type: 'object',
    description: 'A new shelf.',
    required: ['price'],
    properties: {
      price: { type: 'string', format: 'decimal', description: 'What it costs.' },
      width: { type: 'integer', minimum: 1, maximum: 100, default: 10, description: 'Width.' },
      note: { type: 'string', maxLength: 20, nullable: true, description: 'A note.' },
      state: { $ref: '#/components/schemas/ShelfState' },
    },
  },
};

const example = { id: 'shelf_01K5WRB3M00000000000000001', price: '1', state: 'free' };
const answer = (status: string): Operation['responses'] => ({
  [status]: {
    description: 'The shelf.',
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/Shelf' },
        examples: { shelf: { value: example } },
      },
    },
  },
});
const operation = (operationId: string, more: Partial<Operation>): Operation => ({
  operationId,
  tags: ['Shelves'],
  summary: 'A summary',
  description: 'A description.',
  responses: {},
  'x-permission': 'shelf:read',
  'x-sdk': `shelves.${operationId}`,
  ...more,
});
const id = {
  name: 'id',
  in: 'path' as const,
  required: true,
  description: 'Id.',
  schema: { type: 'string', maxLength: 50 },
};

/** A contract of three operations, before the protocol is added. */
export function bare(): Document {
  return structuredClone({
    openapi: '3.0.3',
    info: { title: 'Shelves', version: '1.0.0' },
    servers: [{ url: 'http://localhost/v1' }],
    tags: [{ name: 'Shelves', description: 'Boards on walls.' }],
    paths: {
      '/shelves': {
        post: operation('create', {
          'x-permission': 'shelf:write',
          'x-errors': ['already_exists'],
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CreateShelf' },
                examples: { one: { value: { price: '1' } } },
              },
            },
          },
          responses: answer('201'),
        }),
      },
      '/shelves/{id}': { parameters: [id], get: operation('get', { responses: answer('200') }) },
      '/shelves/free': {
        get: operation('free', {
          'x-permission': 'public',
          'x-aliases': ['/free/{size}'],
          parameters: [
            {
              name: 'size',
              in: 'query',
              description: 'Room needed.',
              schema: { type: 'integer', minimum: 0, maximum: 9 },
            },
          ],
          responses: answer('200'),
        }),
      },
    },
    components: { schemas },
  });
}

/** The same with everything that the protocol adds. */
export function small(): Document {
  const document = bare();
  addProtocol(document, inRepository('openapi/protocol.yaml'));
  return document;
}
