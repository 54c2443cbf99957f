import { closeSync, constants, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { giveToOwnerOf } from './account.ts';

const MAX_FILE_BYTES = 8 * 1024 * 1024;
const TAIL_CHARACTERS = 8 * 1024;

/**
 * PostgreSQL's log: two files of at most 8 MB each (the current and the one before), and the last lines in memory.
 * The memory is what error messages quote, because a full disk is one of the things to report.
 */
export class LogFile {
  readonly #dataDir: string;
  readonly #path: string;
  #fd: number | undefined;
  #bytes = 0;
  #tail = '';

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
    const directory = join(dataDir, 'log');
    if (mkdirSync(directory, { recursive: true, mode: 0o700 }) !== undefined) giveToOwnerOf(dataDir, directory);
    this.#path = join(directory, 'postgres.log');
    this.#open();
  }

  /** The last lines, as text for a message. */
  get tail(): string {
    return this.#tail.trimEnd();
  }

  write(text: string): void {
    // After a cut the first line is half a line; it is dropped.
    const all = this.#tail + text;
    this.#tail = all.length <= TAIL_CHARACTERS ? all : all.slice(-TAIL_CHARACTERS).replace(/^[^\n]*\n/, '');
    if (this.#fd === undefined) return;
    if (this.#bytes > MAX_FILE_BYTES) this.#rotate();
    try {
      this.#bytes += writeSync(this.#fd, text);
    } catch {
      // A disk that is full must not take the server down from here: PostgreSQL itself decides what it survives.
    }
  }

  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
  }

  #open(): void {
    // Without following links: root may be writing into a directory that belongs to somebody else.
    const { O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_WRONLY } = constants;
    this.#fd = openSync(this.#path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
    this.#bytes = fstatSync(this.#fd).size;
    giveToOwnerOf(this.#dataDir, this.#path);
  }

  #rotate(): void {
    try {
      renameSync(this.#path, `${this.#path}.1`);
    } catch {
      return;
    }
    this.close();
    this.#open();
  }
}
