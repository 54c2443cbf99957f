import type { SettingKey } from '@flexprice/generated/types';
import { type Database, type Sql, scoped, scopedToTenant, scopeValues, sql } from '../../db/index.ts';

/** Where the database announces environments whose settings changed. */
export const SETTINGS_CHANNEL = 'flexprice_settings';

export interface SettingRow {
  id: string;
  key: SettingKey;
  value: Record<string, unknown>;
  tenant_id: string;
  environment_id: string;
  created_at: Date;
  updated_at: Date;
  created_by: string;
  updated_by: string;
}

/** Where a setting is looked for: the tenant's own are the same in all environments. */
const place = (db: Database, key: SettingKey): Sql =>
  key === 'tenant_config' ? scopedToTenant(db.scope) : scoped(db.scope);

export async function findSetting(db: Database, key: SettingKey): Promise<SettingRow | undefined> {
  const statement = sql`select * from settings where ${place(db, key)} and key = ${key}`;
  return db.first<SettingRow>(statement, key === 'tenant_config' ? 'setting of the tenant' : 'setting');
}

/**
 * Stores the members of a change over those that are stored already. In one statement, so that two changes of different members
 * both stay.
 */
export async function putSetting(
  db: Database,
  { id, key, change, now, author }: { id: string; key: SettingKey; change: object; now: Date; author: string },
): Promise<SettingRow> {
  const target =
    key === 'tenant_config' ? sql`(tenant_id, key) where key = 'tenant_config'` : sql`(environment_id, key)`;
  const [row] = await db.query<SettingRow>(sql`
    with put as (insert into settings (id, tenant_id, environment_id, key, value, created_at, updated_at, created_by, updated_by)
    values (${id}, ${scopeValues(db.scope)}, ${key}, ${JSON.stringify(change)}::jsonb, ${now}, ${now}, ${author}, ${author})
    on conflict ${target} do update set value = settings.value || excluded.value,
      id = case settings.id when '' then excluded.id else settings.id end,
      updated_at = excluded.updated_at, updated_by = excluded.updated_by
    returning *)
    select put.*, pg_notify(${SETTINGS_CHANNEL}, environment_id) from put`);
  return row as SettingRow; // an upsert gives its row back or throws
}

export async function removeSetting(db: Database, key: SettingKey): Promise<boolean> {
  const rows = await db.query(sql`
    with gone as (delete from settings where ${place(db, key)} and key = ${key} returning environment_id)
    select pg_notify(${SETTINGS_CHANNEL}, environment_id) from gone`);
  return rows.length > 0;
}
