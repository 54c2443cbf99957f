export { environments } from './handlers.ts';
