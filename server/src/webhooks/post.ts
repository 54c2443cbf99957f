import { request as http } from 'node:http';
import { request as https } from 'node:https';
import { checkLiteral, ForbiddenAddressError, publicLookup } from './address.ts';

/** Milliseconds that a receiver has for the whole exchange. */
const PATIENCE = 15_000;

/** Characters of an answer that are kept, and bytes of it that are read at most. */
const KEPT = 1000;
const READ = 64 * 1024;

/** What came of sending a body. */
export interface Outcome {
  readonly status?: number;
  readonly body?: string;
  /** Why it does not count as delivered. */
  readonly error?: string;
  /** Nothing was sent, because the address must not be called. */
  readonly forbidden?: true;
}

export interface PostRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  readonly method?: 'POST' | 'PUT';
  /** Whether addresses that are not public may be called. */
  readonly allowPrivate: boolean;
  readonly patience?: number;
  /** Ends it in the middle, with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Sends a body, JSON unless the headers say otherwise, to an address that a stranger chose. Whatever is there, this ends after `patience`, reads at most 64 KiB,
 * follows no redirect, and tells no more than the status and the beginning of the answer.
 *
 * @throws the reason of `signal`, and nothing else
 */
export function post(sent: PostRequest): Promise<Outcome> {
  const { url, headers, body, method = 'POST', allowPrivate, patience = PATIENCE, signal } = sent;
  return new Promise((resolve, reject) => {
    const target = new URL(url);
    try {
      if (!allowPrivate) checkLiteral(target.hostname);
    } catch (error) {
      return resolve({ error: (error as Error).message, forbidden: true });
    }
    const request = (target.protocol === 'https:' ? https : http)(target, {
      method,
      // A connection of its own: nothing of one receiver is left for the next.
      agent: false,
      headers: { 'content-type': 'application/json', ...headers, 'content-length': Buffer.byteLength(body) },
      maxHeaderSize: 16 * 1024,
      signal: AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]),
      ...(!allowPrivate && { lookup: publicLookup }),
    });
    let status: number | undefined;
    const chunks: Buffer[] = [];
    let size = 0;
    const end = () => {
      if (status === undefined) return;
      const text = Buffer.concat(chunks).toString('utf8').replaceAll('\0', '').slice(0, KEPT);
      const fault = faultOf(status);
      resolve({ status, ...(text && { body: text }), ...(fault && { error: fault }) });
      request.destroy();
    };
    request.on('error', (error) => {
      if (signal?.aborted) return reject(signal.reason);
      if (status !== undefined && size > 0) return end();
      const forbidden = error instanceof ForbiddenAddressError;
      const reached = status !== undefined && { status };
      resolve({ error: reasonOf(error, patience), ...reached, ...(forbidden && { forbidden }) });
    });
    request.on('response', (response) => {
      status = response.statusCode ?? 0;
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= READ) end();
      });
      response.on('end', end);
      response.on('error', (error) => {
        if (signal?.aborted) reject(signal.reason);
        else resolve({ error: reasonOf(error, patience), status: status ?? 0 });
      });
    });
    request.end(body);
  });
}

/** What a status says against an answer; nothing for a success. */
export function faultOf(status: number): string | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status >= 300 && status < 400) return `Answered ${status}; redirects are not followed: enter the final address.`;
  return `Answered ${status}.`;
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Connection refused.',
  ECONNRESET: 'The connection was closed before an answer came.',
  ENOTFOUND: 'The name of the host is unknown.',
  EAI_AGAIN: 'The name of the host could not be looked up.',
  EHOSTUNREACH: 'The host cannot be reached.',
  ENETUNREACH: 'The network of the host cannot be reached.',
  EPIPE: 'The connection was closed before the request was read.',
};

/** What went wrong on the way, in words for people. */
export function reasonOf(error: Error, patience: number): string {
  const { code = '', name, message } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ABORT_ERR')
    return `No complete answer within ${patience / 1000} seconds.`;
  if (code.startsWith('HPE_')) return 'The answer is not HTTP.';
  return WORDS[code] ?? message.slice(0, 300);
}
