export { customers } from './handlers.ts';
export { toCustomer } from './map.ts';
export { createCustomer, getCustomer, getCustomerByExternalId, updateCustomer } from './service.ts';
export { type CustomerRow, findCustomer, findCustomerByExternalId, findCustomers, lockCustomers } from './store.ts';
