export { groups } from './handlers.ts';
export { groupFaults, groupsOf } from './service.ts';
export { findGroups } from './store.ts';
