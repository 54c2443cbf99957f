import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { env, packed } from '../test/packed/package.ts';
import { CUSTOMER } from './customer.ts';
import { type Peer, peers } from './peers.ts';

/**
 * Measures this SDK beside its peers in one run: `npm run bench -w @flexprice/sdk`. The peers are installed into a
 * temporary folder, so they are no dependencies. Processes take turns, and of every time the least is kept: noise only
 * ever adds.
 */
const RUNS = 5;
const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('../../..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'flexprice-bench-'));
const compiler = join(repository, 'scripts/node_modules/typescript/bin/tsc');

interface Row {
  client: string;
  'installed MB'?: number;
  packages?: number;
  'one call kB gz'?: number;
  'whole kB gz'?: number;
  'import ms'?: number;
  'µs over bare fetch'?: number;
  'calls/s'?: number;
  'peak MB'?: number;
  'type check ms'?: number;
  'completion ms'?: number;
}

const all = peers(packed(home));
const names = Object.keys(all);
const folder = (name: string) => join(home, name.replaceAll(/\W+/g, '-'));
for (const name of names) install(name, all[name] as Peer);

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(CUSTOMER);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;

interface Calls {
  importing: number;
  stubbed: number;
  callsPerSecond: number;
  memory: number;
}
const calls = new Map<string, Calls[]>();
const checks = new Map<string, number[]>();
const completions = new Map<string, number[]>();
const load = loadavg()[0] ?? 0;
for (let turn = 0; turn < RUNS; turn++) {
  // Everything is compared with the bare one, which therefore gets two turns.
  for (const name of ['bare fetch', ...names, 'bare fetch']) {
    const place = folder(name === 'bare fetch' ? (names[0] ?? '') : name);
    const { stdout } = await run(process.execPath, [join(place, 'calls.ts'), name, url], { env, cwd: place });
    calls.set(name, [...(calls.get(name) ?? []), JSON.parse(stdout) as Calls]);
    if (turn < 3)
      checks.set(name, [...(checks.get(name) ?? []), checkTypes(place, name === 'bare fetch' ? 'empty' : 'consumer')]);
    if (turn < 2 && name !== 'bare fetch') completions.set(name, [...(completions.get(name) ?? []), complete(place)]);
  }
}
server.close();

const least = (name: string, pick: (each: Calls) => number) => Math.min(...(calls.get(name) ?? []).map(pick));
const round = (value: number, places = 1) => Number(value.toFixed(places));
const rows: Row[] = [];
for (const name of names) {
  const { one, whole } = all[name] as Peer;
  rows.push({
    client: name,
    ...installed(name),
    'one call kB gz': round(await size(name, one)),
    'whole kB gz': round(await size(name, whole)),
    'import ms': round(least(name, ({ importing }) => importing)),
    'µs over bare fetch': round(least(name, ({ stubbed }) => stubbed) - least('bare fetch', ({ stubbed }) => stubbed)),
    'calls/s': Math.round(Math.max(...(calls.get(name) ?? []).map(({ callsPerSecond }) => callsPerSecond))),
    'peak MB': Math.round(least(name, ({ memory }) => memory)),
    'type check ms': Math.round(Math.min(...(checks.get(name) ?? [])) - Math.min(...(checks.get('bare fetch') ?? []))),
    'completion ms': Math.round(Math.min(...(completions.get(name) ?? []))),
  });
}
const bare = calls.get('bare fetch') ?? [];
rows.push({
  client: 'bare fetch',
  'calls/s': Math.round(Math.max(...bare.map(({ callsPerSecond }) => callsPerSecond))),
  'peak MB': Math.round(Math.min(...bare.map(({ memory }) => memory))),
});
console.log(markdown(rows));
console.log(`\nNode ${process.versions.node}, TypeScript 5.9, load of the machine ${load.toFixed(1)} at the start.`);
rmSync(home, { recursive: true, force: true });

function install(name: string, { packages, consumer, unfinished }: Peer): void {
  const place = folder(name);
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: packages }));
  // npm runs on whatever Node there is; what is measured runs on the one of this process.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  execFileSync('npm', ['install', ...options], { cwd: place, env, stdio: 'pipe' });
  for (const file of ['calls.ts', 'customer.ts', 'completion.ts']) copyFileSync(join(here, file), join(place, file));
  for (const file of ['types.ts', 'schemas.ts']) copyFileSync(join(repository, 'generated', file), join(place, file));
  writeFileSync(join(place, 'empty.ts'), 'export {};\n');
  writeFileSync(join(place, 'consumer.ts'), `${consumer}\n`);
  writeFileSync(join(place, 'unfinished.ts'), `${unfinished}\n`);
}

/** What an installation puts on the disk, and how many packages it takes. */
function installed(name: string): Pick<Row, 'installed MB' | 'packages'> {
  const modules = join(folder(name), 'node_modules');
  const files = readdirSync(modules, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  const packages = files.filter(
    (file) => file.name === 'package.json' && /node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+$/.test(file.parentPath),
  );
  return { 'installed MB': round(bytes / 1e6), packages: packages.length };
}

async function size(name: string, code: string): Promise<number> {
  const input = join(folder(name), 'bundle.js');
  writeFileSync(input, code);
  await using build = await rolldown({ input, platform: 'browser', logLevel: 'silent', external: /^node:/ });
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
  return gzipSync(output[0].code, { level: 9 }).length / 1_000;
}

/** Milliseconds of work that a type check takes, by its own clock. */
function checkTypes(place: string, file: string): number {
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--allowImportingTsExtensions', '--extendedDiagnostics'];
  const target = ['--target', 'es2022', '--module', 'nodenext'];
  const text = execFileSync(process.execPath, [compiler, ...options, ...target, `${file}.ts`], {
    cwd: place,
    env,
  }).toString();
  return Number(/Total time:\s+([\d.]+)s/.exec(text)?.[1]) * 1_000;
}

function complete(place: string): number {
  const folder = join(repository, 'scripts');
  return JSON.parse(execFileSync(process.execPath, ['completion.ts', folder], { cwd: place, env }).toString());
}

function markdown(table: Row[]): string {
  const columns = Object.keys(table[0] ?? {}) as (keyof Row)[];
  const lines = table.map((row) => `| ${columns.map((column) => row[column] ?? '').join(' | ')} |`);
  return [`| ${columns.join(' | ')} |`, `|${' --- |'.repeat(columns.length)}`, ...lines].join('\n');
}
