export { alerts } from './handlers.ts';
export { insertLog, lastState } from './logs.ts';
export type { AlertLogRow, AlertSettingRow } from './rows.ts';
export { lockSettingsOf } from './settings.ts';
