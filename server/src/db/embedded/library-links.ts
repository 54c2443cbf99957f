import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { errorCode } from './errors.ts';

/**
 * Makes the links between library names that npm cannot pack. The package makes them in an install script, which npm
 * may have been told not to run. Returns false when they are missing and may not be made here.
 */
export function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  // The list is part of the installed version.
  const links: readonly { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  const inside = (path: string): string => join(native, relative('native', path));
  for (const { source, target } of links) {
    const link = inside(target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), inside(source)), link);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return false;
    }
  }
  return true;
}
