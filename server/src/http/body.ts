import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { ApiError, type Faults, validationError } from '../errors.ts';

const unzip = promisify(gunzip);

const tooLarge = () =>
  new ApiError('validation_error', 'Request body exceeds the maximum size; split the batch into smaller requests');

/** Reads a request's body, unpacked if it was sent with gzip. What is larger than `limit` bytes is refused. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const chunks = await collect(request, limit);
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

/** Not by `for await`: leaving such a loop early closes the connection, and the answer with it. */
function collect(request: IncomingMessage, limit: number): Promise<Buffer[]> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        request.off('data', take);
        reject(tooLarge());
      } else {
        chunks.push(chunk);
      }
    };
    const brokenOff = () => {
      // Every request closes in the end; making an error each time would cost more than reading the body.
      if (request.complete) return;
      reject(validationError({ body: 'was not sent to its end' }, 'Invalid request format'));
    };
    request.on('data', take);
    request.on('end', () => resolve(chunks));
    request.on('error', brokenOff);
    request.on('close', brokenOff);
  });
}

/**
 * Reads away what is still being sent of a refused request: closing the connection on it would take the answer along. One
 * who sends without end is cut off.
 */
export function discardBody(request: IncomingMessage, limit = 64 * 1_048_576): void {
  let size = 0;
  request.on('error', () => {});
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) request.destroy();
  });
}

/**
 * A number with more digits than a double holds: it must keep its text. What stands before a number tells it from the
 * digits inside a text, such as those of an id: taking those for numbers would cost every event the slow way to parse.
 */
const LONG_NUMBER = /(?:^|[:[,])\s*-?\d(?:[\d.]{14}|[\d.]*[eE])/;

/** JSON.rawJSON, which TypeScript does not know yet: a value that is written as the text it was made from. */
const rawJson = (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON;

const MAX_EXPONENT = 308;

/** A JSON number in its own digits. */
export class ExactNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  /** Out of the range of doubles it is a mistake or an attack: 1e100000 would take a hundred thousand digits. */
  get isInRange(): boolean {
    const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(this.text) ?? [];
    return (
      Math.abs(Number(exponent)) <= MAX_EXPONENT &&
      fraction.length <= MAX_EXPONENT &&
      Number.isFinite(Number(this.text))
    );
  }

  /** JSON.stringify writes the digits that came in. */
  toJSON(): unknown {
    return rawJson(this.text);
  }
}

/** Parses JSON without losing digits: numbers that a double could not hold become {@link ExactNumber}. */
export function parseJson(body: Buffer): unknown {
  if (!isUtf8(body)) throw validationError({ body: 'is not valid UTF-8' }, 'Invalid request format');
  const text = body.toString('utf8');
  const isLong = LONG_NUMBER.test(text);
  const value = parseText(text, isLong);
  if (isLong || UNSTORABLE.test(text)) {
    const faults: Faults = {};
    findUnstorable(value, '', 0, faults);
    if (Object.keys(faults).length > 0) throw validationError(faults);
  }
  return value;
}

/** Any JSON text as a value that JSON.stringify writes with the same digits. @throws SyntaxError, RangeError */
export function parseExact(text: string, isLong = LONG_NUMBER.test(text)): unknown {
  if (!isLong) return JSON.parse(text);
  return JSON.parse(text, function keepDigits(_key, value: unknown, context?: { source?: string }) {
    const source = context?.source;
    if (typeof value !== 'number' || source === undefined || String(value) === source) return value;
    return new ExactNumber(source);
  } as (key: string, value: unknown) => unknown);
}

function parseText(text: string, isLong: boolean): unknown {
  try {
    return parseExact(text, isLong);
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw validationError({ body: 'is not valid JSON' }, 'Invalid request format');
  }
}

/** Deeper than anybody's data, and far from where recursion runs out of stack, here or in the database. */
export const MAX_DEPTH = 100;

export const tooDeep = () =>
  validationError({ body: `must not be nested more than ${MAX_DEPTH} levels deep` }, 'Invalid request format');

/** Escapes that may stand for what no text in the database can hold. */
const UNSTORABLE = /\\u(?:0000|[dD][89a-fA-F])/;

function findUnstorable(value: unknown, at: string, depth: number, faults: Faults): void {
  if (typeof value === 'string') {
    if (!isStorable(value)) faults[at || 'body'] = 'must not contain U+0000 or half of a surrogate pair';
  } else if (value instanceof ExactNumber) {
    if (!value.isInRange) faults[at || 'body'] = `must be a number of at most ${MAX_EXPONENT} digits`;
  } else if (typeof value === 'object' && value !== null) {
    if (depth === MAX_DEPTH) throw tooDeep();
    for (const [key, member] of Object.entries(value)) {
      const path = Array.isArray(value) ? `${at}[${key}]` : at ? `${at}.${key}` : key;
      if (!isStorable(key)) faults[at || 'body'] = 'must not have names with U+0000 or half of a surrogate pair';
      else findUnstorable(member, path, depth + 1, faults);
    }
  }
}

/** Whether PostgreSQL can keep a text as it is. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** Whether the declared content type is JSON. None at all is taken for JSON, as the reference takes anything. */
export function isJson(request: IncomingMessage): boolean {
  const type = request.headers['content-type'];
  return type === undefined || /^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type);
}
