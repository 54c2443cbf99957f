export { meters } from './handlers.ts';
