import { request as http, type IncomingMessage } from 'node:http';
import { request as https } from 'node:https';
import { checkLiteral, publicLookup } from './address.ts';
import { faultOf, reasonOf } from './post.ts';

/** Why a file could not be fetched, in words for whoever named its address. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
}

export interface DownloadRequest {
  readonly url: string;
  /** Whether addresses that are not public, and plain http, may be called. */
  readonly allowPrivate: boolean;
  /** Milliseconds for the whole file. */
  readonly patience: number;
  /** Milliseconds in which something must have come. */
  readonly silence: number;
  /** Most bytes. */
  readonly limit: number;
  /** Ends it in the middle, with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Fetches a file from an address that a stranger chose: no redirect is followed, nothing private is called, and it ends
 * after `patience`, after `silence`, or when `limit` bytes have come.
 *
 * @throws DownloadError
 */
export async function* download(asked: DownloadRequest): AsyncGenerator<Buffer> {
  const { url, allowPrivate, patience, limit, signal } = asked;
  let size = 0;
  try {
    const response = await open(new URL(url), asked);
    const fault = faultOf(response.statusCode ?? 0);
    if (fault) throw new DownloadError(fault);
    if (Number(response.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      yield chunk;
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof DownloadError ? error : new DownloadError(reasonOf(error as Error, patience));
  }

  function open(target: URL, { silence }: DownloadRequest): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      if (!allowPrivate) checkLiteral(target.hostname);
      const request = (target.protocol === 'https:' ? https : http)(target, {
        agent: false,
        maxHeaderSize: 16 * 1024,
        headers: { accept: '*/*' },
        signal: AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]),
        timeout: silence,
        ...(!allowPrivate && { lookup: publicLookup }),
      });
      request.on('timeout', () => {
        request.destroy(new DownloadError(`Nothing came for ${silence / 1000} seconds.`));
      });
      request.on('response', resolve);
      request.on('error', reject);
      request.end();
    });
  }
}

const tooLarge = (limit: number) => new DownloadError(`The file is larger than ${limit / 1_048_576} MiB.`);
