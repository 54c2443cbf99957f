import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, identityOf } from './account.ts';
import { type Binaries, cleanEnvironment } from './binaries.ts';
import { dataArgument } from './cluster.ts';
import { adviceFor, EmbeddedPostgresError } from './errors.ts';
import type { LogFile } from './log-file.ts';
import { type PostgresSignal, sendSignal } from './signal.ts';

/** How a postmaster ended. */
export interface PostmasterExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly logTail: string;
}

/** A running postmaster, accepting connections. */
export interface Postmaster {
  readonly pid: number;
  readonly exited: Promise<PostmasterExit>;
  /** Ends it, cleanly if it lets us, and waits until it has ended. */
  stop(): Promise<void>;
}

/** Shutting down writes everything that is only in memory; on a slow disk that takes its time. */
const STOP_STEPS: readonly { signal: PostgresSignal; milliseconds: number }[] = [
  { signal: 'SIGINT', milliseconds: 60_000 },
  { signal: 'SIGQUIT', milliseconds: 10_000 },
  { signal: 'SIGKILL', milliseconds: 10_000 },
];

/** Starts a postmaster and waits until it accepts connections, however long recovery after a crash takes. */
export async function startPostmaster(options: {
  clusterDir: string;
  account: Account;
  binaries: Binaries;
  settings: readonly string[];
  logFile: LogFile;
  log: (line: string) => void;
}): Promise<Postmaster> {
  const { clusterDir, account, binaries, settings, logFile, log } = options;
  const child = spawn(binaries.postgres, ['-D', dataArgument(clusterDir, account), ...settings], {
    ...identityOf(account),
    cwd: clusterDir,
    env: cleanEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    // A session of its own: Ctrl-C in a terminal is for the server, which still needs its database to finish requests.
    detached: true,
  });
  const exited = new Promise<PostmasterExit>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', async (code, signal) => {
      // The last words may still be in the pipe; backends that outlive a killed postmaster can hold it open.
      await Promise.race([new Promise((done) => child.once('close', done)), sleep(200)]);
      resolve({ code, signal, logTail: logFile.tail });
    });
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => logFile.write(chunk));
  // A database alone is no reason for a program to go on.
  child.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();

  // process.exit() and uncaught exceptions leave no time to wait: the postmaster is told to end and does so alone.
  const endWithProcess = (): void => {
    const running = child.exitCode === null && child.signalCode === null;
    if (running && child.pid !== undefined) sendSignal(child.pid, 'SIGINT', binaries);
  };
  process.once('exit', endWithProcess);
  const forget = (): void => {
    process.removeListener('exit', endWithProcess);
  };
  exited.then(forget, forget);

  const pid = await untilReady(join(clusterDir, 'postmaster.pid'), child.pid, exited, log);
  return {
    pid,
    exited,
    async stop() {
      child.ref();
      for (const { signal, milliseconds } of STOP_STEPS) {
        if (child.exitCode !== null || child.signalCode !== null) break;
        sendSignal(pid, signal, binaries);
        const patience = new AbortController();
        await Promise.race([exited, sleep(milliseconds, undefined, { signal: patience.signal })]);
        patience.abort();
      }
      await exited;
    },
  };
}

/**
 * Waits for the word "ready" in the postmaster's pid file, the place pg_ctl looks at too; unlike the log, it does not
 * change with the settings.
 */
async function untilReady(
  pidFile: string,
  pid: number | undefined,
  exited: Promise<PostmasterExit>,
  log: (line: string) => void,
): Promise<number> {
  for (let polls = 0; ; polls += 1) {
    const exit = await Promise.race([exited, sleep(10)]);
    if (exit) {
      const how = exit.signal ?? `code ${exit.code}`;
      const reason = /(?:FATAL|PANIC): +(.*)/.exec(exit.logTail)?.[1] ?? exit.logTail.split('\n').at(-1);
      throw new EmbeddedPostgresError(
        `PostgreSQL ended while starting (${how}): ${reason || 'it wrote nothing'}. ${adviceFor(exit.logTail)}`,
        { logTail: exit.logTail },
      );
    }
    const lines = readLines(pidFile);
    // Until it is overwritten the file may be a killed predecessor's, "ready" included.
    if (pid !== undefined && Number(lines[0]) === pid && lines[7]?.trim() === 'ready') return pid;
    if (polls === 300) log('PostgreSQL is recovering from a crash; this takes as long as it takes');
  }
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}
