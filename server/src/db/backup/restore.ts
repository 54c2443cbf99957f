import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate } from '../migrate.ts';
import type { Connection } from '../pool.ts';
import { BackupError, END_OF_ROWS, FIRST_LINE, type Footer, type Manifest, newDigest } from './format.ts';
import { linesOf } from './lines.ts';
import { quoted, type Table, tablesOf } from './tables.ts';
import type { BackupProgress } from './write.ts';

/**
 * Puts a backup into an empty database: the tables as they were then, the rows in one transaction that is committed only
 * when the file proved whole, and afterwards whatever a newer server has changed since.
 *
 * @throws BackupError when the file is not whole, is newer than this server, or the database is not empty
 */
export async function restore(
  connection: Connection,
  file: string,
  progress: (state: BackupProgress) => void = () => {},
): Promise<Footer['rows']> {
  const reader = new Reader(file);
  if ((await reader.text()) !== FIRST_LINE) throw new BackupError(`${file} is no backup of FlexPrice.`);
  const manifest = JSON.parse(await reader.text()) as Manifest;
  const client = new pg.Client({ ...connection, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    await refuseUnlessEmpty(client);
    await migrateTo(connection, manifest);
    await client.query('begin');
    const known = new Map((await tablesOf(client)).map((table) => [table.name, table]));
    const rows: Record<string, number> = {};
    let total = 0;
    for (const { name, columns } of manifest.tables) {
      checkTable(known.get(name), { name, columns });
      const { table } = JSON.parse(await reader.text()) as { table: string };
      if (table !== name)
        throw new BackupError(`${file} is damaged: rows of ${table} stand where ${name} is announced.`);
      rows[name] = await copyIn(client, { name, columns }, reader, (count) =>
        progress({ table: name, rows: total + count }),
      );
      total += rows[name];
    }
    const sha256 = reader.digest();
    const footer = JSON.parse(await reader.text()) as Footer;
    if (footer.sha256 !== sha256 || JSON.stringify(footer.rows) !== JSON.stringify(rows)) {
      throw new BackupError(`${file} is damaged: its contents do not match its digest. Nothing was restored.`);
    }
    for (const { name, value, used } of footer.sequences) {
      await client.query('select setval($1::regclass, $2::bigint, $3)', [`public.${quoted(name)}`, value, used]);
    }
    await client.query('commit');
    await migrate(connection);
    return rows;
  } finally {
    await reader.close();
    await client.end();
  }
}

async function refuseUnlessEmpty(client: pg.ClientBase): Promise<void> {
  for (const { name } of await tablesOf(client)) {
    const { rowCount } = await client.query(`select 1 from ${quoted(name)} limit 1`);
    if (rowCount) throw new BackupError(`The database is not empty: ${name} has rows. Restore into a new one.`);
  }
}

async function migrateTo(connection: Connection, { migrations }: Manifest): Promise<void> {
  const last = migrations.at(-1);
  try {
    await migrate(connection, { only: new Set(migrations) });
  } catch (error) {
    throw new BackupError(`The tables of the backup (up to ${last}) cannot be made: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function checkTable(known: Table | undefined, { name, columns }: Table): void {
  const missing = columns.filter((column) => !known?.columns.includes(column));
  if (missing.length > 0) throw new BackupError(`This server's table ${name} has no ${missing.join(', ')}.`);
}

/** Bytes of rows that are sent in one message. */
const CHUNK = 65_536;

/** Rules that guard later changes do not apply to rows that were accepted once. */
async function copyIn(
  client: pg.Client,
  { name, columns }: Table,
  reader: Reader,
  progress: (rows: number) => void,
): Promise<number> {
  const isEnd = (line: Buffer) =>
    line.length === END_OF_ROWS.length + 1 && line.toString('latin1', 0, END_OF_ROWS.length) === END_OF_ROWS;
  let line = await reader.next();
  if (isEnd(line)) return 0;
  await client.query(`alter table ${quoted(name)} disable trigger user`);
  const target = client.query(copyFrom(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`));
  const done = finished(target);
  done.catch(() => {});
  let count = 0;
  // Rows are short, and each write is a message of its own.
  let rows: Buffer[] = [];
  let size = 0;
  const flush = async () => {
    const chunk = Buffer.concat(rows);
    [rows, size] = [[], 0];
    if (!target.write(chunk)) await Promise.race([once(target, 'drain'), done]);
  };
  for (; !isEnd(line); line = await reader.next()) {
    count += 1;
    rows.push(line);
    size += line.length;
    if (size >= CHUNK) await flush();
    if (count % 1000 === 0) progress(count);
  }
  await flush();
  target.end();
  await done;
  await client.query(`alter table ${quoted(name)} enable trigger user`);
  progress(count);
  return count;
}

/** The lines of a backup, digested as they are read. */
class Reader {
  private readonly lines: AsyncGenerator<Buffer, void>;
  private readonly file: string;
  private readonly hash = newDigest();

  constructor(file: string) {
    this.file = file;
    this.lines = linesOf(file);
  }

  async next(): Promise<Buffer> {
    const { value, done } = await this.lines.next();
    if (done) throw new BackupError(`${this.file} ends in the middle: it was cut off.`);
    this.hash.update(value);
    return value;
  }

  async text(): Promise<string> {
    return (await this.next()).toString('utf8').slice(0, -1);
  }

  digest(): string {
    return this.hash.copy().digest('hex');
  }

  async close(): Promise<void> {
    await this.lines.return();
  }
}
