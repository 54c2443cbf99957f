export { apiKeys } from './handlers.ts';
export { findLiveKeys } from './store.ts';
