export { plans } from './handlers.ts';
