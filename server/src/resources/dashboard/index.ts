export { dashboard } from './handlers.ts';
