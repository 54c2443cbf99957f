import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stranger } from '../test/packed/package.ts';
import { run } from '../test/packed/runtimes/check.ts';

/**
 * Writes the reference of everything that the package exports, as pages to browse, into `reference/`:
 *
 *     npm run reference -w @flexprice/sdk
 *
 * It is made from the packed declarations, so it says what a stranger gets. A link that leads nowhere, or a type that is
 * mentioned and cannot be imported, fails. TypeDoc comes into a temporary folder: it needs a compiler with an interface
 * for programs, which TypeScript 7 does not have.
 */
const TOOLS = { typedoc: '0.28.20', typescript: '5.9.3' };

/** Helpers of openapi-fetch's types, which mean nothing by themselves. */
const INNER = ['Client', 'Json', 'OwnHeaders'];

const out = fileURLToPath(new URL('../reference', import.meta.url));
const { folder: project } = stranger();
try {
  const tools = join(dirname(project), 'tools');
  mkdirSync(tools);
  writeFileSync(join(tools, 'package.json'), JSON.stringify({ private: true, dependencies: TOOLS }));
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], tools);

  const installed = 'node_modules/@flexprice/sdk';
  const entries = ['index', 'functions', 'raw', 'webhooks', 'decimal', 'validate'];
  const files = entries.map((name) => `${installed}/${name}.d.ts`);
  const lib = ['es2022', 'dom', 'dom.iterable', 'esnext.disposable'];
  const compilerOptions = { target: 'es2022', module: 'nodenext', strict: true, skipLibCheck: true, types: [], lib };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const options = {
    name: '@flexprice/sdk',
    entryPoints: files,
    readme: `${installed}/README.md`,
    projectDocuments: ['RECIPES.md', 'MIGRATION.md', 'CHANGELOG.md'].map((name) => `${installed}/${name}`),
    out,
    disableSources: true,
    excludeInternal: true,
    treatWarningsAsErrors: true,
    treatValidationWarningsAsErrors: true,
    intentionallyNotExported: INNER,
  };
  writeFileSync(join(project, 'typedoc.json'), JSON.stringify(options));
  run(process.execPath, [join(tools, 'node_modules/typedoc/bin/typedoc')], project);
  const pages = readdirSync(out, { recursive: true }).filter((name) => String(name).endsWith('.html'));
  console.log(`${pages.length} pages in ${out}/index.html`);
} catch (error) {
  const { stdout, stderr, message } = error as { stdout?: Buffer; stderr?: Buffer; message: string };
  console.error(`${message}\n${stdout ?? ''}${stderr ?? ''}`);
  process.exitCode = 1;
} finally {
  rmSync(dirname(project), { recursive: true, force: true });
}
