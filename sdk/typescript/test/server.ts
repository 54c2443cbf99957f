import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the test server saw it. */
export interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** What the test server answers; `cut` breaks the connection instead, `hang` never answers. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Sent as it is, not as JSON. */
  text?: string;
  cut?: boolean;
  hang?: boolean;
}

export type Answer = (request: Seen, count: number) => Reply | Promise<Reply>;

/** A real HTTP server that answers as told and remembers what it was asked. */
export async function startServer(answer: Answer) {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url = '', headers } = request;
    const entry = { method, url, headers, body: Buffer.concat(chunks).toString() };
    seen.push(entry);
    write(response, await answer(entry, seen.length));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function write(response: ServerResponse, reply: Reply): void {
  if (reply.hang) return;
  if (reply.cut) {
    response.destroy();
    return;
  }
  const text = reply.text ?? (reply.body === undefined ? '' : JSON.stringify(reply.body));
  response.writeHead(reply.status ?? 200, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
  response.end(text);
}

/** An error answer as the API gives it. */
export const failure = (status: number, code: string, message: string, details?: object): Reply => ({
  status,
  headers: { 'x-request-id': 'req_of_server' },
  body: { code, message, http_status_code: status, ...(details && { details }) },
});

export const CUSTOMER = { id: 'cust_1', external_id: 'brightside', name: 'Brightside Labs' };

export const KEY = 'sk_test_never_print_me_0123456789';

/** Options under which a retry waits a few milliseconds. */
export const FAST = { retry: { initialDelay: 4, maxDelay: 8 } };

/** An address where nobody listens any more. */
export async function closedAddress(): Promise<string> {
  await using server = await startServer(() => ({}));
  return server.baseUrl;
}

/** Rejections that nobody handled while the function ran. */
export async function unhandledDuring(work: () => Promise<void>): Promise<unknown[]> {
  const seen: unknown[] = [];
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  const note = (reason: unknown) => seen.push(reason);
  process.on('unhandledRejection', note);
  try {
    await work();
    // Node reports them once the microtasks are done.
    await new Promise((resolve) => setTimeout(resolve, 20));
  } finally {
    process.off('unhandledRejection', note);
    for (const listener of others) process.on('unhandledRejection', listener);
  }
  return seen;
}
