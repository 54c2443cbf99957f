import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where years lie that were made beforehand, and the version that made them. */
export const YEARS = fileURLToPath(new URL('../../years', import.meta.url));

/** Whatever decides what is in a world. */
const sources = () => [
  new URL('.', import.meta.url),
  new URL('../answers', import.meta.url),
  new URL('.', import.meta.resolve('@flexprice/server')),
  new URL('../prisma/migrations', import.meta.resolve('@flexprice/server')),
  new URL(import.meta.resolve('@flexprice/generated/openapi.json')),
];

/** The version that made the years of the folder; undefined where none were made. */
export function versionOfYears(folder = YEARS): string | undefined {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** Where the year of a seed up to a turn is or will be: a backup of the database that it was made in. */
export const yearFile = (seed: string, turn: Date, folder = YEARS): string =>
  join(folder, `${seed}-${turn.toISOString().slice(0, 10)}.zst`);

/** The file of a year that this very version made beforehand. */
export function yearMadeBefore(seed: string, turn: Date, folder = YEARS): string | undefined {
  const file = yearFile(seed, turn, folder);
  return existsSync(file) && versionOfYears(folder) === worldVersion() ? file : undefined;
}

let version: string | undefined;

/**
 * Names what is in a world of a seed and a day: two sandboxes of one version make the same. The digest of the sources; the
 * package, which has none of them as they were, is told it when it is built: build/package.ts.
 */
export function worldVersion(): string {
  version ??= digest(sources());
  return version;
}

function digest(urls: readonly URL[]): string {
  const hash = createHash('sha256');
  for (const root of urls.map((url) => fileURLToPath(url)))
    for (const file of filesOf(root)) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(root: string): string[] {
  if (!statSync(root).isDirectory()) return [root];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|sql)$/.test(name) && !name.endsWith('.test.ts'))
    .toSorted()
    .map((name) => join(root, name));
}
