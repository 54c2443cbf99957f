export { users } from './handlers.ts';
export { toUserSummary } from './map.ts';
export { findServiceAccounts, findUsers, lockUser, type UserRow } from './store.ts';
