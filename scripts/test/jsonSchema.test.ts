import { describe, expect, test } from 'vitest';
import { contractAjv } from '../src/contract/ajv.ts';
import { componentSchemas, type Direction } from '../src/contract/jsonSchema.ts';
import { bare } from './helpers/documents.ts';

function accepts(direction: Direction, name: string, value: unknown): boolean {
  const ajv = contractAjv();
  for (const schema of componentSchemas(bare(), direction)) ajv.addSchema(schema);
  return ajv.validate(`${direction}:${name}`, value) as boolean;
}

const shelf = { id: 's', price: '1.5', state: 'free' };

describe('answers are closed, requests are open', () => {
  test.each<[Direction, string, object, boolean]>([
    ['response', 'Shelf', shelf, true],
    ['response', 'Shelf', { ...shelf, surprise: 1 }, false],
    ['request', 'Shelf', { ...shelf, surprise: 1 }, true],
    ['response', 'Shelf', { ...shelf, owner: { name: 'Ada', surprise: 1 } }, false],
    ['request', 'CreateShelf', { price: '1', surprise: 1 }, true],
  ])('%s %s %j: %s', (direction, name, value, fits) => expect(accepts(direction, name, value)).toBe(fits));
});

describe('null', () => {
  test.each<[object, boolean]>([
    [{ note: null }, true],
    [{ owner: null }, true],
    [{ owner: {} }, false],
    [{ state: null }, false],
    [{ tags: null }, false],
  ])('%j: %s', (member, fits) => expect(accepts('response', 'Shelf', { ...shelf, ...member })).toBe(fits));

  test('a nullable enum takes null without listing it', () => {
    const document = bare();
    document.components.schemas.ShelfState = { type: 'string', nullable: true, enum: ['free', 'full'] };
    const ajv = contractAjv();
    for (const schema of componentSchemas(document, 'response')) ajv.addSchema(schema);
    expect(ajv.validate('response:ShelfState', null)).toBe(true);
    expect(ajv.validate('response:ShelfState', 'empty')).toBe(false);
  });
});

describe('formats', () => {
  test.each([
    ['1', true],
    ['-0.50', true],
    ['1e3', true],
    ['.5', true],
    ['', false],
    ['1,5', false],
    ['NaN', false],
    ['0x10', false],
    ['1 ', false],
  ])('decimal %j: %s', (price, fits) => expect(accepts('request', 'CreateShelf', { price })).toBe(fits));

  test.each([
    ['Europe/Berlin', true],
    ['UTC', true],
    ['+02:00', false],
    ['Mars/Olympus', false],
  ])('time zone %s: %s', (zone, fits) => {
    const ajv = contractAjv();
    expect(ajv.validate({ type: 'string', format: 'iana-time-zone' }, zone)).toBe(fits);
  });
});
