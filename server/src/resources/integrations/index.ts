export { integrations } from './handlers.ts';
export { isProvider, PROVIDERS } from './providers.ts';
export { counterpartOf, isLinked, putMapping } from './store.ts';
