import { expect, test } from 'vitest';
import { type Operation, type Response, resolve } from '../src/contract/document.ts';
import { addProtocol } from '../src/contract/protocol.ts';
import { inRepository } from '../src/paths.ts';
import { bare, small } from './helpers/documents.ts';

const document = small();
const operation = (path: string, method: 'get' | 'post') => document.paths[path]?.[method] as Operation;
const statuses = (path: string, method: 'get' | 'post') => Object.keys(operation(path, method).responses);
const headersIn = (path: string, method: 'get' | 'post') =>
  (operation(path, method).parameters ?? []).flatMap((p) => ('$ref' in p ? [p.$ref.split('/').pop()] : []));

test('what an operation can answer follows from its method, path, body and permission', () => {
  expect(statuses('/shelves', 'post')).toEqual(['201', '400', '401', '403', '409', '415', '422', '429', '500', '503']);
  expect(statuses('/shelves/{id}', 'get')).toEqual(['200', '400', '401', '403', '404', '429', '500', '503']);
  expect(statuses('/shelves/free', 'get')).toEqual(['200', '400', '429', '500', '503']);
});

test('writes take an idempotency key and say whether the answer is an old one', () => {
  expect(headersIn('/shelves', 'post')).toEqual(['RequestIdHeader', 'EnvironmentIdHeader', 'IdempotencyKeyHeader']);
  expect(headersIn('/shelves/{id}', 'get')).toEqual(['RequestIdHeader', 'EnvironmentIdHeader']);
  const [created, read] = [
    operation('/shelves', 'post').responses['201'] as Response,
    operation('/shelves/{id}', 'get').responses['200'] as Response,
  ];
  expect(Object.keys(created.headers ?? {})).toContain('Idempotency-Replayed');
  expect(Object.keys(read.headers ?? {})).toEqual([
    'X-Request-ID',
    'X-RateLimit-Limit',
    'X-RateLimit-Remaining',
    'X-RateLimit-Reset',
  ]);
});

test('a failure has an example for each of its codes, and only those that pass say when to come back', () => {
  const failure = (status: string) =>
    resolve<Response>(document, operation('/shelves', 'post').responses[status] as Response);
  expect(Object.keys(failure('409').content?.['application/json']?.examples ?? {})).toEqual([
    'already_exists',
    'idempotency_key_in_use',
  ]);
  expect(Object.keys(failure('429').headers ?? {})).toContain('Retry-After');
  expect(Object.keys(failure('400').headers ?? {})).not.toContain('Retry-After');
});

test('a public operation needs no key, and the other paths of an operation are told in its description', () => {
  expect(operation('/shelves/free', 'get').security).toEqual([]);
  expect(operation('/shelves/{id}', 'get').security).toBeUndefined();
  expect(operation('/shelves/free', 'get').description).toBe('A description. Also answered at `GET /free/{size}`.');
});

test('an error code that nobody described is refused', () => {
  const document = bare();
  (document.paths['/shelves']?.post as Operation)['x-errors'] = ['out_of_luck'];
  expect(() => addProtocol(document, inRepository('openapi/protocol.yaml'))).toThrow(
    'create: x-errors names out_of_luck',
  );
});
