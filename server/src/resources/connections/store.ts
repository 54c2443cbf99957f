import type { Connection as Row } from '@flexprice/generated/prisma';
import type { IntegrationProvider, Status, SyncConfig } from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import { jsonColumns, typed } from '../records.ts';

export type ConnectionRow = Omit<Row, 'provider_type' | 'sync_config' | 'metadata' | 'status'> & {
  provider_type: IntegrationProvider;
  sync_config: SyncConfig | null;
  metadata: Record<string, unknown> | null;
  status: Status;
};

const LIST: ListSpec = {
  table: 'connections',
  fields: { ...BASE_FIELDS, name: 'text', provider_type: 'text' },
  defaultStatus: ['published'],
  page: 'request_offset',
  timeColumn: 'created_at',
};

export interface ConnectionListRequest extends ListRequest {
  connection_ids?: string[];
  provider_type?: string;
}

export async function insertConnection(db: Database, row: ConnectionRow): Promise<ConnectionRow> {
  const orm = await db.orm();
  const { metadata, sync_config, ...columns } = row;
  const data = { ...columns, ...jsonColumns({ metadata, sync_config }) };
  return typed<ConnectionRow>(await orm.connection.create({ data }));
}

/** Connections in use. */
export async function findConnection(db: Database, id: string): Promise<ConnectionRow | undefined> {
  const [row] = await db.query<ConnectionRow>(sql`
    select * from connections where id = ${id} and ${scoped(db.scope)} and status = 'published'`);
  return row;
}

export async function findConnectionTo(db: Database, provider: string): Promise<ConnectionRow | undefined> {
  const [row] = await db.query<ConnectionRow>(sql`
    select * from connections where provider_type = ${provider} and ${scoped(db.scope)} and status = 'published'
    order by created_at limit 1`);
  return row;
}

export async function updateConnectionRow(
  db: Database,
  id: string,
  change: Partial<ConnectionRow> & { updated_at: Date; updated_by: string },
): Promise<ConnectionRow> {
  const orm = await db.orm();
  const { metadata, sync_config, ...columns } = change;
  const data = { ...columns, ...jsonColumns({ metadata, sync_config }) };
  return typed<ConnectionRow>(await orm.connection.update({ where: { id }, data }));
}

export function listConnectionRows(db: Database, request: ConnectionListRequest): Promise<Page<ConnectionRow>> {
  return list<ConnectionRow>(db, LIST, request, [
    within('id', request.connection_ids),
    equals('provider_type', request.provider_type),
  ]);
}
