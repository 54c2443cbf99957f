import { Prisma } from '@flexprice/generated/prisma';
import type { Status } from '@flexprice/generated/types';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';

/** What every record has, as plain SQL reads it. */
export interface RecordRow {
  id: string;
  tenant_id: string;
  environment_id: string;
  metadata: Record<string, string> | null;
  status: Status;
  created_at: Date;
  updated_at: Date;
  created_by: string;
  updated_by: string;
}

/** What every new record starts with: an id of its kind, its scope, its author. */
export function newRecord({ db, now, principal }: Context, prefix: string) {
  return {
    id: newId(prefix, now),
    tenant_id: db.scope.tenantId,
    environment_id: db.scope.environmentId,
    status: 'published',
    created_at: now,
    updated_at: now,
    created_by: principal.userId,
    updated_by: principal.userId,
  };
}

/** Who changed a record, and when. */
export function changeOf({ now, principal }: Context) {
  return { updated_at: now, updated_by: principal.userId };
}

/** A row with what Prisma cannot know: which words a column holds and which shape its JSON has. Only stores say so. */
export const typed = <Row>(row: unknown): Row => row as Row;

/** JSON columns as Prisma wants them: null empties a column, undefined leaves it as it is. */
export function jsonColumns<Column extends string>(values: { [C in Column]: object | null | undefined }) {
  const written = Object.entries<object | null | undefined>(values).filter(([, value]) => value !== undefined);
  const columns = written.map(([column, value]) => [column, value ?? Prisma.DbNull]);
  return Object.fromEntries(columns) as { [C in Column]?: Prisma.InputJsonObject };
}

/** The different ones of some ids, without the empty ones. */
export function idsOf(ids: Iterable<string | null | undefined>): string[] {
  return [...new Set(ids)].filter((id): id is string => Boolean(id));
}

/** Records by their id. */
export function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
