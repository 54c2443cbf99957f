export { tenants } from './handlers.ts';
