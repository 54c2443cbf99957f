import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

let folder: string | undefined;

/**
 * Where seeded databases wait for the next start. Whatever changes what is in them is part of the name: the version of the
 * package or, where it runs from its sources, when those of the server and of the seed were last changed.
 */
export function cacheFolder(): string {
  if (!folder) {
    const digest = createHash('sha256');
    for (const root of ROOTS) for (const line of stamps(root)) digest.update(line);
    const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
    folder = join(base, 'flexprice-mock', digest.digest('hex').slice(0, 16));
  }
  return folder;
}

// In the package everything lies in one folder: build/placesInPackage.ts.
const ROOTS = [new URL('seed', import.meta.url), new URL('..', import.meta.resolve('@flexprice/server'))].map((url) =>
  fileURLToPath(url),
);

function stamps(root: string): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|js|sql)$/.test(name));
  return files
    .filter((name) => !name.includes('node_modules') && !name.endsWith('.test.ts'))
    .toSorted()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(root, name));
      return `${name} ${size} ${Math.floor(mtimeMs)}\n`;
    });
}
