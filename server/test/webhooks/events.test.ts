import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import document from '../../../generated/openapi.json' with { type: 'json' };

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const README = readFileSync(join(SRC, 'webhooks/README.md'), 'utf8');

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(SRC, file), 'utf8') }));
const names = Object.keys(document['x-webhooks']);
/** What the README says of each event: the room that emits it, or why nothing does. */
const told = new Map(
  [...README.matchAll(/^\| `([\w.]+)` \| (.+) \|$/gm)].map(([, name = '', where = '']) => [name, where]),
);

/** Whether a text has the name of an event, whole or put together: `checkout.session.${status}`. */
function speaksOf(text: string, name: string): boolean {
  if (text.includes(`'${name}'`)) return true;
  const [, first = ''] = /^(.+)\.\w+$/.exec(name) ?? [];
  return text.includes(`\`${first}.\${`);
}

test('the README names every event of the contract, and no other', () => {
  expect(names).toHaveLength(58);
  expect([...told.keys()].sort()).toEqual(names.toSorted());
});

test.each(names)('%s is emitted where the README says', (name) => {
  const where = told.get(name) ?? '';
  const emitting = sources.filter(({ text }) => speaksOf(text, name)).map(({ file }) => file);
  if (where.startsWith('never: ')) expect(emitting).toEqual([]);
  else expect(emitting.filter((file) => file.startsWith(`${where}/`))).not.toEqual([]);
});
