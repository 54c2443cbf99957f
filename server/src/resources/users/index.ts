export { users } from './handlers.ts';
export { findServiceAccounts, lockUser, type UserRow } from './store.ts';
