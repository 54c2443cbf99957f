export { alerts } from './handlers.ts';
export { insertLog, lastState } from './logs.ts';
export type { AlertSettingRow } from './rows.ts';
export { lockSettingsOf } from './settings.ts';
