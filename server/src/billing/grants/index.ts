export { applyGrant, resumeGrants } from './apply.ts';
export { cancelFutureGrants, deleteGrant, updateGrant } from './cancel.ts';
export { createGrant, readGrants, templatesOf } from './create.ts';
export { moveGrants } from './move.ts';
export { type NewGrant, startGrants } from './start.ts';
