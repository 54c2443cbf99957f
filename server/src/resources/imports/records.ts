import { Readable } from 'node:stream';
import type { TaskFileType } from '@flexprice/generated/types';
import { CsvError, parse } from 'csv-parse';
import type { Importable } from './entities.ts';
import { rowOf, type Staged, unknownColumns } from './rows.ts';

/** Why a file cannot be read at all. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** Characters of one record at most. */
const LONGEST = 1_000_000;

/**
 * Takes a file apart into its records, however long it is.
 *
 * @throws FileError when it is not of its kind
 */
export function recordsOf(type: TaskFileType, of: Importable, bytes: AsyncIterable<Buffer>): AsyncIterable<Staged> {
  return type === 'CSV' ? csvRecords(of, textOf(bytes)) : jsonRecords(textOf(bytes));
}

async function* textOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new FileError('The file is not valid UTF-8.');
    }
  };
  for await (const chunk of bytes) yield decoded(chunk);
  yield decoded();
}

async function* csvRecords(of: Importable, text: AsyncIterable<string>): AsyncGenerator<Staged> {
  const parser = parse({ skip_empty_lines: true, relax_column_count: true, max_record_size: LONGEST });
  const source = Readable.from(text);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    let header: string[] | undefined;
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (header) yield rowOf(of, header, cells);
      else header = checkedHeader(of, cells);
    }
    if (!header) throw new FileError('The file is empty: its first line must name the columns.');
  } catch (error) {
    throw error instanceof CsvError ? new FileError(`The file is not CSV: ${error.message}`) : error;
  } finally {
    source.destroy();
  }
}

function checkedHeader(of: Importable, cells: readonly string[]): string[] {
  const header = cells.map((cell) => cell.trim());
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) throw new FileError(`The column ${twice || 'without a name'} is there twice.`);
  const unknown = unknownColumns(of, header);
  if (unknown.length > 0) {
    const known = [...Object.keys(of.columns), ...of.maps.map((name) => `${name}.…`)].join(', ');
    throw new FileError(`There is no column ${unknown.join(', ')}; there are ${known}.`);
  }
  const missing = of.required.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new FileError(`The column ${missing.join(', ')} is missing.`);
  return header;
}

/** One object per line, or an array of objects: its first character tells. */
async function* jsonRecords(text: AsyncIterable<string>): AsyncGenerator<Staged> {
  let splitter: Lines | Elements | undefined;
  for await (const part of text) {
    const begun: string = splitter ? part : part.trimStart();
    if (begun === '') continue;
    splitter ??= begun.startsWith('[') ? new Elements() : new Lines();
    yield* splitter.add(begun);
  }
  if (!splitter) throw new FileError('The file is empty.');
  yield* splitter.end();
}

const tooLong = () => new FileError(`A record has more than ${LONGEST} characters.`);

class Lines {
  private rest = '';

  *add(text: string): Generator<Staged> {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    if (this.rest.length > LONGEST) throw tooLong();
    for (const line of lines) if (line.trim() !== '') yield line.trim();
  }

  *end(): Generator<Staged> {
    if (this.rest.trim() !== '') yield this.rest.trim();
  }
}

/** The elements of an array, found by counting brackets outside of texts; each is parsed later, by itself. */
class Elements {
  private depth = 0;
  private inText = false;
  private escaped = false;
  private element = '';
  private closed = false;

  *add(text: string): Generator<Staged> {
    let from = 0;
    for (let index = 0; index < text.length; index++) {
      const character = text[index] as string;
      if (this.inText) {
        if (this.escaped) this.escaped = false;
        else if (character === '\\') this.escaped = true;
        else if (character === '"') this.inText = false;
        continue;
      }
      if (character === '"') this.inText = true;
      else if (character === '{' || character === '[') {
        this.depth += 1;
        if (this.depth === 1) from = index + 1;
      } else if (character === '}' || character === ']') this.depth -= 1;
      const ends = this.depth <= 0 || (this.depth === 1 && character === ',');
      if (!ends) continue;
      const whole = (this.element + text.slice(from, index)).trim();
      this.element = '';
      from = index + 1;
      if (this.closed && /\S/.test(character)) throw new FileError('Something comes after the end of the array.');
      if (whole !== '' || character === ',') yield whole;
      if (this.depth <= 0) this.closed = true;
    }
    this.element += text.slice(from);
    if (this.element.length > LONGEST) throw tooLong();
  }

  end(): Staged[] {
    if (!this.closed) throw new FileError('The file ends in the middle of the array.');
    return [];
  }
}
