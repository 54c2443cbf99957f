import { type Database, scoped, sql } from '../../db/index.ts';
import { DEFAULTS, type SettingValues } from './defaults.ts';

/** What a setting says in this environment: what was set, over the defaults. */
export async function settingOf<Key extends keyof SettingValues>(db: Database, key: Key): Promise<SettingValues[Key]> {
  const row = await db.first<{ value: Partial<SettingValues[Key]> }>(
    sql`select value from settings where ${scoped(db.scope)} and key = ${key}`,
    'setting',
  );
  return { ...DEFAULTS[key], ...row?.value };
}
