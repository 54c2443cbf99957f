export { features } from './handlers.ts';
