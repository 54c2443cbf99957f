import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const NAMES_PER_LINE = 6;

/**
 * Declarations for `require`: they name those for `import` instead of repeating them, so that the types are kept once
 * and an object from one format fits into the other.
 */
export async function writeCommonjsTypes(folder: string, entries: readonly string[]): Promise<void> {
  for (const file of readdirSync(folder)) if (file.endsWith('.d.cts')) rmSync(`${folder}/${file}`);
  for (const entry of entries) {
    const module: Record<string, unknown> = await import(pathToFileURL(`${folder}/${entry}.js`).href);
    const types = exportsOf(readFileSync(`${folder}/${entry}.d.ts`, 'utf8')).filter((name) => !(name in module));
    const values = Object.entries(module).map(([name, value]) => {
      const constant = `export declare const ${name}: typeof esm.${name};`;
      return isClass(value) ? `${constant}\nexport type ${name} = esm.${name};` : constant;
    });
    const mode = `from './${entry}.js' with { 'resolution-mode': 'import' };`;
    const text = [
      `import type * as esm ${mode}`,
      ...(types.length > 0 ? [`export type {\n${lines(types)}\n} ${mode}`] : []),
      ...values,
    ].join('\n');
    writeFileSync(`${folder}/${entry}.d.cts`, `${text}\n`);
  }
}

/** The names that a bundled declaration file exports. */
function exportsOf(text: string): string[] {
  const clause = /export \{([^}]*)\};?\s*$/.exec(text)?.[1];
  if (clause === undefined) throw new Error('A declaration file does not end with what it exports.');
  return clause.split(',').map(
    (entry) =>
      entry
        .trim()
        .split(/ as |type /)
        .at(-1) ?? '',
  );
}

const isClass = (value: unknown) =>
  typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));

const lines = (names: string[]) =>
  Array.from({ length: Math.ceil(names.length / NAMES_PER_LINE) }, (_, row) =>
    names
      .slice(row * NAMES_PER_LINE, (row + 1) * NAMES_PER_LINE)
      .map((name) => `${name},`)
      .join(' '),
  ).join('\n');
