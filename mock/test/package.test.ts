import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('..', import.meta.url));
let folder: string;
let installed: string;

/**
 * The package as it is packed, installed by somebody else. What it depends on is found where this repository has it, so that a
 * test needs no network; that all of it is declared is a test of its own.
 */
beforeAll(() => {
  if (!isFresh()) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'pipe' });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  folder = mkdtempSync(join(root, 'node_modules/.stranger-'));
  const output = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: join(root, 'dist') });
  installed = join(folder, 'node_modules/@flexprice/mock');
  mkdirSync(installed, { recursive: true });
  const tarball = join(folder, output.toString().trim().split('\n').at(-1) ?? '');
  execFileSync('tar', ['xzf', tarball, '--strip-components=1', '-C', installed]);
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether what was built is younger than all it is built from. */
function isFresh(): boolean {
  const built = statSync(join(root, 'dist/package.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = [
    'src',
    'build',
    'inspector',
    'examples',
    'package.json',
    'tsdown.config.ts',
    'README.md',
    '../server/src',
    '../generated/openapi.json',
  ];
  return sources.every((name) => youngest(join(root, name)) <= built);
}

function youngest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => youngest(join(path, name))));
}

const node = (code: string) => {
  writeFileSync(join(folder, 'run.js'), code);
  return execFileSync(process.execPath, ['run.js'], { cwd: folder }).toString().trim();
};

