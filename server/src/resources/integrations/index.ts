export { integrations } from './handlers.ts';
export { isProvider, PROVIDERS } from './providers.ts';
export { isLinked, putMapping } from './store.ts';
