import type { ExportMetadataField, ScheduledTaskEntityType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { ExportRow } from './formats.ts';
import type { Span } from './times.ts';

/** What is asked of an exporter: the rows of a span after a place, and columns of metadata beside its own. */
interface PartRequest {
  readonly span: Span;
  /** The place where the part before ended; none at the beginning. */
  readonly cursor: readonly string[] | undefined;
  readonly fields: readonly ExportMetadataField[];
}

/** The rows of one file, and the place after them if there may be more. */
interface Part {
  readonly rows: readonly ExportRow[];
  readonly cursor?: string[];
}

/** A kind of record that can be exported, in parts of one order for ever. */
export interface Exporter {
  columns(fields: readonly ExportMetadataField[]): readonly string[];
  part(context: Context, request: PartRequest): Promise<Part>;
}

/** Exporters that compute what they export; they are part of billing, and handed in by whoever runs the jobs. */
export type ComputedExporters = Readonly<
  Record<Extract<ScheduledTaskEntityType, 'credit_usage' | 'usage_analytics'>, Exporter>
>;

export const columnOf = ({ column_name, field_key }: ExportMetadataField): string => column_name || field_key;

/** An exporter's own columns, and those of metadata that are called otherwise. */
export const columnsWith = (own: readonly string[], fields: readonly ExportMetadataField[]): string[] => [
  ...new Set([...own, ...fields.map(columnOf)]),
];

/** Columns of metadata of a customer or wallet. */
export const metadataCells = (
  fields: readonly ExportMetadataField[],
  entity: ExportMetadataField['entity_type'],
  metadata: Record<string, string> | null | undefined,
): ExportRow =>
  Object.fromEntries(
    fields
      .filter(({ entity_type }) => entity_type === entity)
      .map((field) => [
        columnOf(field),
        metadata && Object.hasOwn(metadata, field.field_key) ? metadata[field.field_key] : null,
      ]),
  );
