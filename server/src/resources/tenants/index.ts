export { tenants } from './handlers.ts';
export { toTenant } from './map.ts';
export { findTenant, lockTenant } from './store.ts';
