export { portalHandlers } from './handlers.ts';
