import { readdirSync, readFileSync } from 'node:fs';
import { operations } from '../../../../generated/operations.ts';
import { camelCase } from '../../../../scripts/src/emit/header.ts';

const root = new URL('../../', import.meta.url);
const generated = new URL('../../../../generated/sdk/', import.meta.url);

/** The TypeScript of a page, block by block. */
export function blocksOf(page: string): string[] {
  const text = readFileSync(new URL(page, root), 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
}

/** The code of every `@example` in a file of the generated SDK. */
function examplesIn(file: string): string[] {
  const text = readFileSync(new URL(file, generated), 'utf8');
  return [...text.matchAll(/@example\n(.*?)(?=\n\s*\*\s*(?:\n|\/|@))/gs)].map(([, lines = '']) =>
    lines.replaceAll(/^\s*\* ?/gm, ''),
  );
}

/** All examples of the methods and of the functions, as one module each. */
export function documentedCalls(): { methods: string; functions: string; count: number } {
  const methods = readdirSync(new URL('resources/', generated)).flatMap((file) => examplesIn(`resources/${file}`));
  const functions = examplesIn('functions.ts').map((code) =>
    code.replace(/(await |of )(\w+)\(client/, '$1f.$2(client'),
  );
  // What is passed is called after the parameter that it is passed for.
  const paths = Object.values(operations).flatMap(({ path }) =>
    [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]),
  );
  const names = new Set([...paths.map((name) => camelCase(String(name))), 'entityId', 'workflowId']);
  names.delete('id');
  const module = (examples: string[]) =>
    [
      "import * as f from '@flexprice/sdk/functions';",
      `declare const ${[...names].map((name) => `${name}: string`).join(', ')};`,
      ...examples.map((code) => `{\n${code}\n}`),
      'export { f };',
    ].join('\n');
  return { methods: module(methods), functions: module(functions), count: methods.length };
}
