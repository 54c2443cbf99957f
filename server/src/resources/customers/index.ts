export { customers } from './handlers.ts';
