import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { ApiError, validationError } from '../errors.ts';

const unzip = promisify(gunzip);

const tooLarge = () =>
  new ApiError('validation_error', 'Request body exceeds the maximum size; split the batch into smaller requests');

/** Reads a request's body, unpacked if it was sent with gzip. What is larger than `limit` bytes is refused. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  switch (request.headers['content-encoding'] ?? 'identity') {
    case 'identity':
      return body;
    case 'gzip':
      try {
        return await unzip(body, { maxOutputLength: limit });
      } catch (error) {
        if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
        throw validationError({ body: 'is not valid gzip' }, 'Invalid request format');
      }
    default:
      throw new ApiError('unsupported_media_type', 'The request body must be plain or compressed with gzip.');
  }
}

/** A number with more digits than a double holds: it must keep its text. */
const LONG_NUMBER = /\d[\d.]{14}|\d[eE]/;

/** A JSON number in its own digits, for members that are decimals. */
export class ExactNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Parses JSON without losing digits: numbers that a double could not hold become {@link ExactNumber}. */
export function parseJson(body: Buffer): unknown {
  const text = body.toString('utf8');
  try {
    if (!LONG_NUMBER.test(text)) return JSON.parse(text);
    return JSON.parse(text, function keepDigits(_key, value: unknown, context?: { source?: string }) {
      const source = context?.source;
      if (typeof value !== 'number' || source === undefined || String(value) === source) return value;
      return new ExactNumber(source);
    } as (key: string, value: unknown) => unknown);
  } catch {
    throw validationError({ body: 'is not valid JSON' }, 'Invalid request format');
  }
}

/** Whether the declared content type is JSON. None at all is taken for JSON, as the reference takes anything. */
export function isJson(request: IncomingMessage): boolean {
  const type = request.headers['content-type'];
  return type === undefined || /^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type);
}
