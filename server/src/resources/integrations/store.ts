import type { IntegrationMapping as Row } from '@flexprice/generated/prisma';
import type { IntegrationEntityType, Status } from '@flexprice/generated/types';
import { type Database, raw, scoped, scopeValues, sql } from '../../db/index.ts';
import { newId } from '../../ids.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page } from '../list.ts';

export type MappingRow = Omit<Row, 'entity_type' | 'metadata' | 'status'> & {
  entity_type: IntegrationEntityType;
  metadata: Record<string, unknown> | null;
  status: Status;
};

const LIST: ListSpec = {
  table: 'integration_mappings',
  fields: { ...BASE_FIELDS, provider_type: 'text' },
  defaultStatus: ['published'],
  page: 'next_offset',
};

export interface LinkRequest {
  entity_type: IntegrationEntityType;
  entity_id: string;
  provider_type: string;
  provider_entity_id: string;
  metadata: Record<string, unknown>;
}

/** Links an object to its counterpart; an earlier link of the two systems is replaced. */
export async function putMapping(
  { db, now }: { db: Database; now: Date },
  { entity_type, entity_id, provider_type, provider_entity_id, metadata }: LinkRequest,
  author: string,
): Promise<MappingRow> {
  const [row] = await db.query<MappingRow>(sql`
    insert into integration_mappings (id, tenant_id, environment_id, entity_id, entity_type, provider_type,
      provider_entity_id, metadata, created_at, updated_at, created_by, updated_by)
    values (${newId('eim', now)}, ${scopeValues(db.scope)}, ${entity_id}, ${entity_type}, ${provider_type},
      ${provider_entity_id}, ${JSON.stringify(metadata)}::jsonb, ${now}, ${now}, ${author}, ${author})
    on conflict (environment_id, entity_type, entity_id, provider_type) where status = 'published' do update set
      provider_entity_id = excluded.provider_entity_id, metadata = excluded.metadata,
      updated_at = excluded.updated_at, updated_by = excluded.updated_by
    returning *`);
  return row as MappingRow; // an upsert gives its row back or throws
}

export async function archiveMapping(
  { db, now }: { db: Database; now: Date },
  { entity_type, entity_id, provider_type }: Pick<LinkRequest, 'entity_type' | 'entity_id' | 'provider_type'>,
  author: string,
): Promise<boolean> {
  const rows = await db.query(sql`
    update integration_mappings set status = 'archived', updated_at = ${now}, updated_by = ${author}
    where ${scoped(db.scope)} and entity_type = ${entity_type} and entity_id = ${entity_id}
      and provider_type = ${provider_type} and status = 'published' returning 1`);
  return rows.length > 0;
}

export async function isLinked(
  db: Database,
  type: IntegrationEntityType,
  id: string,
  provider: string,
): Promise<boolean> {
  const rows = await db.query(sql`
    select 1 from integration_mappings where ${scoped(db.scope)} and entity_type = ${type} and entity_id = ${id}
      and provider_type = ${provider} and status = 'published'`);
  return rows.length > 0;
}

/** The id of an object at another system; undefined for one that is not linked. */
export async function counterpartOf(
  db: Database,
  type: IntegrationEntityType,
  id: string,
  provider: string,
): Promise<string | undefined> {
  const [row] = await db.query<{ provider_entity_id: string }>(sql`
    select provider_entity_id from integration_mappings where ${scoped(db.scope)} and entity_type = ${type}
      and entity_id = ${id} and provider_type = ${provider} and status = 'published'`);
  return row?.provider_entity_id;
}

export function listMappingRows(
  db: Database,
  request: ListRequest & { entity_type: string; entity_id: string },
): Promise<Page<MappingRow>> {
  return list<MappingRow>(db, LIST, request, [
    equals('entity_type', request.entity_type),
    equals('entity_id', request.entity_id),
  ]);
}

/** All links of some objects of one kind, in the order of their making. */
export function mappingsOf(db: Database, type: IntegrationEntityType, ids: readonly string[]): Promise<MappingRow[]> {
  return db.query<MappingRow>(sql`
    select * from integration_mappings where ${scoped(db.scope)} and entity_type = ${type}
      and entity_id = any(${ids}::text[]) and status = 'published'
    order by created_at, id`);
}

/** Where the objects are that can be linked; `item` and `item_price` are names of other systems for plans and prices. */
const TABLES: Readonly<Record<IntegrationEntityType, string>> = {
  customer: 'customers',
  plan: 'plans',
  invoice: 'invoices',
  subscription: 'subscriptions',
  payment: 'payments',
  credit_note: 'credit_notes',
  addon: 'addons',
  item: 'plans',
  item_price: 'prices',
  price: 'prices',
  invoice_line_item: 'invoice_line_items',
  subscription_line_item: 'subscription_line_items',
};

export async function entityExists(db: Database, type: IntegrationEntityType, id: string): Promise<boolean> {
  const rows = await db.query(sql`select 1 from ${raw(TABLES[type])} where id = ${id} and ${scoped(db.scope)}`);
  return rows.length > 0;
}
