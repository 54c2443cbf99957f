import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Declarations for `require`: they name those for `import` instead of repeating them, so that the types are kept once
 * and an object from one format fits into the other.
 */
export async function writeCommonjsTypes(folder: string, entries: readonly string[]): Promise<void> {
  for (const file of readdirSync(folder)) if (file.endsWith('.d.cts')) rmSync(`${folder}/${file}`);
  for (const entry of entries) {
    const module: Record<string, unknown> = await import(pathToFileURL(`${folder}/${entry}.js`).href);
    const values = Object.entries(module).map(([name, value]) => {
      const constant = `export declare const ${name}: typeof esm.${name};`;
      return isClass(value) ? `${constant}\nexport type ${name} = esm.${name};` : constant;
    });
    const mode = `from './${entry}.js' with { 'resolution-mode': 'import' };`;
    const text = [
      `import type * as esm ${mode}`,
      // What is declared below is a value as well, and takes precedence.
      `export type * ${mode}`,
      ...values,
    ].join('\n');
    writeFileSync(`${folder}/${entry}.d.cts`, `${text}\n`);
  }
}

const isClass = (value: unknown) =>
  typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));
