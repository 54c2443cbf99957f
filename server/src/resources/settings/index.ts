export type { SettingValues } from './defaults.ts';
export { settingOf } from './read.ts';
