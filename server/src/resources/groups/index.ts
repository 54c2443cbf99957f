export { groups } from './handlers.ts';
