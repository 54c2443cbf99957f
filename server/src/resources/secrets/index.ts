export { apiKeys } from './handlers.ts';
