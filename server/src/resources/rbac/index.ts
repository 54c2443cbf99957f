export { rbac } from './handlers.ts';
