import type { AlertEntityType, AlertSettings } from '@flexprice/generated/types';
import { type Database, scoped, scopeValues, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import type { AlertSettingRow } from './rows.ts';

const LIST: ListSpec = {
  table: 'alert_settings',
  fields: {
    ...BASE_FIELDS,
    entity_type: 'text',
    entity_id: 'text',
    parent_entity_type: 'text',
    parent_entity_id: 'text',
    enabled: 'boolean',
  },
  defaultStatus: ['published'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export interface AlertSettingListRequest extends ListRequest {
  entity_type?: AlertEntityType;
  entity_id?: string;
  entity_ids?: string[];
  parent_entity_type?: AlertEntityType;
  parent_entity_id?: string;
  parent_entity_ids?: string[];
  enabled?: boolean;
}

export function listSettingRows(db: Database, request: AlertSettingListRequest): Promise<Page<AlertSettingRow>> {
  return list<AlertSettingRow>(db, LIST, request, [
    equals('entity_type', request.entity_type),
    equals('entity_id', request.entity_id),
    within('entity_id', request.entity_ids),
    equals('parent_entity_type', request.parent_entity_type),
    equals('parent_entity_id', request.parent_entity_id),
    within('parent_entity_id', request.parent_entity_ids),
    equals('enabled', request.enabled),
  ]);
}

/** The caller sees `23505` when the object is watched already. */
export async function insertSetting(db: Database, row: AlertSettingRow): Promise<AlertSettingRow> {
  return (await db.first<AlertSettingRow>(sql`
    insert into alert_settings (id, tenant_id, environment_id, entity_type, entity_id, parent_entity_type,
      parent_entity_id, enabled, config, status, created_at, updated_at, created_by, updated_by)
    values (${row.id}, ${scopeValues(db.scope)}, ${row.entity_type}, ${row.entity_id}, ${row.parent_entity_type},
      ${row.parent_entity_id}, ${row.enabled}, ${JSON.stringify(row.config)}::jsonb, ${row.status}, ${row.created_at},
      ${row.updated_at}, ${row.created_by}, ${row.updated_by})
    returning *`)) as AlertSettingRow; // an insert gives its row back or throws
}

export function findSetting(db: Database, id: string): Promise<AlertSettingRow | undefined> {
  return db.first<AlertSettingRow>(sql`
    select * from alert_settings where ${scoped(db.scope)} and id = ${id} and status <> 'deleted'`);
}

export async function updateSetting(
  db: Database,
  id: string,
  change: { config?: AlertSettings; status?: 'archived'; updated_at: Date; updated_by: string },
): Promise<AlertSettingRow> {
  return (await db.first<AlertSettingRow>(sql`
    update alert_settings set
      config = coalesce(${change.config ? JSON.stringify(change.config) : null}::jsonb, config),
      enabled = coalesce(${change.config?.alert_enabled ?? null}::boolean, enabled),
      status = coalesce(${change.status ?? null}, status),
      updated_at = ${change.updated_at}, updated_by = ${change.updated_by}
    where ${scoped(db.scope)} and id = ${id}
    returning *`)) as AlertSettingRow; // the caller has found the setting
}

/** What is watched in a subscription, locked: its state is looked at by one at a time. */
export function lockSettingsOf(db: Database, subscriptionId: string): Promise<AlertSettingRow[]> {
  return db.query<AlertSettingRow>(sql`
    select * from alert_settings
    where ${scoped(db.scope)} and coalesce(parent_entity_id, entity_id) = ${subscriptionId} and status = 'published'
      and enabled
    order by id for update`);
}
