import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Options, Result } from 'autocannon';

/** What a target says about itself when asked. */
export interface Usage {
  /** Processor time since its start, user and system, in microseconds. */
  readonly cpu: number;
  /** Resident memory in bytes. */
  readonly rss: number;
}

/** A measured program in a process of its own. */
export interface Target {
  readonly url: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

const start = (module: string, environment: Record<string, string>): ChildProcess =>
  fork(fileURLToPath(new URL(module, import.meta.url)), {
    execArgv: ['--conditions=flexprice-source', ...(environment.BENCH_NODE_ARGS?.split(' ') ?? [])],
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

/** The next message of a child. */
async function answerOf<T>(child: ChildProcess, module: string): Promise<T> {
  const settled = new AbortController();
  const { signal } = settled;
  const gone = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`${module} ended with code ${code} before it answered.`);
  });
  // Whichever of the two does not happen is called off, and says so.
  gone.catch(() => {});
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), gone]);
    return message as T;
  } finally {
    settled.abort();
  }
}

/**
 * Starts one of `../targets` and waits until it is ready. A target sends its URL once, then its usage whenever it gets
 * a message, and ends on SIGTERM.
 */
export async function startTarget(name: string, environment: Record<string, string> = {}): Promise<Target> {
  const child = start(`../targets/${name}.ts`, environment);
  const url = await answerOf<string>(child, name);
  return {
    url,
    async usage() {
      child.send('usage');
      return answerOf<Usage>(child, name);
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Starts a module that answers one message and ends. */
export async function ask<Answer>(module: string, question: object): Promise<Answer> {
  const child = start(module, {});
  const ended = once(child, 'exit');
  child.send(question);
  const answer = await answerOf<Answer>(child, module);
  await ended;
  return answer;
}

/** Puts load on a URL from a process of its own. */
export async function load(options: Options): Promise<Result> {
  const result = await ask<Result>('./load.ts', options);
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests to ${options.url} failed.`);
  return result;
}
