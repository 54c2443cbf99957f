import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { inRepository } from '../src/paths.ts';

/**
 * What a reader of a page does next: click on a link, type a command, open a file. All of it has to be there.
 * That the TypeScript of pages compiles is tested with the packages that it imports.
 */
const MADE = new Set(['node_modules', 'dist', 'reference', 'peers']);
const files = filesBelow('');
const entries = new Set(files.flatMap((file) => [file, ...foldersOf(file)]));
const names = new Set(files.map((file) => basename(file)));
const pages = files.filter((file) => file.endsWith('.md'));
const read = (file: string) => readFileSync(inRepository(file), 'utf8');
const packageJson = (folder: string) => JSON.parse(read(`${folder}package.json`));

/** Everything but what commands make; hidden folders stay out, except for that of the continuous integration. */
function filesBelow(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) return [path];
    return !MADE.has(entry.name) && (!entry.name.startsWith('.') || entry.name === '.ci') ? filesBelow(path) : [];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(inRepository(folder || '.'), { withFileTypes: true });
  } catch (error) {
    // What another test made for itself may be gone before it is looked into.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function foldersOf(file: string): string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

/** The address of a heading, as GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (page: string) =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

test.each(pages)('%s: links', (page) => {
  const prose = read(page).replaceAll(/^```.*?^```$/gms, '');
  const dead = [...prose.matchAll(/\]\(([^()\s]+)\)/g)].flatMap(([, link = '']) => {
    if (/^(https?|mailto):/.test(link)) return [];
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : normalize(join(dirname(page), path)).replace(/\/$/, '');
    if (!entries.has(target)) return [link];
    return anchor === undefined || anchorsOf(target).includes(anchor) ? [] : [link];
  });
  expect(dead).toEqual([]);
});

const folders = ['', ...(packageJson('').workspaces as string[]).map((folder) => `${folder}/`)];
const workspaces = folders
  .filter((folder) => folder !== 'generated/')
  .map((folder) => {
    const { name, scripts = {} } = packageJson(folder);
    return { called: [String(name), folder.slice(0, -1)], scripts };
  });

test.each(pages)('%s: commands', (page) => {
  const command = /\bnpm run (?:--silent )?(\w[\w:-]*)(?: (?:-w|--workspace) ([@\w/-]+))?/g;
  const missing = [...read(page).matchAll(command)].flatMap(([text, script = '', workspace = '']) => {
    const scripts = workspaces.find(({ called }) => called.includes(workspace))?.scripts ?? {};
    return script in scripts ? [] : [text];
  });
  expect(missing).toEqual([]);
});

/** A path begins at the root, in the page's own folder, or in `generated/`, whose sizes the contract's page tells. */
test.each(pages)('%s: files', (page) => {
  const quoted = [...read(page).matchAll(/`([\w@.-]+(?:\/[\w@.-]+)*\/?)`/g)].map(([, path = '']) => path);
  const missing = quoted.filter((quote) => {
    const path = quote.replace(/\/$/, '');
    if (!path.includes('/')) return path.endsWith('.test.ts') && !names.has(path);
    if (!folders.some((folder) => path.startsWith(`${folder.split('/')[0]}/`)) || MADE.has(basename(path)))
      return false;
    return ![path, join(dirname(page), path), join('generated', path)].some((place) => entries.has(place));
  });
  expect(missing).toEqual([]);
});
