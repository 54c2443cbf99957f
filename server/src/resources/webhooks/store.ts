import type { WebhookEndpoint as Row } from '@flexprice/generated/prisma';
import type { Status, WebhookEventType } from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../../db/index.ts';
import { BASE_FIELDS, type ListRequest, type ListSpec, list, type Page } from '../list.ts';
import { jsonColumns, typed } from '../records.ts';

export type EndpointRow = Omit<Row, 'event_types' | 'metadata' | 'status'> & {
  event_types: WebhookEventType[];
  metadata: Record<string, string> | null;
  status: Status;
};

const LIST: ListSpec = {
  table: 'webhook_endpoints',
  fields: { ...BASE_FIELDS, url: 'text', enabled: 'boolean' },
  defaultStatus: ['published'],
  page: 'next_offset',
};

export async function insertEndpoint(db: Database, row: EndpointRow): Promise<EndpointRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = row;
  return typed<EndpointRow>(await orm.webhookEndpoint.create({ data: { ...columns, ...jsonColumns({ metadata }) } }));
}

/** Archived ones too. */
export async function findEndpoint(db: Database, id: string): Promise<EndpointRow | undefined> {
  const [row] = await db.query<EndpointRow>(sql`
    select * from webhook_endpoints where id = ${id} and ${scoped(db.scope)}`);
  return row;
}

export async function updateEndpointRow(
  db: Database,
  id: string,
  change: Partial<EndpointRow> & { updated_at: Date; updated_by: string },
): Promise<EndpointRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = change;
  const data = { ...columns, ...jsonColumns({ metadata }) };
  return typed<EndpointRow>(await orm.webhookEndpoint.update({ where: { id }, data }));
}

export function listEndpointRows(db: Database, request: ListRequest): Promise<Page<EndpointRow>> {
  return list<EndpointRow>(db, LIST, request);
}

/** The endpoints that are sent something. */
export function findListeners(db: Database): Promise<EndpointRow[]> {
  return db.query<EndpointRow>(sql`
    select * from webhook_endpoints where ${scoped(db.scope)} and enabled and status = 'published' order by created_at, id`);
}

/** Whether anybody who is sent something names an event. */
export async function isListenedFor(db: Database, name: WebhookEventType): Promise<boolean> {
  const found = await db.first(sql`
    select 1 from webhook_endpoints
    where ${scoped(db.scope)} and enabled and status = 'published' and ${name} = any(event_types) limit 1`);
  return found !== undefined;
}
