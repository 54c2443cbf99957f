/** The embedded PostgreSQL could not be started or stopped. The message says what failed, where, and what to do. */
export class EmbeddedPostgresError extends Error {
  override readonly name: string = 'EmbeddedPostgresError';
  /** The last lines PostgreSQL or initdb wrote, empty when neither ran. */
  readonly logTail: string;

  constructor(message: string, options: { logTail?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.logTail = options.logTail ?? '';
  }
}

/** Another process serves this data directory. Nothing was touched. */
export class DataDirectoryInUseError extends Error {
  override readonly name: string = 'DataDirectoryInUseError';
  readonly dataDir: string;
  /** The process that holds the directory; undefined when it runs where its id cannot be seen (another container). */
  readonly pid: number | undefined;

  constructor(dataDir: string, holder: { pid: number | undefined; command?: string | undefined }) {
    const command = holder.command ? ` (${holder.command})` : '';
    const who =
      holder.pid === undefined ? 'a process that cannot be seen from here' : `process ${holder.pid}${command}`;
    super(
      `The data directory ${dataDir} is in use by ${who}. Stop that process, or give this server another data directory.`,
    );
    this.dataDir = dataDir;
    this.pid = holder.pid;
  }
}

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What PostgreSQL says in its log, and what the operator can do about it. The first match wins. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/lock file .* already exists|is still in use/, 'Another PostgreSQL uses this data directory: stop it first.'],
  [
    /no space left on device|check free disk space/i,
    'The disk is full: free some space and start again; committed data is safe.',
  ],
  [/quota exceeded/i, 'The disk quota is used up: free some space and start again; committed data is safe.'],
  [/read-only file system/i, 'The file system is mounted read-only: choose another data directory or remount it.'],
  [
    /Cannot allocate memory|could not map anonymous shared memory/,
    'There is not enough memory: free some, or lower the shared_buffers setting.',
  ],
  [
    /could not look up effective user ID/,
    'initdb needs the current account to have a name: add a line for this uid to /etc/passwd.',
  ],
  [/user with administrative permissions/, 'Start the server from an account without administrator rights.'],
  [
    /invalid value for parameter|unrecognized configuration parameter/,
    'A given setting is not understood by this PostgreSQL: correct or remove it.',
  ],
  [/too many open files/i, 'The limit of open files is too low: raise it (ulimit -n).'],
  [/popen|\/bin\/sh/, 'initdb needs a shell at /bin/sh.'],
  [/permission denied/i, 'Check the owner and the mode of the data directory.'],
];

/** A sentence of advice for the given log, or the way out that always exists. */
export function adviceFor(logTail: string): string {
  const known = ADVICE.find(([pattern]) => pattern.test(logTail));
  return known ? known[1] : 'Set DATABASE_URL to use a PostgreSQL server instead.';
}
