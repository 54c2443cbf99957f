/**
 * How long a person waits: from the start of the command to the first 200 of `/ready`, with an empty data directory
 * (cold: PostgreSQL's files are made and migrated) and with the one of the last start (warm).
 *
 *   npm run bench:startup -- [--rounds 3] [--json]
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median, table } from './support/table.ts';

const { values: flags } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, json: { type: 'boolean', default: false } },
});

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMANDS: Record<string, readonly [string, ...string[]]> = {
  'npm start': ['npm', 'start'],
  node: [process.execPath, '--conditions=flexprice-source', 'server/src/main.ts'],
};
const LONGEST = 60_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Milliseconds until the server was ready. It is stopped again afterwards. */
async function start([command, ...args]: readonly [string, ...string[]], dataDir: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', FLEXPRICE_DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, as in a terminal: the signal below reaches the server behind npm too.
    detached: true,
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const ended = once(child, 'exit');
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null) throw new Error(`${command} ended by itself:\n${said}`);
      if (performance.now() - began > LONGEST) throw new Error(`${command} took more than a minute:\n${said}`);
      await sleep(10);
    }
    return performance.now() - began;
  } finally {
    interrupt(child);
    await ended;
    await gone(child);
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/ready`)).status === 200;
  } catch {
    return false;
  }
}

/** What Ctrl-C does. */
function interrupt(child: ChildProcess): void {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
}

/** npm ends before the server does, which has its database to stop: waits for the last process of the group. */
async function gone({ pid }: ChildProcess): Promise<void> {
  for (;;) {
    try {
      if (pid !== undefined) process.kill(-pid, 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
    }
    await sleep(20);
  }
}

const measured: Record<string, { cold: number[]; warm: number[] }> = {};
for (let round = 0; round < Number(flags.rounds); round++) {
  for (const [name, command] of Object.entries(COMMANDS)) {
    const folder = await mkdtemp(join(tmpdir(), 'flexprice-startup-'));
    try {
      measured[name] ??= { cold: [], warm: [] };
      measured[name].cold.push(await start(command, join(folder, 'data')));
      measured[name].warm.push(await start(command, join(folder, 'data')));
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
  }
}

if (flags.json) {
  console.log(JSON.stringify({ node: process.version, milliseconds: measured }, null, 2));
} else {
  const text = (values: number[]) =>
    `${(median(values) / 1000).toFixed(2)} s (${(Math.min(...values) / 1000).toFixed(2)})`;
  const rows = Object.entries(measured).map(([name, { cold, warm }]) => [name, text(cold), text(warm)]);
  console.log(table(['to the first 200: median (best)', 'cold', 'warm'], rows));
}
