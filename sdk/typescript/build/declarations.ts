import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Makes the declarations of a built package light to load and their documentation pleasant to read. */
export function polishDeclarations(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    writeFileSync(`${folder}/${file}`, withLibrary(withStar(withPlainWords(text))));
  }
}

/** Editors print the tag of a description; the words alone read better. */
const withPlainWords = (text: string) => text.replaceAll(/^(\s*(?:\*|\/\*\*) )@description /gm, '$1');

/**
 * A file that passes on all types of another one by their names says so in a line: naming each of hundreds twice costs a
 * compiler more than reading a tenth of them.
 */
function withStar(text: string): string {
  const bulk = /^import \{ ([^}]{4000,}) \} from ("\.\/schemas[^"]*");\n/m.exec(text);
  const exported = /^export \{ (?:type )?([^}]*) \};?\s*$/m.exec(text);
  if (!bulk?.[1] || !exported?.[1]) return text;
  const passed = new Set(exported[1].split(', ').map((name) => name.replace(/^type /, '')));
  const kept = bulk[1].split(', ').filter((name) => !passed.has(name));
  const gone = new Set(bulk[1].split(', '));
  const left = exported[1].split(', ').filter((name) => !gone.has(name.replace(/^type /, '')));
  const own = kept.length > 0 ? `import { ${kept.join(', ')} } from ${bulk[2]};\n` : '';
  return text
    .replace(bulk[0], `${own}export type * from ${bulk[2]};\n`)
    .replace(exported[0], `export { ${left.join(', ')} };\n`);
}

/** A queue can be disposed of; projects that begin with an older library are told of it here. */
const withLibrary = (text: string) =>
  text.includes('asyncDispose') ? `/// <reference lib="esnext.disposable" />\n${text}` : text;
