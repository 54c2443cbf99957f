export { workflows } from './handlers.ts';
