import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stranger } from '../package.ts';
import { type Check, run } from './check.ts';
import { checks, prepare } from './checks.ts';

/**
 * What is too heavy for every test run: the packed SDK in every runtime, browser, bundler and compiler that it promises.
 * All of them come as npm packages without install scripts, into a temporary folder that is removed again:
 *
 *     npm run runtimes -w @flexprice/sdk                        # everything
 *     npm run runtimes -w @flexprice/sdk -- workerd 'Node 22'   # only these
 *
 * Says what fails, and exits with 1.
 */
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in checks));
if (unknown !== undefined) {
  console.error(`There is no check called ${unknown}. There are: ${Object.keys(checks).join(', ')}.`);
  process.exit(2);
}
const chosen = Object.entries(checks).filter(([name]) => wanted.length === 0 || wanted.includes(name));

const { folder: project, tarball } = stranger();
const tools = join(dirname(project), 'tools');
try {
  mkdirSync(tools);
  prepare(project);
  const needed = Object.assign({}, ...chosen.map(([, check]) => check.tools));
  writeFileSync(join(tools, 'package.json'), JSON.stringify({ private: true, dependencies: needed }));
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--force', '--loglevel=error'], tools);
  for (const [name, check] of chosen) await report(name, check);
} finally {
  rmSync(dirname(project), { recursive: true, force: true });
}

async function report(name: string, check: Check): Promise<void> {
  const started = performance.now();
  try {
    await check.run({ project, tarball, tools });
    console.log(`${name.padEnd(20)} well    ${((performance.now() - started) / 1_000).toFixed(1)} s`);
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout?: Buffer; stderr?: Buffer; message: string };
    console.error(`${name.padEnd(20)} FAILED\n${message}\n${stdout ?? ''}${stderr ?? ''}`);
    process.exitCode = 1;
  }
}
