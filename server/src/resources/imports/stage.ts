import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { TaskFileType } from '@flexprice/generated/types';
import type { Database } from '../../db/index.ts';
import type { Importable } from './entities.ts';
import { FileError, recordsOf } from './records.ts';
import type { Staged } from './rows.ts';
import { addChunk } from './store.ts';

/** Bytes of a file, packed and unpacked. */
export const LARGEST_FILE = 1_073_741_824;
/** Characters of records that are stored together. */
const CHUNK_CHARACTERS = 1_000_000;
/** Milliseconds after which even a few records are stored: a transaction that is silent for a minute is ended. */
const PAUSE = 10_000;

export interface StagedFile {
  readonly records: number;
  /** What tells this file from every other. */
  readonly digest: string;
}

/**
 * Stores the records of a file where every replica finds them, in the caller's transaction: from here on neither the
 * source nor this process is needed.
 *
 * @throws FileError when it is not of its kind
 */
export async function stage(
  db: Database,
  task: { id: string; file_type: TaskFileType },
  of: Importable,
  source: AsyncIterable<Buffer>,
): Promise<StagedFile> {
  const hash = createHash('sha256');
  let number = 0;
  let first = 1;
  let records: Staged[] = [];
  let characters = 0;
  let stored = performance.now();
  const flush = async () => {
    if (records.length === 0) return;
    await addChunk(db, task.id, { number, first, records });
    number += 1;
    first += records.length;
    records = [];
    characters = 0;
    stored = performance.now();
  };
  for await (const record of recordsOf(task.file_type, of, hashed(unpacked(source), hash))) {
    records.push(record);
    characters += typeof record === 'string' ? record.length : 0;
    if (records.length >= of.chunk || characters >= CHUNK_CHARACTERS || performance.now() - stored > PAUSE)
      await flush();
  }
  await flush();
  return { records: first - 1, digest: hash.digest('hex') };
}

async function* hashed(bytes: AsyncIterable<Buffer>, hash: { update(chunk: Buffer): unknown }) {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}

/** The file itself where it came compressed; its first two bytes tell. Never more of it than a file may have. */
async function* unpacked(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let next = await chunks.next();
  while (!next.done && head.length < 2) {
    head = Buffer.concat([head, next.value]);
    next = await chunks.next();
  }
  const rest = async function* () {
    yield head;
    while (!next.done) {
      yield next.value;
      next = await chunks.next();
    }
  };
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* rest();
    return;
  }
  yield* gunzipped(rest());
}

async function* gunzipped(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const source = Readable.from(packed);
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  let size = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > LARGEST_FILE) throw new FileError(`Unpacked the file is larger than ${LARGEST_FILE / 1_048_576} MiB.`);
      yield chunk;
    }
  } catch (error) {
    const { code } = error as { code?: string };
    throw code?.startsWith('Z_') ? new FileError('The file is not whole gzip.') : error;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}
