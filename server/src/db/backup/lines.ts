import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { BackupError } from './format.ts';

const NEWLINE = 10;

/** The lines of a gzipped file as bytes, their line feeds included, never more of them in memory than one chunk holds. */
export async function* linesOf(file: string): AsyncGenerator<Buffer, void> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  let rest: Buffer[] = [];
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
        const line = chunk.subarray(from, at + 1);
        yield rest.length > 0 ? Buffer.concat([...rest, line]) : line;
        rest = [];
        from = at + 1;
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
    }
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOENT') throw new BackupError(`There is no file ${file}.`, { cause: error });
    if (code === 'Z_BUF_ERROR') throw new BackupError(`${file} ends in the middle: it was cut off.`, { cause: error });
    if (code?.startsWith('Z_')) throw new BackupError(`${file} is damaged or no backup.`, { cause: error });
    throw error;
  }
  if (rest.length > 0) throw new BackupError(`${file} ends in the middle: it was cut off.`);
}
