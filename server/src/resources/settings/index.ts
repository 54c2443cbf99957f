export { settings } from './handlers.ts';
export { settingOf, settingOnce } from './read.ts';
export { SETTINGS_CHANNEL } from './store.ts';
