import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ExportFormat, S3JobConfig } from '@flexprice/generated/types';
import { csvLine } from './csv.ts';

/** A record of an export: text by column, null where there is none. */
export type ExportRow = Readonly<Record<string, string | null | undefined>>;

/** The content of a file, and how it is called. */
export interface ExportFile {
  readonly bytes: Buffer;
  readonly extension: string;
  readonly contentType: string;
}

type Encode = (columns: readonly string[], rows: readonly ExportRow[]) => Promise<Buffer>;

const compress = promisify(gzip);

const cellsOf = (columns: readonly string[], row: ExportRow) => columns.map((name) => row[name] ?? null);

const FORMATS: Readonly<Record<ExportFormat, { encode: Encode; extension: string; contentType: string }>> = {
  csv: {
    encode: async (columns, rows) =>
      Buffer.from(csvLine(columns) + rows.map((row) => csvLine(cellsOf(columns, row))).join('')),
    extension: 'csv',
    contentType: 'text/csv; charset=utf-8',
  },
  ndjson: {
    encode: async (columns, rows) =>
      Buffer.from(
        rows.map((row) => `${JSON.stringify(Object.fromEntries(columns.map((c) => [c, row[c] ?? null])))}\n`).join(''),
      ),
    extension: 'ndjson',
    contentType: 'application/x-ndjson',
  },
  parquet: {
    async encode(columns, rows) {
      const { parquetWriteBuffer } = await import('hyparquet-writer');
      const columnData = columns.map((name) => ({
        name,
        type: 'STRING' as const,
        nullable: true,
        data: rows.map((row) => row[name] ?? null),
      }));
      return Buffer.from(parquetWriteBuffer({ columnData }));
    },
    extension: 'parquet',
    contentType: 'application/vnd.apache.parquet',
  },
};

/** Whether a format is packed already. */
export const isPacked = (format: ExportFormat): boolean => format === 'parquet';

export async function fileOf(
  { format = 'csv', compression }: S3JobConfig,
  columns: readonly string[],
  rows: readonly ExportRow[],
): Promise<ExportFile> {
  const { encode, extension, contentType } = FORMATS[format];
  const bytes = await encode(columns, rows);
  if (compression !== 'gzip') return { bytes, extension, contentType };
  return { bytes: await compress(bytes), extension: `${extension}.gz`, contentType: 'application/gzip' };
}
