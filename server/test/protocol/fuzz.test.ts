import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import examples from '../../../generated/examples.json' with { type: 'json' };
import { pending } from '../../src/pending.ts';
import type { Api } from '../helpers/api.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { addTenant } from '../helpers/tenants.ts';
import { buildWorld, shared } from './scope/world.ts';

/**
 * Whatever is sent to whatever is implemented, the answer is one that the contract declares (the client checks that), is
 * never a failure of the server's and tells nothing about its inside.
 *
 * The same requests in every run, so that a failure is somebody's change and not luck; FUZZ_SEED and FUZZ_RUNS look
 * further.
 */
const SEED = Number(process.env.FUZZ_SEED ?? 20260301);
const RUNS = Number(process.env.FUZZ_RUNS ?? 20);

let server: TestServer;
let api: Api;
/** The same tenant, seen by one of its customers in the portal. */
let portal: Api;
let ids: string[] = [];
beforeAll(async () => {
  server = await startTestServer();
  // A tenant of its own: nothing that is sent can take its key or its place away from the next request.
  const tenant = await addTenant(server, 'Fuzz');
  api = tenant.api;
  ids = [...Object.values(await buildWorld(server, api, tenant.environmentId, 'fuzz', 1)), ...Object.values(shared)];
  await api.ok('createCustomer', { body: { external_id: 'visitor', name: 'Visitor' } });
  const session = await api.ok('createPortalSession', { path: { external_id: 'visitor' } });
  portal = api.as(undefined).with({ 'X-Session-Token': session.token });
});
afterAll(() => server.stop());

/** What ends things comes last, so that the others find some. */
const implemented = Object.values<Operation>(operations)
  .filter(({ id }) => !(pending as readonly string[]).includes(id))
  .toSorted((a, b) => Number(a.method === 'DELETE') - Number(b.method === 'DELETE'));

/** JSON.rawJSON, which TypeScript does not know yet: a number in exactly these characters. */
const rawJson = (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON;

/** What upsets programs: values at the edges of what JSON, JavaScript, PostgreSQL and people can hold. */
const awkward = fc.oneof(
  fc.constantFrom(
    null,
    true,
    '',
    ' ',
    '\0',
    '\ud800',
    '😀',
    '0',
    '-1',
    'NaN',
    'null',
    '%',
    "'; --",
    '../..',
    '__proto__',
  ),
  fc.constantFrom('1e5', '1e400', '0.1', '-0', '9'.repeat(41), `0.${'1'.repeat(41)}`, '1'.repeat(300)),
  fc.constantFrom('2025-02-30T00:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999+23:59', '2025-01-01'),
  fc.constantFrom(
    '-271821-04-20T00:00:00Z',
    '+275760-09-13T00:00:01Z',
    '2016-12-31T23:59:60Z',
    '294277-01-01T00:00:00Z',
  ),
  fc.constantFrom(0, -1, 1.5, 1e21, 2 ** 31, 2 ** 53, -(2 ** 63), 1000, 5e-324),
  fc.constantFrom('1e400', '-1e-400', '12345678901234567890.123456789', '1E+2', '-0').map(rawJson),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ minLength: 256, maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom({}, [], [[]], [null], { '': null }, { __proto__: 1 }, { $ref: '#' }),
);
/** Something that exists, rather of the kind that the text speaks of: a path, or an id of the examples' world. */
const knownFor = (hint: string) =>
  fc.tuple(fc.boolean(), fc.nat()).map(([any, n]) => {
    const fitting = ids.filter(
      (id) =>
        id.length > 27 &&
        id
          .slice(0, -27)
          .split('_')
          .every((part) => hint.includes(part)),
    );
    const choice = any || fitting.length === 0 ? ids : fitting;
    return choice[n % choice.length] ?? '';
  });
const known = knownFor('');
const value: fc.Arbitrary<unknown> = fc.oneof(awkward, known, fc.jsonValue({ maxDepth: 2 }));

type Json = Record<string, unknown>;

/** Bodies that the contract shows for an operation. */
const shown = (id: OperationId): unknown[] =>
  Object.values((examples as Record<string, { request?: Json }>)[id]?.request ?? {});

/** A body of the examples' world in the world of this test. */
const moved = (body: unknown): unknown =>
  JSON.parse(
    JSON.stringify(body).replaceAll(/"([a-z_]+_)01K5WRB3M0\w{16}"/g, (id, prefix: string) =>
      JSON.stringify(ids.find((candidate) => candidate.slice(0, -26) === prefix) ?? id.slice(1, -1)),
    ),
  );

const isObject = (node: unknown): node is Json => typeof node === 'object' && node !== null;

/** Every place in a body, outermost first. */
function placesOf(node: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (!isObject(node)) return [path];
  const keys = Array.isArray(node) ? [...node.keys()] : Object.keys(node);
  return [path, ...keys.flatMap((key) => placesOf(node[key as string], [...path, key]))];
}

/** A body with another value at a place; `undefined` removes it. */
function changed(node: unknown, [key, ...rest]: (string | number)[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(node)) return node.map((member, index) => (index === key ? changed(member, rest, to) : member));
  return { ...(node as Json), [key]: changed((node as Json)[key], rest, to) };
}

/** A good body with one to three places spoilt, and members that may not have been thought of together. */
const spoilt = (id: OperationId, members: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...shown(id)),
      fc.array(fc.tuple(fc.nat(), fc.option(value, { nil: undefined })), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...members, 'unknown'), value, { maxKeys: 2 }),
      fc.boolean(),
    )
    .map(([example, changes, more, scatter]) => {
      let body = moved(scatter ? { ...(example as Json), ...more } : example);
      for (const [place, to] of changes) {
        const places = placesOf(body);
        body = changed(body, places[place % places.length] ?? [], to);
      }
      return body;
    });

