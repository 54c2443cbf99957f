import type { Database } from '../../db/index.ts';
import { DEFAULTS, type SettingValues } from './defaults.ts';
import { findSetting } from './store.ts';

/** What a setting says in this environment: what was set, over the defaults. */
export async function settingOf<Key extends keyof SettingValues>(db: Database, key: Key): Promise<SettingValues[Key]> {
  const row = await findSetting(db, key);
  return { ...DEFAULTS[key], ...(row?.value as Partial<SettingValues[Key]> | undefined) };
}

/** {@link settingOf}, read once for all jobs of a transaction. */
export const settingOnce = <Key extends keyof SettingValues>(db: Database, key: Key): Promise<SettingValues[Key]> =>
  db.once(`setting ${key}`, () => settingOf(db, key));
