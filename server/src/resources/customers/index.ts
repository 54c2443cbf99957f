export { customers } from './handlers.ts';
export { toCustomer } from './map.ts';
export { findCustomer, findCustomerByExternalId } from './store.ts';
