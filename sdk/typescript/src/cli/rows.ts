import { createReadStream } from 'node:fs';
import { UsageError } from './arguments.ts';

/** A record of a file, before anybody says what its members mean. */
export interface Row {
  /** 1 for the first record; a header is none. */
  readonly number: number;
  /** Bytes of the file up to the end of the piece that this record was found in. */
  readonly bytes: number;
  /** The members, or what is wrong with the record. */
  readonly fields: Readonly<Record<string, unknown>> | string;
}

/** Reads the records of a file one by one: CSV by its name or as the delimiter says, otherwise JSON lines. */
export function readRows(file: string, delimiter: string | undefined): AsyncGenerator<Row> {
  const isCsv = delimiter !== undefined || /\.(csv|tsv|txt)$/i.test(file);
  if (!isCsv && !/\.(ndjson|jsonl)$/i.test(file))
    throw new UsageError(`${file} is neither .csv nor .ndjson. For another name of a CSV file, say --delimiter ,`);
  return isCsv ? csvRows(file, delimiter ?? (/\.tsv$/i.test(file) ? '\t' : undefined)) : jsonRows(file);
}

async function* chunksOf(file: string): AsyncGenerator<{ text: string; bytes: number }> {
  const decoder = new TextDecoder('utf-8');
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    yield { text: decoder.decode(chunk, { stream: true }), bytes };
  }
  yield { text: decoder.decode(), bytes };
}

async function* jsonRows(file: string): AsyncGenerator<Row> {
  let rest = '';
  let number = 0;
  const row = (line: string, bytes: number): Row => ({ number, bytes, fields: parseLine(line) });
  let read = 0;
  for await (const { text, bytes } of chunksOf(file)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    read = bytes;
    for (const line of lines) {
      if (line.trim() === '') continue;
      number += 1;
      yield row(line, bytes);
    }
  }
  if (rest.trim() !== '') {
    number += 1;
    yield row(rest, read);
  }
}

function parseLine(line: string): Row['fields'] {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
    return 'is not a JSON object';
  } catch {
    return 'is not JSON';
  }
}

async function* csvRows(file: string, given: string | undefined): AsyncGenerator<Row> {
  let header: string[] | undefined;
  let number = 0;
  for await (const { cells, bytes } of cellsOf(file, given)) {
    if (cells.length === 1 && cells[0] === '') continue;
    if (!header) {
      header = cells.map((name) => name.trim());
      const twice = header.find((name, index) => header?.indexOf(name) !== index);
      if (twice !== undefined) throw new UsageError(`${file} has two columns called '${twice}'.`);
      continue;
    }
    number += 1;
    const names = header;
    const fits = cells.length === names.length;
    const fields = fits ? Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) : undefined;
    yield { number, bytes, fields: fields ?? `has ${cells.length} cells, the header ${names.length}` };
  }
}

/** Records of a CSV file by RFC 4180: quoted cells may hold delimiters, line breaks and doubled quotes. */
async function* cellsOf(file: string, given: string | undefined): AsyncGenerator<{ cells: string[]; bytes: number }> {
  let delimiter = given;
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  // A quote inside quotes may end them or be the first of two: the next character tells, maybe of the next chunk.
  let ending = false;
  let started = false;
  let read = 0;
  for await (const { text, bytes } of chunksOf(file)) {
    delimiter ??= text === '' ? undefined : likelyDelimiter(text);
    for (const character of text) {
      started = true;
      if (ending) {
        ending = false;
        if (character === '"') {
          cell += '"';
          continue;
        }
        quoted = false;
      }
      if (quoted) {
        if (character === '"') ending = true;
        else cell += character;
      } else if (character === '"' && cell === '') quoted = true;
      else if (character === delimiter) {
        cells.push(cell);
        cell = '';
      } else if (character === '\n') {
        yield { cells: [...cells, withoutReturn(cell)], bytes };
        cells = [];
        cell = '';
        started = false;
      } else cell += character;
    }
    read = bytes;
  }
  if (quoted && !ending) throw new UsageError(`${file} ends inside a quoted cell.`);
  if (started) yield { cells: [...cells, withoutReturn(cell)], bytes: read };
}

const withoutReturn = (cell: string) => (cell.endsWith('\r') ? cell.slice(0, -1) : cell);

/** The delimiter that the header has most of. */
function likelyDelimiter(text: string): string {
  const header = text.split('\n', 1)[0] ?? '';
  const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counted.sort((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}
