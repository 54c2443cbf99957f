export { integrations } from './handlers.ts';
export { toMapping } from './map.ts';
export { isProvider, PROVIDERS } from './providers.ts';
export { counterpartOf, isLinked, mappingsOf, putMapping } from './store.ts';
