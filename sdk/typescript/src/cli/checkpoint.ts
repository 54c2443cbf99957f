import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { UsageError } from './arguments.ts';

/** How far an import has come. */
export interface Progress {
  /** Rows that are dealt with, from the first on. */
  rows: number;
  sent: number;
  duplicates: number;
  rejected: number;
  /**
   * Chance of the import, the same over all its runs: with it the keys of its requests are the same, so that a batch that
   * arrived just before an interruption is answered as it was then, and counted as sent.
   */
  readonly id: string;
  /** Bytes of the file of rejects that belong to these rows. */
  rejectBytes: number;
}

interface Stored extends Progress {
  version: 2;
  job: string;
}

const PIECE = 65_536;

/**
 * Remembers beside a file how far its import has come. A job is the file and how it is read: another mapping, or a file
 * that has changed, is another job and starts over.
 */
export class Checkpoint {
  readonly file: string;
  readonly #job: string;

  constructor(file: string, job: string) {
    this.file = file;
    this.#job = job;
  }

  /** What an interrupted run left, or undefined. Throws a UsageError if it belongs to another job that had begun. */
  read(): Progress | undefined {
    let text: string;
    try {
      text = readFileSync(this.file, 'utf8');
    } catch {
      return undefined;
    }
    const stored = parse(text);
    if (stored?.job === this.#job) return stored;
    if (stored?.rows === 0) return undefined;
    throw new UsageError(
      `${this.file} belongs to an import of other content or with other options. Give the same ones to go on, or --restart to start over.`,
    );
  }

  /** Whole or not at all, whatever happens meanwhile. */
  write(progress: Progress): void {
    const stored: Stored = { version: 2, job: this.#job, ...progress };
    writeFileSync(`${this.file}.new`, `${JSON.stringify(stored)}\n`);
    renameSync(`${this.file}.new`, this.file);
  }

  remove(): void {
    rmSync(this.file, { force: true });
  }
}

function parse(text: string): Stored | undefined {
  try {
    const value: Stored = JSON.parse(text);
    return value.version === 2 ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What tells one file and one way of reading it from another: size, first and last piece, options. */
export function jobOf(file: string, options: unknown): { job: string; size: number } {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    throw new UsageError(`${file} cannot be read.`);
  }
  try {
    const { size } = fstatSync(descriptor);
    const hash = createHash('sha256').update(JSON.stringify([size, options]));
    const piece = Buffer.alloc(PIECE);
    for (const at of [0, Math.max(0, size - PIECE)])
      hash.update(piece.subarray(0, readSync(descriptor, piece, 0, PIECE, at)));
    return { job: hash.digest('hex'), size };
  } finally {
    closeSync(descriptor);
  }
}
