import { createReadStream } from 'node:fs';
import { BackupError, decompressor } from './format.ts';

const NEWLINE = 10;

/** The lines of a compressed file as bytes, their line feeds included, never more of them in memory than one chunk holds. */
export async function* linesOf(file: string): AsyncGenerator<Buffer, void> {
  const source = createReadStream(file);
  const text = decompressor(file);
  source.on('error', (error) => text.destroy(error));
  source.pipe(text);
  let rest: Buffer[] = [];
  try {
    for await (const chunk of text as AsyncIterable<Buffer>) {
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
    if (/^(Z_|ZSTD_)/.test(code ?? '')) throw new BackupError(`${file} is damaged or no backup.`, { cause: error });
    throw error;
  }
  if (rest.length > 0) throw new BackupError(`${file} ends in the middle: it was cut off.`);
}