test('everything that it imports is its own, built in, or declared', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const declared = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies };
  const files = readdirSync(installed).filter((name) => name.endsWith('.js'));
  const imported = files.flatMap((name) =>
    [...readFileSync(join(installed, name), 'utf8').matchAll(/^(?:import|export)\b[^"';]*?from ?"([^".][^"]*)"/gm)].map(
      (match) =>
        (match[1] ?? '')
          .split('/')
          .slice(0, match[1]?.startsWith('@') ? 2 : 1)
          .join('/'),
    ),
  );
  const known = new Set([...Object.keys(declared), ...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
  expect([...new Set(imported)].filter((name) => !known.has(name) && !name.startsWith('node:'))).toEqual([]);
  expect(Object.keys(declared).filter((name) => name.startsWith('@flexprice/'))).toEqual([]);
  expect(JSON.stringify(manifest.exports)).not.toContain('src/');
});

test('what is bundled into the inspector comes with its licences', () => {
  const licences = readFileSync(join(installed, 'THIRD-PARTY-LICENSES.md'), 'utf8');
  for (const name of ['react', 'react-dom', '@mantine/core'])
    expect(licences).toMatch(new RegExp(`^## ${name} - .* \\(MIT\\)$`, 'm'));
  expect(licences).toContain('Copyright (c) Meta Platforms');
});

test('its README leads to nothing outside of it', () => {
  const readme = readFileSync(join(installed, 'README.md'), 'utf8');
  const links = [...readme.matchAll(/\]\(([^()#\s]+)\)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !link.startsWith('https:') && !existsSync(join(installed, link)))).toEqual([]);
});

test('what needs no Node pulls nothing of it in', () => {
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const text = readFileSync(join(installed, name), 'utf8');
    for (const [, path = ''] of text.matchAll(/^(?:import|export)\b[^"';]*?"\.\/([^"]+)"/gm)) visit(path);
  };
  visit('index.js');
  visit('msw.js');
  const texts = [...seen].map((name) => readFileSync(join(installed, name), 'utf8')).join('\n');
  expect(texts).not.toMatch(/from ?"node:/);
});

test('a stranger uses the mock, the static server and the contract checks', () => {
  const code = `
    import { createMock } from '@flexprice/mock';
    import { handlers } from '@flexprice/mock/msw';
    import { startMockServer } from '@flexprice/mock/server';
    import { checkResponse, runContract } from '@flexprice/mock/contract';
    const mock = createMock({ stateful: true });
    const headers = { 'x-api-key': 'k', 'content-type': 'application/json' };
    const made = await mock.fetch('http://mock/v1/customers', { method: 'POST', headers, body: '{"external_id":"a","name":"A"}' });
    const server = await startMockServer({ apiKey: 'k' });
    const answer = await fetch(server.url + '/customers/cust_1', { headers });
    const received = { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
    const run = await runContract({ url: server.url, apiKey: 'k', only: ['getUserInfo'], cases: 0 });
    console.log(JSON.stringify([made.status, handlers().length, checkResponse('getCustomer', received), run.passed]));
    await server.stop();`;
  expect(JSON.parse(node(code))).toEqual([201, 1, [], true]);
});

test('its commands start', async () => {
  const help = execFileSync(process.execPath, [join(installed, 'flexprice-contract.js'), '--help']).toString();
  expect(help).toContain('Exit codes: 0 kept');
  const child = spawn(process.execPath, [join(installed, 'flexprice-mock.js'), '--port', '0', '--empty', '--fresh']);
  let text = '';
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.includes('Inspector')) break;
  }
  const [, url = '', key = ''] = /sandbox at (\S+), key (\S+)/.exec(text) ?? [];
  const me = await fetch(`${url}/users/me`, { headers: { 'x-api-key': key } });
  const page = await fetch(url.replace('/v1', '/_mock'));
  expect([me.status, page.status, page.headers.get('content-type')]).toEqual([200, 200, 'text/html; charset=utf-8']);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('its types hold for a stranger', () => {
  writeFileSync(
    join(folder, 'consumer.ts'),
    `import { createMock } from '@flexprice/mock';
     import { type RunReport, runContract } from '@flexprice/mock/contract';
     import { type SandboxServer, startSandbox } from '@flexprice/mock/sandbox';
     const mock = createMock();
     mock.customers.get.resolvesLike({ name: 'A' });
     // @ts-expect-error a number is no name
     mock.customers.get.resolvesLike({ name: 3 });
     export const report: Promise<RunReport> = runContract({ url: 'http://x', apiKey: 'k' });
     export const sandbox: Promise<SandboxServer> = startSandbox({ seed: '7' });`,
  );
  // Types of others are theirs: only what speaks of this package counts.
  expect(faultsIn(['consumer.ts'], ['--skipLibCheck', 'false'])).toEqual([]);
});

test('what its README shows compiles', () => {
  writeFileSync(
    join(folder, 'ambient.d.ts'),
    `declare const customer: import('@flexprice/sdk').Customer;
     declare const response: Response;
     declare const mock: typeof import('@flexprice/mock/msw').mock;
     interface ImportMeta { readonly env: { readonly DEV: boolean } }`,
  );
  const readme = readFileSync(join(installed, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
  expect(blocks.length).toBeGreaterThan(5);
  const files = blocks.map((code, index) => {
    // What follows a matcher is another file, or needs the one that declares it.
    const text = `${code.includes('toMatchContract') ? "import { expect } from 'vitest';\n" : ''}${code}\nexport {};\n`;
    writeFileSync(join(folder, `readme-${index}.ts`), text);
    return `readme-${index}.ts`;
  });
  // The SDK is not packed for this test: its sources stand for it.
  const sources = ['--customConditions', 'flexprice-source', '--allowImportingTsExtensions', '--skipLibCheck'];
  expect(faultsIn(['ambient.d.ts', ...files], sources)).toEqual([]);
});

/** What the compiler says about files of the stranger, and about the package. */
function faultsIn(files: readonly string[], more: readonly string[]): string[] {
  const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));
  // The folder lies inside of this repository, whose tsconfig.json is not the stranger's.
  const options = ['--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--types', 'node', ...more];
  const lib = ['--target', 'es2024', '--lib', 'es2024,dom,dom.iterable'];
  const { stdout } = spawnSync(tsc, [...options, ...lib, ...files], { cwd: folder, encoding: 'utf8' });
  return stdout.split('\n').filter((line) => /^(error|consumer|readme|node_modules\/@flexprice)/.test(line));
}
