export type { SettingValues } from './defaults.ts';
export { settings } from './handlers.ts';
export { settingOf } from './read.ts';
