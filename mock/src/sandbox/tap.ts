import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Reply } from '../reply.ts';

/** Content types whose bodies are text that may be shown and spoilt. */
const TEXT = /json|text|html|csv|xml/;

/**
 * Holds an answer of the server back and gives it to somebody else once it is whole, who then sends it. Files and other
 * bytes pass as they are: `reply` is undefined for them.
 */
export function tap(response: ServerResponse, done: (reply: Reply | undefined) => void): void {
  const { writeHead, write, end } = response;
  const chunks: Buffer[] = [];
  let status = 200;
  let headers: OutgoingHttpHeaders = {};

  response.writeHead = ((code: number, ...rest: unknown[]) => {
    status = code;
    const given = rest.find((value) => typeof value === 'object' && value !== null);
    headers = { ...headers, ...(Array.isArray(given) ? paired(given as string[]) : (given as OutgoingHttpHeaders)) };
    return response;
  }) as typeof response.writeHead;
  response.write = ((chunk: string | Uint8Array) => {
    chunks.push(Buffer.from(chunk));
    return true;
  }) as typeof response.write;
  response.end = ((chunk?: string | Uint8Array | (() => void)) => {
    if (chunk !== undefined && typeof chunk !== 'function') chunks.push(Buffer.from(chunk));
    Object.assign(response, { writeHead, write, end });
    const all = { ...response.getHeaders(), ...headers };
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    const bytes = Buffer.concat(chunks);
    const type = String(Object.entries(all).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '');
    if (bytes.length > 0 && !TEXT.test(type)) {
      response.writeHead(status, all).end(bytes);
      done(undefined);
    } else {
      const kept = Object.entries(all).filter(([name]) => name.toLowerCase() !== 'content-length');
      const plain = Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
      done({ status, headers: plain, text: bytes.length > 0 ? bytes.toString('utf8') : undefined });
    }
    return response;
  }) as typeof response.end;
}

function paired(list: readonly string[]): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {};
  for (let index = 0; index < list.length; index += 2) headers[list[index] ?? ''] = list[index + 1];
  return headers;
}

/** Keeps what is read of a request's body, so that it can be shown. */
export function keepBody(request: IncomingMessage): () => string {
  const chunks: Buffer[] = [];
  const { emit } = request;
  request.emit = ((event: string | symbol, ...args: unknown[]) => {
    if (event === 'data') chunks.push(Buffer.from(args[0] as Uint8Array));
    return emit.call(request, event as string, ...args);
  }) as typeof request.emit;
  return () => Buffer.concat(chunks).toString('utf8');
}