/** Names of all members that any example of an operation sends. */
const membersOf = (id: OperationId) => [...new Set(shown(id).flatMap((body) => Object.keys(body as Json)))];

function request(operation: Operation) {
  const path = operation.path.match(/(?<=\{)\w+/g) ?? [];
  const text = fc.oneof(
    { weight: 3, arbitrary: known },
    { weight: 1, arbitrary: value.map((v) => (typeof v === 'string' ? v : JSON.stringify(v))) },
  );
  const inPath = fc
    .oneof({ weight: 3, arbitrary: knownFor(operation.path) }, { weight: 1, arbitrary: text })
    .filter((name) => name.isWellFormed() && !['', '.', '..'].includes(name));
  const body =
    operation.body === 'none'
      ? fc.constant(undefined)
      : shown(operation.id as OperationId).length === 0
        ? value
        : fc.oneof(
            { weight: 5, arbitrary: spoilt(operation.id as OperationId, membersOf(operation.id as OperationId)) },
            { weight: 1, arbitrary: value },
          );
  return fc.record({
    path: fc.record(Object.fromEntries(path.map((name) => [name, inPath]))),
    query: fc.dictionary(fc.constantFrom(...operation.query, 'unknown'), text, {
      maxKeys: operation.query.length > 0 ? 3 : 0,
    }),
    body,
  });
}

test.each(implemented)('$id', { timeout: 120_000 }, async (operation) => {
  await fc.assert(
    fc.asyncProperty(request(operation), async ({ path, query, body }) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const parts = { path, query, ...(text !== undefined && { body: text }) };
      const caller = operation.path.startsWith('/customer/portal/') ? portal : api;
      const answer = await caller.call(operation.id as OperationId, parts as object);
      const seen = JSON.stringify(answer.body);
      expect(answer.status, seen).toBeLessThan(500);
      expect(answer.status, seen).not.toBe(401);
      expect(seen).not.toMatch(
        /at .+\.[jt]s:\d+|\bselect .+ from |insert into|Prisma|Cannot read prop|is not a function/,
      );
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
