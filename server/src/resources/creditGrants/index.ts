export {
  cancelApplications,
  findApplication,
  findOpenApplications,
  insertApplication,
  moveApplication,
  updateApplication,
} from './applications.ts';
export { creditGrants } from './handlers.ts';

export type { ApplicationRow, GrantRow, GrantTerms } from './rows.ts';
export { rateFaults, scopeFaults, termsOf } from './rules.ts';
export { grantsOf } from './show.ts';
export { findGrants, findGrantsOf, insertGrant, lockOwner, moveGrant, updateGrantRow } from './store.ts';
