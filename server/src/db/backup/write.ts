import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { Transform } from 'node:stream';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Connection } from '../pool.ts';
import { compressor, END_OF_ROWS, FIRST_LINE, type Footer, type Manifest, newDigest } from './format.ts';
import { quoted, sequencesOf, tablesOf } from './tables.ts';

export interface BackupProgress {
  readonly table: string;
  /** Rows of all tables so far. */
  readonly rows: number;
}

/**
 * Writes everything in the database to a file, while the server goes on: all of it as it was at one instant. The file
 * appears under its name only when it is whole and on the disk.
 *
 * @returns rows by table
 */
export async function backUp(
  connection: Connection,
  file: string,
  now: Date,
  progress: (state: BackupProgress) => void = () => {},
): Promise<Footer['rows']> {
  const client = new pg.Client({ ...connection, options: '-c TimeZone=UTC' });
  await client.connect();
  const partial = `${file}.partial`;
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows: migrations } = await client.query<{ name: string }>(
      `select migration_name as name from _prisma_migrations where rolled_back_at is null order by 1`,
    );
    const tables = await tablesOf(client);
    const manifest: Manifest = {
      created_at: now.toISOString(),
      migrations: migrations.map(({ name }) => name),
      tables,
    };
    const output = new Output(partial, compressor(file));
    await output.line(FIRST_LINE);
    await output.line(JSON.stringify(manifest));
    const rows: Record<string, number> = {};
    let total = 0;
    for (const { name, columns } of tables) {
      await output.line(JSON.stringify({ table: name }));
      const source = client.query(
        copyTo(`copy (select ${columns.map(quoted).join(', ')} from ${quoted(name)}) to stdout`),
      );
      let count = 0;
      for await (const chunk of source) {
        count += await output.rows(chunk as Buffer);
        progress({ table: name, rows: total + count });
      }
      await output.line(END_OF_ROWS);
      rows[name] = count;
      total += count;
    }
    const footer: Footer = { rows, sequences: await sequencesOf(client), sha256: output.digest() };
    await output.line(JSON.stringify(footer));
    await output.end();
    await rename(partial, file);
    return rows;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

const NEWLINE = 10;

/** The file being written: compressed, digested, and never faster than the disk takes it. */
class Output {
  private readonly path: string;
  private readonly text: Transform;
  private readonly written: Promise<void>;
  private readonly hash = newDigest();

  constructor(path: string, text: Transform) {
    this.path = path;
    this.text = text;
    const target = createWriteStream(path, { mode: 0o600 });
    this.text.on('error', (error) => target.destroy(error));
    target.on('error', (error) => this.text.destroy(error));
    this.text.pipe(target);
    this.written = finished(target);
    // Whoever writes meets the failure too.
    this.written.catch(() => {});
  }

  line(text: string): Promise<void> {
    return this.write(Buffer.from(`${text}\n`));
  }

  /** @returns how many rows ended in the chunk: COPY writes each on a line of its own */
  async rows(chunk: Buffer): Promise<number> {
    await this.write(chunk);
    let count = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) count += 1;
    return count;
  }

  digest(): string {
    return this.hash.copy().digest('hex');
  }

  async end(): Promise<void> {
    this.text.end();
    await this.written;
    const handle = await open(this.path, 'r+');
    await handle.sync();
    await handle.close();
  }

  private async write(bytes: Buffer): Promise<void> {
    this.hash.update(bytes);
    if (!this.text.write(bytes)) await Promise.race([once(this.text, 'drain'), this.written]);
  }
}
