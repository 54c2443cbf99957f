export { prices } from './handlers.ts';
