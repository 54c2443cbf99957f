import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { recipes } from '../build/recipes.ts';
import { blocksOf, documentedCalls } from './packed/documents.ts';
import { env, stranger } from './packed/package.ts';
import { CJS, ESM, SCRIPT } from './packed/programs.ts';

const LONG = 120_000;
const here = fileURLToPath(new URL('packed', import.meta.url));

let folder = '';
let installed = '';
beforeAll(() => {
  ({ folder } = stranger());
  installed = join(folder, 'node_modules/@flexprice/sdk');
  copyFileSync(join(here, 'exercise.js'), join(folder, 'exercise.js'));
  // It may have to be built first.
}, 400_000);
afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/** Every Node that the shell knows, in one version each: the one that runs this test and maybe the system's own. */
function nodes(): string[] {
  const found = (process.env.PATH ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .map((path) => join(path, 'node'))
    .filter((path) => existsSync(path));
  const versions = new Map(
    [process.execPath, ...found].map((path) => [execFileSync(path, ['--version']).toString(), path]),
  );
  return [...versions.values()];
}

/** Bundles a piece of code of the stranger, minified as for a browser. */
async function bundle(code: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const input = write(`bundle-${Math.random().toString(36).slice(2)}.js`, code);
  await using build = await rolldown({ input, platform: 'browser' });
  const { output } = await build.generate({ format, minify: true, name: 'bundle', codeSplitting: false });
  return output[0].code;
}

const kilobytes = (code: string) => gzipSync(code, { level: 9 }).length / 1000;

test('the package is whole, small, free of sources and of dependencies', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(manifest).not.toHaveProperty('private');
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest).not.toHaveProperty('scripts');
  expect(JSON.stringify(manifest)).not.toContain('flexprice-source');
  const files = readdirSync(installed);
  expect(files).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'THIRD-PARTY-LICENSES.md', 'cli.js']),
  );
  expect(files.filter((name) => /(?<!\.d)\.ts$/.test(name))).toEqual([]);
  expect(files.reduce((sum, name) => sum + statSync(join(installed, name)).size, 0)).toBeLessThan(2_000_000);
  const links = readFileSync(join(installed, 'README.md'), 'utf8').matchAll(/\]\(([\w.]+)\)/g);
  for (const [, link] of links) expect(files).toContain(link);
  for (const entry of Object.values<Record<string, Record<string, string>>>(manifest.exports)) {
    for (const { types, default: code } of typeof entry === 'string' ? [] : Object.values(entry)) {
      expect(files).toContain(types?.slice(2));
      expect(files).toContain(code?.slice(2));
    }
  }
});

describe.each(nodes())('%s', (node) => {
  test(
    'import',
    () => {
      expect(execFileSync(node, [write('run.mjs', ESM)], { env }).toString()).toBe('all well\n');
    },
    LONG,
  );

  test(
    'require',
    () => {
      expect(execFileSync(node, [write('run.cjs', CJS)], { env }).toString()).toBe('all well\n');
    },
    LONG,
  );

  test(
    'the command line',
    () => {
      const cli = join(installed, 'cli.js');
      const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
      expect(execFileSync(node, [cli, '--version'], { env }).toString()).toBe(`${version}\n`);
      expect(execFileSync(node, [cli, 'customers', '--help'], { env }).toString()).toContain('create');
    },
    LONG,
  );
});

