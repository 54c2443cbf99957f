export { costs } from './handlers.ts';
