import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contextFiles } from '../src/image/build.ts';
import { parseDockerfile } from '../src/image/dockerfile.ts';
import { inRepository } from '../src/paths.ts';

const read = (path: string) => readFileSync(inRepository(path), 'utf8');

/** What the server reads of its environment. */
const settings = (() => {
  const text = read('server/src/config.ts');
  const named = [...text.matchAll(/\benvironment\.([A-Z_]+)|\(environment, '([A-Z_]+)'/g)].map(([, a, b]) => a ?? b);
  const taken = [...text.matchAll(/const \{([^}]*)\} = environment;/g)].flatMap(
    ([, list = '']) => list.match(/[A-Z_]{4,}/g) ?? [],
  );
  return new Set([...named, ...taken]);
})();

interface Service {
  readonly image?: string;
  readonly environment?: Record<string, string>;
  readonly depends_on?: Record<string, object>;
  readonly volumes?: readonly string[];
  readonly profiles?: readonly string[];
}
const compose = parse(read('compose.yaml')) as { services: Record<string, Service>; volumes: Record<string, unknown> };
const dockerfile = parseDockerfile(read('Dockerfile'));

test('the README has every setting that the server reads, and no other', () => {
  const rows = read('README.md').match(/^\| `[A-Z`, _]+` \|/gm) ?? [];
  const told = rows.flatMap((row) => row.match(/[A-Z_]{4,}/g) ?? []);
  expect(settings.size).toBeGreaterThan(15);
  expect(told.sort()).toEqual([...settings].sort());
});

describe('compose.yaml', () => {
  test('gives the server settings that it reads', () => {
    const given = Object.keys(compose.services.server?.environment ?? {});
    expect(given.filter((name) => !settings.has(name))).toEqual([]);
    expect(given).toEqual(expect.arrayContaining(['DATABASE_URL', 'FLEXPRICE_ENCRYPTION_KEYS', 'PUBLIC_URL']));
  });

  test('names every variable that must be set in the command at its top', () => {
    const text = read('compose.yaml');
    const required = [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name = '']) => name);
    const head = text.slice(0, text.indexOf('services:'));
    expect(required).not.toEqual([]);
    expect(required.filter((name) => !head.includes(`${name}=`))).toEqual([]);
    // One that is neither required nor has a default would be empty by accident.
    const bare = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name);
    expect(bare.filter((name) => !required.includes(name))).toEqual([]);
  });

  test('speaks of services and volumes that it has', () => {
    for (const [name, { depends_on = {}, volumes = [] }] of Object.entries(compose.services)) {
      expect([name, Object.keys(depends_on).filter((other) => !compose.services[other])]).toEqual([name, []]);
      const own = volumes.map((volume) => volume.split(':')[0] ?? '').filter((volume) => !volume.startsWith('.'));
      expect([name, own.filter((volume) => !(volume in compose.volumes))]).toEqual([name, []]);
    }
  });

  test('fixes a version of each image', () => {
    for (const { image } of Object.values(compose.services)) if (image) expect(image).toMatch(/:\d/);
  });
});

describe('the Dockerfile', () => {
  const files = contextFiles(inRepository(''));
  const copies = dockerfile.stages.flatMap(({ steps }) => steps.filter((step) => step.kind === 'copy'));

  test('brings the manifest of every workspace before npm ci', () => {
    const { workspaces } = JSON.parse(read('package.json')) as { workspaces: string[] };
    const manifests = copies.flatMap(({ from, sources }) => (from === undefined ? sources : []));
    expect(manifests.filter((source) => source.endsWith('/package.json')).sort()).toEqual(
      workspaces.map((folder) => `${folder}/package.json`).sort(),
    );
  });

  test('copies what is there, each manifest to its own folder', () => {
    for (const { from, sources, target } of copies) {
      if (from !== undefined) continue;
      for (const source of sources) {
        expect(source === '.' || files.includes(source), source).toBe(true);
        if (sources.length === 1 && source.includes('/')) expect(source.startsWith(target), source).toBe(true);
      }
    }
  });

  test('starts a file that is there, with settings that the server reads', () => {
    const env = dockerfile.stages
      .at(-1)
      ?.steps.flatMap((step) => (step.kind === 'env' ? Object.keys(step.values) : []));
    expect(env?.filter((name) => name !== 'NODE_ENV' && !settings.has(name))).toEqual([]);
    const main = dockerfile.command.at(-1) ?? '';
    expect(existsSync(inRepository(main)), main).toBe(true);
    const { start } = (JSON.parse(read('package.json')) as { scripts: { start: string } }).scripts;
    expect(dockerfile.command.join(' ')).toBe(start);
  });

  test('leaves out of its context what no clean machine has', () => {
    const ignored = read('.dockerignore').trim().split('\n');
    expect(ignored.sort()).toEqual(['**/.flexprice', '**/dist', '**/node_modules', '.git']);
    expect(files.filter((file) => /(^|\/)(node_modules|dist|\.flexprice)\//.test(file))).toEqual([]);
  });
});

test('a Dockerfile that says something unknown is refused', () => {
  expect(() => parseDockerfile('FROM node:24\nONBUILD RUN true\n')).toThrow(/ONBUILD RUN true/);
});
