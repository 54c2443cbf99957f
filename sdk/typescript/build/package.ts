import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCommonjsTypes } from './commonjsTypes.ts';
import { polishDeclarations } from './declarations.ts';

/**
 * Makes `dist/` a package of its own, to be packed or published as it is: `npm publish sdk/typescript/dist`. The
 * `package.json` beside the sources has an entry for them and cannot be published.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;

const { private: _, scripts: _scripts, devDependencies, exports, ...manifest } = readJson(`${root}package.json`);
const entries = Object.entries<Record<string, unknown> | string>(exports);

/** The entry without the sources, and with paths as they are inside `dist/`. */
function published(entry: Record<string, unknown> | string): unknown {
  if (typeof entry === 'string') return entry.replace('./dist/', './');
  const rest = Object.entries(entry).filter(([condition]) => condition !== 'flexprice-source');
  return Object.fromEntries(
    rest.map(([condition, value]) => [condition, published(value as Record<string, unknown> | string)]),
  );
}

writeFileSync(
  `${dist}/package.json`,
  `${JSON.stringify({ ...manifest, exports: Object.fromEntries(entries.map(([path, entry]) => [path, published(entry)])) }, null, 2).replaceAll('./dist/', './')}\n`,
);
for (const file of ['README.md', 'RECIPES.md', 'MIGRATION.md', 'CHANGELOG.md', 'LICENSE'])
  copyFileSync(`${root}${file}`, `${dist}/${file}`);
writeFileSync(`${dist}/THIRD-PARTY-LICENSES.md`, thirdParty(['ky', 'openapi-fetch']));

polishDeclarations(dist);

const names = entries.flatMap(([path, entry]) =>
  typeof entry === 'string' || !('require' in entry) ? [] : [path === '.' ? 'index' : path.slice(2)],
);
await writeCommonjsTypes(dist, names);

/** Licences of what is bundled, which have to go with every copy. */
function thirdParty(packages: string[]): string {
  const parts = packages.map((name) => {
    if (!(name in devDependencies)) throw new Error(`${name} is not a dependency.`);
    const manifest = findPackageJSON(name, import.meta.url);
    if (!manifest) throw new Error(`${name} is not installed.`);
    return `## ${name} ${devDependencies[name]}\n\n${licenceIn(dirname(manifest)).trim()}\n`;
  });
  return `# Third-party licences\n\nParts of these packages are bundled into this one.\n\n${parts.join('\n')}`;
}

function licenceIn(folder: string): string {
  for (const name of ['license', 'LICENSE', 'LICENSE.md']) {
    try {
      return readFileSync(`${folder}/${name}`, 'utf8');
    } catch {}
  }
  throw new Error(`${folder} has no licence.`);
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
