import { chownSync, lstatSync, mkdtempSync, readFileSync, realpathSync, rmdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Account, canEnter } from './account.ts';
import { passwordPath } from './cluster.ts';
import { EmbeddedPostgresError, errorCode, messageOf } from './errors.ts';

/** How one running cluster is reached. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
  readonly password?: string;
  /** The private socket directory; none on Windows. */
  readonly socketDir?: string;
  /** The PostgreSQL settings that make it listen there and nowhere else. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Of the socket's name: the directory is what tells clusters apart. */
export const PORT = 5432;
const SOCKET_FILES = [`.s.PGSQL.${PORT}`, `.s.PGSQL.${PORT}.lock`];

/**
 * `sun_path` holds 108 bytes on Linux and 104 on macOS, the terminating zero included. The data directory is often
 * too deep for that, so the socket lives elsewhere.
 */
const MAX_SOCKET_PATH = process.platform === 'darwin' ? 103 : 107;

/**
 * Makes the place where the cluster will listen: a Unix socket in a fresh directory that only the account (and root)
 * may enter, which is all the authentication there is; on Windows a loopback port with a password.
 */
export async function openEndpoint(account: Account, clusterDir: string, clusterName: string): Promise<Endpoint> {
  if (process.platform === 'win32') return openLoopback(clusterDir);
  const socketDir = makeSocketDir(account, clusterName);
  return {
    host: socketDir,
    port: PORT,
    socketDir,
    settings: {
      listen_addresses: '',
      port: String(PORT),
      unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
      unix_socket_permissions: '0700',
    },
  };
}

/**
 * Removes a socket directory of this cluster. Anything else is left alone: the path may come from the note of a killed
 * server, and that note from a copied data directory whose original is running.
 */
export function removeSocketDir(socketDir: string, account: Account, clusterName: string): void {
  const stats = lstatSync(socketDir, { throwIfNoEntry: false });
  const ours = stats?.isDirectory() && (!account.switched || stats.uid === account.uid);
  if (!ours || !basename(socketDir).startsWith(`${clusterName}-`)) return;
  try {
    for (const name of SOCKET_FILES) rmSync(join(socketDir, name), { force: true });
    rmdirSync(socketDir);
  } catch {
    // An empty directory that stays behind in a temporary place harms nobody.
  }
}

function makeSocketDir(account: Account, clusterName: string): string {
  // Not $XDG_RUNTIME_DIR: it is deleted when its user logs out, and a server may outlive that.
  const candidates = [tmpdir(), '/tmp', '/run'];
  const failures: string[] = [];
  for (const candidate of new Set(candidates)) {
    try {
      const base = realpathSync(candidate);
      const longest = join(base, `${clusterName}-XXXXXX`, SOCKET_FILES[0] ?? '');
      if (Buffer.byteLength(longest) > MAX_SOCKET_PATH) {
        failures.push(`${base}: longer than a socket path may be (${MAX_SOCKET_PATH} bytes)`);
      } else if (!canEnter(base, account)) {
        failures.push(`${base}: not reachable for uid ${account.uid}`);
      } else {
        const socketDir = mkdtempSync(join(base, `${clusterName}-`));
        if (account.switched) chownSync(socketDir, account.uid, account.gid);
        return socketDir;
      }
    } catch (error) {
      failures.push(messageOf(error));
    }
  }
  throw new EmbeddedPostgresError(
    `No place was found for PostgreSQL's socket (${failures.join('; ')}). Set TMPDIR to a short, writable path.`,
  );
}

async function openLoopback(clusterDir: string): Promise<Endpoint> {
  const port = await freePort();
  const path = passwordPath(clusterDir);
  try {
    return {
      host: '127.0.0.1',
      port,
      password: readFileSync(path, 'utf8').trim(),
      settings: { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' },
    };
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The database password in ${path} cannot be read (${errorCode(error)}). Restore the file from a backup.`,
      { cause: error },
    );
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : PORT));
    });
  });
}
