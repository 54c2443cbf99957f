export { costs } from './handlers.ts';
export { findActiveCostsheet } from './store.ts';
