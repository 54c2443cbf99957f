import { createHash, type Hash } from 'node:crypto';
import type { Transform } from 'node:stream';
import { constants, createGunzip, createGzip, createZstdCompress, createZstdDecompress } from 'node:zlib';
import type { Sequence, Table } from './tables.ts';

/**
 * A backup is compressed text: a line that says what it is, a manifest, for each table a line of JSON and its rows as
 * PostgreSQL's COPY writes them, ended by `\.`, and a last line with the number of rows and the digest of all before it. A
 * file that was cut off or damaged cannot pass for a whole one.
 */
export const FIRST_LINE = 'flexprice-backup 1';
export const END_OF_ROWS = '\\.';

export interface Manifest {
  readonly created_at: string;
  /** Names of the migrations that made the tables. */
  readonly migrations: readonly string[];
  readonly tables: readonly Table[];
}

export interface Footer {
  readonly rows: Readonly<Record<string, number>>;
  readonly sequences: readonly Sequence[];
  /** SHA-256 of every line before this one, in hex. */
  readonly sha256: string;
}

/** A backup that cannot be restored; the message says why and what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** `.zst` is written slowly and read fast, and is two thirds of the size: for what is read often. Any other name is gzip. */
const isZstandard = (file: string): boolean => file.endsWith('.zst');

export const compressor = (file: string): Transform =>
  isZstandard(file) ? createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 19 } }) : createGzip();

export const decompressor = (file: string): Transform => (isZstandard(file) ? createZstdDecompress() : createGunzip());

export const newDigest = (): Hash => createHash('sha256');
