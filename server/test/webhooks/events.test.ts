import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import document from '../../../generated/openapi.json' with { type: 'json' };

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const README = readFileSync(join(SRC, 'webhooks/README.md'), 'utf8');

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(SRC, file), 'utf8'))
  .join('\n');
const names = Object.keys(document['x-webhooks']);
const isEmitted = (name: string) => sources.includes(`'${name}'`);
/** Lines of the README's table of what nothing emits yet. */
const owed = new Set([...README.matchAll(/^\| `([\w.]+)` \| owed/gm)].map(([, name]) => name));

test('every event of the contract is emitted somewhere, or the README says who owes it', () => {
  expect(names).toHaveLength(58);
  expect(names.filter((name) => !isEmitted(name) && !owed.has(name))).toEqual([]);
});

test('the README names every event', () => {
  expect(names.filter((name) => !README.includes(`\`${name}\``))).toEqual([]);
});