describe('in browsers and at the edge', () => {
  test('nothing but the command line asks for a module of Node', () => {
    for (const name of readdirSync(installed).filter((file) => /\.c?js$/.test(file) && file !== 'cli.js')) {
      const code = readFileSync(join(installed, name), 'utf8');
      expect(code.match(/(?:from |require\(|import\()["'](?!\.)[^"']*/g), name).toBeNull();
    }
  });

  test(
    'what the web has is enough',
    async () => {
      const code = await bundle(SCRIPT, 'iife');
      const web = {
        AbortController,
        AbortSignal,
        URL,
        URLSearchParams,
        Headers,
        Request,
        Response,
        TextEncoder,
        TextDecoder,
        crypto,
        performance,
        setTimeout,
        clearTimeout,
        atob,
        btoa,
        fetch,
        console,
        Error,
        TypeError,
        Uint8Array,
      };
      const context = vm.createContext({ ...web, done: undefined });
      vm.runInContext(code, context);
      await expect(context.done).resolves.toBe('all well');
    },
    LONG,
  );

  test(
    'only what is used is bundled',
    async () => {
      const one = await bundle(`import { FlexpriceCore, getCustomer } from '@flexprice/sdk/functions';
      export const get = (id) => getCustomer(new FlexpriceCore(), id);`);
      expect(one).not.toContain('/invoices');
      expect(kilobytes(one)).toBeLessThan(11);
      const whole = await bundle(`import { Flexprice } from '@flexprice/sdk'; export const client = new Flexprice();`);
      expect(kilobytes(whole)).toBeLessThan(16);
      const hook = await bundle(`import { verifyWebhook } from '@flexprice/sdk'; export { verifyWebhook };`);
      expect(kilobytes(hook)).toBeLessThan(3);
    },
    LONG,
  );
});

const require = createRequire(import.meta.url);
const codegen = createRequire(new URL('../../../scripts/package.json', import.meta.url));
const compilers = [
  ['7', join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')],
  ['5.9', join(dirname(codegen.resolve('typescript/package.json')), 'bin/tsc')],
] as const;

test.each(
  compilers.flatMap(([version, tsc]) =>
    (['nodenext', 'bundler'] as const).map((resolution) => ({ version, tsc, resolution })),
  ),
)(
  'TypeScript $version, $resolution',
  ({ tsc, resolution }) => {
    const files = ['mts', 'cts'].map((extension) => join(folder, `consumer.${extension}`));
    for (const file of files) copyFileSync(join(here, 'consumer.ts'), file);
    const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
    const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022'];
    const command = [tsc, ...options, '--module', module, '--moduleResolution', resolution, ...files];
    try {
      execFileSync(process.execPath, command, { env, cwd: folder, stdio: 'pipe' });
    } catch (error) {
      expect.fail(String((error as { stdout?: Buffer }).stdout ?? error));
    }
  },
  LONG,
);

describe('what is written compiles against the package', () => {
  const check = (files: string[]) => {
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext'];
    const lib = ['--lib', 'es2022,dom,dom.iterable,esnext.disposable,esnext.temporal'];
    try {
      execFileSync(process.execPath, [compilers[0][1], ...options, ...lib, 'ambient.d.ts', ...files], {
        env,
        cwd: folder,
        stdio: 'pipe',
      });
    } catch (error) {
      expect.fail(String((error as { stdout?: Buffer }).stdout ?? error));
    }
  };
  beforeAll(() => copyFileSync(join(here, 'ambient.txt'), join(folder, 'ambient.d.ts')));

  test(
    'README.md, and that of the repository',
    () => {
      const blocks = [...blocksOf('README.md'), ...blocksOf('../../README.md')];
      expect(blocks.length).toBeGreaterThan(10);
      const files = blocks.map((code, index) => write(`readme-${index}.mts`, `${code}\nexport {};\n`));
      check(files);
    },
    LONG,
  );

  test(
    'the example over every operation',
    () => {
      const { methods, functions, count } = documentedCalls();
      expect(count).toBeGreaterThan(250);
      write('methods.mts', methods);
      write('functions.mts', functions);
      check(['methods.mts', 'functions.mts']);
    },
    LONG,
  );

  test('RECIPES.md has the examples as they are', () => {
    expect(readFileSync(new URL('../RECIPES.md', import.meta.url), 'utf8')).toBe(recipes());
  });

  test('MIGRATION.md and README.md name operations that there are', () => {
    const known = new Set<string>(Object.values(operations).map(({ sdk }) => sdk));
    const here = readFileSync(new URL('../MIGRATION.md', import.meta.url), 'utf8').matchAll(
      /\| `(\w+\.\w+)\([^|]*\)` \|$/gm,
    );
    const names = [...here].map((match) => match[1]);
    expect(names.length).toBeGreaterThan(160);
    expect(names.filter((name) => !known.has(String(name)))).toEqual(
      ['events.queue'].filter((name) => names.includes(name)),
    );
  });
});
