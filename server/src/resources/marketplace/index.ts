export { marketplace } from './handlers.ts';
