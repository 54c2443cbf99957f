import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { TEST_KEY } from '../helpers/server.ts';

export const repository = fileURLToPath(new URL('../../../', import.meta.url));

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

/** Starts a program of the repository as its own process, told where the server is in the documented way. */
export function start(argv: readonly string[], url: string, env: Record<string, string> = {}) {
  const child: ChildProcess = spawn(process.execPath, ['--conditions=flexprice-source', ...argv], {
    cwd: repository,
    env: { ...process.env, FLEXPRICE_BASE_URL: url, FLEXPRICE_API_KEY: TEST_KEY, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  return { child, ended };
}

export const run = (argv: readonly string[], url: string, env: Record<string, string> = {}) =>
  start(argv, url, env).ended;

/** Where a request is held, so that a test can do something at exactly that moment. */
export type Moment = 'before' | 'after';

/** Stands between a program and the server: `at` is called before a request is passed on, and before its answer is. */
export async function between(server: string, at: (moment: Moment, count: number) => void) {
  let count = 0;
  const proxy = createServer(async (request, response) => {
    const number = ++count;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    at('before', number);
    const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
    const { host: _, connection: _connection, 'content-length': _length, ...headers } = request.headers;
    try {
      const answer = await fetch(server + request.url, {
        method: request.method ?? 'GET',
        headers: headers as Record<string, string>,
        body,
      });
      const text = await answer.text();
      at('after', number);
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
      response.end(text);
    } catch {
      response.destroy();
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    async stop() {
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
