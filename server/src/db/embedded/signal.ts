import { execFileSync } from 'node:child_process';
import { type Binaries, cleanEnvironment } from './binaries.ts';

/** `SIGINT` ends PostgreSQL cleanly at once, `SIGQUIT` without a checkpoint, `SIGKILL` without its consent. */
export type PostgresSignal = 'SIGINT' | 'SIGQUIT' | 'SIGKILL';

/** Sends a signal to a PostgreSQL process; a process that has just ended is no error. */
export function sendSignal(pid: number, signal: PostgresSignal, binaries: Binaries): void {
  try {
    if (process.platform === 'win32') {
      // Windows has no signals. PostgreSQL emulates them, and pg_ctl knows how.
      execFileSync(binaries.pgCtl, ['kill', signal.slice('SIG'.length), String(pid)], {
        env: cleanEnvironment(),
        stdio: 'ignore',
      });
    } else {
      process.kill(pid, signal);
    }
  } catch {
    // Whoever sends a signal also watches for the end, and finds it has come already.
  }
}
