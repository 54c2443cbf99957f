import { copyFileSync, cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { versionOfYears, worldVersion, YEARS } from '../src/sandbox/years.ts';

/**
 * Makes `dist/` a package of its own, to be packed or published as it is: `npm publish mock/dist`. The `package.json` beside
 * the sources has entries for them and cannot be published.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [name: string]: unknown;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

const { private: _, scripts: _scripts, devDependencies: _dev, ...manifest } = read(`${root}package.json`);
const bundled = [manifest, read(`${root}../server/package.json`), read(`${root}../generated/package.json`)];

/** What the bundled packages install, without each other. */
function together(kind: 'dependencies' | 'optionalDependencies'): Record<string, string> {
  const all = bundled.flatMap((one) => Object.entries(one[kind] ?? {}));
  return Object.fromEntries(
    all.filter(([name]) => !name.startsWith('@flexprice/')).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The entries without the sources. */
function published(entry: unknown): unknown {
  if (typeof entry === 'string') return entry.replace('./dist/', './');
  const conditions = Object.entries(entry as Record<string, unknown>).filter(([name]) => name !== 'flexprice-source');
  return Object.fromEntries(conditions.map(([name, value]) => [name, published(value)]));
}

const exported = Object.entries(manifest.exports as Record<string, unknown>);
const text = JSON.stringify(
  {
    ...manifest,
    exports: Object.fromEntries(exported.map(([path, entry]) => [path, published(entry)])),
    bin: published(manifest.bin),
    dependencies: together('dependencies'),
    optionalDependencies: together('optionalDependencies'),
  },
  null,
  2,
);
writeFileSync(`${dist}/package.json`, `${text}\n`);
copyFileSync(`${root}README.md`, `${dist}/README.md`);
copyFileSync(`${root}../LICENSE`, `${dist}/LICENSE`);
renameSync(`${dist}/inspector/THIRD-PARTY-LICENSES.md`, `${dist}/THIRD-PARTY-LICENSES.md`);
cpSync(`${root}examples`, `${dist}/examples`, { recursive: true });
copyFileSync(`${root}../generated/openapi.json`, `${dist}/openapi.json`);
cpSync(`${root}../server/prisma/migrations`, `${dist}/migrations`, { recursive: true });
const portal = `${root}../server/src/http/portal`;
cpSync(portal, `${dist}/portal`, { recursive: true, filter: (file) => !file.endsWith('.ts') });

const version = worldVersion();
mkdirSync(`${dist}/years`);
if (versionOfYears() === version) cpSync(YEARS, `${dist}/years`, { recursive: true });
else {
  writeFileSync(`${dist}/years/version`, `${version}\n`);
  console.warn(
    'The package brings no years, and its first start takes longer: npm run years -w mock makes them, before the build.',
  );
}
