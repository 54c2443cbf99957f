export { tenants } from './handlers.ts';
export { tenantLimits } from './limits.ts';
export { toTenant } from './map.ts';
export { findTenant, lockTenant } from './store.ts';
