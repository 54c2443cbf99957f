import { expect, test } from 'vitest';
import { emitErrors } from '../src/emit/errors.ts';
import { emitExamples } from '../src/emit/examples.ts';
import { camelCase, pascalCase } from '../src/emit/header.ts';
import { emitMock } from '../src/emit/mock.ts';
import { emitOperations } from '../src/emit/operations.ts';
import { emitRoutes } from '../src/emit/routes.ts';
import { emitSdk } from '../src/emit/sdk.ts';
import { emitTypes } from '../src/emit/types.ts';
import { emitValidators } from '../src/emit/validators.ts';
import { bare, small } from './helpers/documents.ts';

test('every schema is a type of its own name, and members refer to it by that name', async () => {
  const [[, schemas = ''] = [], [, types = ''] = []] = await emitTypes(small());
  expect(schemas).toContain('export interface Shelf {');
  expect(schemas).toContain('export type ShelfState = "free" | "full";');
  expect(schemas).toMatch(/state: ShelfState;/);
  expect(schemas).toMatch(/note\?: string \| null;/);
  expect(schemas).toMatch(/owner\?: Owner \| null;/);
  expect(schemas).toMatch(/\/\*\* @description A shelf\. \*\/\nexport interface Shelf/);
  expect(schemas + types).not.toContain('components["schemas"]');
});

test('a schema cannot take a name that the generated types need', async () => {
  const document = small();
  document.components.schemas.paths = { type: 'object', description: 'Ways.', properties: {} };
  await expect(emitTypes(document)).rejects.toThrow('A schema cannot be called paths');
});

test('a row of the operation table says what a client must know', () => {
  const text = emitOperations(small());
  expect(text).toContain(
    'create: {id: "create", method: "POST", path: "/shelves", tag: "Shelves", sdk: "shelves.create", permission: "shelf:write", query: [], body: "required", success: [201]},',
  );
  expect(text).toContain('path: "/shelves/free", aliases: ["/free/{size}"],');
  expect(text).toContain('query: ["size"]');
});

test('every operation has a handler of its tag', () => {
  const files = emitRoutes(small());
  expect(Object.keys(files).sort()).toEqual(['contract.ts', 'index.ts', 'shelves.ts']);
  expect(files['shelves.ts']).toContain("create: Handler<'create', Context>;");
});

test('error codes come with their status, examples by operation and place', () => {
  expect(emitErrors(small())).toContain('  not_found: 404,\n');
  const examples = JSON.parse(emitExamples(small()));
  expect(examples.create.request).toEqual({ one: { price: '1' } });
  expect(examples.create['409'].already_exists.http_status_code).toBe(409);
});

test('what is made twice from one contract is the same to the byte', async () => {
  const all = async () => {
    const document = small();
    return [
      await emitTypes(document),
      emitOperations(document),
      emitRoutes(document),
      emitErrors(document),
      emitExamples(document),
      emitMock(document),
      emitSdk(document),
      emitValidators(document),
    ];
  };
  expect(JSON.stringify(await all())).toBe(JSON.stringify(await all()));
});

test('generators leave the document as it was', async () => {
  const document = small();
  const before = JSON.stringify(document);
  await emitTypes(document);
  emitSdk(document);
  emitMock(document);
  emitValidators(document);
  expect(JSON.stringify(document)).toBe(before);
});

test('equal checks are written once', () => {
  const document = bare();
  const alone = emitValidators(document)['parameters.js']?.length ?? 0;
  const copies = bare();
  const { parameters, get } = copies.paths['/shelves/{id}'] ?? {};
  for (const name of ['a', 'b', 'c', 'd']) {
    copies.paths[`/${name}/{id}`] = {
      ...(parameters && { parameters }),
      ...(get && { get: { ...get, operationId: name } }),
    };
  }
  const text = emitValidators(copies)['parameters.js'] ?? '';
  expect(text.match(/^ {2}\w+_path: v\d+,$/gm)).toHaveLength(5);
  expect(text.length - alone).toBeLessThan(100);
});

test.each([
  ['API keys', 'APIKeys', 'apiKeys'],
  ['Customers', 'Customers', 'customers'],
  ['RBAC', 'RBAC', 'rbac'],
  ['test-clock events', 'TestClockEvents', 'testClockEvents'],
])('the tag %s gives the type %s and the file %s', (tag, type, file) => {
  expect([pascalCase(tag), camelCase(tag)]).toEqual([type, file]);
});
