import { createHash } from 'node:crypto';
import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { type Account, canEnter } from './account.ts';
import { EmbeddedPostgresError, messageOf } from './errors.ts';
import { linkLibraries } from './library-links.ts';

interface Entry {
  /** Relative to the `native` directory. */
  readonly path: string;
  readonly size: number;
  readonly executable: boolean;
}

/**
 * Copies the programs to a place where the account reaches them, once per version: the checkout may lie in a folder
 * only root may enter, or be read-only with its library links missing. Returns the copy's `native` directory.
 */
export function copyBinaries(native: string, account: Account, dataDir: string, log: (line: string) => void): string {
  const entries = listFiles(native);
  const name = `postgres-${versionOf(native)}-${fingerprint(entries)}`;
  const failures: string[] = [];
  for (const makeBase of basesFor(account, dataDir)) {
    try {
      const base = makeBase();
      if (!isTrusted(base) || !canEnter(base, account)) {
        failures.push(`${base}: may be changed by others, or is not reachable for uid ${account.uid}`);
        continue;
      }
      const target = join(base, name);
      if (isComplete(target, entries)) return target;
      log(`Copying PostgreSQL to ${target}`);
      copyAtomically(native, entries, base, target);
      return target;
    } catch (error) {
      failures.push(messageOf(error));
    }
  }
  throw new EmbeddedPostgresError(
    `The PostgreSQL programs in ${native} have to be copied to be run as uid ${account.uid}, but no place was ` +
      `found (${failures.join('; ')}). Free or open up one of them, or set DATABASE_URL to use a PostgreSQL server instead.`,
  );
}

function basesFor(account: Account, dataDir: string): (() => string)[] {
  const made = (path: string): string => {
    mkdirSync(path, { recursive: true, mode: 0o755 });
    return path;
  };
  if (!account.switched) return [() => made(join(dataDir, 'bin'))];
  return [
    () => made('/var/lib/flexprice'),
    () => made(join(tmpdir(), 'flexprice')),
    // Someone else took that name: a fresh one serves this start only.
    () => {
      const fresh = mkdtempSync(join(tmpdir(), 'flexprice-'));
      chmodSync(fresh, 0o755);
      return fresh;
    },
  ];
}

/** Whether nobody but root and this account can put something at `path` or swap one of its parents. */
function isTrusted(path: string): boolean {
  const self = process.geteuid?.() ?? 0;
  for (let at = path; ; at = dirname(at)) {
    const stats = lstatSync(at);
    const sticky = (stats.mode & 0o1000) !== 0 && at !== path;
    const othersWrite = (stats.mode & 0o022) !== 0 && !sticky;
    if ((stats.uid !== 0 && stats.uid !== self) || othersWrite || !stats.isDirectory()) return false;
    if (dirname(at) === at) return true;
  }
}

/** Whether a copy is there, ours and whole. Sizes are compared because a power cut can leave a name without content. */
function isComplete(target: string, entries: readonly Entry[]): boolean {
  if (!existsSync(target) || !isTrusted(target)) return false;
  const whole = entries.every(
    ({ path, size }) => statSync(join(target, path), { throwIfNoEntry: false })?.size === size,
  );
  return whole && linkLibraries(target);
}

function copyAtomically(native: string, entries: readonly Entry[], base: string, target: string): void {
  const fresh = mkdtempSync(join(base, '.copy-'));
  try {
    for (const { path, executable } of entries) {
      const to = join(fresh, path);
      makeReadable(fresh, dirname(to));
      copyFileSync(join(native, path), to, constants.COPYFILE_FICLONE);
      // The source may have been installed under a umask that shuts everybody else out.
      chmodSync(to, executable ? 0o755 : 0o644);
    }
    linkLibraries(fresh);
    chmodSync(fresh, 0o755);
    try {
      renameSync(fresh, target);
    } catch (error) {
      // Another server copied the same files meanwhile; a broken copy is moved away and removed.
      if (isComplete(target, entries)) return;
      if (!existsSync(target)) throw error;
      renameSync(target, join(fresh, 'broken'));
      renameSync(fresh, target);
      rmSync(join(target, 'broken'), { recursive: true, force: true });
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function makeReadable(top: string, directory: string): void {
  if (directory === top || existsSync(directory)) return;
  makeReadable(top, dirname(directory));
  mkdirSync(directory);
  chmodSync(directory, 0o755);
}

/** All files that are needed at run time; links are made anew from the package's list. */
function listFiles(native: string): Entry[] {
  return readdirSync(native, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.a'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { size, mode } = statSync(path);
      return { path: relative(native, path), size, executable: (mode & 0o100) !== 0 };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function fingerprint(entries: readonly Entry[]): string {
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 12);
}

function versionOf(native: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8'));
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return basename(known ? String(manifest.version) : 'unknown');
}
