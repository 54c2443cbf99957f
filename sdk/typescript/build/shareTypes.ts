import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * The declarations for `import` and for `require` differ in the ends of file names alone, and most of them is types
 * without anything that runs. Such a file is kept once: its CommonJS twin becomes a line that passes the types on.
 */
const folder = new URL('../dist/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const files = readdirSync(folder);

for (const name of files.filter((file) => file.endsWith('.d.cts'))) {
  const text = read(name);
  if (/^(export )?declare /m.test(text)) continue;
  // Shared chunks are called name-hash, and the hash may differ.
  const stem = name.replace(/-[\w-]{8}\.d\.cts$/, '');
  const twin = files.find((file) => file.endsWith('.d.ts') && file.replace(/-[\w-]{8}\.d\.ts$/, '') === stem);
  if (stem === name || !twin) continue;
  const there = exportsOf(read(twin));
  const passed = [...exportsOf(text)].map(([local, alias]) => {
    const other = there.get(local);
    if (!other) throw new Error(`${twin} does not export ${local}, which ${name} does.`);
    return other === alias ? other : `${other} as ${alias}`;
  });
  const from = `./${twin.replace(/\.d\.ts$/, '.js')}`;
  writeFileSync(
    new URL(name, folder),
    `export type { ${passed.join(', ')} } from '${from}' with { 'resolution-mode': 'import' };\n`,
  );
}

/** Local name and exported name of everything that a bundled declaration file exports. */
function exportsOf(text: string): Map<string, string> {
  const clause = /export \{([^}]*)\};?\s*$/.exec(text)?.[1] ?? '';
  const names = clause.split(',').flatMap((entry): [string, string][] => {
    const [local, alias = local] = entry
      .replace(/^\s*type\s/, '')
      .trim()
      .split(' as ');
    return local && alias ? [[local, alias]] : [];
  });
  return new Map(names);
}
