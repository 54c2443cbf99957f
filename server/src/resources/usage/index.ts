export { usage } from './handlers.ts';
